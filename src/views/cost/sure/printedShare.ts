/** A part of the whole cost as it stands in a table, in whole per cent. */
import type { Formats } from '../../../words/formats.ts';

const signs = { exact: '', under: '<\u00a0', over: '>\u00a0' };

/** @param share from 0 to 1, as plain decimal text */
export function printedShare(share: string, formats: Formats): string {
  const { text, bound } = formats.share(share, '1');
  return `${signs[bound]}${text}`;
}
