/** The graph of the method hangs together: names, dimensions, tables and columns. */
import { describe, expect, it } from 'vitest';
import { conditions, relations } from '../../src/model/relations.ts';
import { rows } from '../../src/model/rows.ts';
import type { Dimension } from '../../src/model/dimensions.ts';
import type { Formula } from '../../src/model/formula.ts';
import { declarations } from '../../src/pack/declarations.ts';
import { isTableName } from '../../src/pack/tableNames.ts';
import { everyQuantity, partsOf } from './everyQuantity.ts';

/** The dimensions that a formula needs its place to say. */
function needed(formula: Formula): Dimension[] {
  const within = partsOf(formula).flatMap(needed);
  switch (formula.op) {
    case 'quantity':
      return [...formula.quantity.of];
    case 'sum':
      return [...within.filter((d) => d !== formula.over), ...(formula.along ? relations[formula.along].by : [])];
    case 'where':
      return [...within.filter((d) => d !== relations[formula.along].gives), ...relations[formula.along].by];
    case 'only':
      return [...within, ...conditions[formula.when]];
    default:
      return within;
  }
}

describe('the graph of the method', () => {
  const quantities = everyQuantity();

  it('has no two quantities of one name', () => {
    const names = quantities.map((quantity) => quantity.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(quantities.map((quantity) => [quantity.name, quantity] as const))(
    '%s says where all that it rests on is',
    (_, of) => {
      const asked = of.is ? needed(of.is) : of.cells ? rows[of.cells.rows].by : [];
      expect(asked.filter((dimension) => !of.of.includes(dimension))).toEqual([]);
    },
  );

  it.each(Object.entries(relations))('the relation %s gives the dimension that it is summed over', (name) => {
    const used = quantities.flatMap(({ is }) => (is ? sumsWithin(is) : [])).filter(({ along }) => along === name);
    expect(used.filter(({ over }) => over !== relations[name as keyof typeof relations].gives)).toEqual([]);
  });

  it('reads only columns that its tables have', () => {
    const unknown = quantities.flatMap(({ cells }) => {
      if (!cells) return [];
      const { table } = rows[cells.rows];
      return isTableName(table) && declarations[table].columns.some(({ name }) => name === cells.column)
        ? []
        : `${table}.${cells.column}`;
    });
    expect(unknown).toEqual([]);
  });

  it('names for every quantity the section of the method that defines it', () => {
    expect(quantities.filter(({ method }) => !/^([1-9]|1[01])$/.test(method))).toEqual([]);
  });
});

function sumsWithin(formula: Formula): Extract<Formula, { op: 'sum' }>[] {
  const within = partsOf(formula).flatMap(sumsWithin);
  return formula.op === 'sum' ? [formula, ...within] : within;
}
