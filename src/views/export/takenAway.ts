/** What the files are of, by name: the scenario, the mixes that can be asked for, the currency. */
import type { Answer } from '../../analysis/answer.ts';
import type { ExportWords } from '../../words/export.en.ts';
import { localCurrency } from '../parts/moneyPhrase.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import type { Option } from '../parts/option.ts';

/** Every mix under '', the plan as it stands, and each mix: what the command line can be asked for. */
export const mixOptions = (answer: Answer, words: ExportWords, speech: Speech): Option[] => [
  { id: '', name: words.mixes.all, note: words.mixes.allNote },
  { id: 'as-planned', name: words.mixes.asPlanned, note: words.mixes.asPlannedNote },
  ...answer.mixes.map((mix) => ({ id: mix.id, name: nameOf(mix, speech) })),
];

/** Names may be alike, and change with the language; the id is what files and commands say. */
export const nameAndId = (id: string, name: string): string => (name === id ? id : `${name} (${id})`);

/** Files hold local money, whatever is looked at. */
export const currencyOf = (answer: Answer): string => localCurrency(answer);
