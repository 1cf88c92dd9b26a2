/** That everything which is computed or read has a name in every language. */
import { describe, expect, it } from 'vitest';
import { rows } from '../../src/model/rows.ts';
import { settings } from '../../src/pack/declarations.ts';
import { languages } from '../../src/words/language.ts';
import { loadQuantityWords } from '../../src/words/quantities.ts';
import { everyQuantity } from '../model/everyQuantity.ts';

const quantities = everyQuantity();
const cells = quantities.flatMap(({ cells: read }) => (read ? [{ table: rows[read.rows].table, ...read }] : []));
/** The cells of `settings` have one column and are told apart by their key. */
const columns = new Set(
  cells.filter(({ table }) => table !== 'settings').map(({ table, column }) => `${table}.${column}`),
);
const numericSettings = [...settings.values()].filter(({ type }) => type === 'number').map(({ name }) => name);

describe.each(languages.map(({ id }) => id))('in %s', (language) => {
  const words = loadQuantityWords(language);

  it('every quantity has a name', async () => {
    const { quantities: names } = await words;
    expect(quantities.map(({ name }) => name).filter((name) => !names[name])).toEqual([]);
  });

  it('no name is left over', async () => {
    const known = new Set(quantities.map(({ name }) => name));
    expect(Object.keys((await words).quantities).filter((name) => !known.has(name))).toEqual([]);
  });

  it('every column that is read has a name, and no other', async () => {
    expect(Object.keys((await words).columns).sort()).toEqual([...columns].sort());
  });

  it('every setting that is a number has a name, and no other', async () => {
    expect(Object.keys((await words).settings).sort()).toEqual(numericSettings.sort());
  });

  it('every unit has a name, and no other', async () => {
    const units = (await words).units('KGS');
    expect(Object.keys(units).sort()).toEqual([...new Set(quantities.map(({ unit }) => unit))].sort());
    expect(units['money/case']).toContain('KGS');
  });

  it('names stand within a sentence', async () => {
    const { quantities: names, columns: ofColumns } = await words;
    const all = [...Object.values(names), ...Object.values(ofColumns)];
    expect(all.filter((name) => /^\p{Lu}|[.!]$|victim|жертв/u.test(name))).toEqual([]);
  });
});
