/** The worker: it reads and checks the pack, lays the method out on it, and answers the page's questions. */
import { answerOf } from './analysis/answer.ts';
import { missingRanges } from './analysis/missingRanges.ts';
import { Results } from './analysis/results.ts';
import type { Problem } from './pack/problem.ts';
import { openPack } from './scenario/openPack.ts';
import type { Question, Reply } from './state/calculation.ts';

/** A scenario of the open pack, computed as far as it was asked for; without results where it has faults. */
interface Opened {
  readonly scenario: string;
  readonly results: Results | null;
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

let files: ReadonlyMap<string, string> = new Map();
let opened: Opened | null = null;

function open(scenario: string): Opened {
  const { pack, faults, warnings } = openPack(files, scenario);
  if (!pack) return { scenario, results: null, faults, warnings };
  const results = new Results(pack);
  return { scenario, results, faults, warnings: [...warnings, ...missingRanges(results)] };
}

function reply({ number, files: newFiles, scenario, year }: Question): Reply {
  if (newFiles) files = newFiles;
  if (newFiles || opened?.scenario !== scenario) opened = open(scenario);
  const { results, faults, warnings } = opened;
  if (!results) return { kind: 'faults', number, faults };
  return { kind: 'answer', number, answer: answerOf(results, year), warnings };
}

addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
  try {
    postMessage(reply(question));
  } catch (error) {
    console.error(error);
    postMessage({ kind: 'failure', number: question.number } satisfies Reply);
  }
});
