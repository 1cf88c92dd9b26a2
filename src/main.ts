/** The app's entry: it makes the worker, opens the pack of the address and puts the page on screen. */
import { mount } from 'svelte';
import App from './App.svelte';
import { Calculator } from './state/calculator.ts';
import { LanguageChoice } from './state/languageChoice.svelte.ts';
import { Location } from './state/location.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { ThemeChoice } from './state/theme.svelte.ts';
import { Welcome } from './state/welcome.svelte.ts';
import './views/tokens.css';
import './views/base.css';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const session = new Session(new Calculator(worker), new Location(window));
void session.follow();

const language = await LanguageChoice.begin();
mount(App, { target: document.body, props: { session, language, theme: new ThemeChoice(), welcome: new Welcome() } });
