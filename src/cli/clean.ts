/** npm run -s clean -- [--json | --diff] FILE...: prints what Copydesk makes of text and HTML files. */
import { parseArgs } from 'node:util';
import { wholeIndex } from '../build/whole-index.ts';
import { type Cleaned, clean } from '../core/clean.ts';
import { readTextFile } from './read-file.ts';

const USAGE = `Usage: npm run -s clean -- [--json | --diff] FILE...
  FILE     a text file, a page (.html), or - for standard input
  --json   one JSON object a line: file, fixes, marks, evidence, text
  --diff   the text with what was and what is now in colour`;

const RED = '\x1b[31m';
const GREEN = '\x1b[32m';
const YELLOW = '\x1b[33m';
const PLAIN = '\x1b[0m';

const row = ({ start, end, was, now, entry }: Cleaned['fixes'][number]) => ({
  start,
  end,
  was,
  now,
  entry: entry.id,
});

function diff(text: string, { fixes, marks }: Cleaned): string {
  let out = '';
  let at = 0;
  for (const d of [...fixes, ...marks].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, d.start);
    out +=
      d.as === 'fix'
        ? `${RED}[-${d.was}-]${GREEN}{+${d.now}+}${PLAIN}`
        : `${YELLOW}${d.was} [${d.now}?]${PLAIN}`;
    at = d.end;
  }
  return out + text.slice(at);
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, diff: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help || positionals.length === 0) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const index = wholeIndex();
  for (const file of positionals) {
    const { text, blocks } = readTextFile(file);
    const cleaned = clean(text, index, blocks);
    if (values.json) {
      const { fixes, marks, evidence } = cleaned;
      console.log(
        JSON.stringify({ file, fixes: fixes.map(row), marks: marks.map(row), evidence, text: cleaned.text }),
      );
    } else {
      process.stdout.write(values.diff ? diff(text, cleaned) : cleaned.text);
      if (!cleaned.text.endsWith('\n')) process.stdout.write('\n');
    }
  }
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
