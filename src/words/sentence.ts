/** A sentence with figures in it: text, and the parts of it that a page sets apart as figures. */

export interface Figure {
  readonly figure: string;
  /** `standby` is the cost of readiness, marked in its own colour wherever it appears. */
  readonly means: 'amount' | 'standby';
  /** The figure of the table that it leads to, `caseType/mix`; '' where there is none. */
  readonly cell: string;
}

export type Sentence = readonly (string | Figure)[];

/** The part of a sentence that is an amount. */
export const amount = (figure: string, cell = ''): Figure => ({ figure, means: 'amount', cell });

/** The part of a sentence that is about standby. */
export const standby = (figure: string, cell = ''): Figure => ({ figure, means: 'standby', cell });
