/** The prices as they are taken away: a line each, exact figures, currency and unit in columns of their own. */
import type { PricesView } from '../../analysis/pricesView.ts';
import { takenValue, type TableText } from '../../state/tableText.ts';
import type { PriceRow, PricesSpeech } from './priceRows.ts';

export function pricesCopy(
  rows: readonly PriceRow[],
  { year, currency, firstYear }: PricesView,
  { own, words }: Pick<PricesSpeech, 'own' | 'words'>,
): TableText {
  const { columns } = own;
  const { heads } = words.take;
  const isChanged = rows.some(({ exactBase }) => exactBase !== '');
  const line = (row: PriceRow) => [
    row.name,
    row.category,
    takenValue(row.ranged.value),
    ...(isChanged ? [takenValue(row.exactBase)] : []),
    row.currency,
    row.per,
    takenValue(row.ranged.low),
    takenValue(row.ranged.high),
    row.priceYear || firstYear,
    { exact: row.carrying?.inYear ?? '' },
    words.sure.confidences[row.confidence].replaceAll('\u00ad', ''),
    { exact: row.carrying?.share ?? '' },
    row.source,
    row.at.file,
    String(row.at.row),
  ];
  return {
    caption: own.title,
    head: [
      columns.price,
      heads.category,
      columns.written,
      ...(isChanged ? [heads.base] : []),
      heads.currency,
      heads.unit,
      heads.low,
      heads.high,
      columns.priceYear,
      columns.inYear(year, currency),
      columns.confidence,
      heads.carries,
      heads.source,
      heads.file,
      heads.row,
    ],
    rows: rows.map(line),
  };
}
