/** What the button of a remedy says. */
import type { DataState } from '../../state/dataState.svelte.ts';
import type { PlacedProblem } from '../../state/placedProblems.ts';
import { rangeInWords, type DataSpeech } from './dataSpeech.ts';

/** @returns '' where there is none */
export function remedyInWords(placed: PlacedProblem, data: DataState, speech: DataSpeech): string {
  const { said } = speech;
  const remedy = data.remedyOf(placed);
  if (remedy !== undefined) return said.problems.use(remedy);
  const range = data.rangeRemedyOf(placed);
  return range ? said.scale(rangeInWords(range, speech)) : '';
}
