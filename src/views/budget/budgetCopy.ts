/** The main table as it is copied: exact figures, tab-separated and as HTML, in the order of the page. */
import type { BudgetGrouping } from '../../analysis/budgetView.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import type { Copied } from '../parts/copy.ts';
import type { Speech } from '../parts/speech.ts';
import type { BudgetTable } from './budgetTable.ts';

/** @param caption what the figures are, said above them */
export function budgetCopy(
  table: BudgetTable,
  years: readonly string[],
  grouping: BudgetGrouping,
  caption: string,
  words: BudgetWords,
  { formats }: Pick<Speech, 'formats'>,
): Copied {
  const head = [words.groupings[grouping], ...years, words.sumHead(years.length)];
  const rows = [...table.groups, table.total, ...table.parts, ...table.beside].map(({ name, note, amounts }) => ({
    name: note === '' ? name : `${name} (${note})`,
    numbers: [...amounts.years, amounts.sum].map((text) => formats.plain(text)),
  }));
  const lines = [[caption], head, ...rows.map(({ name, numbers }) => [name, ...numbers])];
  const cells = (tag: 'th' | 'td', texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');
  return {
    text: lines.map((texts) => texts.map(inOneCell).join('\t')).join('\r\n') + '\r\n',
    html:
      `<table><caption>${escaped(caption)}</caption><thead><tr>${cells('th', head)}</tr></thead><tbody>` +
      rows.map(({ name, numbers }) => `<tr>${cells('th', [name])}${cells('td', numbers)}</tr>`).join('') +
      '</tbody></table>',
  };
}

/** A name may hold what would begin another cell or line. */
const inOneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
