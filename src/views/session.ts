/** The session, for parts of a page that lead elsewhere in it. */
import { createContext } from 'svelte';
import type { Session } from '../state/session.svelte.ts';

export const [useSession, provideSession] = createContext<Session>();
