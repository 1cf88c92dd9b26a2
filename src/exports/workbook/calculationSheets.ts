/** The sheets of the calculation: a block a figure of the method, a row a place, the years side by side. */
import type { WriteSheet } from 'hucre/xlsx';
import type { Quantity } from '../../model/formula.ts';
import { decimals } from '../../quantity/decimal.ts';
import { EVERY_YEAR_COLUMN, LABELS, UNIT_COLUMN, type Block } from '../../readers/workbook/blocks.ts';
import type { Calculation, StepRow } from '../../readers/workbook/readWorkbook.ts';
import { PAGE } from './page.ts';
import { placeLine, placeNames } from './placeNames.ts';
import { SheetDraft } from './sheetDraft.ts';
import { styles } from './styles.ts';
import type { TracedResults } from './tracedResults.ts';
import type { WorkbookWords } from './workbookWords.ts';

const LABEL_WIDTH = 22;
const FIGURE_WIDTH = 15;

export function calculationSheets(
  results: TracedResults,
  calculation: Calculation,
  words: WorkbookWords,
): WriteSheet[] {
  const writer = new CalculationSheets(results, words);
  for (const block of calculation.blocks) writer.block(block);
  for (const step of calculation.steps) writer.step(step);
  for (const { address, formula, node } of calculation.cells) {
    const value = node < 0 ? undefined : results.exact.value(node);
    writer
      .draftOf(address.sheet)
      .formula(
        address.row,
        address.column,
        formula,
        value === undefined ? null : decimals.isFigure(value) ? decimals.toNumber(value) : '',
        styles.formula,
      );
  }
  return writer.written();
}

class CalculationSheets {
  private readonly drafts = new Map<string, SheetDraft>();
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
      draft.text(1, 0, sheet, styles.title);
      this.drafts.set(sheet, draft);
    }
    return draft;
  }

  block({ quantity, sheet, dimensions, head, rows }: Block): void {
    const draft = this.draftOf(sheet);
    this.head(draft, head, this.words.quantity(quantity.name), quantity);
    rows.forEach((keys, index) => {
      const row = head + 1 + index;
      dimensions.forEach((dimension, column) => draft.text(row, column, this.nameOf(dimension, keys[dimension] ?? 0)));
      draft.text(row, UNIT_COLUMN, this.words.unit(quantity.unit, this.results.currency), styles.quiet);
    });
  }

  /** The name of a block, and over which columns the years stand. */
  private head(draft: SheetDraft, row: number, name: string, quantity: Quantity): void {
    draft.text(row, 0, name, styles.head);
    for (let column = 1; column < LABELS; column++) draft.blank(row, column, styles.head);
    draft.text(row, UNIT_COLUMN, this.words.unitHead, styles.head);
    const years = quantity.of.includes('year') ? this.results.keys.ids.year : [];
    draft.text(row, EVERY_YEAR_COLUMN, years.length ? '' : this.words.everyYear, styles.headRight);
    this.results.keys.ids.year.forEach((year, index) =>
      draft.text(row, EVERY_YEAR_COLUMN + 1 + index, years.length ? year : '', styles.headRight),
    );
  }

  step({ sheet, row, quantity, keys, number }: StepRow): void {
    const draft = this.draftOf(sheet);
    draft.text(row, 0, this.words.step(number, this.words.quantity(quantity.name)), styles.quiet);
    const dimensions = quantity.of.filter((dimension) => dimension !== 'year');
    draft.text(row, 1, placeLine(keys, dimensions, this.nameOf), styles.quiet);
  }

  written(): WriteSheet[] {
    const widths = [
      ...Array.from({ length: LABELS }, () => LABEL_WIDTH),
      ...Array.from({ length: 2 + this.results.keys.ids.year.length }, () => FIGURE_WIDTH),
    ];
    return [...this.drafts.values()].map((draft) =>
      draft.written({
        columns: widths.map((width) => ({ width })),
        freezePane: { rows: 2, columns: 1 },
        pageSetup: PAGE,
        view: { tabColor: { rgb: '8A94A3' } },
      }),
    );
  }
}
