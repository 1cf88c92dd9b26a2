/** A session in one thread: its worker answers here, and its store keeps what it is given as long as the test lasts. */
import { vi } from 'vitest';
import { builtInPackFile, type BuiltInPackFile } from '../../src/state/builtInPackFile.ts';
import type { Reply } from '../../src/state/calculation.ts';
import { Calculator, type ReplyingWorker } from '../../src/state/calculator.ts';
import { Location, type AddressedWindow } from '../../src/state/location.svelte.ts';
import { SavedElsewhere, type ProjectEntry, type ProjectStore } from '../../src/state/projectStore.ts';
import type { KeptContents } from '../../src/state/keptContents.ts';
import { replier } from '../../src/state/replier.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';

export async function sessionAt(hash: string, store: ProjectStore): Promise<Session> {
  const window = {
    location: { hash },
    history: { pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
  } as unknown as AddressedWindow;
  const session = new Session(new Calculator(workerHere), new Location(window), store);
  await session.follow();
  return session;
}

function workerHere(): ReplyingWorker {
  const reply = replier();
  const worker: ReplyingWorker = {
    postMessage(question) {
      // As between threads: nothing is shared, and what cannot be sent fails.
      const hear = (said: Reply) => worker.onmessage?.({ data: structuredClone(said) } as MessageEvent<Reply>);
      void reply(structuredClone(question), hear).then(hear);
    },
    onmessage: null,
    onerror: null,
  };
  return worker;
}

type Methods = Omit<ProjectStore, 'hasUnsaved' | 'whenChangedElsewhere'>;

export function storeHere(): ProjectStore {
  const kept = new Map<string, { entry: ProjectEntry; contents: KeptContents }>();
  const store: Methods = {
    list: () => Promise.resolve([...kept.values()].map(({ entry }) => entry)),
    load: (id) => Promise.resolve(kept.get(id)),
    save(entry, contents, { savedAt }) {
      const saved = kept.get(entry.id);
      if (saved && saved.entry.changedAt !== savedAt) return Promise.reject(new SavedElsewhere());
      const whole = { ...entry, size: 1 };
      kept.set(entry.id, structuredClone({ entry: whole, contents }));
      return Promise.resolve(whole);
    },
    dropUnsaved: () => undefined,
    isUnsaved: () => false,
    remove: (id) => Promise.resolve(void kept.delete(id)),
    rename(id, name) {
      const { entry, contents } = kept.get(id)!;
      kept.set(id, { entry: { ...entry, name }, contents });
      return Promise.resolve();
    },
  };
  return store as ProjectStore;
}

/** That of a browser that keeps nothing. */
export function storeOfPrivateWindow(): ProjectStore {
  const refuse = () => Promise.reject(new Error('no room'));
  const unsaved = new Map<string, { entry: ProjectEntry; contents: KeptContents }>();
  const store: Methods = {
    list: refuse,
    load: (id) => (unsaved.has(id) ? Promise.resolve(unsaved.get(id)) : refuse()),
    save(entry, contents) {
      unsaved.set(entry.id, { entry: { ...entry, size: 0 }, contents });
      return refuse();
    },
    remove: refuse,
    rename: refuse,
    dropUnsaved: () => undefined,
    isUnsaved: (id) => unsaved.has(id),
  };
  return store as ProjectStore;
}

const made = new Map<string, BuiltInPackFile>();

/** Made once: it takes longer than most tests. */
function packFile(pack: string): BuiltInPackFile {
  const file = made.get(pack) ?? builtInPackFile(readFiles(`data/${pack}`));
  made.set(pack, file);
  return file;
}

/** The page fetches its built-in packs from the folder of the data. */
export function serveBuiltInPacks(): void {
  vi.stubGlobal('document', { baseURI: 'http://localhost/', getElementById: () => null });
  vi.stubGlobal('fetch', (url: URL) => {
    const pack = /packs\/([\w-]+)\.json$/.exec(url.pathname)?.[1] ?? '';
    return Promise.resolve({ ok: true, json: () => Promise.resolve(structuredClone(packFile(pack))) });
  });
}
