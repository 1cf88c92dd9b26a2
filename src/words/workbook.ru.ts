/** What a workbook with live formulas says, in Russian. */
import { columnName } from './columnName.ts';
import { exportWords } from './export.ru.ts';
import { quantityWords } from './quantities.ru.ts';
import { tableWords } from './tables.ru.ts';
import type { WorkbookText } from './workbookText.ts';

const dimensions: Readonly<Record<string, string>> = {
  caseType: 'вид случая',
  service: 'услуга',
  cadre: 'должность',
  siteType: 'вид площадки',
  mix: 'вариант персонала',
  item: 'предмет',
  plan: 'план',
  overhead: 'администрирование',
  payer: 'плательщик',
  sector: 'сектор',
  dutyPost: 'дежурство',
  programmeRow: 'предмет программы',
};

const calculations: Readonly<Record<string, string>> = {
  calc_prices: 'Цены и оплата труда каждого года в местной валюте',
  calc_demand: 'Пострадавшие, где их принимают и какие услуги они получают',
  calc_staff: 'Нужное время, оплаченные ставки, готовность',
  calc_items: 'Материалы, оборудование и обучение как стоимость за год',
  calc_overheads: 'Части стоимости по видам случаев и администрирование',
  calc_survivors: 'Стоимость на одну пострадавшую и то, что отнести не на кого',
  calc_budget: 'Что покупается и оплачивается каждый год, по строкам',
  calc_funding: 'Что ещё не обеспечено',
  calc_services: 'Стоимость одного контакта каждой услуги',
};

const answers: Readonly<Record<string, string>> = exportWords.answers;

/** Columns of the sheets of results, by sheet and column, else by column. */
const columns: Readonly<Record<string, string>> = {
  scenario: 'сценарий, которым изменены данные; base — без изменений',
  mix: 'вариант персонала везде, где он применим; as-planned — у каждого вида площадок свой',
  site_type: 'вид площадок; all — все площадки вместе',
  'budget.site_type': 'вид площадок; пусто, если считается для всех вместе',
  'staffing.site_type': 'вид площадок',
  case_type: 'вид случая; all — все пострадавшие вместе',
  year: 'календарный год',
  cases: 'пострадавшие, получившие помощь за год',
  currency: 'валюта всех сумм строки',
  'per_survivor.staff_time': 'время персонала с пострадавшими, на одну пострадавшую',
  'per_survivor.standby': 'дежурный персонал, пришёл кто-нибудь или нет, на одну пострадавшую',
  'per_survivor.service_items': 'материалы и помощь, которые расходуют услуги, на одну пострадавшую',
  'per_survivor.staff_items': 'обучение и оснащение персонала, на одну пострадавшую',
  'per_survivor.site_items': 'оборудование и содержание площадок, на одну пострадавшую',
  'per_survivor.programme_items': 'национальная программа, на одну пострадавшую',
  'per_survivor.overheads': 'администрирование, на одну пострадавшую',
  'per_survivor.direct': 'время персонала и материалы, на одну пострадавшую',
  'per_survivor.full': 'все части вместе, на одну пострадавшую',
  'totals.economic': 'стоимость всего использованного за год; капитал распределён на срок службы',
  'totals.unattributed': 'часть стоимости, которую нельзя отнести ни на одну пострадавшую',
  'totals.budget': 'деньги, которые бюджеты должны дать за год',
  'totals.in_kind': 'передано в натуральной форме',
  'totals.out_of_pocket': 'платят пострадавшие и семьи',
  'totals.present_value': 'бюджет, дисконтированный к первому году',
  'budget.sector': 'сектор пакета основных услуг',
  'budget.payer': 'кто платит',
  'budget.payer_kind': 'из бюджета (budget), в натуральной форме (in-kind) или из своего кармана (out-of-pocket)',
  'budget.economic_code': 'экономический код бюджета',
  'budget.driver': 'с чем растёт сумма',
  'budget.origin': 'таблица данных, из которой взята строка, либо staff, allowances',
  'budget.line': 'код должности, предмета или начисления',
  'budget.line_name': 'название должности, предмета или начисления',
  'budget.quantity': 'сколько, в единицах строки',
  'budget.unit': 'что считается',
  'budget.unit_cost': 'стоимость одной единицы',
  'budget.amount': 'без округления',
  'staffing.cadre': 'должность',
  'staffing.workload_posts': 'ставки, которых требуют минуты контактов, на всех площадках вида',
  'staffing.duty_posts': 'ставки, которых требует присутствие, на всех площадках вида',
  'staffing.posts': 'оплаченные ставки, на всех площадках вида',
  'staffing.utilisation': 'доля ставок, занятая нагрузкой; пусто, если ставок нет',
  'service_costs.service': 'услуга',
  'service_costs.contacts': 'контакты за год',
  'service_costs.direct_per_contact': 'время персонала и материалы одного контакта; пусто, если контактов нет',
  'service_costs.with_standby_per_contact': 'то же с готовностью персонала; пусто, если контактов нет',
  'funding_gap.payer': 'плательщик бюджета',
  'funding_gap.budget': 'сколько плательщик должен найти',
  'funding_gap.committed': 'сколько плательщик обеспечил',
  'funding_gap.gap': 'бюджет за вычетом обеспеченного; ниже 0, если обеспечено больше нужного',
};

