/** What the page of prices opens with: how few prices carry half of the cost, and how many are not sourced. */
import type { PricesView } from '../../analysis/pricesView.ts';
import type { PriceRow, PricesSpeech } from './priceRows.ts';

/** @param opening `In 2028, at sites of the kind “X”` */
export function pricesFinding(
  { carryHalf, prices }: PricesView,
  rows: readonly PriceRow[],
  opening: string,
  { own, formats }: PricesSpeech,
): string {
  const { finding } = own;
  if (carryHalf === 0) return finding.nothing(opening);
  const count = (number: number) => formats.count(String(number));
  const carrying = prices.filter(({ share }) => Number(share) > 0);
  const single = rows.find(({ carrying: own }) => own === carrying[0]);
  if (carrying.length === 1 && single) return finding.one(opening, single.name);
  const half = finding.half(opening, count(carryHalf), count(prices.length));
  return `${half} ${sourcing(rows, finding, count)}`;
}

function sourcing(
  rows: readonly PriceRow[],
  finding: PricesSpeech['own']['finding'],
  count: (number: number) => { text: string; value: number },
): string {
  const judged = rows.filter(({ confidence }) => confidence === 'expert').length;
  const illustrative = rows.filter(({ confidence }) => confidence === 'illustrative').length;
  if (judged > 0 && illustrative > 0) return finding.judgedAndIllustrative(count(judged), count(illustrative));
  if (judged > 0) return finding.judged(count(judged));
  return illustrative > 0 ? finding.illustrative(count(illustrative)) : finding.sourced;
}
