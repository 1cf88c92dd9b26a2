/** The figures worth checking as they are taken away: a line each with exact figures, range, place and source. */
import { takenValue, type TableText } from '../../../state/tableText.ts';
import { nameIn } from '../../../words/language.ts';
import type { Speech } from '../../parts/speech.ts';
import type { Check, Checks } from './worthChecking.ts';

export function checksCopy({ groups }: Checks, { words, language }: Speech): TableText {
  const { checks: own } = words.sure;
  const { heads } = words.take;
  const isChanged = groups.some(({ checks }) => checks.some(({ exactBase }) => exactBase !== ''));
  const line = (kind: string, { row, name, what, exactBase }: Check) => [
    name,
    what,
    kind,
    takenValue(row.value),
    ...(isChanged ? [takenValue(exactBase)] : []),
    row.currency,
    nameIn(language, row.unit, row.units),
    takenValue(row.low),
    takenValue(row.high),
    { exact: row.share },
    words.sure.confidences[row.confidence].replaceAll('\u00ad', ''),
    nameIn(language, row.source, row.sources),
    row.file,
    String(row.record),
    row.column,
  ];
  return {
    caption: own.title,
    head: [
      own.figure,
      own.what,
      words.sure.kind,
      own.value,
      ...(isChanged ? [heads.base] : []),
      heads.currency,
      heads.unit,
      heads.low,
      heads.high,
      heads.carries,
      own.confidence,
      heads.source,
      heads.file,
      heads.row,
      heads.column,
    ],
    rows: groups.flatMap(({ name, checks }) => checks.map((check) => line(name, check))),
  };
}
