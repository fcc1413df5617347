/** What most entries are not and have not: only marks, asking for the page or for a heavy spinner, cues. */
export const PLAIN_ENTRY = {
  markOnly: false,
  orPage: false,
  isHeavy: false,
  near: [],
  unless: [],
} as const;
