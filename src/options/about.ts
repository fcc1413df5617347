/** What this is: versions, what the dictionary holds, and the licences of all that ships. */
import { licencesFile } from '../packs/catalogue.ts';
import { report } from '../platform/log.ts';
import { readOwnFile } from '../platform/own-file.ts';
import { extensionVersion } from '../platform/version.ts';
import { h } from '../ui/view.ts';
import { arriving } from './arriving.ts';
import type { Section } from './desk.ts';

/** A piece of software with the licence it comes under; made by build/licences.ts. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export const about: Section = (desk) => {
  const licences = arriving(() => readOwnFile<Licence[]>(licencesFile), desk.redraw, report);
  return {
    draw: () => {
      const { words } = desk;
      const catalogue = desk.catalogue();
      const counts = catalogue?.counts;
      return [
        h('p', words.say('options_about_text')),
        h('dl', [
          h('dt', words.say('options_about_version')),
          h('dd', { attrs: { id: 'version' } }, extensionVersion()),
          h('dt', words.say('options_about_dictionary')),
          h(
            'dd',
            { attrs: { id: 'dictionary-counts' } },
            counts === undefined
              ? words.say('options_loading')
              : [
                  h('div', words.count('options_about_entries', counts.entries)),
                  h('div', words.count('options_about_names', counts.names)),
                  h('div', words.count('options_about_forms', counts.forms)),
                  h('div.quiet', words.say('options_about_edition', catalogue?.edition ?? '')),
                ],
          ),
        ]),
        h('h2', words.say('options_about_licences')),
        h(
          'div.licences',
          { attrs: { lang: 'en' } },
          (licences() ?? []).map(({ name, version, licence, text }) =>
            h('details', { key: name }, [
              h('summary', [h('b', name), ` ${version} `, h('span.quiet', licence)]),
              h('pre', text),
            ]),
          ),
        ),
      ];
    },
  };
};
