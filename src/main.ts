/** The app's entry: it makes the worker, opens the default pack and puts the page on screen. */
import { mount } from 'svelte';
import App from './App.svelte';
import { LanguageChoice } from './state/languageChoice.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { ThemeChoice } from './state/theme.svelte.ts';
import './views/tokens.css';
import './views/base.css';

const session = new Session(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
void session.openDefaultPack();

const language = await LanguageChoice.begin();
mount(App, { target: document.body, props: { session, language, theme: new ThemeChoice() } });
