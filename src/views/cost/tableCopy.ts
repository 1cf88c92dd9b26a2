/** The table as it is copied: exact figures, tab-separated and as HTML, in the order of the page. */
import type { Copied } from '../parts/copy.ts';
import type { HeatMap } from './heatMap.ts';
import type { Speech } from '../parts/speech.ts';

/** @param caption what the figures are, said above them */
export function tableCopy(map: HeatMap, caption: string, cases: ReadonlyMap<string, string>, speech: Speech): Copied {
  const { words, formats } = speech;
  const number = (text: string) => (text === '' ? '' : formats.plain(text));
  const head = [
    words.cost.caseType,
    words.cost.casesHead,
    words.cost.asPlannedInText,
    ...map.mixes.map(({ name }) => name),
  ];
  const rows = [...map.rows, ...(map.all ? [map.all] : [])].map(({ id, name, planned, figures }) => ({
    name,
    numbers: [cases.get(id) ?? '', planned.exact, ...figures.map(({ exact }) => exact)].map(number),
  }));
  const lines = [[caption], head, ...rows.map(({ name, numbers }) => [name, ...numbers])];
  return {
    text: lines.map((cells) => cells.map(inOneCell).join('\t')).join('\r\n') + '\r\n',
    html:
      `<table><caption>${escaped(caption)}</caption>` +
      `<thead><tr>${head.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr></thead><tbody>` +
      rows
        .map(({ name, numbers }) => {
          const cells = numbers.map((text) => `<td>${text}</td>`).join('');
          return `<tr><th>${escaped(name)}</th>${cells}</tr>`;
        })
        .join('') +
      '</tbody></table>',
  };
}

/** A name may hold what would begin another cell or line. */
const inOneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
