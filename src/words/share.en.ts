/** What is said of handing data on by a link, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('en');
const letters = ({ text, value }: Count) => `${text} ${plural(value, { one: 'character', other: 'characters' })}`;
const tables = ({ text, value }: Count) => `${text} ${plural(value, { one: 'table', other: 'tables' })}`;

export const shareWords = {
  copy: 'Copy link with the data',
  note: 'Opens the same data and scenario elsewhere. What you changed travels in the link itself and reaches no server.',
  copied: (length: Count) => `Link copied, ${letters(length)}`,
  tooLong: (length: Count, most: Count) =>
    `The link would have ${letters(length)}; more than ${most.text} are cut by many programs. Send the project file instead.`,
  ofFile: 'This copy of the app was opened from a file, which has no address elsewhere. Send the project file instead.',
  byHand: 'This browser did not let it be copied. Copy it from here:',
  link: 'Link',
  failed: 'The link could not be made. Load the page again, then try once more.',
  saveProject: 'Save as project file (.espcost)',

  reading: 'Reading the link…',
  finding: (name: string, example: string, differing: Count) =>
    `“${name}” was shared with you: the example “${example}”, changed in ${tables(differing)}.`,
  findingSame: (name: string, example: string) =>
    `“${name}” was shared with you: the same as the example “${example}”.`,
  findingWhole: (name: string, all: Count) => `“${name}” was shared with you: data of their own, ${tables(all)}.`,
  under: 'Nothing has been taken over yet. It becomes a project of its own; your projects stay as they are.',
  scenario: (name: string) => `Opens at the scenario “${name}”.`,
  otherExample: {
    title: 'The example has changed since',
    text: 'The link was made with an earlier or later version of the example, so figures may differ from the sender’s.',
  },
  faults: 'Until they are mended, there are no figures. After taking the data over, each is listed with the way to it.',
  take: 'Take over as a new project',
  cancel: 'Leave it',
  differences: 'What differs',
  now: 'In the example',
  afterwards: 'In the link',
  unnamed: 'Shared data',

  refused: {
    title: 'This link cannot be opened',
    damaged: 'It was cut or changed on its way. Ask for it once more, or for the project file.',
    'newer-format': 'It was made by a later version of this program. Load the page again to get the latest one.',
    'too-large': 'It claims to hold more than any link can. It was not opened.',
    'other-example': 'It builds on an example that has changed since. Ask for the project file.',
    failed: 'What it builds on could not be fetched. Load the page again.',
  },
  goOn: 'Go to the app',
};

export type ShareWords = typeof shareWords;
