/** The footnotes of the table: under which mixes fewer stand ready than planned, a letter for each way of it. */
import type { LessReady } from '../../analysis/readiness.ts';
import { nameOf, type Speech } from '../parts/speech.ts';

export interface Footnote {
  readonly letter: string;
  readonly text: string;
}

export interface Footnotes {
  /** The letter of each mix that has one. */
  readonly letters: ReadonlyMap<string, string>;
  readonly notes: readonly Footnote[];
}

/** a to z, then aa, ab and so on. */
function letterOf(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last;
}

/** Mixes that lack the same share a letter. */
export function footnotesOf(lessReady: readonly LessReady[], speech: Speech): Footnotes {
  const letterOfText = new Map<string, string>();
  const letters = new Map<string, string>();
  for (const entry of lessReady) {
    const text = lacking(entry, speech);
    const letter = letterOfText.get(text) ?? letterOf(letterOfText.size);
    letterOfText.set(text, letter);
    letters.set(entry.mix, letter);
  }
  return { letters, notes: [...letterOfText].map(([text, letter]) => ({ letter, text })) };
}

function lacking({ cadres, unstaffed }: LessReady, speech: Speech): string {
  const { words, formats } = speech;
  const { without, unstaffed: nobodyAt } = words.cost.lessReady;
  const names = cadres.map((cadre) => words.withinSentence(nameOf(cadre, speech)));
  const sites = unstaffed.map((site) => nameOf(site, speech));
  return [
    ...(names.length > 0 ? [without(formats.list(names, 'or'))] : []),
    ...sites.map((site) => nobodyAt(site)),
  ].join(', ');
}
