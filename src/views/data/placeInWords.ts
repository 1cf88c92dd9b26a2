/** Where a fault or warning is, in words: table, row and column by the names that stand above them. */
import type { PlacedProblem } from '../../state/placedProblems.ts';
import { columnHead, type DataSpeech } from './dataSpeech.ts';

export function placeInWords({ problem, place }: Pick<PlacedProblem, 'problem' | 'place'>, speech: DataSpeech): string {
  if (!place) return problem.file;
  const table = speech.said.tables[place.table] ?? place.table;
  const row = place.key ?? (place.record !== undefined && place.record > 1 ? String(place.record) : '');
  const column = place.column && columnHead(place.table, place.column, speech).toLowerCase();
  return speech.said.problems.place(table, row, column);
}
