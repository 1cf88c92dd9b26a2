/** The contents of a project as the browser keeps them: in pieces, of which a save writes those that differ. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertRow, removeRows, setCell } from '../../src/pack/editTables.ts';
import { nothingFound } from '../../src/pack/found.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { packTables } from '../../src/pack/packedTables.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { readContents, storedContents, type KeptContents } from '../../src/state/keptContents.ts';
import { textOf } from '../../src/state/keptRows.ts';
import { historyOf, keepSteps } from '../../src/state/keptSteps.ts';
import { Project } from '../../src/state/project.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables: tinyTables } = readPack(readFiles('tests/cases/tiny'));

function withItems(count: number): Tables {
  const [like] = tinyTables.items.rows;
  const rows = Array.from({ length: count }, (_, at) => ({
    record: at + 2,
    cells: { ...like?.cells, id: `item-${at}`, name: `Предмет "${at}"\n` },
  }));
  return { ...tinyTables, items: { ...tinyTables.items, rows } };
}

/** As it comes back from the browser's database. */
function cameBack(contents: KeptContents, before?: Tables): KeptContents {
  const { stored, pieces } = storedContents(contents, before);
  const texts = new Map([...pieces].map(([id, piece]) => [id, textOf(piece)]));
  const steps = readContents(structuredClone(stored), texts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const idsOf = (tables: Tables, before?: Tables) => [
  ...storedContents({ tables, found: nothingFound }, before).pieces.keys(),
];

const edit = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(2600) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(2600) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(2600) }),
);

function edited(tables: Tables, { kind, at }: { readonly kind: 'set' | 'insert' | 'remove'; readonly at: number }) {
  const row = Math.min(at, tables.items.rows.length - 1);
  if (kind === 'set') return setCell(tables, 'items', row, 'unit_cost', String(at));
  if (kind === 'insert') return insertRow(tables, 'items', row, { id: `new-${at}` });
  return removeRows(tables, 'items', new Set([row]));
}

test('what is kept comes back as it was, after any edits', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      let tables = withItems(2500);
      cameBack({ tables, found: nothingFound });
      for (const one of edits) {
        const before = tables;
        tables = edited(tables, one);
        expect(packTables(cameBack({ tables, found: nothingFound }, before).tables)).toEqual(packTables(tables));
      }
    }),
    { numRuns: 15 },
  );
});

test('an edit of one cell writes one piece anew, and a row more in the midst one too', () => {
  const tables = withItems(5000);
  const before = new Set(idsOf(tables));
  const changed = setCell(tables, 'items', 2500, 'unit_cost', '77');
  expect(idsOf(changed, tables).filter((id) => !before.has(id))).toHaveLength(1);
  const longer = insertRow(tables, 'items', 2500, { id: 'more' });
  expect(idsOf(longer, tables).filter((id) => !before.has(id)).length).toBeLessThanOrEqual(2);
});

test('what came back is kept in the pieces that it came from', () => {
  const { tables } = cameBack({ tables: withItems(3000), found: nothingFound });
  const before = new Set(idsOf(tables));
  const changed = setCell(tables, 'items', 10, 'unit_cost', '77');
  expect(idsOf(changed, tables).filter((id) => !before.has(id))).toHaveLength(1);
});

test('steps of many rows and the sound tables of before come back too', () => {
  const project = new Project();
  project.open('one', 'One', { tables: withItems(1500), found: nothingFound });
  const before = project.tables;
  project.edit((tables) => ({ ...tables, items: withItems(3000).items }), 'here');
  project.undo();
  const { tables, found } = project;
  const steps = keepSteps(project.history);
  const back = cameBack({ tables, found, steps, sound: { tables: before, at: 7 } });
  expect(packTables(back.sound!.tables)).toEqual(packTables(before));
  const next = historyOf(back.steps!, back).future[0]!;
  expect([next.at, packTables(next.after.tables)]).toEqual([
    'here',
    packTables({ ...tables, items: withItems(3000).items }),
  ]);
});

test('what an earlier version of the app has kept whole is read as it was', () => {
  const tables = withItems(20);
  const project = new Project();
  project.open('one', 'One', { tables, found: nothingFound });
  project.edit((of) => setCell(of, 'items', 3, 'unit_cost', '5'), 'here');
  const whole = { tables: packTables(project.tables), found: nothingFound, steps: keepSteps(project.history) };
  const { value: read } = readContents(structuredClone(whole), new Map()).next();
  expect(packTables(read!.tables)).toEqual(packTables(project.tables));
  expect(packTables(historyOf(read!.steps!, read!).past[0]!.before.tables)).toEqual(packTables(tables));
});

test('a piece that is missing is an error, not fewer rows', () => {
  const { stored } = storedContents({ tables: withItems(20), found: nothingFound });
  expect(() => readContents(stored, new Map()).next()).toThrow();
});
