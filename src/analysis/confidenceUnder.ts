/** What a figure of the table rests on, at a glance: how many rows of each confidence lie beneath it. */
import { NOTHING } from '../layout/tape.ts';
import type { Part } from '../model/perSurvivor.ts';
import type { TableName } from '../pack/declarations.ts';
import { RowsBeneath } from '../readers/restsOn.ts';
import { asked } from './costPerSurvivor.ts';
import type { CellAsked } from './figureDetail.ts';
import type { Results } from './results.ts';
import { confidences, kindsOfRow, type Confidence } from './sureness.ts';
import type { View } from './view.ts';

export type RowsByConfidence = Readonly<Record<Confidence, number>>;

const ratedTables: ReadonlySet<string> = new Set<string>(Object.values(kindsOfRow).flat());

/** @returns undefined where the pack has no such case type or mix */
export function confidenceUnder(
  results: Results,
  { caseType, mix }: CellAsked,
  view: View,
  part: Part,
): RowsByConfidence | undefined {
  const plan = results.planNumber(mix);
  const number = caseType === 'all' ? undefined : results.keys.numberOf('caseType', caseType);
  if (plan < 0 || (number ?? 0) < 0) return undefined;
  const { keys, costOf } = asked(results, { plan, caseType: number, ...view });
  const node = results.layout.node(costOf(part), keys);
  const counts: Record<Confidence, number> = { published: 0, derived: 0, expert: 0, illustrative: 0 };
  if (node === NOTHING) return counts;
  for (const { table, row } of new RowsBeneath(results.layout, [node], ratedTables).rows) {
    const said = results.pack.tables[table as TableName].rows[row]?.cells.confidence;
    counts[confidences.find((confidence) => confidence === said) ?? 'illustrative'] += 1;
  }
  return counts;
}
