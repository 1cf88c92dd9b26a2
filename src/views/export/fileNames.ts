/** How files that are taken away are called, and the command that writes the same results. */
import type { ExportedFiles } from '../../state/exportState.svelte.ts';
import { shortened } from '../../state/projectFileName.ts';

type Taken = Pick<ExportedFiles, 'pack' | 'scenario' | 'mix'>;

/** What tells one download from another: data, scenario, the mix where one is chosen, and the date. */
export const stemOf = ({ pack, scenario, mix }: Taken, date: string): string =>
  [pack, scenario, mix, date]
    .filter((part) => part !== '')
    .map(fileNamePart)
    .join('_');

/** A result file by itself. A file of the data keeps its name, by which it is known when it is read. */
export const resultFileName = (taken: Taken, date: string, file: string): string => `${stemOf(taken, date)}_${file}`;

/** Ids may hold what some file systems do not take, or what would separate the parts. */
function fileNamePart(id: string): string {
  const part = id.replaceAll(/[\\/:*?"<>|_\s\p{Cc}]+/gu, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
  return shortened(part) || 'x';
}

/** A day as it is written everywhere: `2026-11-24`, by the clock of the reader. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The call of the command line that writes the same result files. */
export function commandFor({ scenario, mix }: Pick<Taken, 'scenario' | 'mix'>, folder: string): string {
  const options = [
    ...(scenario === 'base' ? [] : [option('scenario', scenario)]),
    ...(mix === '' ? [] : [option('mix', mix)]),
  ];
  return ['npm run --silent cost --', quoted(folder), ...options, '--out results'].join(' ');
}

/** A value that looks like an option is bound to its own. */
const option = (name: string, value: string): string =>
  value.startsWith('-') ? `--${name}=${quoted(value)}` : `--${name} ${quoted(value)}`;

/** As a shell takes it for one word. */
const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
