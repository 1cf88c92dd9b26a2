/** The speech of the page Scenarios in each language, for tests. */
import { checkableFormats } from '../../../src/words/checkable.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { loadWords, type Language } from '../../../src/words/language.ts';
import { loadQuantityWords } from '../../../src/words/quantities.ts';
import { loadScenarioWords } from '../../../src/words/scenarios.ts';
import type { ScenarioSpeech } from '../../../src/views/scenarios/scenarioSpeech.ts';

export async function scenarioSpeechIn(language: Language): Promise<ScenarioSpeech> {
  const words = await loadWords(language);
  const [said, names] = await Promise.all([loadScenarioWords(language), loadQuantityWords(language)]);
  const checkable = checkableFormats(words.numbers.locale);
  return { language, words, formats: formatsFor(words.numbers), said, names, checkable };
}
