/** Formulas in words: signs, brackets, long sums, and operands told apart. */
import { describe, expect, it } from 'vitest';
import {
  explanationOf,
  type ExplanationStep,
  type FormulaStep,
  type Label,
} from '../../../src/analysis/explanationOf.ts';
import { figureDetail } from '../../../src/analysis/figureDetail.ts';
import { Results } from '../../../src/analysis/results.ts';
import { viewOf } from '../../../src/analysis/view.ts';
import { openPack } from '../../../src/scenario/openPack.ts';
import { formulaInWords, type Operand, type Piece } from '../../../src/views/panel/formula.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { speechIn } from './speeches.ts';

const en = await speechIn('en');
const named = (id: string) => ({ id, name: id, names: {} });
const cadre = (id: string): Label => ({
  kind: 'figure',
  quantity: 'posts',
  unit: 'post',
  place: [
    { dimension: 'cadre', key: named(id) },
    { dimension: 'year', key: named('2028') },
  ],
});
const of: Label = { ...cadre('any'), place: [{ dimension: 'year', key: named('2028') }] } as Label;
const input = (id: string, value: number): FormulaStep => ({
  op: 'input',
  node: value,
  label: cadre(id),
  value: String(value),
});
const constant = (value: number): FormulaStep => ({ op: 'constant', value: String(value) });
type Compound = Extract<FormulaStep, { terms: readonly FormulaStep[] }>;
const op = (name: Compound['op'], ...terms: FormulaStep[]): FormulaStep => ({ op: name, terms, value: '9' });

const operandText = ({ name, where }: Operand) => [name, ...where].join(', ');
const text = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `[${operandText(piece)}]${piece.value && ` ${piece.value}`}`))
    .join('');
const line = (formula: FormulaStep) => text(formulaInWords(formula, of, en).line);

describe('a formula', () => {
  const [a, b, c] = [input('a', 1), input('b', 2), input('c', 3)];

  it('says what the place of the whole does not say, and the value', () => {
    expect(line(op('same', a))).toBe('[posts paid, a] 1');
    expect(line(op('plus', a, b))).toBe('[posts paid, a] 1 + [posts paid, b] 2');
  });

  it('has brackets where they are needed', () => {
    expect(line(op('times', op('plus', a, constant(1)), b))).toBe('([posts paid, a] 1 + 1) × [posts paid, b] 2');
    expect(line(op('over', op('times', a, b), op('times', b, c)))).toMatch(/^\[posts paid, a\] 1 × .* ÷ \(.*\)$/);
    expect(line(op('minus', op('plus', a, b), op('minus', b, c)))).toMatch(/^[^(]* − \(.*\)$/);
    expect(line(op('power', op('plus', constant(1), a), b))).toBe(
      '(1 + [posts paid, a] 1) to the power of [posts paid, b] 2',
    );
  });

  it('says in words what has no sign', () => {
    const rounded = op('roundUp', op('larger', a, b), constant(0.5));
    expect(line(op('times', c, rounded))).toBe(
      '[posts paid, c] 3 × (the larger of [posts paid, a] 1 and [posts paid, b] 2, rounded up to 9 in steps of 0.5)',
    );
    expect(line({ op: 'noFigure', value: '' })).toBe('no figure');
  });

  it('does not repeat within a product what its first factor says', () => {
    const [x, y] = [input('nurse', 2), input('nurse', 5)];
    expect(line(op('times', x, y))).toBe('[posts paid, nurse] 2 × [posts paid] 5');
  });
});

describe('a long sum', () => {
  const terms = Array.from({ length: 20 }, (_, index) => input(`k${index}`, index + 1));

  it('stands row by row, the largest first, the rest folded', () => {
    const { line: none, rows, more, folded } = formulaInWords(op('plus', ...terms), of, en);
    expect(none).toEqual([]);
    expect(rows.map(({ value }) => value)).toEqual(['20', '19', '18', '17', '16', '15']);
    expect(rows[0]!.pieces.map((piece) => typeof piece !== 'string' && piece.value)).toEqual(['']);
    expect(more).toHaveLength(14);
    expect(folded).toBe('105');
  });

  it('of seven is shown whole, in its own order', () => {
    const { rows, more } = formulaInWords(op('plus', ...terms.slice(0, 7)), of, en);
    expect(rows.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(more).toEqual([]);
  });

  it('within a formula is set apart, and stands in it with its value', () => {
    const apart = formulaInWords(op('over', op('plus', ...terms), input('z', 4)), of, en);
    expect(text(apart.line)).toBe('9 ÷ [posts paid, z] 4');
    expect(apart.sum).toBe('9');
    expect(apart.rows).toHaveLength(6);
  });
});

describe.each(['en', 'ru'] as const)('every explanation of the default pack, in %s', async (language) => {
  const speech = await speechIn(language);
  const results = new Results(openPack(readFiles('data/central-asia-centre')).pack!);
  const steps = new Map<number, ExplanationStep>();
  const visit = (node: number): void => {
    if (steps.has(node)) return;
    const step = explanationOf(results, node);
    steps.set(node, step);
    if (step.formula) operands(step.formula).forEach(visit);
  };
  for (const caseType of ['all', results.keys.ids.caseType[0]!]) {
    for (const view of [{}, { siteType: results.keys.ids.siteType[0]! }]) {
      const detail = figureDetail(results, { caseType, mix: 'as-planned' }, viewOf(results, view))!;
      detail.parts.forEach(({ node }) => node !== undefined && visit(node));
    }
  }
  const inWords = [...steps.values()].flatMap((step) =>
    step.formula ? [{ step, words: formulaInWords(step.formula, step.label, speech) }] : [],
  );

  it('names every operand, those of one formula apart', () => {
    expect(inWords.length).toBeGreaterThan(500);
    for (const { step, words } of inWords) {
      const pieces = [...words.line, ...[...words.rows, ...words.more].flatMap((row) => row.pieces)];
      const links = new Map<number, string>();
      for (const piece of pieces) if (typeof piece !== 'string') links.set(piece.node, operandText(piece));
      expect([...new Set(operands(step.formula!))].sort()).toEqual([...links.keys()].sort());
    }
  });

  it('tells the rows of a sum apart', () => {
    for (const { step, words } of inWords) {
      const rows = [...words.rows, ...words.more].map(({ pieces }) => text(pieces));
      expect(new Set(rows).size, `${JSON.stringify(step.label)}\n${rows.join('\n')}`).toBe(rows.length);
    }
  });
});

const operands = (formula: FormulaStep): number[] =>
  formula.op === 'input' ? [formula.node] : 'terms' in formula ? formula.terms.flatMap(operands) : [];
