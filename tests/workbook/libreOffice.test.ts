/** Workbooks recalculated in LibreOffice give every result that the app gives, as written and after cells were changed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { workbookFile } from '../../src/exports/workbook/workbookFile.ts';
import type { TableName } from '../../src/pack/declarations.ts';
import type { Pack, Tables } from '../../src/pack/pack.ts';
import { columnsToWrite } from '../../src/pack/writePack.ts';
import { columnLetters } from '../../src/readers/workbook/address.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { workbookText } from '../../src/words/workbook.en.ts';
import { readFiles } from '../cases/readFiles.ts';
import { differencesOf } from './compare.ts';
import { editCells, type CellEdit } from './editCells.ts';
import { recalculated } from './recalculated.ts';

interface Written {
  readonly name: string;
  readonly folder: string;
  readonly scenario?: string;
  readonly mix?: string;
}

const asWritten: readonly Written[] = [
  { name: 'tiny', folder: 'tests/cases/tiny' },
  { name: 'worked example', folder: 'data/worked-example' },
  {
    name: 'worked example with vehicles, on call',
    folder: 'data/worked-example',
    scenario: 'with-vehicle',
    mix: 'on-call',
  },
  { name: 'conformance 123', folder: 'tests/conformance/123/pack' },
];

/** A row, by its position, a column, and the new number. */
type Change = readonly [TableName, number, string, string];

/** What a planner changes in a workbook of the worked example. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'a salary, cases, an uptake, a post on duty, sites and the discount rate': [
    ['cadres', 1, 'annual_salary', '777000'],
    ['case_types', 1, 'cases', '123.5'],
    ['pathways', 1, 'share_of_cases', '0.625'],
    ['duty_posts', 0, 'posts', '3'],
    ['sites', 1, 'sites', '7'],
    ['settings', 3, 'value', '0.071'],
  ],
  'no survivors of a case type, no administration and no discount rate': [
    ['case_types', 0, 'population', '0'],
    ['overheads', 0, 'rate', '0'],
    ['settings', 3, 'value', '0'],
  ],
};

const open = ({ folder, scenario = 'base' }: Written): Pack => openPack(readFiles(folder), scenario).pack as Pack;
const planOf = (pack: Pack, mix = 'as-planned'): number => new Results(pack).planNumber(mix);
const write = (pack: Pack, plan = 0) => workbookFile({ pack, plan, date: '2026-12-01' }, workbookText);

describe.runIf(process.env.LIBREOFFICE_PATH)('in LibreOffice', () => {
  const base = open({ name: '', folder: 'data/worked-example' });
  let files: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const written = new Map<string, Uint8Array>();
    for (const one of asWritten) {
      const pack = open(one);
      written.set(one.name, await write(pack, planOf(pack, one.mix)));
    }
    const workbook = written.get('worked example')!;
    for (const [name, list] of Object.entries(changes)) written.set(name, editCells(workbook, list.map(editOf)));
    // A value that was saved wrong is computed anew: so the figures below are LibreOffice’s own.
    written.set('worked example', editCells(workbook, [{ sheet: 'totals', cell: 'E2', value: '1' }]));
    files = recalculated(written);
  }, 300_000);

  it.each(asWritten)('$name: every result is the app’s', async (one) => {
    const pack = open(one);
    expect(await differencesOf(files.get(one.name)!, pack, planOf(pack, one.mix))).toEqual([]);
  });

  it.each(Object.entries(changes))('%s: changed in cells, they move every result as in the app', async (name, list) => {
    const changed = openTables(list.reduce(withCell, base.tables)).pack as Pack;
    expect(await differencesOf(files.get(name)!, base)).not.toEqual([]);
    expect(await differencesOf(files.get(name)!, changed)).toEqual([]);
  });

  function editOf([table, row, column, value]: Change): CellEdit {
    return {
      sheet: table,
      cell: `${columnLetters(columnsToWrite(base.tables[table]).indexOf(column))}${row + 2}`,
      value,
    };
  }
});

function withCell(tables: Tables, [table, row, column, value]: Change): Tables {
  const rows = tables[table].rows.map((one, index) =>
    index === row ? { ...one, cells: { ...one.cells, [column]: value } } : one,
  );
  return { ...tables, [table]: { ...tables[table], rows } };
}
