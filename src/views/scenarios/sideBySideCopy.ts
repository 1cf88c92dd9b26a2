/** Scenarios side by side as they are copied: exact figures, of each scenario also its difference from the base. */
import { BASE } from '../../state/knownPlans.ts';
import type { Copied } from '../parts/copy.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';
import type { SideBySide, SideCell } from './sideBySide.ts';

export function sideBySideCopy({ columns, groups }: SideBySide, speech: ScenarioSpeech): Copied {
  const { said, formats } = speech;
  const number = (text: string) => (text === '' ? '' : formats.plain(text));
  const ofCell = ({ id, exact, difference }: SideCell) =>
    (id === BASE ? [exact] : [exact, difference.amount, difference.share]).map(number);
  const ofColumn = ({ id, name }: { id: string; name: string }) =>
    id === BASE ? [name] : [name, said.sideBySide.difference(name), said.sideBySide.ratio(name)];
  const head = [said.sideBySide.figure, ...columns.flatMap(ofColumn)];
  const lines = groups.flatMap(({ name, rows }) => [
    { cells: [name], isHead: true },
    ...rows.map((row) => ({ cells: [row.name, ...row.cells.flatMap(ofCell)], isHead: false })),
  ]);
  const line = ({ cells, isHead }: { cells: readonly string[]; isHead: boolean }) => {
    const [name = '', ...numbers] = cells;
    if (isHead) return `<tr><th colspan="${head.length}">${escaped(name)}</th></tr>`;
    return `<tr><th>${escaped(name)}</th>${numbers.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  };
  return {
    text: [head, ...lines.map(({ cells }) => cells)].map((cells) => cells.map(inOneCell).join('\t') + '\r\n').join(''),
    html:
      `<table><caption>${escaped(said.sideBySide.title)}</caption>` +
      `<thead><tr>${head.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr></thead>` +
      `<tbody>${lines.map(line).join('')}</tbody></table>`,
  };
}

/** A name may hold what would begin another cell or line. */
const inOneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
