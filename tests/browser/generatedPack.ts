/** Packs that are made for a test, as the app fetches them: file name to CSV text. */

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a pack shall be like. */
export interface Shape {
  readonly caseTypes: readonly Named[];
  /** Cases of each case type, a year. */
  readonly cases: number;
  readonly mixes: readonly Named[];
  readonly siteTypes: readonly Named[];
  readonly years: number;
  readonly currency: string;
  /** What amounts of money are multiplied by. */
  readonly priceLevel: number;
  /** Somebody is on duty whether anyone comes or not. */
  readonly hasDuty: boolean;
  /** Names of everything else. */
  readonly name: (english: string) => string;
}

/** So many ids and names. */
export const numbered = (stem: string, count: number): Named[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${stem}-${index + 1}`, name: `${stem} ${index + 1}` }));

const FIRST_YEAR = 2026;

type Rows = readonly (readonly (string | number)[])[];
const csv = (columns: string, rows: Rows): string =>
  [columns, ...rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))].join('\n');

const ordinary: Shape = {
  caseTypes: numbered('case', 3),
  cases: 120,
  mixes: numbered('mix', 2),
  siteTypes: numbered('site', 2),
  years: 3,
  currency: 'KGS',
  priceLevel: 1,
  hasDuty: true,
  name: (english) => english,
};
const services = ['listening', 'examination'];
const cadres = ['nurse', 'counsellor'];

type Files = Readonly<Record<string, string>>;

export function generatedPack(wishes: Partial<Shape>): Files {
  const shape = { ...ordinary, ...wishes };
  return { ...frame(shape), ...demand(shape), ...staff(shape), ...items(shape) };
}

const horizon = ({ years }: Shape) => Array.from({ length: years }, (_, index) => FIRST_YEAR + index);
const idsAndNames = (named: readonly Named[]): Rows => named.map(({ id, name }) => [id, name]);

const frame = (shape: Shape): Files => ({
  'settings.csv': csv('key,value', [
    ['title', shape.name('Generated')],
    ['currency', shape.currency],
    ['first_year', FIRST_YEAR],
    ['staffing_mix', shape.mixes[0]?.id ?? ''],
  ]),
  'years.csv': csv(
    'year,case_index,price_index,wage_index',
    horizon(shape).map((year, index) => [year, 1 + index / 10, 1 + index / 20, 1 + index / 20]),
  ),
  'payers.csv': csv('id,name', [['state', shape.name('State')]]),
  'economic_codes.csv': csv('code,name', [
    [21, shape.name('Pay')],
    [22, shape.name('Goods')],
  ]),
});

const demand = (shape: Shape): Files => ({
  'case_types.csv': csv(
    'id,name,cases,cases_low,cases_high,confidence',
    shape.caseTypes.map(({ id, name }, index) => [
      id,
      name,
      shape.cases,
      shape.cases / 2,
      shape.cases * 3,
      index === 0 ? '' : 'expert',
    ]),
  ),
  'services.csv': csv(
    'id,name,sector,unit',
    services.map((id) => [id, shape.name(id), 'health', shape.name('visit')]),
  ),
  'pathways.csv': csv(
    'case_type,service,site_type,share_of_cases,contacts_per_user',
    shape.caseTypes.flatMap(({ id }, index) => services.map((service) => [id, service, '', 0.5, 1 + index])),
  ),
  'site_types.csv': csv('id,name', idsAndNames(shape.siteTypes)),
  'sites.csv': csv(
    'site_type,year,sites,share_of_cases',
    horizon(shape).flatMap((year) =>
      shape.siteTypes.map(({ id }, index) => [id, year, index + 1, index === 0 ? 1 : 0]),
    ),
  ),
});

function staff(shape: Shape): Files {
  const salary = 400_000 * shape.priceLevel;
  /** Rows of each mix, which nurses and counsellors staff in turn. */
  const ofEachMix = (rows: (mix: string, cadre: string, index: number) => Rows): Rows =>
    shape.mixes.flatMap(({ id }, index) => rows(id, cadres[index % cadres.length] as string, index));
  return {
    'cadres.csv': csv(
      'id,name,annual_salary,annual_salary_low,annual_salary_high,available_days,hours_per_day,post_step,sector,economic_code,payer,confidence',
      cadres.map((id) => [
        ...[id, shape.name(id), salary, salary * 0.8, salary * 1.3],
        ...[220, 8, 0, 'health', 21, 'state', 'published'],
      ]),
    ),
    'staffing_mixes.csv': csv('id,name', idsAndNames(shape.mixes)),
    'staff_time.csv': csv(
      'mix,service,cadre,minutes_per_contact',
      ofEachMix((mix, cadre, index) => services.map((service) => [mix, service, cadre, 60 + index])),
    ),
    'duty_posts.csv': csv(
      'mix,site_type,cadre,shift,kind,posts,hours_per_week',
      shape.hasDuty ? ofEachMix((mix, cadre, index) => [[mix, '', cadre, 'day', 'present', 1, 40 + index]]) : [],
    ),
  };
}

const items = ({ name, priceLevel, siteTypes }: Shape): Files => ({
  'items.csv': csv('id,name,unit,unit_cost,economic_code,payer,confidence', [
    ['kit', name('kit'), name('piece'), 900 * priceLevel, 22, 'state', 'derived'],
    ['rent', name('rent'), name('year'), 300_000 * priceLevel, 22, 'state', 'expert'],
  ]),
  'service_items.csv': csv('service,item,quantity,per', [['examination', 'kit', 1, 'contact']]),
  'site_items.csv': csv(
    'site_type,item,quantity',
    siteTypes.map(({ id }) => [id, 'rent', 1]),
  ),
});
