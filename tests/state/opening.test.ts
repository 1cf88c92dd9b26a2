import { afterEach, describe, expect, it, vi } from 'vitest';
import { nothingFound } from '../../src/pack/found.ts';
import { nowhere } from '../../src/state/address.ts';
import { builtInPackFile } from '../../src/state/builtInPackFile.ts';
import { openedBy, openingOf } from '../../src/state/opening.ts';
import type { ProjectStore } from '../../src/state/projectStore.ts';
import { readFiles } from '../cases/readFiles.ts';
import { tinyFiles, tinyTables } from '../scenario/tinyPack.ts';

const entry = { id: 'mine', name: 'Mine', changedAt: 77, size: 1 };
const contents = { tables: tinyTables(), found: nothingFound };
const store = {
  load: (id: string) => Promise.resolve(id === 'mine' ? { entry, contents } : undefined),
} as unknown as ProjectStore;

function serve(reply: () => unknown, isThere = true): string[] {
  const fetched: string[] = [];
  vi.stubGlobal('document', { baseURI: 'http://localhost/app/', getElementById: () => null });
  vi.stubGlobal('fetch', (url: URL) => {
    fetched.push(String(url));
    return Promise.resolve({ ok: isThere, json: () => Promise.resolve(reply()) });
  });
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('what the address names', () => {
  it('is one text for each pack and project, whatever else it says', () => {
    expect(openedBy({ ...nowhere, year: '2027' })).toBe(openedBy({ ...nowhere, pack: 'central-asia-centre' }));
    expect(openedBy({ ...nowhere, project: 'mine', pack: 'worked-example' })).toBe(
      openedBy({ ...nowhere, project: 'mine' }),
    );
    expect(openedBy({ ...nowhere, project: 'mine' })).not.toBe(openedBy({ ...nowhere, pack: 'mine' }));
  });

  it('is a pack of the app, with the answer of a first visit', async () => {
    const fetched = serve(() => builtInPackFile(readFiles('data/worked-example')));
    const opening = await openingOf({ ...nowhere, pack: 'worked-example' }, store);
    expect(fetched).toEqual(['http://localhost/app/packs/worked-example.json']);
    expect(opening).toMatchObject({ id: '', name: '', savedAt: 0 });
    expect(opening?.answer?.answer.caseTypes.length).toBeGreaterThan(0);
  });

  it('is a project that this browser keeps, without anything fetched', async () => {
    const fetched = serve(() => null);
    const opening = await openingOf({ ...nowhere, project: 'mine' }, store);
    expect(opening).toMatchObject({ id: 'mine', name: 'Mine', savedAt: 77, answer: null });
    expect(opening?.contents.tables).toEqual(tinyTables());
    expect(fetched).toEqual([]);
  });

  it('is nothing where there is no such pack or project', async () => {
    const fetched = serve(() => null);
    expect(await openingOf({ ...nowhere, pack: '../secret' }, store)).toBeUndefined();
    expect(await openingOf({ ...nowhere, project: 'gone' }, store)).toBeUndefined();
    expect(fetched).toEqual([]);
  });

  it('is an error where it cannot be fetched', async () => {
    serve(() => null, false);
    await expect(openingOf(nowhere, store)).rejects.toThrow();
  });
});

describe('a pack beside the page', () => {
  it('carries what a first visit shows, and nothing where it has faults', () => {
    expect(builtInPackFile(tinyFiles)).toMatchObject({
      found: { faults: [], warnings: [] },
      answer: { lessReady: expect.any(Array) as unknown },
    });
    const broken = builtInPackFile(new Map(tinyFiles).set('items.csv', new TextEncoder().encode('id\nkit\n')));
    expect(broken.answer).toBeNull();
    expect(broken.tables.items.records).toEqual([2]);
  });
});
