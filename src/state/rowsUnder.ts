/** How many rows of each confidence a figure of the table rests on. */
import type { RowsByConfidence } from '../analysis/confidenceUnder.ts';
import type { Part } from '../model/perSurvivor.ts';
import { readFigure } from './figureAddress.ts';
import type { Session } from './session.svelte.ts';

/** @returns null where that cannot be said */
export async function rowsUnder(
  { calculator, looked }: Pick<Session, 'calculator' | 'looked'>,
  cell: string,
  part: Part,
): Promise<RowsByConfidence | null> {
  const outcome = await calculator.ask('restsOn', { ...looked, cell: readFigure(cell), part });
  return outcome.outcome === 'answered' ? outcome.answered : null;
}
