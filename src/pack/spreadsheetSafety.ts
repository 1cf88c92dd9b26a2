/** Texts that a spreadsheet would run as formulas, made harmless where they are written and restored where they are read. */
import { readNumber } from './numberText.ts';

/** What a formula begins with, behind spaces too, and as Japanese spreadsheets take it. */
const RUNS = '\\s*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]';
const RUNNING = new RegExp(`^'*${RUNS}`);
const GUARDED = new RegExp(`^'+${RUNS}`);

/**
 * The text led by an apostrophe, which a spreadsheet takes for "this is text", where it would run without one. A text
 * that begins so already gets one more, so that {@link unguarded} gives every text back.
 */
export function guarded(text: string): string {
  return RUNNING.test(text) ? `'${text}` : text;
}

/** A cell of a table: numbers stay what they are. */
export function guardedCell(cell: string): string {
  return readNumber(cell) === undefined ? guarded(cell) : cell;
}

/** The text that was guarded; texts of tables are trimmed, and stay so. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1).trimStart() : text;
}
