import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setCell } from '../../src/pack/editTables.ts';
import { nothingFound } from '../../src/pack/found.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { Project } from '../../src/state/project.svelte.ts';
import type { KeptContents } from '../../src/state/keptContents.ts';
import type { NewEntry, ProjectEntry } from '../../src/state/projectStore.ts';
import { Saving } from '../../src/state/saving.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables: tinyTables } = readPack(readFiles('tests/cases/tiny'));
type Kept = { readonly entry: NewEntry; readonly contents: KeptContents };

/** A store whose saves end when they are let. */
function begin() {
  const project = new Project();
  project.open('one', 'One', { tables: tinyTables, found: nothingFound });
  const asked: Kept[] = [];
  const ends: { done: (name?: string) => void; failed: (reason: Error) => void }[] = [];
  const save = (entry: NewEntry, contents: KeptContents) => {
    asked.push({ entry, contents });
    return new Promise<ProjectEntry>((done, failed) =>
      ends.push({ done: (name = entry.name) => done({ ...entry, name, size: 1 }), failed }),
    );
  };
  const saving = new Saving(project, { save });
  const edit = (name: string) => {
    project.edit((tables) => setCell(tables, 'payers', 0, 'name', name), '');
    saving.changed();
  };
  return { project, saving, asked, ends, edit };
}

const nameIn = ({ contents }: Kept) => contents.tables.payers.rows[0]!.cells.name;
const soon = () => vi.advanceTimersByTimeAsync(500);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving', () => {
  it('keeps edits that follow one another together, within a quarter of a second of the first', async () => {
    const { saving, asked, ends, edit } = begin();
    for (const name of ['A', 'B', 'C']) {
      edit(name);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.map(nameIn)).toEqual(['C']);
    expect(saving.state).toBe('saving');
    ends[0]!.done();
    await soon();
    expect([saving.state, saving.savedAt]).toEqual(['saved', asked[0]!.entry.changedAt]);
  });

  it('is not done while another edit waits', async () => {
    const { saving, ends, edit } = begin();
    edit('A');
    await soon();
    edit('B');
    ends[0]!.done();
    await vi.advanceTimersByTimeAsync(10);
    expect(saving.state).toBe('saving');
  });

  it('never lets an older state land on a later one', async () => {
    const { asked, ends, edit } = begin();
    edit('A');
    await soon();
    edit('B');
    await soon();
    expect(asked.map(nameIn)).toEqual(['A']);
    ends[0]!.done();
    await soon();
    expect(asked.map(nameIn)).toEqual(['A', 'B']);
  });

  it('that fails is said, and the next edit tries again', async () => {
    const { saving, asked, ends, edit } = begin();
    edit('A');
    await soon();
    ends[0]!.failed(new Error('no room'));
    await soon();
    expect([saving.state, saving.savedAt]).toEqual(['failed', 0]);
    edit('B');
    await soon();
    ends[1]!.done();
    await soon();
    expect([asked.map(nameIn), saving.state]).toEqual([['A', 'B'], 'saved']);
  });

  it('at once saves what waits, as it is then, and nothing twice', async () => {
    const { project, saving, asked, ends, edit } = begin();
    edit('A');
    const now = saving.now();
    await vi.advanceTimersByTimeAsync(0);
    project.open('two', 'Two', { tables: tinyTables, found: nothingFound });
    saving.opened();
    ends[0]!.done();
    await now;
    await soon();
    expect(asked.map(({ entry }) => entry.id)).toEqual(['one']);
    expect([nameIn(asked[0]!), saving.state]).toEqual(['A', 'none']);
  });

  it('has nothing to do where nothing was edited', async () => {
    const { saving, asked } = begin();
    await saving.now();
    await soon();
    expect([asked.length, saving.state]).toEqual([0, 'none']);
  });

  it('takes the name that another tab has given the project meanwhile, unless it got one here too', async () => {
    const { project, saving, ends, edit } = begin();
    edit('A');
    await soon();
    ends[0]!.done('Renamed there');
    await soon();
    expect(project.name).toBe('Renamed there');
    edit('B');
    await soon();
    project.name = 'Renamed here';
    ends[1]!.done('Renamed there again');
    await soon();
    expect([project.name, saving.state]).toEqual(['Renamed here', 'saved']);
  });

  it('hears of another tab that has saved the project, or renamed it', () => {
    const { project, saving } = begin();
    saving.opened(1234);
    const entry = { id: 'one', name: 'Renamed', changedAt: 1234, size: 1 };
    saving.heard({ ...entry, id: 'another', changedAt: 5678 });
    saving.heard(entry);
    expect([project.name, saving.state]).toEqual(['Renamed', 'saved']);
    saving.heard({ ...entry, changedAt: 5678 });
    expect(saving.state).toBe('elsewhere');
  });

  it('says of an opened project when it was saved', () => {
    const { saving } = begin();
    saving.opened(1234);
    expect([saving.state, saving.savedAt]).toEqual(['saved', 1234]);
  });
});
