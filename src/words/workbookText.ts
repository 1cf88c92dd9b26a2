/** What a language says in a workbook, as `exports/` asks for it. */
import type { Language } from './language.ts';

/** As `WorkbookWords` of exports: no room that both may import knows of workbooks, and the compiler compares the two. */
export interface WorkbookText {
  readonly language: Language;
  readonly quantity: (name: string) => string;
  readonly unit: (unit: string, currency: string) => string;
  readonly dimension: (dimension: string) => string;
  readonly table: (name: string) => string;
  readonly column: (table: string, column: string) => string;
  /** What a number must be; a limit that there is none of is ''. */
  readonly limit: (above: string, atLeast: string, atMost: string) => string;
  readonly asPlanned: string;
  readonly everyYear: string;
  readonly unitHead: string;
  readonly stepsHead: string;
  readonly step: (number: number, of: string) => string;
  readonly calculation: (sheet: string) => string;
  readonly front: {
    readonly heading: string;
    readonly what: readonly string[];
    readonly facts: Readonly<
      Record<'data' | 'scenario' | 'basePlan' | 'mix' | 'currency' | 'years' | 'date' | 'version', string>
    >;
    readonly legend: Readonly<
      Record<'head' | 'input' | 'locked' | 'formula' | 'structure' | 'noFigure' | 'zeroLines' | 'rounding', string>
    >;
    readonly sure: {
      readonly head: (year: string) => string;
      readonly note: string;
      readonly kinds: Readonly<Record<'prices' | 'quantities' | 'demand', string>>;
      readonly placings: Readonly<Record<'published' | 'derived' | 'expert' | 'illustrative' | 'unplaced', string>>;
    };
    readonly sheets: Readonly<Record<'head' | 'results' | 'inputs' | 'calculation', string>>;
  };
}
