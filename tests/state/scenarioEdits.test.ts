/** What the user does to scenarios as a whole: each is one step, and opens what it leads to. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changePlace,
  createScenario,
  deleteScenario,
  duplicateScenario,
  putChangesBack,
  setScenarioText,
  textColumn,
} from '../../src/state/scenarioEdits.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { changeGroups } from '../../src/analysis/effects.ts';
import { serveBuiltInPacks, sessionAt, storeHere } from './sessionHere.ts';

beforeEach(serveBuiltInPacks);
afterEach(() => vi.unstubAllGlobals());

const opened = () => sessionAt('#/scenarios?pack=central-asia-centre', storeHere());
const scenarios = ({ project }: Session) => project.tables.scenarios.rows.map(({ cells }) => cells);
const changes = ({ project }: Session, scenario: string) =>
  project.tables.scenario_changes.rows.filter(({ cells }) => cells.scenario === scenario).map(({ cells }) => cells);

describe('a scenario', () => {
  it('is created under an id of its own, and opened', async () => {
    const session = await opened();
    createScenario(session, 'New');
    createScenario(session, 'New');
    const ids = scenarios(session).slice(-2);
    expect(ids.map(({ id, name }) => [id, name])).toEqual([
      ['scenario-1', 'New'],
      ['scenario-2', 'New'],
    ]);
    expect(session.location.place).toMatchObject({ page: 'scenarios', scenario: 'scenario-2' });
    await vi.waitFor(() => expect(session.answer?.scenario).toBe('scenario-2'));
    expect(session.faults).toEqual([]);
  });

  it('is duplicated with its changes, under names that say so', async () => {
    const session = await opened();
    duplicateScenario(session, 'task-sharing', (name) => `${name} (copy)`);
    const copy = scenarios(session).at(-1)!;
    const like = scenarios(session).find(({ id }) => id === 'task-sharing')!;
    expect([copy.name, copy.name_ru]).toEqual([`${like.name} (copy)`, `${like.name_ru} (copy)`]);
    expect(copy.description).toBe(like.description);
    expect(changes(session, copy.id!).map(({ scenario: _, ...rest }) => rest)).toEqual(
      changes(session, 'task-sharing').map(({ scenario: _, ...rest }) => rest),
    );
    await vi.waitFor(() => expect(session.answer?.scenario).toBe(copy.id));
  });

  it('is deleted with its changes, and comes back with one step of undo where it was open', async () => {
    const session = await opened();
    const { tables } = session.project;
    session.location.go({ scenario: 'task-sharing' });
    deleteScenario(session, 'task-sharing');
    expect(changes(session, 'task-sharing')).toEqual([]);
    expect(scenarios(session).map(({ id }) => id)).not.toContain('task-sharing');
    expect(session.location.place.scenario).toBe('');
    await session.undo();
    expect(session.project.tables).toBe(tables);
    expect(session.location.place.scenario).toBe('task-sharing');
    await session.redo();
    expect(session.location.place.scenario).toBe('');
    expect(session.faults).toEqual([]);
  });

  it('is named and described in the reader’s language, where it has a text in it', async () => {
    const session = await opened();
    const row = () => session.project.tables.scenarios.rows.find(({ cells }) => cells.id === 'task-sharing')!;
    expect([textColumn(row(), 'name', 'ru'), textColumn(row(), 'name', 'ky')]).toEqual(['name_ru', 'name']);
    setScenarioText(session, 'task-sharing', 'name_ru', ' Иначе ');
    expect(row().cells.name_ru).toBe('Иначе');
    createScenario(session, 'Новый');
    expect(textColumn(session.project.tables.scenarios.rows.at(-1)!, 'name', 'ru')).toBe('name');
  });

  it('gives back a change of a cell, of a row, or all of a table, and leaves the others', async () => {
    const session = await opened();
    const groups = () => changeGroups(session.project.tables, 'resident-police');
    const before = groups();
    const [first] = before;
    putChangesBack(session, 'resident-police', first!);
    expect(groups().map(({ table, row, column }) => [table, row, column])).toEqual(
      before.slice(1).map(({ table, row, column }) => [table, row, column]),
    );
    await session.undo();
    putChangesBack(session, 'resident-police', { ...first!, row: '', column: '', operation: 'table' });
    const others = before.filter(({ table }) => table !== first!.table);
    expect(groups().map(({ table, row, column }) => [table, row, column])).toEqual(
      others.map(({ table, row, column }) => [table, row, column]),
    );
  });

  it('leads from a change to its cell', async () => {
    const session = await opened();
    const { tables } = session.project;
    for (const scenario of scenarios(session).map(({ id }) => id!)) {
      for (const group of changeGroups(tables, scenario)) {
        const { table, at = '' } = changePlace(tables, group);
        expect(table).toBe(group.table);
        const [record = '', column] = at.split('/');
        expect(record).toMatch(group.operation === 'insert' ? /^\+\d+$/ : /^\d+$/);
        expect(column).toBe(group.column);
      }
    }
  });
});
