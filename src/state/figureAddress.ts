/** A figure as the address names it: `caseType/mix`, then what of it is explained first: `/PART` or `/service/ID`. */
import type { CellAsked } from '../analysis/figureDetail.ts';

export interface FigureAddress extends CellAsked {
  /** A part's name, or `service/` with the id of a service of its pathway; '' for the full cost. */
  readonly explained: string;
}

/** What stands before the id of a service. */
export const OF_SERVICE = 'service/';

/** Reads a figure of the address; parts that are missing are ''. */
export function readFigure(cell: string): FigureAddress {
  const [caseType = '', mix = '', ...explained] = cell.split('/');
  return { caseType, mix, explained: explained.join('/') };
}
