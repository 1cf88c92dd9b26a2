/** The lines of the budget behind one of its figures, as they are printed. */
import type { BudgetGrouping, ShownLine } from '../../analysis/budgetView.ts';
import type { ShownBudget } from '../../state/budgetState.svelte.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import { nameIn } from '../../words/language.ts';
import { capitalised } from '../panel/labels.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import { printedQuantity, printedRate } from './printed.ts';

/** Which lines: those of a group, of all of the budget or a part of it, or of what others bear. */
export interface LinesAsked {
  readonly of: BudgetGrouping | 'budget' | 'capital' | 'recurrent' | 'inKind' | 'outOfPocket';
  /** Of a group. */
  readonly id: string;
  /** '' for all years. */
  readonly year: string;
}

/** The figure that somebody wants to see the lines of, as it stands in its table. */
export interface FigureAsked extends LinesAsked {
  /** Whose it is: a group, the budget, a payer. */
  readonly name: string;
  /** The amount that the lines add up to: exact. */
  readonly amount: string;
  /** Where the figure is a gap: what is committed of the amount; else ''. */
  readonly committed: string;
}

export interface PrintedLine {
  readonly name: string;
  readonly amount: string;
  /** `Posts: 12 × 504,000.00 KGS`. */
  readonly product: string;
  /** Payer, code, origin, site. */
  readonly about: string;
}

/** The lines that add up to a figure, in the order in which they come: the heaviest first. */
export function linesOf(lines: readonly ShownLine[], { of, id, year }: LinesAsked): ShownLine[] {
  const isAsked: Readonly<Record<LinesAsked['of'], (line: ShownLine) => boolean>> = {
    sector: ({ sector }) => sector === id,
    payer: ({ payer }) => payer === id,
    economicCode: ({ economicCode }) => economicCode === id,
    driver: ({ driver }) => driver === id,
    budget: () => true,
    capital: ({ isCapital }) => isCapital,
    recurrent: ({ isCapital }) => !isCapital,
    inKind: () => true,
    outOfPocket: () => true,
  };
  const kind = of === 'inKind' ? 'in-kind' : of === 'outOfPocket' ? 'out-of-pocket' : 'budget';
  return lines.filter((line) => line.payerKind === kind && (year === '' || line.year === year) && isAsked[of](line));
}

export function printedLine(
  line: ShownLine,
  shown: ShownBudget,
  asked: LinesAsked,
  words: BudgetWords,
  speech: Speech,
): PrintedLine {
  const { formats, language } = speech;
  const { currency } = shown.view;
  const { locale } = speech.words.numbers;
  const site = shown.answer.siteTypes.find(({ id }) => id === line.siteType);
  const isOverhead = line.origin === 'overheads';
  const unit = words.lines.units[line.unit] ?? nameIn(language, line.unit, line.unitNames);
  const quantity = printedQuantity(line.quantity, locale);
  const unitCost = isOverhead ? printedRate(line.unitCost, locale) : formats.money(line.unitCost, currency);
  const about = [
    asked.year === '' ? line.year : '',
    nameOf(line.payerNamed, speech),
    words.lines.code(line.economicCode, line.nationalCode),
    words.lines.origins[line.origin] ?? line.origin,
    site ? nameOf(site, speech) : '',
    line.isCapital ? words.lines.capital : '',
  ];
  return {
    name: nameIn(language, line.name, line.names),
    amount: formats.money(line.amount, currency),
    // A unit of the data stands before its number, where no language declines it.
    product: isOverhead ? `${quantity}\u00a0${unit} × ${unitCost}` : `${capitalised(unit)}: ${quantity} × ${unitCost}`,
    about: about.filter((part) => part !== '').join(' · '),
  };
}
