/** The panel's speech in each language, for tests. */
import { formatsFor } from '../../../src/words/formats.ts';
import { loadWords, type Language } from '../../../src/words/language.ts';
import { loadQuantityWords } from '../../../src/words/quantities.ts';
import type { ExplainSpeech } from '../../../src/views/panel/labels.ts';

export async function speechIn(language: Language): Promise<ExplainSpeech> {
  const words = await loadWords(language);
  const names = await loadQuantityWords(language);
  return { language, words, formats: formatsFor(words.numbers), names, currency: 'KGS' };
}
