/** The front sheet: what the workbook is, of which data, scenario and day, how sure its figures are, and what is where. */
import type { WriteSheet } from 'hucre/xlsx';
import { kinds, placings, surenessOf } from '../../analysis/sureness.ts';
import type { Pack } from '../../pack/pack.ts';
import { decimals } from '../../quantity/decimal.ts';
import { VERSION } from '../version.ts';
import { PAGE } from './page.ts';
import { SheetDraft } from './sheetDraft.ts';
import { styles } from './styles.ts';
import type { TracedResults } from './tracedResults.ts';
import type { WorkbookWords } from './workbookWords.ts';

export const FRONT = 'about';
const WIDTHS = [30, 22, 18, 18, 18, 18];
/** Lines of text run over all columns. */
const LINE_LENGTH = 120;
const LINE_HEIGHT = 15;

export interface FrontAsked {
  readonly plan: number;
  readonly date: string;
  /** The other sheets by name, in groups. */
  readonly sheets: Readonly<Record<'results' | 'inputs' | 'calculation', readonly string[]>>;
}

export function frontSheet(results: TracedResults, asked: FrontAsked, words: WorkbookWords): WriteSheet {
  const front = new FrontSheet(results, words);
  front.about(asked);
  front.legend();
  front.sureness();
  front.contents(asked);
  return front.written();
}

class FrontSheet {
  private readonly draft = new SheetDraft(FRONT);
  private readonly merges: NonNullable<WriteSheet['merges']> = [];
  private readonly heights = new Map<number, { readonly height: number }>();
  private row = 1;

  constructor(
    private readonly results: TracedResults,
    private readonly words: WorkbookWords,
  ) {}

  about({ plan, date }: FrontAsked): void {
    const { front, language } = this.words;
    const { pack, keys, currency } = this.results;
    this.draft.text(this.row++, 0, front.heading, styles.title);
    for (const text of front.what) this.paragraph(text);
    this.row++;
    const mix = keys.ids.plan[plan] as string;
    const years = keys.horizon().map((year) => keys.ids.year[year] as string);
    const facts: readonly (readonly [string, string])[] = [
      [front.facts.data, settingIn(pack, `title_${language}`) || settingIn(pack, 'title')],
      [front.facts.scenario, scenarioName(pack, this.words)],
      ...descriptionOf(pack, language).map((text) => ['', text] as const),
      [front.facts.mix, plan === 0 ? this.words.asPlanned : `${mixName(pack, mix, language)} (${mix})`],
      [front.facts.currency, currency],
      [front.facts.years, `${years[0]}–${years.at(-1)}`],
      [front.facts.date, date],
      [front.facts.version, VERSION],
    ];
    for (const [name, value] of facts) {
      this.draft.text(this.row, 0, name, styles.quiet);
      this.draft.text(this.row++, 1, value);
    }
  }

  legend(): void {
    const { legend } = this.words.front;
    this.heading(legend.head);
    this.draft.text(this.row, 0, '1234', styles.input);
    this.draft.text(this.row++, 1, legend.input);
    this.draft.text(this.row, 0, 'id, 1234', styles.locked);
    this.draft.text(this.row++, 1, legend.locked);
    this.draft.text(this.row, 0, '=A1*B1', styles.formula);
    this.draft.text(this.row++, 1, legend.formula);
    for (const text of [legend.structure, legend.noFigure, legend.zeroLines, legend.rounding]) this.paragraph(text);
  }

  /** As it was on the day: to be told by other rows, figures would have to be asked for anew. */
  sureness(): void {
    const { keys } = this.results;
    const { split, total } = surenessOf(this.results);
    const { sure } = this.words.front;
    this.heading(sure.head(keys.ids.year[keys.firstYear] as string));
    placings.forEach((placing, index) =>
      this.draft.text(this.row, index + 1, sure.placings[placing], styles.headRight),
    );
    this.draft.blank(this.row++, 0, styles.head);
    for (const kind of kinds) {
      this.draft.text(this.row, 0, sure.kinds[kind]);
      placings.forEach((placing, index) => {
        const share = decimals.over(split[kind][placing], total);
        if (decimals.isFigure(share)) this.draft.number(this.row, index + 1, decimals.toNumber(share), styles.share);
      });
      this.row++;
    }
    this.paragraph(sure.note);
  }

  contents({ sheets }: FrontAsked): void {
    const { sheets: said } = this.words.front;
    this.heading(said.head);
    for (const group of ['results', 'inputs', 'calculation'] as const) {
      this.draft.text(this.row++, 0, said[group], styles.quiet);
      for (const name of sheets[group]) {
        this.draft.link(this.row, 0, name, styles.link);
        const what = group === 'calculation' ? this.words.calculation(name) : this.words.table(name);
        this.draft.text(this.row++, 1, what);
      }
    }
  }

  written(): WriteSheet {
    return this.draft.written({
      columns: WIDTHS.map((width) => ({ width })),
      merges: this.merges,
      rowDefs: this.heights,
      pageSetup: { ...PAGE, orientation: 'portrait' },
      view: { showGridLines: false },
    });
  }

  private heading(text: string): void {
    this.row++;
    this.draft.text(this.row++, 0, text, styles.heading);
  }

  private paragraph(text: string): void {
    this.draft.text(this.row, 0, text, styles.text);
    this.merges.push({ startRow: this.row - 1, startCol: 0, endRow: this.row - 1, endCol: WIDTHS.length - 1 });
    this.heights.set(this.row - 1, { height: LINE_HEIGHT * Math.ceil(text.length / LINE_LENGTH) });
    this.row++;
  }
}

const settingIn = (pack: Pack, key: string): string =>
  pack.tables.settings.rows.find((row) => row.cells.key === key)?.cells.value ?? '';

function scenarioName(pack: Pack, { front, language }: WorkbookWords): string {
  if (pack.scenario === 'base') return `${front.facts.basePlan} (base)`;
  const cells = pack.tables.scenarios.rows.find((row) => row.cells.id === pack.scenario)?.cells;
  return `${cells?.[`name_${language}`] || cells?.name || ''} (${pack.scenario})`.trim();
}

/** What the scenario is, where the pack says it. */
function descriptionOf(pack: Pack, language: string): string[] {
  const cells = pack.tables.scenarios.rows.find((row) => row.cells.id === pack.scenario)?.cells;
  const text = cells?.[`description_${language}`] || (cells?.description ?? '');
  return text === '' ? [] : [text];
}

function mixName(pack: Pack, mix: string, language: string): string {
  const cells = pack.tables.staffing_mixes.rows.find((row) => row.cells.id === mix)?.cells;
  return cells?.[`name_${language}`] || cells?.name || mix;
}
