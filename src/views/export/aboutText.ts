/** The text that lies in the zip beside the files: what they are of, when they were taken away, how sure they are. */
import type { RowsByConfidence } from '../../analysis/confidenceUnder.ts';
import type { ExportWords } from '../../words/export.en.ts';

export interface About {
  readonly title: string;
  /** Scenario and mix, each by name and id. */
  readonly scenario: string;
  readonly mix: string;
  readonly date: string;
  readonly currency: string;
  /** When the results were computed, where faults stand in the data since then; else ''. */
  readonly heldSince: string;
  readonly command: string;
  readonly answers: ReadonlyMap<string, string>;
}

const levels = ['published', 'derived', 'expert', 'illustrative'] as const;

export function aboutText(about: About, rows: RowsByConfidence, words: ExportWords, locale: string): string {
  const said = words.about;
  const printed = new Intl.NumberFormat(locale);
  const facts = [
    ...(about.title === '' ? [] : [said.title(about.title)]),
    said.scenario(about.scenario),
    said.mix(about.mix),
    said.currency(about.currency),
    said.date(about.date),
  ];
  const paragraphs = [
    said.heading,
    facts.join('\n'),
    said.folders.join('\n'),
    [...about.answers].map(([name, answer]) => `${name}: ${answer}`).join('\n'),
    about.heldSince === '' ? `${said.command}\n${about.command}` : said.held(about.heldSince),
    [said.sure, ...levels.map((level) => `- ${said.rows[level](printed.format(rows[level]))}`), said.which].join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
