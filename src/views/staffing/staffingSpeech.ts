/** What it takes to say something of staffing: a language, the words of this page, and figures to be checked by hand. */
import type { Answer } from '../../analysis/answer.ts';
import type { StaffingView } from '../../analysis/staffingView.ts';
import type { CheckableFormats } from '../../words/checkable.ts';
import type { StaffingWords } from '../../words/staffing.en.ts';
import type { Speech } from '../parts/speech.ts';

export interface StaffingSpeech extends Speech {
  readonly said: StaffingWords;
  readonly checkable: CheckableFormats;
}

/** Staffing, and the answer of the same view: it says which year, sites and money it is of. */
export interface ShownStaffing {
  readonly view: StaffingView;
  readonly answer: Answer;
}
