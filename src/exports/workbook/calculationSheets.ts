/** The sheets of the calculation: a block a figure of the method, a row a place, the years side by side. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Dimension } from '../../model/dimensions.ts';
import type { Quantity } from '../../model/formula.ts';
import { decimals, type Decimal } from '../../quantity/decimal.ts';
import type { Address } from '../../readers/workbook/address.ts';
import {
  calculationSheetNames,
  EVERY_YEAR_COLUMN,
  HEAD_ROWS,
  LABELS,
  UNIT_COLUMN,
  type Block,
} from '../../readers/workbook/blocks.ts';
import type { FormulaCell } from '../../readers/workbook/formulas.ts';
import type { Calculation, StepRow } from '../../readers/workbook/readWorkbook.ts';
import { PAGE } from './page.ts';
import { placeNames } from './placeNames.ts';
import { SheetDraft } from './sheetDraft.ts';
import { styleOfUnit, styles } from './styles.ts';
import type { TracedResults } from './tracedResults.ts';
import type { WorkbookWords } from './workbookWords.ts';

/** Below the title. */
const YEARS_ROW = 2;
const LABEL_WIDTHS = { least: 4, most: 52 };
const FIGURE_WIDTHS = { least: 13, most: 24 };

export function calculationSheets(
  results: TracedResults,
  calculation: Calculation,
  words: WorkbookWords,
): WriteSheet[] {
  const writer = new CalculationSheets(results, words);
  for (const block of calculation.blocks) writer.block(block);
  for (const step of calculation.steps) writer.step(step);
  for (const { address, formula, products } of calculation.cells) {
    writer.holds(address);
    const value = valueOf(results, products);
    const shown = decimals.isFigure(value) ? decimals.toNumber(value) : '';
    writer.draftOf(address.sheet).formula(address.row, address.column, formula, shown, styleOf(results, products));
  }
  return writer.written();
}

/** Steps within a formula have no unit of their own. */
function styleOf({ layout }: TracedResults, [first = []]: FormulaCell['products']): CellStyle {
  return styleOfUnit(layout.tape.quantity[first[0] ?? -1]?.unit.startsWith('money') ? 'money' : undefined);
}

const valueOf = ({ exact }: TracedResults, products: FormulaCell['products']): Decimal =>
  products
    .map((factors) => factors.map((node) => exact.value(node)).reduce((a, b) => decimals.times(a, b)))
    .reduce((a, b) => decimals.plus(a, b));

class CalculationSheets {
  private readonly drafts = new Map<string, SheetDraft>();
  /** The columns of each sheet that hold figures. */
  private readonly filled = new Map<string, Set<number>>();
  private readonly withSteps = new Set<string>();
  private readonly nameOf: ReturnType<typeof placeNames>;

  constructor(
    private readonly results: TracedResults,
    private readonly words: WorkbookWords,
  ) {
    this.nameOf = placeNames(results, words);
  }

  draftOf(sheet: string): SheetDraft {
    let draft = this.drafts.get(sheet);
    if (!draft) {
      draft = new SheetDraft(sheet);
      draft.text(1, 0, this.words.calculation(sheet), styles.title);
      this.years(draft);
      this.drafts.set(sheet, draft);
    }
    return draft;
  }

  /** They stay in sight, and stand on every page. */
  private years(draft: SheetDraft): void {
    for (let column = 0; column <= UNIT_COLUMN; column++) draft.blank(YEARS_ROW, column, styles.head);
    draft.text(YEARS_ROW, EVERY_YEAR_COLUMN, this.words.everyYear, styles.headRight);
    this.results.keys.ids.year.forEach((year, index) =>
      draft.text(YEARS_ROW, EVERY_YEAR_COLUMN + 1 + index, year, styles.headRight),
    );
  }

  holds({ sheet, column }: Address): void {
    const columns = this.filled.get(sheet) ?? new Set<number>();
    this.filled.set(sheet, columns.add(column));
  }

  block({ quantity, sheet, dimensions, head, rows }: Block): void {
    const draft = this.draftOf(sheet);
    draft.text(head, 0, capital(this.words.quantity(quantity.name)), styles.heading);
    this.columnHeads(draft, head + 1, dimensions, quantity);
    rows.forEach((keys, index) => {
      const row = head + HEAD_ROWS + index;
      dimensions.forEach((dimension, column) => draft.text(row, column, this.nameOf(dimension, keys[dimension] ?? 0)));
      draft.text(row, UNIT_COLUMN, this.words.unit(quantity.unit, this.results.currency), styles.quiet);
    });
  }

  private columnHeads(draft: SheetDraft, row: number, dimensions: readonly Dimension[], quantity: Quantity): void {
    for (let column = 0; column < LABELS; column++) {
      const dimension = dimensions[column];
      if (dimension) draft.text(row, column, this.words.dimension(dimension), styles.head);
      else draft.blank(row, column, styles.head);
    }
    draft.text(row, UNIT_COLUMN, this.words.unitHead, styles.head);
    const isOfYears = quantity.of.includes('year');
    draft.text(row, EVERY_YEAR_COLUMN, isOfYears ? '' : this.words.everyYear, styles.headRight);
    this.results.keys.ids.year.forEach((year, index) =>
      draft.text(row, EVERY_YEAR_COLUMN + 1 + index, isOfYears ? year : '', styles.headRight),
    );
  }

  step({ sheet, row, quantity, keys, number }: StepRow): void {
    const draft = this.draftOf(sheet);
    if (!this.withSteps.has(sheet)) draft.text(row - 1, 0, this.words.stepsHead, styles.heading);
    this.withSteps.add(sheet);
    const dimensions = quantity.of.filter((dimension) => dimension !== 'year');
    draft.text(row, 0, capital(this.words.step(number, this.words.quantity(quantity.name))), styles.quiet);
    dimensions
      .slice(0, LABELS - 1)
      .forEach((dimension, index) =>
        draft.text(row, index + 1, this.nameOf(dimension, keys[dimension] ?? 0), styles.quiet),
      );
  }

  written(): WriteSheet[] {
    const count = EVERY_YEAR_COLUMN + 1 + this.results.keys.ids.year.length;
    const inOrder = calculationSheetNames.flatMap((name) => this.drafts.get(name) ?? []);
    return inOrder.map((draft) =>
      draft.written({
        // Years before the plan matter to what was bought then; on other sheets their columns would stand empty.
        columns: Array.from({ length: count }, (_, column) => ({
          width: draft.widthOf(column, column < LABELS ? LABEL_WIDTHS : FIGURE_WIDTHS),
          hidden: column > UNIT_COLUMN && !this.filled.get(draft.name)?.has(column),
        })),
        freezePane: { rows: YEARS_ROW, columns: 1 },
        pageSetup: { ...PAGE, printTitlesRow: `$1:$${YEARS_ROW}` },
        view: { tabColor: { rgb: '8A94A3' } },
      }),
    );
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
