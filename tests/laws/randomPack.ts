/** Random sound packs, small but with every table in use, as tables of text that a law can change before they are written. */
import fc from 'fast-check';

export type TextRow = Record<string, string>;
export type TextTables = Record<string, TextRow[]>;

/** What a law may ask of its packs. */
export interface Wishes {
  /** Steps of posts; `0` where a law needs no rounding. */
  readonly postSteps?: readonly string[];
  /** No share of staff items or programme items stands in place. */
  readonly nothingInPlace?: boolean;
  /** Prices and wages stay as they are through the years. */
  readonly steadyPrices?: boolean;
}

const sectors = ['health', 'justice-policing', 'social', 'coordination'];
const SITE_TYPES = 2;
const YEARS = 3;
const FIRST_YEAR = 2026;

const ids = (stem: string, count: number) => Array.from({ length: count }, (_, index) => `${stem}-${index}`);
const decimal = (max: number, places = 2) =>
  fc.nat({ max: max * 10 ** places }).map((n) => (n / 10 ** places).toFixed(places));
const above0 = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((n) => (n / 100).toFixed(2));

/** Shares of two that add up to 1 exactly. */
const halves = fc.nat({ max: 100 }).map((n) => [(n / 100).toFixed(2), ((100 - n) / 100).toFixed(2)] as const);

export function randomPack(wishes: Wishes = {}): fc.Arbitrary<TextTables> {
  return fc
    .record({ caseTypes: size(1, 3), services: size(1, 3), cadres: size(1, 3), items: size(2, 4), mixes: size(1, 3) })
    .chain((sizes) => {
      const named = {
        caseTypes: ids('case', sizes.caseTypes),
        services: ids('service', sizes.services),
        cadres: ids('cadre', sizes.cadres),
        items: ids('item', sizes.items),
        mixes: ids('mix', sizes.mixes),
        siteTypes: ids('site', SITE_TYPES),
      };
      return fc
        .tuple(frame(named, wishes), demand(named), staff(named, wishes), items(named, wishes))
        .map((parts) => Object.assign({}, ...parts) as TextTables);
    });
}

const size = (min: number, max: number) => fc.integer({ min, max });

type Named = Record<'caseTypes' | 'services' | 'cadres' | 'items' | 'mixes' | 'siteTypes', string[]>;

function frame(named: Named, wishes: Wishes): fc.Arbitrary<TextTables> {
  const index = (steady: boolean) => (steady ? fc.constant('1') : above0(3));
  return fc
    .record({
      rate: fc.constantFrom('', '0', '0.03', '0.1'),
      step: fc.constantFrom(...(wishes.postSteps ?? ['', '0', '0.5', '1'])),
      standbyBy: fc.constantFrom('', 'minutes', 'cases'),
      mix: fc.constantFrom(...named.mixes),
      indexes: fc.array(fc.tuple(above0(3), index(wishes.steadyPrices === true), index(wishes.steadyPrices === true)), {
        minLength: YEARS - 1,
        maxLength: YEARS - 1,
      }),
      split: halves,
      kind: fc.constantFrom('', 'in-kind', 'out-of-pocket'),
    })
    .map(({ rate, step, standbyBy, mix, indexes, split, kind }) => ({
      settings: Object.entries({
        title: 'Random',
        currency: 'KGS',
        first_year: String(FIRST_YEAR),
        discount_rate: rate,
        post_step: step,
        staffing_mix: mix,
        standby_by: standbyBy,
      }).map(([key, value]) => ({ key, value })),
      years: [['1', '1', '1'], ...indexes].map(([cases, prices, wages], year) => ({
        year: String(FIRST_YEAR + year),
        case_index: cases as string,
        price_index: prices as string,
        wage_index: wages as string,
      })),
      currencies: [{ currency: 'USD', local_per_unit: '87.15' }],
      price_levels: [
        { currency: 'USD', year: '2024', index: '110' },
        { currency: 'USD', year: String(FIRST_YEAR), index: '121' },
      ],
      payers: [
        { id: 'state', name: 'State', kind: '' },
        { id: 'other', name: 'Other', kind },
      ],
      payer_splits: [
        { id: 'both', payer: 'state', share: split[0] },
        { id: 'both', payer: 'other', share: split[1] },
      ],
      economic_codes: [
        { code: '211', name: 'Pay' },
        { code: '22', name: 'Goods' },
      ],
      funding: [{ payer: 'state', year: String(FIRST_YEAR), amount: '100000' }],
      staffing_mixes: named.mixes.map((id) => ({ id, name: id })),
    }));
}

function demand(named: Named): fc.Arbitrary<TextTables> {
  const pathways = named.caseTypes.flatMap((caseType) => named.services.map((service) => ({ caseType, service })));
  return fc
    .record({
      cases: fc.tuple(...named.caseTypes.map(() => fc.nat({ max: 500 }))),
      sites: fc.array(fc.tuple(above0(4), above0(4), halves), { minLength: YEARS, maxLength: YEARS }),
      taken: fc.tuple(...pathways.map(() => fc.tuple(fc.nat({ max: 100 }), decimal(5)))),
      kinds: fc.tuple(...named.services.map(() => fc.constantFrom(...sectors))),
      steps: fc.tuple(...named.siteTypes.map(() => fc.constantFrom('', '0'))),
    })
    .map(({ cases, sites, taken, kinds, steps }) => ({
      case_types: named.caseTypes.map((id, index) => ({ id, name: id, cases: String(cases[index]) })),
      services: named.services.map((id, index) => ({ id, name: id, sector: kinds[index] as string })),
      pathways: pathways.map(({ caseType, service }, index) => ({
        case_type: caseType,
        service,
        site_type: '',
        share_of_cases: (taken[index]![0] / 100).toFixed(2),
        contacts_per_user: taken[index]![1],
      })),
      site_types: named.siteTypes.map((id, index) => ({ id, name: id, mix: '', post_step: steps[index] as string })),
      sites: [
        { site_type: 'site-0', year: String(FIRST_YEAR - 2), sites: '1', share_of_cases: '' },
        ...sites.flatMap(([first, second, shares], year) =>
          [first, second].map((count, index) => ({
            site_type: `site-${index}`,
            year: String(FIRST_YEAR + year),
            sites: count,
            share_of_cases: shares[index] as string,
          })),
        ),
      ],
    }));
}

