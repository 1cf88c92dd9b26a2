/** The page of data in a language, over a session without a worker, for tests. */
import { loadDataWords } from '../../../src/words/data.ts';
import { checkableFormats } from '../../../src/words/checkable.ts';
import { decimalMark, formatsFor } from '../../../src/words/formats.ts';
import { loadWords, type Language } from '../../../src/words/language.ts';
import { loadProblemWords } from '../../../src/words/problems.ts';
import { loadQuantityWords } from '../../../src/words/quantities.ts';
import type { DataSpeech } from '../../../src/views/data/dataSpeech.ts';

export async function dataSpeech(language: Language): Promise<DataSpeech> {
  const words = await loadWords(language);
  const { locale } = words.numbers;
  return {
    language,
    words,
    formats: formatsFor(words.numbers),
    said: await loadDataWords(language),
    names: await loadQuantityWords(language),
    checkable: checkableFormats(locale),
    sayProblem: await loadProblemWords(language),
    mark: decimalMark(locale),
  };
}
