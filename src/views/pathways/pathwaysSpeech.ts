/** What it takes to say something of pathways: a language, the words of this page, and its decimal mark. */
import type { PathwaysWords } from '../../words/pathways.en.ts';
import type { Speech } from '../parts/speech.ts';

export interface PathwaysSpeech extends Speech {
  readonly said: PathwaysWords;
  readonly mark: '.' | ',';
}