function staff(named: Named, wishes: Wishes): fc.Arbitrary<TextTables> {
  const pairs = named.services.flatMap((service) => named.cadres.map((cadre) => ({ service, cadre })));
  const mixes = ['', ...named.mixes];
  return fc
    .record({
      pay: fc.tuple(
        ...named.cadres.map(() => fc.tuple(fc.integer({ min: 1000, max: 900000 }), fc.constantFrom('', 'USD'))),
      ),
      shares: fc.tuple(...named.cadres.map(() => fc.constantFrom('', '0.75', '1'))),
      steps: fc.tuple(...named.cadres.map(() => fc.constantFrom(...(wishes.postSteps ?? ['', '', '0', '1'])))),
      minutes: fc.tuple(...pairs.map(() => fc.tuple(fc.constantFrom(...mixes), fc.nat({ max: 240 })))),
      duty: fc.array(
        fc.tuple(
          fc.constantFrom(...mixes),
          fc.constantFrom('', ...named.siteTypes),
          fc.constantFrom(...named.cadres),
          fc.constantFrom('present', 'on-call'),
          fc.constantFrom('40', '84', '168'),
        ),
        { maxLength: 4 },
      ),
      payers: fc.tuple(...named.cadres.map(() => fc.constantFrom('state', 'other', 'both'))),
      sectors: fc.tuple(...named.cadres.map(() => fc.constantFrom(...sectors))),
    })
    .map(({ pay, shares, steps, minutes, duty, payers, sectors: ofCadre }) => ({
      cadres: named.cadres.map((id, index) => ({
        id,
        name: id,
        annual_salary: String(pay[index]![0]),
        currency: pay[index]![1],
        price_year: pay[index]![1] ? '2024' : '',
        on_cost_rate: '0.1725',
        available_days: '220',
        hours_per_day: '8',
        direct_time_share: shares[index] as string,
        post_step: steps[index] as string,
        sector: ofCadre[index] as string,
        economic_code: '211',
        payer: payers[index] as string,
      })),
      staff_time: pairs.map(({ service, cadre }, index) => ({
        mix: minutes[index]![0],
        service,
        cadre,
        minutes_per_contact: String(minutes[index]![1]),
      })),
      duty_posts: duty.map(([mix, siteType, cadre, kind, hours], index) => ({
        mix,
        site_type: siteType,
        cadre,
        shift: `shift-${index}`,
        kind,
        posts: '1',
        hours_per_week: hours,
        pay_rate: kind === 'on-call' ? '0.25' : '1.2',
      })),
    }));
}

function items(named: Named, wishes: Wishes): fc.Arbitrary<TextTables> {
  const [usedUp = '', ...others] = named.items;
  const inPlace = wishes.nothingInPlace ? fc.constant('') : fc.constantFrom('', '0.3', '1');
  return fc
    .record({
      prices: fc.tuple(...named.items.map(() => fc.tuple(above0(5000), fc.constantFrom('', 'USD')))),
      lives: fc.tuple(...named.items.map(() => fc.constantFrom('', '1', '2', '5'))),
      payers: fc.tuple(...named.items.map(() => fc.constantFrom('state', 'other', 'both'))),
      per: fc.constantFrom('contact', 'user'),
      quantities: fc.tuple(decimal(3), decimal(3), decimal(20)),
      inPlace: fc.tuple(inPlace, inPlace),
      rates: fc.tuple(decimal(1), decimal(1)),
      on: fc.tuple(fc.constantFrom('staff', 'items', 'all'), fc.constantFrom('staff', 'items', 'all')),
    })
    .map(({ prices, lives, payers, per, quantities, inPlace: stands, rates, on }) => ({
      items: named.items.map((id, index) => ({
        id,
        name: id,
        unit: 'unit',
        unit_cost: prices[index]![0],
        currency: prices[index]![1],
        price_year: prices[index]![1] ? '2024' : '',
        useful_life_years: id === usedUp ? '' : (lives[index] as string),
        economic_code: '22',
        payer: payers[index] as string,
      })),
      service_items: named.services.map((service) => ({ service, item: usedUp, quantity: quantities[0], per })),
      staff_items: named.cadres.map((cadre, index) => ({
        cadre,
        item: others[index % others.length] as string,
        quantity: quantities[1],
        share_in_place: stands[0],
      })),
      site_items: named.siteTypes.map((siteType) => ({
        site_type: siteType,
        item: others[0] as string,
        quantity: '1.5',
      })),
      programme_items: others.map((item) => ({
        item,
        year: '',
        quantity: quantities[2],
        sector: '',
        share_in_place: stands[1],
      })),
      overheads: rates.map((rate, index) => ({
        id: `overhead-${index}`,
        name: 'Overhead',
        rate,
        applies_to: on[index] as string,
        economic_code: '22',
        payer: index ? 'both' : 'state',
      })),
    }));
}

/** The tables as files of a pack. */
export function asFiles(tables: TextTables): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, rows] of Object.entries(tables)) {
    if (!rows.length) continue;
    const columns = Object.keys(rows[0]!);
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    files.set(`${name}.csv`, lines.map((line) => line.join(',')).join('\n'));
  }
  return files;
}
