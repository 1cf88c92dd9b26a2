/** What the user does to scenarios as a whole: each is one step of the history, and opens what it leads to. */
import type { ChangeGroup } from '../analysis/effects.ts';
import { setCell } from '../pack/editTables.ts';
import { keyOf } from '../pack/key.ts';
import type { Row, Tables } from '../pack/pack.ts';
import { addScenario, putBack, putRowBack, putTableBack, removeScenario } from '../scenario/editScenario.ts';
import type { Place } from './address.ts';
import { BASE } from './knownPlans.ts';
import type { Session } from './session.svelte.ts';

/** Opens a new scenario, which changes nothing yet. */
export function createScenario(session: Session, name: string): void {
  const id = freeId(session.project.tables, 'scenario-');
  session.edit((tables) => addScenario(tables, { id, name }));
  session.location.go({ page: 'scenarios', scenario: id });
}

/** Opens a scenario that changes what the other one does. @param copyOf its name, from a name of the other */
export function duplicateScenario(session: Session, id: string, copyOf: (name: string) => string): void {
  const { tables } = session.project;
  const copied = tables.scenarios.rows.find(({ cells }) => cells.id === id);
  if (!copied) return;
  const copy = freeId(tables, `${id}-`);
  const renamed = Object.entries(copied.cells).map(([column, text]) => [
    column,
    /^name(_|$)/.test(column) && text !== '' ? copyOf(text) : text,
  ]);
  const cells = { ...(Object.fromEntries(renamed) as Record<string, string>), id: copy };
  session.edit((before) => addScenario(before, cells, id));
  session.location.go({ page: 'scenarios', scenario: copy });
}

/** Removes a scenario with its changes; the base plan is open then. */
export function deleteScenario(session: Session, id: string): void {
  session.edit((tables) => removeScenario(tables, id));
  session.location.go({ scenario: '' });
}

/** The column that holds a text of the scenario in the language: its translation, where it has one. */
export const textColumn = ({ cells }: Row, column: 'name' | 'description', language: string): string =>
  cells[`${column}_${language}`] ? `${column}_${language}` : column;

export function setScenarioText(session: Session, id: string, column: string, text: string): void {
  session.edit((tables) => {
    const row = tables.scenarios.rows.findIndex(({ cells }) => cells.id === id);
    return setCell(tables, 'scenarios', row, column, text.trim());
  });
}

/** Takes back a group of changes as the page lists them: of a cell, of a row, or of a whole table. */
export function putChangesBack(session: Session, scenario: string, group: Omit<ChangeGroup, 'records'>): void {
  const { table, row, column, operation } = group;
  session.edit((tables) => {
    if (operation === 'table') return putTableBack(tables, scenario, table);
    const changed = { scenario, table, row };
    return operation === 'change' ? putBack(tables, { ...changed, column }) : putRowBack(tables, changed);
  });
}

/** Where on the page of data a group of changes is to be seen. */
export function changePlace(tables: Tables, { table, row, column, operation, records }: ChangeGroup): Partial<Place> {
  const base = tables[table].rows.find((one) => row !== '' && keyOf(table, one) === row);
  const inserted = operation === 'insert' ? `+${records[0] ?? ''}` : '';
  const record = base ? String(base.record) : inserted;
  return { page: 'data', table, at: record && `${record}/${column}`, cell: '' };
}

/** The first id with this beginning and a number that is neither taken nor reserved. */
function freeId(tables: Tables, start: string): string {
  const taken = new Set([BASE, ...tables.scenarios.rows.map(({ cells }) => cells.id)]);
  const numbers = Array.from(
    { length: taken.size + 1 },
    (_, index) => `${start}${index + (start === 'scenario-' ? 1 : 2)}`,
  );
  return numbers.find((id) => !taken.has(id)) ?? `${start}${taken.size + 2}`;
}
