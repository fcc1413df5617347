/** The first-run page: wires the settings and the keys to the view. What is chosen is stored at once. */
import type { Settings } from '../core/settings.ts';
import { commandKeys } from '../platform/commands.ts';
import { load, updateSettings, watchStored } from '../platform/storage.ts';
import { openOptions } from '../platform/tabs.ts';
import { words as localWords } from '../platform/words.ts';
import { dressPage, markReady, mount, rootElement } from '../ui/view.ts';
import type { WelcomeActions } from './welcome-model.ts';
import { welcomeView } from './welcome-view.ts';

const words = localWords();
const [stored, keys] = await Promise.all([load(), commandKeys()]);
let { settings } = stored;
let told = '';

async function refresh(): Promise<void> {
  ({ settings } = await load());
  dressPage(words, words.say('welcome_title'), settings.theme);
  draw();
}

function fail(error: unknown): void {
  told = words.say('welcome_problem', (error as Error).message);
  draw();
}

function choose(changed: Partial<Settings>): void {
  updateSettings((s) => ({ ...s, ...changed }))
    .then(() => {
      told = words.say('welcome_saved');
      return refresh();
    })
    .catch(fail);
}

const actions: WelcomeActions = {
  setMode: (mode) => choose({ mode }),
  setWhere: (where) => choose({ where }),
  options: () => {
    openOptions().catch(fail);
  },
};

dressPage(words, words.say('welcome_title'), settings.theme);
const draw = mount(rootElement(), () => welcomeView({ words, settings, keys, told }, actions));
watchStored(() => refresh().catch(fail));
markReady();
