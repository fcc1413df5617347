/** What the gate leaves alone by itself: closed at first, searchable. */
import { QUIET_SITES } from '../core/quiet-sites.ts';
import { withSite } from '../core/settings.ts';
import { valueFor } from '../core/site.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { searchField } from './text-field.ts';

/** @returns the list's view */
export function quietSites(desk: Desk): () => VNode {
  const { words } = desk;
  let query = '';
  const switchOn = (site: string) =>
    desk.set((s) => withSite(s, site, 'on'), {
      text: words.say('options_site_added_on', site),
      undo: () => desk.set((s) => withSite(s, site, undefined)),
    });
  return () => {
    const found = QUIET_SITES.filter((site) => site.includes(query.trim().toLowerCase()));
    return h('section.block', { attrs: { id: 'quiet-sites' } }, [
      h('h2', words.say('options_quiet')),
      h('p.hint', words.say('options_quiet_hint')),
      h('details', [
        h('summary', words.count('options_quiet_count', QUIET_SITES.length)),
        searchField('quiet-search', words.say('options_quiet_search'), query, (now) => {
          query = now;
          desk.redraw();
        }),
        found.length === 0 ? h('p.quiet', words.say('options_quiet_none')) : undefined,
        h(
          'ul.rows.columns',
          found.map((site) =>
            h('li', { key: site }, [
              h('span.site', site),
              valueFor(site, desk.settings.sites) === 'on'
                ? h('span.quiet', words.say('options_quiet_is_on'))
                : button('', words.say('options_quiet_on'), () => switchOn(site), {
                    story: words.say('options_quiet_on_story', site),
                  }),
            ]),
          ),
        ),
      ]),
    ]);
  };
}
