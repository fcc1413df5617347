/** The sections of the options page, as its links name them; their own module would draw the page. */
export const SECTION_NAMES = [
  'general',
  'sites',
  'dictionary',
  'corrections',
  'marks',
  'keyboard',
  'privacy',
  'about',
] as const;
