/** Pieces of a spreadsheet formula, and where they need brackets. */
import type { Address } from './address.ts';
import type { Needed } from './sums.ts';

/** How tightly the outermost operation of a piece binds. */
export const ranks = { sum: 0, product: 1, power: 2, atom: 3 } as const;

export interface Expression {
  readonly text: string;
  readonly rank: (typeof ranks)[keyof typeof ranks];
  /** Where the piece is one cell. */
  readonly address?: Address;
}

/** A constant as it is written. */
export const written = (constant: string): Expression => ({
  text: constant,
  rank: constant.startsWith('-') ? ranks.sum : ranks.atom,
});

/** The text of a piece where something of this rank must stand. */
export const inBrackets = ({ text, rank }: Expression, least: Expression['rank']): string =>
  rank < least ? `(${text})` : text;

/** Has no figure (an empty text) where one of the cells that it needs has none. */
export function guarded(expression: Expression, needs: readonly Needed[]): Expression {
  if (needs.length === 0) return expression;
  const once = [...new Map(needs.map((need) => [need.text, need])).values()];
  const cells = once.reduce((sum, need) => sum + need.cells, 0);
  const listed = once.map(({ text }) => text).join(',');
  return { text: `IF(COUNT(${listed})<${cells},"",${expression.text})`, rank: ranks.atom };
}