export const workbookText: WorkbookText = {
  language: 'ru',
  quantity: (name) => quantityWords.quantities[name] ?? name,
  unit: (unit, currency) => quantityWords.units(currency)[unit] ?? unit,
  dimension: (dimension) => dimensions[dimension] ?? dimension,
  table: (name) => answers[`${name}.csv`] ?? exportWords.meanings[name] ?? name,
  column: (table, column) =>
    answers[`${table}.csv`]
      ? (columns[`${table}.${column}`] ?? columns[column] ?? column)
      : columnName(table, column, { said: tableWords, names: quantityWords }),
  limit: (above, atLeast, atMost) =>
    above !== ''
      ? `Число больше ${above}.`
      : atMost !== ''
        ? `Число от ${atLeast} до ${atMost}.`
        : `Число не меньше ${atLeast}.`,
  asPlanned: 'как запланировано',
  everyYear: 'каждый год',
  unitHead: 'единица',
  stepsHead: 'Шаги длинных формул',
  step: (number, of) => `${of}: шаг ${number}`,
  calculation: (sheet) => calculations[sheet] ?? sheet,
  front: {
    heading: 'Сколько стоит помощь одной пострадавшей и какой из этого следует бюджет',
    what: [
      'В этой книге — весь расчёт живыми формулами: измените зарплату, цену или число пострадавших на листе исходных данных, и стоимость на одну пострадавшую и бюджет пересчитаются.',
      'Книгу записал ESP Cost Planner. Цифры на листах результатов ссылаются на листы расчёта, а те — на листы исходных данных.',
    ],
    facts: {
      data: 'Данные',
      scenario: 'Сценарий',
      basePlan: 'Базовый план',
      mix: 'Вариант персонала',
      currency: 'Валюта',
      years: 'Годы',
      date: 'Записано',
      version: 'Версия ESP Cost Planner',
    },
    legend: {
      head: 'Как читать книгу',
      input: 'синим на жёлтом — исходная цифра; её можно менять',
      locked: 'определяет устройство расчёта (что есть и какое правило действует); защищено',
      formula: 'формула; защищена',
      structure:
        'Чтобы добавить или убрать строки, изменить то, что определяет устройство расчёта, или заполнить пустую ячейку, сделайте это в приложении и запишите книгу заново. Листы защищены без пароля.',
      noFigure: 'Пустая ячейка на листе результатов значит, что цифры нет: делить не на что.',
      zeroLines: 'Строки с нулём оставлены там, где исходные данные могут сделать их ненулевыми.',
      rounding: 'Округляется только показ на экране.',
    },
    sure: {
      head: (year) => `Насколько надёжна стоимость ${year} года, по плану`,
      note: 'Доля экономической стоимости по самой слабой цифре, на которую она опирается, на день записи книги. Условные цифры и цифры без указанной надёжности подлежат замене.',
      kinds: { prices: 'Цены', quantities: 'Количества', demand: 'Обращения' },
      placings: {
        published: 'опубликовано',
        derived: 'выведено',
        expert: 'экспертно',
        illustrative: 'условно',
        unplaced: 'не опирается',
      },
    },
    sheets: { head: 'Что где', results: 'Результаты', inputs: 'Исходные данные', calculation: 'Расчёт' },
  },
};
