/** What a workbook says in the user's language. */
import type { Dimension } from '../../model/dimensions.ts';

export interface WorkbookWords {
  /** The column of a table by which names are translated: `ru` for `name_ru`; '' for the names as they are. */
  readonly language: string;
  /** The name of a figure, by its quantity's name in the model. */
  readonly quantity: (name: string) => string;
  /** The unit of a figure, as the model writes it. */
  readonly unit: (unit: string, currency: string) => string;
  readonly dimension: (dimension: Dimension) => string;
  readonly asPlanned: string;
  readonly everyYear: string;
  readonly unitHead: string;
  readonly steps: string;
  readonly step: (number: number, of: string) => string;
}
