/** PLACEHOLDER */
import { load } from '../platform/storage.ts';
import { words } from '../platform/words.ts';
import { dressPage, h, markReady, mount, rootElement } from '../ui/view.ts';

const { settings } = await load();
dressPage(words(), 'Copydesk', settings.theme);
mount(rootElement(), () => h('main', 'Copydesk'));
markReady();
