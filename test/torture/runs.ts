/** How often each property is tried: a few times in `npm test`, 10,000 times in `npm run torture`. */
import fc from 'fast-check';
import { test } from 'vitest';

const IS_TORTURE = process.env.COPYDESK_RUNS !== undefined;
const RUNS = Number(process.env.COPYDESK_RUNS ?? 150);

/** A test that tries a property; `npm run torture` says how often it held. */
export function always<Ts>(what: string, property: fc.IProperty<Ts>): void {
  test(what, () => {
    fc.assert(property, { numRuns: RUNS });
    if (IS_TORTURE) console.log(`${what}: held ${RUNS} times`);
  });
}
