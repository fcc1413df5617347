/** The one way to the console: each thing is said once. */

const said = new Set<string>();

/** Says what went wrong, once a context. */
export function report(problem: unknown): void {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  if (said.has(text)) return;
  said.add(text);
  // biome-ignore lint/suspicious/noConsole: the end of the line for what a developer or reporter should see
  console.warn(`Copydesk: ${text}`);
}
