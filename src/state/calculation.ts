/** What the page asks of the worker and what it hears back. */
import type { Answer } from '../analysis/answer.ts';
import type { BudgetView, ShownLine } from '../analysis/budgetView.ts';
import type { ComparedPlan } from '../analysis/comparison.ts';
import type { DataEffect } from '../analysis/dataEffect.ts';
import type { RowsByConfidence } from '../analysis/confidenceUnder.ts';
import type { ExplanationStep } from '../analysis/explanationOf.ts';
import type { CellAsked, FigureDetail } from '../analysis/figureDetail.ts';
import type { Noticed } from '../analysis/noticed.ts';
import type { PricesView } from '../analysis/pricesView.ts';
import type { LessReady } from '../analysis/readiness.ts';
import type { PathwayView } from '../analysis/pathwayView.ts';
import type { SitesView } from '../analysis/sitesView.ts';
import type { ScenarioEffects } from '../analysis/scenarioEffects.ts';
import type { StaffingView } from '../analysis/staffingView.ts';
import type { SurenessView } from '../analysis/surenessView.ts';
import type { ViewAsked } from '../analysis/view.ts';
import type { Knowing, Refusal, ReadFiles } from '../exports/givenFiles.ts';
import type { Part } from '../model/perSurvivor.ts';
import type { PackedTables, TableParts } from '../pack/packedTables.ts';
import type { Problem } from '../pack/problem.ts';
import type { TableChange } from '../pack/tableChanges.ts';
import type { Found } from '../pack/found.ts';
import type { Language } from '../words/language.ts';
import type { Afterwards, Preview } from './uploadPreview.ts';

/** What is looked at: a scenario (`base` for none) at a view. */
export interface Looked {
  readonly scenario: string;
  readonly view: ViewAsked;
}

/** What is said of files that were read; the worker holds their tables. */
export interface FilesRead extends Omit<ReadFiles, 'tables' | 'found'> {
  /** As the settings among them say it; '' where they do not. */
  readonly title: string;
}

/** How held files are to be laid over the open tables. */
interface Laid {
  /** What reading found in the open tables. */
  readonly found: Found;
  /** Rows come and change, and none goes. */
  readonly isAddition: boolean;
}

/** Each kind of question: what it says, and what its answer holds. */
export interface Exchanges {
  /** Opens the tables of a pack; they stay open for the questions that follow. */
  open: { asked: { readonly tables: PackedTables; readonly found: Found }; answered: null };
  /** Changes the open tables; `found` is what reading found and the edits so far did not mend. */
  edit: { asked: { readonly changes: readonly TableChange[]; readonly found: Found }; answered: null };
  answer: { asked: Looked; answered: { readonly answer: Answer; readonly lessReady: readonly LessReady[] } };
  /** Warnings about the data, those that rest on results too. */
  warnings: { asked: { readonly scenario: string }; answered: readonly Problem[] };
  /** What stands behind a figure of the table; null where the pack has no such figure. */
  figure: { asked: Looked & { readonly cell: CellAsked }; answered: FigureDetail | null };
  /** How many rows of each confidence a figure rests on; null where the pack has no such figure. */
  restsOn: { asked: Looked & { readonly cell: CellAsked; readonly part: Part }; answered: RowsByConfidence | null };
  /** One step of an explanation; nodes are those of the scenario's own figures. */
  explain: { asked: { readonly scenario: string; readonly node: number }; answered: ExplanationStep };
  sureness: { asked: Looked; answered: SurenessView };
  /** What each price carries of the cost of the plan as it stands, at one kind of site or at all. */
  prices: { asked: Looked; answered: PricesView };
  /** How many survivors each kind of site sees, all years. */
  sites: { asked: Looked; answered: SitesView };
  /** The budget of the plan as it stands, all years. */
  budget: { asked: Looked; answered: BudgetView };
  /** The lines behind it, of every kind of payer, the heaviest first. */
  budgetLines: { asked: Looked; answered: readonly ShownLine[] };
  /** The pathway of a case type; null where the pack has no such case type. */
  pathway: { asked: Looked & { readonly caseType: string }; answered: PathwayView | null };
  /** Posts as planned, and the mixes (by id) side by side. */
  staffing: { asked: Looked & { readonly mixes: readonly string[] }; answered: StaffingView };
  /** Scenarios side by side, `base` among them where it is asked for; those at fault are left out. */
  compare: {
    asked: { readonly scenarios: readonly string[]; readonly view: ViewAsked };
    answered: readonly ComparedPlan[];
  };
  /** What each change of the scenario does to the cost of the year; null where they were asked for anew, or stopped. */
  effects: { asked: Looked; answered: ScenarioEffects | null };
  /** Nobody waits for effects any more. */
  stop: { asked: null; answered: null };
  /** What survivors would notice of the scenario in the year. */
  noticed: { asked: Looked; answered: readonly Noticed[] };
  /** The result files (of every mix, or of the one asked for) and the files of the pack, as text by name. */
  exportFiles: {
    asked: { readonly scenario: string; readonly mix: string };
    answered: { readonly results: ReadonlyMap<string, string>; readonly pack: ReadonlyMap<string, string> };
  };
  /** The workbook with live formulas of the mix asked for, or of the plan as it stands: the bytes of an .xlsx file. */
  workbook: {
    asked: { readonly scenario: string; readonly mix: string; readonly date: string; readonly language: Language };
    answered: Uint8Array;
  };
  /** Reads files that the user gives, and holds them; the open pack stays as it is. Null where that was stopped. */
  read: {
    asked: Knowing & { readonly files: ReadonlyMap<string, Uint8Array> };
    answered: { readonly refused: Refusal } | { readonly read: FilesRead } | null;
  };
  /** Nobody waits for the files, or wants those that are held. */
  dropFiles: { asked: null; answered: null };
  /** The tables of the held files by themselves. Here and below null where there are none. */
  heldTables: { asked: null; answered: { readonly tables: PackedTables; readonly found: Found } | null };
  /** What the held files would change in the open pack. */
  preview: { asked: Laid; answered: Preview | null };
  /** What would be wrong with the open pack afterwards. */
  check: { asked: Laid; answered: Afterwards | null };
  /** What the open pack would cost afterwards, as it was checked last; null where it would have faults. */
  effectOfFiles: { asked: { readonly year: string }; answered: DataEffect | null };
  /** The tables as they would be: those that differ may be many, so they come in pieces. */
  takeFiles: { asked: Laid; answered: { readonly tables: readonly TableParts[]; readonly found: Found } | null };
  /** An edit that the worker has already: the tables of `takeFiles` come into the open pack. */
  editAsTaken: { asked: { readonly found: Found }; answered: null };
}

export type Kind = keyof Exchanges;

export type Question = {
  [K in Kind]: { readonly number: number; readonly kind: K; readonly asked: Exchanges[K]['asked'] };
}[Kind];

/** How far the answer is, before it comes. */
export interface Progress {
  readonly number: number;
  readonly outcome: 'progress';
  /** Rows that are read. */
  readonly rows: number;
}

/** Faults that keep a scenario from being computed, or a breakdown of the calculation itself, stand for an answer. */
export type Reply =
  | Progress
  | { readonly number: number; readonly outcome: 'answered'; readonly answered: Exchanges[Kind]['answered'] }
  | { readonly number: number; readonly outcome: 'faults'; readonly faults: readonly Problem[] }
  | { readonly number: number; readonly outcome: 'failure' };
