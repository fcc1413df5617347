/** The repository and the built extension as a whole. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/extension.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

describe.each(BROWSERS.map((name) => [name, name === 'firefox' ? 'dist/firefox' : 'dist/chrome']))(
  'the build for %s',
  (_, dist) => {
    const manifest = json(`${dist}/manifest.json`);

    test('asks for storage and web pages, nothing else', () => {
      expect(manifest.permissions).toEqual(['storage']);
      expect(manifest.host_permissions).toBeUndefined();
      // For finding the original story: asked for at its first use.
      expect(manifest.optional_permissions).toEqual(['search']);
      expect(manifest.optional_host_permissions).toBeUndefined();
      expect(manifest.content_scripts.map((script: { matches: string[] }) => script.matches)).toEqual([
        ['http://*/*', 'https://*/*'],
      ]);
    });

    test('lets no page reach a file of ours', () => {
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.content_security_policy).toBeUndefined();
    });

    test('has the version of the package', () => {
      expect(manifest.version).toBe(json('package.json').version);
      expect(json('package-lock.json').version).toBe(json('package.json').version);
      expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${manifest.version}`);
    });

    test('holds every file that its manifest names', () => {
      const named = [
        ...manifest.content_scripts.flatMap(({ js, css }: { js: string[]; css: string[] }) => [
          ...js,
          ...css,
        ]),
        ...Object.values<string>(manifest.icons),
        ...Object.values<string>(manifest.action.default_icon),
        manifest.action.default_popup,
        ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      ];
      for (const file of named) expect(existsSync(`${dist}/${file}`), file).toBe(true);
    });

    test('runs the worker that was written, not another chunk of the same name', () => {
      const [loader] = manifest.background.scripts ?? [manifest.background.service_worker];
      const chunk = /import ["']\.\/(.+?)["']/.exec(readFileSync(`${dist}/${loader}`, 'utf8'))?.[1];
      expect(readFileSync(`${dist}/${chunk}`, 'utf8')).toContain('worker:note');
    });

    test('loads nothing from elsewhere and evaluates nothing', () => {
      for (const file of filesOf(dist).filter((name) => /\.(js|html|css)$/.test(name))) {
        const code = readFileSync(`${dist}/${file}`, 'utf8');
        expect(code, file).not.toMatch(
          /\beval\(|new Function\(|XMLHttpRequest|WebSocket|sendBeacon|innerHTML/,
        );
        expect(code, file).not.toMatch(/(src|href)="https?:/);
      }
    });

    test('fetches at one place, and nothing but files of its own', () => {
      const scripts = filesOf(dist).filter((name) => name.endsWith('.js'));
      const calls = scripts.flatMap((file) =>
        [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/\bfetch\b(?! fetched).{0,60}/g)].map(
          ([call]) => call,
        ),
      );
      // ("fetch fetched fetches" stands in the list of ordinary words.) The browser puts its own origin before whatever getURL is given; e2e/options.test.ts asks it.
      expect(calls).toEqual([expect.stringMatching(/^fetch\([\w$.]+\.runtime\.getURL\([\w$]+\)\)/)]);
    });

    test('starts the worker without what only the card asks for', () => {
      const [loader] = manifest.background.scripts ?? [manifest.background.service_worker];
      const chunk = /import ["']\.\/(.+?)["']/.exec(readFileSync(`${dist}/${loader}`, 'utf8'))?.[1];
      const seen = new Set<string>();
      const sizeOf = (file: string): number => {
        if (seen.has(file)) return 0;
        seen.add(file);
        const code = readFileSync(join(dist, file), 'utf8');
        const imported = [...code.matchAll(/(?:from|import) ?["'`]\.\/([^"'`]+)["'`]/g)].map(
          ([, name = '']) => sizeOf(join('assets', name)),
        );
        return imported.reduce((sum, size) => sum + size, code.length);
      };
      expect(sizeOf(chunk ?? '')).toBeLessThan(60_000);
    });

    test('keeps what people are told of entries out of the content script', () => {
      const [script] = manifest.content_scripts[0].js;
      const { whys } = json('src/packs/generated/catalogue.json') as { whys: string[] };
      const why = whys.find((text) => !/[{}]/.test(text)) ?? '';
      expect(why).not.toBe('');
      expect(readFileSync(`${dist}/${script}`, 'utf8')).not.toContain(why);
    });
  },
);

test('Firefox is told what is true: nothing is collected', () => {
  const { gecko } = json('dist/firefox/manifest.json').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBe('146.0');
});

test('web-ext finds nothing to complain of in the Firefox build', () => {
  const report = execFileSync(
    'npx',
    ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'],
    {
      encoding: 'utf8',
    },
  );
  const { errors, warnings } = JSON.parse(report.slice(report.indexOf('{')));
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
});

test('every icon has the size in its name', () => {
  for (const size of [16, 32, 48, 128]) {
    const png = readFileSync(`icons/${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], `${size}.png`).toEqual([size, size]);
  }
});

test('every pack and every command of package.json is in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const name of Object.keys(json('package.json').scripts)) {
    expect(readme).toMatch(new RegExp(`npm (run (-s )?)?${name}\\b`));
  }
  const packs = readdirSync('src/packs', { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.yaml'),
  );
  for (const pack of packs) expect(readme).toContain(pack.replace('.yaml', ''));
});
