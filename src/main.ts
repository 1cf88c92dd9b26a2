/** The app's entry: it makes the worker, opens the pack of the address and puts the page on screen. */
import { mount, tick } from 'svelte';
import { makeWorker, serviceWorker } from './asFolder.ts';
import App from './App.svelte';
import { Calculator } from './state/calculator.ts';
import { NewVersion } from './state/newVersion.svelte.ts';
import { LanguageChoice } from './state/languageChoice.svelte.ts';
import { Location } from './state/location.svelte.ts';
import { ProjectStore } from './state/projectStore.ts';
import { Session } from './state/session.svelte.ts';
import { ThemeChoice } from './state/theme.svelte.ts';
import { Welcome } from './state/welcome.svelte.ts';
import { nameIn } from './words/language.ts';
import './views/tokens.css';
import './views/base.css';

/** When the app begins to be kept for times without a network. */
const KEEP_AFTER_MS = 3000;

let tellMounted: () => void = () => undefined;
const mounted = new Promise<void>((resolve) => (tellMounted = resolve));

/** Frames are not drawn in a tab that nobody sees; it is not waited for there. */
async function whenPainted(): Promise<void> {
  await mounted;
  await tick();
  if (document.hidden) return;
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

const store = new ProjectStore();
const session = new Session(new Calculator(makeWorker), new Location(window), store, whenPainted);
void session.follow();

const language = await LanguageChoice.begin();
// What was edited a moment ago is saved on the way out; what cannot be saved is asked about.
addEventListener('pagehide', () => void session.saving.now());
document.addEventListener('visibilitychange', () => void session.saving.now());
addEventListener('beforeunload', (event) => {
  if (store.hasUnsaved) event.preventDefault();
});

const { serviceWorker: container } = navigator as Partial<Navigator>;
const work = { save: () => session.saving.now(), hasUnsaved: () => store.hasUnsaved };
const newVersion = new NewVersion(work, () => location.reload());
// The network is the first figures' until then. Where the app cannot be kept, it still works.
if (serviceWorker !== '' && container)
  setTimeout(() => void newVersion.watch(container, serviceWorker).catch(() => undefined), KEEP_AFTER_MS);

session.nameProject = ({ title, titles }) => nameIn(language.language, title, titles);
mount(App, {
  target: document.body,
  props: { session, language, newVersion, theme: new ThemeChoice(), welcome: new Welcome() },
});
tellMounted();
