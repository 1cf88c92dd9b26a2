/** A formula in words with its values: as one line, or row by row where it is a sum of many. */
import type { FormulaStep, Label } from '../../analysis/explanationOf.ts';
import { checkableFormats, type CheckableFormats } from '../../words/checkable.ts';
import { marksOf, sayLabel, type ExplainSpeech, type Said } from './labels.ts';

/** Plain text, or a figure that can be followed. */
export type Piece = string | Operand;

export interface Operand extends Said {
  readonly node: number;
  /** Printed; '' where it stands elsewhere in its row. */
  readonly value: string;
}

export interface Row {
  readonly pieces: readonly Piece[];
  readonly value: string;
}

export interface FormulaInWords {
  /** Empty where the formula is nothing but the sum in the rows. */
  readonly line: readonly Piece[];
  /** A long sum, set row by row; the line has its value. */
  readonly rows: readonly Row[];
  /** Rows that are small, and shown on demand; `folded` is their sum. */
  readonly more: readonly Row[];
  readonly folded: string;
  /** The value of the sum, where it is only a part of the formula. */
  readonly sum: string;
}

/** A sum of more terms than this is set row by row, when it is the whole formula, and when it is part of one. */
const TERMS_IN_LINE = 3;
const TERMS_WITHIN = 4;
/** A sum of more terms than one above this shows only its largest. */
const ROWS_SHOWN = 6;

type Sum = Extract<FormulaStep, { terms: readonly FormulaStep[] }> & { readonly op: 'plus' };
type Operations = readonly FormulaStep['op'][];

/** Operations that bind less than a product, and those that end in words. */
const IN_WORDS: Operations = ['larger', 'roundUp'];
const SUMS: Operations = ['plus', 'minus', ...IN_WORDS];
const QUOTIENTS: Operations = ['over', 'share'];
const ANY: Operations = [...SUMS, ...QUOTIENTS, 'times', 'power'];

/** @param of what the formula is of: its places need not be said again */
export function formulaInWords(formula: FormulaStep, of: Label, speech: ExplainSpeech): FormulaInWords {
  const said = new Set(marksOf(of));
  if (isSum(formula) && formula.terms.length > TERMS_IN_LINE) {
    return { line: [], sum: '', ...new Writer(speech).rows(formula, said) };
  }
  const sum = longSumIn(formula);
  const writer = new Writer(speech, sum);
  const line = writer.write(formula, said);
  if (!sum) return { line, rows: [], more: [], folded: '', sum: '' };
  return { line, sum: writer.figure(sum.value), ...writer.rows(sum, said) };
}

const isSum = (formula: FormulaStep): formula is Sum => formula.op === 'plus' && 'terms' in formula;

/** The first sum within a formula that is too long for a line. */
function longSumIn(formula: FormulaStep): Sum | undefined {
  if (isSum(formula) && formula.terms.length > TERMS_WITHIN) return formula;
  return 'terms' in formula ? formula.terms.map(longSumIn).find((sum) => sum !== undefined) : undefined;
}

class Writer {
  private readonly formats: CheckableFormats;

  /** @param apart a sum that is set row by row, and stands in the line with its value alone */
  constructor(
    private readonly speech: ExplainSpeech,
    private readonly apart?: Sum,
  ) {
    this.formats = checkableFormats(speech.words.numbers.locale);
  }

  rows({ terms }: Sum, said: ReadonlySet<string>): Pick<FormulaInWords, 'rows' | 'more' | 'folded'> {
    const size = (term: FormulaStep) => Math.abs(Number(term.value));
    // One row more takes no more room than the button that would show it.
    const isLong = terms.length > ROWS_SHOWN + 1;
    const ordered = isLong ? [...terms].sort((a, b) => size(b) - size(a)) : terms;
    const shown = isLong ? ROWS_SHOWN : terms.length;
    const hidden = ordered.slice(shown);
    return {
      rows: ordered.slice(0, shown).map((term) => this.row(term, said)),
      more: hidden.map((term) => this.row(term, said)),
      folded: this.figure(String(hidden.reduce((sum, { value }) => sum + Number(value), 0))),
    };
  }

  /** A figure that stands alone in its row has its value at the end, and not once more after its name. */
  private row(term: FormulaStep, said: ReadonlySet<string>): Row {
    const pieces = term.op === 'input' ? [this.operand(term.node, term.label, '', said)] : this.write(term, said);
    return { pieces, value: this.figure(term.value) };
  }

  write(formula: FormulaStep, said: ReadonlySet<string>): Piece[] {
    const { noFigure, operations, larger, and } = this.speech.words.explain;
    if (formula === this.apart) return [this.figure(formula.value)];
    switch (formula.op) {
      case 'input':
        return [this.operand(formula.node, formula.label, this.figure(formula.value), said)];
      case 'constant':
        return [this.figure(formula.value)];
      case 'noFigure':
        return [noFigure];
      case 'same':
        return this.joined(formula.terms, '', said);
      case 'plus':
        return this.joined(formula.terms, operations.plus, said, IN_WORDS, IN_WORDS);
      case 'minus':
        return this.joined(formula.terms, operations.minus, said, IN_WORDS, SUMS);
      case 'times':
        return this.product(formula.terms, said);
      case 'over':
      case 'share':
        return this.joined(formula.terms, operations.over, said, SUMS, [...SUMS, ...QUOTIENTS, 'times']);
      case 'power':
        return this.joined(formula.terms, operations.power, said, ANY, ANY);
      case 'larger':
        return [`${larger} `, ...this.joined(formula.terms, and, said, ANY, ANY)];
      case 'roundUp':
        return this.roundedUp(formula.terms, formula.value, said);
    }
  }

  private joined(
    terms: readonly FormulaStep[],
    sign: string,
    said: ReadonlySet<string>,
    bracketedLeft: Operations = [],
    bracketedRight: Operations = [],
  ): Piece[] {
    return terms.flatMap((term, index) =>
      index === 0 ? this.within(term, said, bracketedLeft) : [` ${sign} `, ...this.within(term, said, bracketedRight)],
    );
  }

  /** Within a product, what one factor says of its place the next need not. */
  private product(terms: readonly FormulaStep[], said: ReadonlySet<string>): Piece[] {
    const known = new Set(said);
    return terms.flatMap((term, index) => {
      const pieces = this.within(term, known, index === 0 ? SUMS : [...SUMS, ...QUOTIENTS]);
      if (term.op === 'input') marksOf(term.label).forEach((mark) => known.add(mark));
      return index === 0 ? pieces : [` ${this.speech.words.explain.operations.times} `, ...pieces];
    });
  }

  private roundedUp([value, step]: readonly FormulaStep[], result: string, said: ReadonlySet<string>): Piece[] {
    if (!value || !step) return [];
    const { roundedUp } = this.speech.words.explain;
    return [...this.write(value, said), `, ${roundedUp(this.figure(result))} `, ...this.write(step, said)];
  }

  private within(term: FormulaStep, said: ReadonlySet<string>, bracketed: Operations): Piece[] {
    const pieces = this.write(term, said);
    return bracketed.includes(term.op) && term !== this.apart ? ['(', ...pieces, ')'] : pieces;
  }

  private operand(node: number, label: Label, value: string, said: ReadonlySet<string>): Operand {
    return { node, value, ...sayLabel(label, said, this.speech) };
  }

  figure(text: string): string {
    return text === '' ? this.speech.words.explain.noFigure : this.formats.figure(text);
  }
}
