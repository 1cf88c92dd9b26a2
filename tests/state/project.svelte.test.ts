import { describe, expect, it } from 'vitest';
import { nothingFound, type Found } from '../../src/pack/found.ts';
import { setCell } from '../../src/pack/editTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { Project } from '../../src/state/project.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';

const tinyFiles = readFiles('tests/cases/tiny');
const { tables: tinyTables } = readPack(tinyFiles);
const named = (name: string) => (tables: Tables) => setCell(tables, 'payers', 0, 'name', name);
const nameOf = ({ tables }: Project) => tables.payers.rows[0]!.cells.name;

function opened(found: Found = nothingFound, tables = tinyTables): Project {
  const project = new Project();
  project.open('one', 'One', { tables, found });
  return project;
}

describe('a project', () => {
  it('goes back and forth through its edits, and says where each was made', () => {
    const project = opened();
    const first = nameOf(project);
    project.edit(named('A'), 'here');
    project.edit(named('B'), 'there');
    expect([project.undo()?.at, nameOf(project), project.undo()?.at, nameOf(project)]).toEqual([
      'there',
      'A',
      'here',
      first,
    ]);
    expect([project.canUndo, project.canRedo, project.undo()]).toEqual([false, true, undefined]);
    expect([project.redo()?.at, nameOf(project)]).toEqual(['here', 'A']);
  });

  it('takes edits of one gesture as one step, unless another edit came between', () => {
    const project = opened();
    const first = nameOf(project);
    const slide = Symbol('slide');
    for (const name of ['A', 'B', 'C']) project.edit(named(name), 'here', undefined, slide);
    project.edit(named('D'), '');
    project.edit(named('E'), '', undefined, slide);
    const names = [nameOf(project)];
    while (project.undo()) names.push(nameOf(project));
    expect(names).toEqual(['E', 'D', 'C', first]);
    expect([project.redo()?.at, nameOf(project)]).toEqual(['here', 'C']);
    // What was undone is not gone on with.
    project.edit(named('F'), '', undefined, slide);
    project.undo();
    expect(nameOf(project)).toBe('C');
  });

  it('takes no step where nothing changes', () => {
    const project = opened();
    const { revision } = project;
    expect(project.edit((tables) => tables, '')).toBe(false);
    expect(project.edit(named(nameOf(project) ?? ''), '')).toBe(false);
    expect([project.canUndo, project.revision]).toEqual([false, revision]);
  });

  it('cannot redo what another edit took the place of', () => {
    const project = opened();
    project.edit(named('A'), '');
    project.undo();
    project.edit(named('B'), '');
    expect([project.canRedo, project.redo(), nameOf(project)]).toEqual([false, undefined, 'B']);
  });

  it('grows its revision with every change, also back', () => {
    const project = opened();
    const seen = [project.revision];
    for (const act of [() => project.edit(named('A'), ''), () => project.undo(), () => project.redo()]) {
      act();
      seen.push(project.revision);
    }
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('begins without history when another is opened', () => {
    const project = opened();
    project.edit(named('A'), '');
    project.open('two', 'Two', { tables: tinyTables, found: nothingFound });
    expect([project.canUndo, project.canRedo, project.id, project.name]).toEqual([false, false, 'two', 'Two']);
  });

  it('knows again what reading found when its mending is undone', () => {
    const funding = 'payer;year;amount\nhealth;2026;1,5\nregion;2026;1.500\n';
    const { tables, faults, warnings } = readPack(
      new Map(tinyFiles).set('funding.csv', new TextEncoder().encode(funding)),
    );
    const project = opened({ faults, warnings }, tables);
    expect(project.found.faults).toHaveLength(1);
    project.edit((before) => setCell(before, 'funding', 1, 'amount', '1500'), '');
    expect(project.found.faults).toEqual([]);
    project.undo();
    expect(project.found.faults).toEqual(faults);
  });

  it('takes what reading found of tables that were read, also where they are the same', () => {
    const project = opened();
    const { faults } = readPack(new Map([['payers.csv', 'nothing\n']]));
    expect(project.edit((tables) => tables, '', { faults, warnings: [] })).toBe(true);
    expect(project.found.faults).toBe(faults);
  });
});
