/** The table as it is taken away: exact figures, in the order of the page. */
import type { TableText } from '../../state/tableText.ts';
import type { HeatMap } from './heatMap.ts';
import type { Speech } from '../parts/speech.ts';

/**
 * @param caption what the figures are, said above them
 * @param currency of the costs
 */
export function tableCopy(
  map: HeatMap,
  caption: string,
  currency: string,
  cases: ReadonlyMap<string, string>,
  { words }: Pick<Speech, 'words'>,
): TableText {
  const inMoney = (name: string) => `${name}, ${currency}`;
  return {
    caption,
    head: [
      words.cost.caseType,
      words.cost.casesHead,
      ...[words.cost.asPlannedInText, ...map.mixes.map(({ name }) => name)].map(inMoney),
    ],
    rows: [...map.rows, ...(map.all ? [map.all] : [])].map(({ id, name, planned, figures }) => [
      name,
      ...[cases.get(id) ?? '', planned.exact, ...figures.map(({ exact }) => exact)].map((exact) => ({ exact })),
    ]),
  };
}
