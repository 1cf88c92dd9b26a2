/** The app's entry: it makes the worker, opens the pack of the address and puts the page on screen. */
import { mount, tick } from 'svelte';
import App from './App.svelte';
import { Calculator } from './state/calculator.ts';
import { LanguageChoice } from './state/languageChoice.svelte.ts';
import { Location } from './state/location.svelte.ts';
import { ProjectStore } from './state/projectStore.ts';
import { Session } from './state/session.svelte.ts';
import { ThemeChoice } from './state/theme.svelte.ts';
import { Welcome } from './state/welcome.svelte.ts';
import { nameIn } from './words/language.ts';
import './views/tokens.css';
import './views/base.css';

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
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

session.nameProject = ({ title, titles }) => nameIn(language.language, title, titles);
mount(App, { target: document.body, props: { session, language, theme: new ThemeChoice(), welcome: new Welcome() } });
tellMounted();
