/** The tables of a pack, declared once: the descriptor, the checks, scenarios and grids all read this. */
import {
  choice,
  currencyCode,
  declare,
  id,
  label,
  names,
  needed,
  number,
  otherwise,
  positive,
  ranged,
  share,
  text,
  wholeNumber,
  year,
} from './columns.ts';
import type { Column, Declaration } from './columns.ts';
import { tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

export type { TableName };

const SECTORS = ['health', 'justice-policing', 'social', 'coordination'];

const name = text('name', needed);
const description = text('description');
const caseType = names('case_type', ['case_types']);
const service = names('service', ['services']);
const siteType = names('site_type', ['site_types']);
const cadre = names('cadre', ['cadres']);
const mix = names('mix', ['staffing_mixes']);
const item = names('item', ['items']);
const onlyPayer = names('payer', ['payers']);
const payerOrSplit = names('payer', ['payers', 'payer_splits'], needed);
const economicCode = names('economic_code', ['economic_codes'], needed);
const sector = choice('sector', SECTORS, needed);
const sectorElseCoordination = choice('sector', SECTORS, otherwise('coordination'));
const quantity = number('quantity', needed);
const price = [label('currency'), year('price_year')];

export const declarations: Readonly<Record<TableName, Declaration>> = {
  settings: declare(['key'], [label('key'), text('value')]),
  years: declare(
    ['year'],
    [year('year'), number('case_index', needed), number('price_index', needed, positive), number('wage_index', needed)],
  ),
  currencies: declare(['currency'], [label('currency'), number('local_per_unit', needed, positive), text('rate_date')]),
  price_levels: declare(['currency', 'year'], [label('currency'), year('year'), number('index', needed, positive)]),
  case_types: declare(
    ['id'],
    [
      id('id'),
      name,
      number('cases', ranged),
      number('population', ranged),
      number('annual_prevalence', ranged, share),
      number('help_seeking', ranged, share),
    ],
  ),
  services: declare(['id'], [id('id'), name, sector, text('esp_service'), text('unit')]),
  pathways: declare(
    ['case_type', 'service', 'site_type'],
    [
      caseType,
      service,
      siteType,
      number('share_of_cases', needed, ranged, share),
      number('contacts_per_user', needed, ranged),
    ],
    ['site_type'],
  ),
  cadres: declare(
    ['id'],
    [
      id('id'),
      name,
      number('annual_salary', needed, ranged),
      ...price,
      number('on_cost_rate'),
      number('available_days', needed, positive),
      number('hours_per_day', needed, positive),
      number('direct_time_share', share, otherwise('1')),
      number('post_step'),
      sector,
      economicCode,
      payerOrSplit,
    ],
  ),
  staffing_mixes: declare(['id'], [id('id'), name, description]),
  mix_site_types: declare(['mix', 'site_type'], [mix, siteType]),
  staff_time: declare(
    ['mix', 'service', 'cadre'],
    [mix, service, cadre, number('minutes_per_contact', needed, ranged)],
    ['mix'],
  ),
  duty_posts: declare(
    ['mix', 'site_type', 'cadre', 'shift'],
    [
      mix,
      siteType,
      cadre,
      label('shift'),
      choice('kind', ['present', 'on-call'], otherwise('present')),
      number('posts', needed),
      number('hours_per_week', needed, { atMost: '168' }),
      number('pay_rate'),
    ],
    ['mix', 'site_type'],
  ),
  site_types: declare(['id'], [id('id'), name, mix, number('post_step')]),
  sites: declare(
    ['site_type', 'year'],
    [siteType, year('year'), number('sites', needed), number('share_of_cases', share)],
  ),
  case_sites: declare(
    ['case_type', 'site_type', 'year'],
    [caseType, siteType, year('year'), number('share_of_cases', needed, share)],
    ['year'],
  ),
  items: declare(
    ['id'],
    [
      id('id'),
      name,
      text('category'),
      text('unit', needed),
      number('unit_cost', needed, ranged),
      ...price,
      wholeNumber('useful_life_years', otherwise('1')),
      economicCode,
      payerOrSplit,
    ],
  ),
  service_items: declare(['service', 'item'], [service, item, quantity, choice('per', ['contact', 'user'], needed)]),
  staff_items: declare(['cadre', 'item'], [cadre, item, quantity, number('share_in_place', share)]),
  site_items: declare(['site_type', 'item'], [siteType, item, quantity, sectorElseCoordination]),
  programme_items: declare(
    ['item', 'year'],
    [item, year('year'), quantity, sectorElseCoordination, number('share_in_place', share)],
    ['year'],
  ),
  overheads: declare(
    ['id'],
    [
      id('id'),
      name,
      number('rate', needed),
      choice('applies_to', ['staff', 'items', 'all'], needed),
      economicCode,
      payerOrSplit,
    ],
  ),
  payers: declare(
    ['id'],
    [id('id'), name, choice('kind', ['budget', 'in-kind', 'out-of-pocket'], otherwise('budget'))],
  ),
  economic_codes: declare(['code'], [id('code'), name, text('national_code')]),
  payer_splits: declare(['id', 'payer'], [id('id'), onlyPayer, number('share', needed, share)]),
  funding: declare(['payer', 'year'], [onlyPayer, year('year'), number('amount', needed)]),
  scenarios: declare(['id'], [id('id'), name, description]),
  scenario_changes: declare(
    [],
    [
      names('scenario', ['scenarios'], needed),
      choice('table', tableNames, needed),
      text('row', needed),
      text('column'),
      choice('operation', ['set', 'multiply', 'add', 'insert', 'remove'], needed),
      text('value'),
    ],
  ),
};

/** The settings: the `value` of the row with this key is a cell of this column. */
export const settings: ReadonlyMap<string, Column> = new Map(
  [
    text('title'),
    currencyCode('currency', needed),
    year('first_year', needed),
    number('discount_rate', otherwise('0')),
    number('post_step', otherwise('0')),
    names('staffing_mix', ['staffing_mixes'], needed),
    choice('standby_by', ['minutes', 'cases'], otherwise('minutes')),
  ].map((setting) => [setting.name, setting]),
);

/** Names of all declared columns of a table, ranges and provenance too. */
export function columnsOf(table: TableName): readonly string[] {
  return declarations[table].columns.map(({ name }) => name);
}
