/** How many decimal places a currency has: the minor units of ISO 4217. */

const places: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV'].map(
    withPlaces(0),
  ),
  ...['XAF', 'XOF', 'XPF'].map(withPlaces(0)),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map(withPlaces(3)),
  ...['CLF', 'UYW'].map(withPlaces(4)),
]);

function withPlaces(count: number) {
  return (currency: string): [string, number] => [currency, count];
}

/** Decimal places of a currency's minor unit: 2 but for those that ISO 4217 lists otherwise. */
export const minorUnitPlaces = (currency: string): number => places.get(currency) ?? 2;
