/** Where Copydesk always works, where it never does, and what it leaves alone by itself. */
import { withSite } from '../core/settings.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk, Section } from './desk.ts';
import { leftAlone } from './left-alone.ts';
import { quietSites } from './quiet-sites.ts';
import { siteForm } from './site-form.ts';

export const sites: Section = (desk) => {
  const form = siteForm(desk);
  const quiet = quietSites(desk);
  return {
    draw: () => [form(), siteList(desk, 'on'), siteList(desk, 'off'), quiet(), leftAlone(desk)],
  };
};

/** The sites that the reader switched one way. */
function siteList(desk: Desk, value: 'on' | 'off'): VNode {
  const { words, settings } = desk;
  const own = Object.keys(settings.sites)
    .filter((site) => settings.sites[site] === value)
    .sort();
  const remove = (site: string) =>
    desk.set((s) => withSite(s, site, undefined), {
      text: words.say('options_site_removed', site),
      undo: () => desk.set((s) => withSite(s, site, value)),
    });
  return h('section.block', { attrs: { id: `sites-${value}` } }, [
    h('h2', words.say(`options_sites_${value}`)),
    h('p.hint', words.say(`options_sites_${value}_hint`)),
    own.length === 0
      ? h('p.quiet', words.say(`options_sites_${value}_none`))
      : h(
          'ul.rows',
          own.map((site) =>
            h('li', { key: site }, [
              h('span.site', site),
              button('', words.say('options_remove'), () => remove(site), {
                story: words.say('options_remove_story', site),
              }),
            ]),
          ),
        ),
  ]);
}
