/** What a workbook says in the user's language. */
import type { Dimension } from '../../model/dimensions.ts';

export interface WorkbookWords {
  /** By which names are translated: `ru` for the column `name_ru`. */
  readonly language: string;
  /** The name of a figure, by its quantity's name in the model. */
  readonly quantity: (name: string) => string;
  /** The unit of a figure, as the model writes it; '' where there is nothing to say. */
  readonly unit: (unit: string, currency: string) => string;
  readonly dimension: (dimension: Dimension) => string;
  /** What a table of the data or of results is, in a line. */
  readonly table: (name: string) => string;
  /** What a column of a table holds. */
  readonly column: (table: string, column: string) => string;
  /** What a number must be; a limit that there is none of is ''. */
  readonly limit: (above: string, atLeast: string, atMost: string) => string;
  readonly asPlanned: string;
  readonly everyYear: string;
  readonly unitHead: string;
  readonly stepsHead: string;
  readonly step: (number: number, of: string) => string;
  /** What the calculation of a sheet is about, by the name of the sheet, in a line. */
  readonly calculation: (sheet: string) => string;
  readonly front: FrontWords;
}

export interface FrontWords {
  readonly heading: string;
  readonly what: readonly string[];
  readonly facts: {
    readonly data: string;
    readonly scenario: string;
    readonly basePlan: string;
    readonly mix: string;
    readonly currency: string;
    readonly years: string;
    readonly date: string;
    readonly version: string;
  };
  readonly legend: {
    readonly head: string;
    readonly input: string;
    readonly locked: string;
    readonly formula: string;
    readonly noFigure: string;
    readonly structure: string;
    readonly zeroLines: string;
    readonly rounding: string;
  };
  readonly sure: {
    readonly head: (year: string) => string;
    readonly note: string;
    readonly kinds: Readonly<Record<'prices' | 'quantities' | 'demand', string>>;
    readonly placings: Readonly<Record<'published' | 'derived' | 'expert' | 'illustrative' | 'unplaced', string>>;
  };
  readonly sheets: {
    readonly head: string;
    readonly results: string;
    readonly inputs: string;
    readonly calculation: string;
  };
}
