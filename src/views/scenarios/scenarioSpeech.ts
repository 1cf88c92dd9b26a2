/** What it takes to say something of scenarios: a language, its words for this page, names of columns, and formats. */
import type { CheckableFormats } from '../../words/checkable.ts';
import type { QuantityWords } from '../../words/quantityNames.ts';
import type { ScenarioWords } from '../../words/scenarios.en.ts';
import type { Speech } from '../parts/speech.ts';

export interface ScenarioSpeech extends Speech {
  readonly said: ScenarioWords;
  readonly names: QuantityWords;
  readonly checkable: CheckableFormats;
}
