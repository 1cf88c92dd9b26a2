/** Faults and warnings of a pack in Russian: what is wrong, and what would be right. */
import type { Problem } from '../pack/problem.ts';
import { pluralRules } from './plural.ts';
import {
  anyOf,
  files,
  LONG_LIST,
  nameById,
  rowsIn,
  value,
  when,
  type ProblemSentences,
  type RowName,
} from './problemSentences.ts';

const plural = pluralRules('ru');

const quoted = (text: string): string => `«${text}»`;

/** The column that is meant, with its table where a scenario's change is the place to mend it. */
const columnOf = (problem: Problem): string =>
  (value(problem, 'of') || problem.column) + when(value(problem, 'table'), ` таблицы ${value(problem, 'table')}`);

const found = (problem: Problem): string => quoted(problem.found);

/** The rows of a value, each in quotes: a name may hold commas. */
const named = (...rows: Parameters<typeof rowsIn>): readonly string[] => rowsIn(...rows).map(quoted);

const rows = (...of: Parameters<typeof rowsIn>): string => named(...of).join(', ');

const nearest = (problem: Problem): string =>
  when(value(problem, 'nearest'), ` Похожее имя: ${value(problem, 'nearest')}.`);

const oneOf = (names: string): string => names.replace(/, ([^,]+)$/, ' или $1');

/** What a number may be: "числом, от 0, не больше 1". */
const numberWanted = (problem: Problem): string => {
  const { above = '', atLeast = '', atMost = '' } = problem.expected;
  const lower = above === '' ? when(atLeast, `, от ${atLeast}`) : `, больше ${above}`;
  return `числом, цифрами${lower}${when(atMost, `, не больше ${atMost}`)}`;
};

const apart = (problem: Problem): string => {
  const short = value(problem, 'short');
  return short === '' ? `лишние ${value(problem, 'over')}` : `не хватает ${short}`;
};

const operations: Readonly<Record<string, string>> = { set: 'задать', multiply: 'умножить', add: 'прибавить' };

const wantedHere = (problem: Problem): string => {
  const type = value(problem, 'type');
  const operation = value(problem, 'operation');
  if (value(problem, 'choices') !== '') return `Укажите одно из: ${value(problem, 'choices')}.`;
  if (type === 'number' || type === 'whole number') return 'Укажите число; 0 тоже число.';
  if (type === 'year') return 'Укажите год, например 2026.';
  if (type === 'currency code') return 'Укажите валюту кодом ISO 4217, например KGS.';
  return operation === '' ? 'Заполните.' : `Назовите столбец, который нужно ${operations[operation] ?? operation}.`;
};

/** "Нет такого …": what a table's rows are, in the genitive. */
const kinds: Readonly<Record<string, string>> = {
  case_types: 'вида случаев',
  services: 'услуги',
  cadres: 'должности',
  staffing_mixes: 'варианта персонала',
  site_types: 'вида площадок',
  items: 'позиции',
  payers: 'плательщика',
  'payers or payer_splits': 'плательщика или доли плательщиков',
  economic_codes: 'экономического кода',
  scenarios: 'сценария',
};

const missing = (problem: Problem): string => `Нет ${kinds[value(problem, 'tables')] ?? 'строки'} ${found(problem)}`;

const filesOf = (problem: Problem): string => files(value(problem, 'tables')).replace(' or ', ' или ');

const years = (count: string): string => plural(Number(count), { one: 'год', few: 'года', many: 'лет', other: 'года' });

const sentences: ProblemSentences = {
  'file-not-text': () => 'Файл не читается как текст. Сохраните его как CSV в UTF-8.',
  'file-without-header': (p) =>
    `В первой строке должны быть имена столбцов (${value(p, 'columns')}).` + when(p.found, ` Там стоит ${found(p)}.`),
  'column-twice': (p) => `Столбец ${p.column} указан в заголовке дважды. Оставьте один.`,
  'column-without-name': (p) =>
    `В столбце есть ячейки, но нет имени (место ${value(p, 'positions')}). Назовите его в заголовке или очистите.`,
  'column-missing': (p) =>
    `В файле нет столбца ${p.column}. Добавьте его в заголовок` +
    (value(p, 'nearest') === '' ? '.' : ` или переименуйте ${value(p, 'nearest')}, если имелся в виду он.`),
  'quote-unclosed': () => 'Здесь открыта кавычка и нигде не закрыта. Закройте её второй кавычкой.',
  'quote-stray': () => 'Кавычка стоит внутри ячейки. Возьмите всю ячейку в кавычки, а кавычки внутри удвойте.',
  'row-too-long': (p) =>
    `В строке ячеек ${value(p, 'cells')}, в заголовке ${value(p, 'columns')}. ` +
    'Возьмите текст с разделителем в кавычки или уберите лишние ячейки.',
  'table-empty': (p) =>
    `В ${p.file} нет строк.` + when(value(p, 'keys'), ` Нужны по меньшей мере: ${value(p, 'keys')}.`),
  'descriptor-unreadable': () =>
    'Файл не описывает пакет данных: нужен JSON со списком resources. Исправьте его или уберите.',
  'descriptor-path-outside': (p) =>
    (p.found === ''
      ? `У ресурса ${quoted(value(p, 'resource'))} нет пути. `
      : `Путь ${found(p)} ресурса ${quoted(value(p, 'resource'))} ведёт за пределы пакета. `) +
    'Укажите путь внутри его папки, например cadres.csv.',
  'descriptor-file-missing': (p) =>
    `Нет файла ${found(p)}, в котором должна быть таблица ${value(p, 'resource')}. Добавьте его или исправьте путь.`,
  'descriptor-table-twice': (p) => `${p.found} назван дважды. Оставьте один ресурс на таблицу.`,

  'cell-empty': (p) => `${columnOf(p)}: пусто. ${wantedHere(p)}`,
  'number-unreadable': (p) => `${found(p)} — не число. Укажите ${columnOf(p)} ${numberWanted(p)}.`,
  'number-with-other-mark': (p) =>
    value(p, 'mark') === ','
      ? `В ${found(p)} десятичная точка, а в этом файле десятичная запятая. Пишите всё одинаково.`
      : `В ${found(p)} запятая, а в этом файле десятичная точка. Пишите десятичную точку и ничего между тысячами.`,
  'cell-with-error': (p) =>
    `В ${value(p, 'cell')} стоит ${found(p)} — ошибка формулы. Исправьте формулу там или впишите ${columnOf(p)} здесь.`,
  'formula-without-value': (p) =>
    `В ${value(p, 'cell')} стоит формула, результат которой не сохранён. ` +
    'Откройте файл в программе таблиц, сохраните его и выберите ещё раз.',
  'cells-merged': (p) =>
    `Ячейки ${value(p, 'cell')} объединены, и неясно, что стоит в каждой. ` +
    'Отмените объединение и заполните каждую.',
  'number-out-of-reach': (p) =>
    `${found(p)}: слишком большое, малое или длинное число. Укажите ${columnOf(p)} обычным числом.`,
  'number-not-whole': (p) => `${found(p)} — не целое число. Укажите ${columnOf(p)} без дробной части, от 1.`,
  'year-unreadable': (p) =>
    `${found(p)} — не год. Укажите год четырьмя цифрами, от ${value(p, 'atLeast')} до ${value(p, 'atMost')}.`,
  'number-too-small': (p) => `${found(p)} слишком мало. Для ${columnOf(p)} нужно ${value(p, 'atLeast')} или больше.`,
  'number-not-above': (p) => `${found(p)} слишком мало. Для ${columnOf(p)} нужно больше ${value(p, 'above')}.`,
  'number-too-large': (p) => `${found(p)} слишком много. Для ${columnOf(p)} нужно не больше ${value(p, 'atMost')}.`,
  'choice-unknown': (p) =>
    `${found(p)} нет среди значений ${columnOf(p)}.` +
    (value(p, 'choices').length > LONG_LIST && value(p, 'nearest') !== ''
      ? nearest(p)
      : ` Укажите ${oneOf(value(p, 'choices'))}.`),
  'currency-code-unreadable': (p) =>
    `${found(p)} — не код валюты. Укажите три заглавные латинские буквы, например KGS.`,
  'id-with-slash': (p) => `В ${found(p)} есть косая черта, которая соединяет части ключа. Поставьте вместо неё дефис.`,
  'id-with-control-character': (p) =>
    `В ${found(p)} есть перенос строки или другой невидимый знак. Пишите в одну строку.`,
  'id-reserved': (p) =>
    `${found(p)} не может быть именем: у ${value(p, 'reserved')} есть своё значение. Выберите другое.`,

  'key-twice': (p) =>
    `${quoted(value(p, 'key'))} уже есть в строке ${value(p, 'row')}. ` +
    `Для каждого ${value(p, 'columns').replaceAll(', ', ' + ')} может быть только одна строка.`,
  'reference-unknown': (p) =>
    `${missing(p)}.${nearest(p)}` +
    when(value(p, 'nearest') === '' ? ' ' : '', ` Добавьте в ${filesOf(p)} или назовите то, что там есть.`),
  'reference-to-empty-table': (p) => `${missing(p)}: в ${filesOf(p)} нет строк. Добавьте то, на что ссылается пакет.`,
  'row-removed-but-used': (p) =>
    `Сценарий убирает ${found(p)} из ${value(p, 'table')}, но эта строка ещё нужна` +
    `${when(value(p, 'user'), ` (${value(p, 'user')})`)}. Измените то, что на неё ссылается, или оставьте её.`,
  'low-above-value': (p) =>
    `Нижняя граница ${p.found} больше значения ${value(p, 'value')}. Нужно ${value(p, 'value')} или меньше.`,
  'high-below-value': (p) =>
    `Верхняя граница ${p.found} меньше значения ${value(p, 'value')}. Нужно ${value(p, 'value')} или больше.`,
  'range-without-value': (p) =>
    `Граница есть, а значения нет. Заполните ${value(p, 'value')} или очистите ${columnOf(p)}.`,
  'setting-missing': (p) => `Нет настройки ${value(p, 'key')}. Добавьте строку с ней.`,
  'first-year-missing': (p) =>
    `Нет строки для ${value(p, 'firstYear')}, первого года из settings. Добавьте её со значениями 1, 1, 1.`,
  'first-year-not-one': (p) =>
    `${found(p)} должно быть 1: ${value(p, 'firstYear')} — первый год, с которым сравнивают остальные.`,
  'year-before-first': (p) =>
    `${p.found} раньше первого года, ${value(p, 'firstYear')}. Уберите строку или исправьте first_year в settings.`,
  'year-gap': (p) => `Перед ${p.found} не хватает года ${value(p, 'missing')}. Годы идут без пропусков.`,
  'rate-missing': (p) =>
    `Нет курса для ${quoted(value(p, 'currency'))}. Добавьте его в currencies.csv` +
    (value(p, 'others') === '0' ? '.' : `; он нужен ещё строкам: ${value(p, 'others')}.`),
  'price-level-missing': (p) =>
    `Чтобы перенести эту цену в ${value(p, 'firstYear')} год, в price_levels.csv нужен индекс ` +
    `${value(p, 'currency')} за ${value(p, 'years')}. Добавьте его или укажите цену другого года.`,
  'cases-missing': () =>
    'У вида случаев нет числа обращений. Заполните cases или population, annual_prevalence и help_seeking.',
  'cases-incomplete': (p) =>
    'Чтобы оценить обращения, нужны и population, и annual_prevalence, и help_seeking. ' +
    `Не хватает: ${value(p, 'missing')}.`,
  'site-shares-not-one': (p) =>
    `Сумма долей случаев за ${value(p, 'year')} год — ${value(p, 'sum')}. ` +
    `В каждом году она должна быть равна 1: ${apart(p)}.`,
  'case-site-shares-not-one': (p, nameOf) =>
    `Сумма долей для ${rows(p, 'caseType', nameOf)}${when(value(p, 'year'), ` за ${value(p, 'year')} год`)} — ` +
    `${value(p, 'sum')}. Она должна быть равна 1: ${apart(p)}.`,
  'split-shares-not-one': (p) =>
    `Сумма долей ${quoted(value(p, 'split'))} — ${value(p, 'sum')}. Она должна быть равна 1: ${apart(p)}.`,
  'cases-without-site': (p, nameOf) =>
    `В ${value(p, 'year')} году пострадавших (${rowsIn(p, 'caseType', nameOf).join(', ')}) принимали бы на площадках ` +
    `${rows(p, 'siteType', nameOf)}, но в этом году их нет. Добавьте площадку или направьте долю в другое место.`,
  'direct-time-share-zero': (p) =>
    'Эта должность не может уделять время пострадавшим, но минуты на них у неё есть ' +
    `(${value(p, 'file')}, строка ${value(p, 'row')}). Укажите долю больше 0 или уберите минуты.`,
  'on-call-without-rate': () =>
    'Для дежурства по вызову нужен pay_rate: какая часть стоимости часа оплачивается за час ожидания, например 0.25.',
  'present-rate-below-one': (p) =>
    `${found(p)} слишком мало: присутствие оплачивается полностью. Укажите 1 или больше, например 1.5 ночью.`,
  'mix-not-allowed': (p, nameOf) =>
    `Вариант ${rows(p, 'mix', nameOf)} недопустим для ${rows(p, 'siteType', nameOf)}, он возможен только для ` +
    `${rows(p, 'allowed', nameOf)}. Выберите другой или разрешите его в mix_site_types.csv.`,
  'capital-in-service': (p, nameOf) =>
    `${rows(p, 'item', nameOf)} служит ${value(p, 'life')} ${years(value(p, 'life'))}, а услуга только расходует. ` +
    'Внесите в site_items.csv, staff_items.csv или programme_items.csv.',
  'payer-and-split': (p) =>
    `${quoted(value(p, 'id'))} — ещё и плательщик (${value(p, 'file')}, строка ${value(p, 'row')}). ` +
    'Дайте долям другое имя.',

  'scenario-unknown': (p) => `Нет сценария ${found(p)}.${nearest(p)}`,
  'change-table-closed': (p) => `Сценарий не может менять ${p.found}. Исправьте сам файл.`,
  'change-row-unknown': (p) =>
    `В ${value(p, 'table')} нет строки ${found(p)}.${nearest(p)} ` +
    'Строку называют её ключом, части которого соединены косой чертой.',
  'change-key-parts': (p) =>
    (p.found === '' ? 'Строка не названа.' : `${found(p)} не называет строку таблицы ${value(p, 'table')}.`) +
    ` Укажите ключ как ${value(p, 'key')}; у пустой части остаётся её черта.`,
  'change-column-unknown': (p) => `В ${value(p, 'table')} нет столбца ${found(p)}.${nearest(p)}`,
  'change-of-key': (p) =>
    `${found(p)} входит в ключ ${value(p, 'table')}, менять его нельзя. Уберите строку и вставьте другую.`,
  'change-without-number': (p) =>
    (value(p, 'before') === ''
      ? `В ${value(p, 'column')} там пусто, и ${operations[p.found] ?? p.found} нечего.`
      : `В ${value(p, 'column')} там ${quoted(value(p, 'before'))}, это не число, и ${operations[p.found] ?? p.found} его нельзя.`) +
    ' Используйте set.',
  'change-not-empty': (p) => `Строки вставляют и убирают целиком: оставьте ${p.column} пустым.`,
  'insert-of-standing-row': (p) =>
    `Строка ${found(p)} в ${value(p, 'table')} уже есть. Задайте её ячейки, вместо того чтобы вставлять.`,

  'column-unknown': (p) => `Столбец ${found(p)} неизвестен. Он сохраняется, но в расчёт не входит.${nearest(p)}`,
  'file-unknown': (p) => {
    const { nearest: near = '', descriptor = '' } = p.expected;
    if (near === p.found && descriptor !== '') return `${descriptor} не называет этот файл, поэтому он не читается.`;
    return `Это не файл пакета, он не читается.${when(near, ` Похожее имя: ${near}.`)}`;
  },
  'folder-unread': () => 'Файлы этой папки не входят в пакет и не читаются.',
  'resource-unknown': (p) => `${found(p)} — не таблица пакета, она не читается.${nearest(p)}`,
  'setting-unknown': (p) => `Настройка ${found(p)} неизвестна и не используется.${nearest(p)}`,
  'year-outside-horizon': (p) =>
    `${p.found} не входит в расчётные годы (${value(p, 'first')}–${value(p, 'last')}), строка не используется.`,
  'funding-not-counted': (p, nameOf) =>
    `${quoted(nameOf('payers', p.found))} платит не из бюджета (${value(p, 'kind')}), поэтому это обязательство не учитывается.`,
  'population-not-used': (p) => `Столбец cases заполнен, поэтому не используется: ${value(p, 'columns')}.`,
  'price-old': (p) =>
    `Эта цена старше ${value(p, 'firstYear')} года на ${value(p, 'age')} ${years(value(p, 'age'))}. Найдите более новую.`,
  'range-missing': (p) =>
    `На эту цифру опирается ${value(p, 'percent')} % стоимости, а границ у неё нет. ` +
    'Укажите нижнюю и верхнюю границы в столбцах на _low и _high.',
  'service-without-minutes': (p, nameOf) =>
    `Услуга ${quoted(nameOf('services', p.found))} используется, но не занимает времени персонала при вариантах: ${rows(p, 'mixes', nameOf)}.`,
  'mix-without-duty': (p, nameOf) =>
    `При варианте ${rows(p, 'mix', nameOf)} на площадках некоторых видов дежурят, но не на ${rows(p, 'siteType', nameOf)}.`,
  'mix-less-ready': (p, nameOf) =>
    `При варианте ${rows(p, 'mix', nameOf)} на ${rows(p, 'siteType', nameOf)} наготове меньше людей, чем в плане: ` +
    `нет на дежурстве ${anyOf(named(p, 'cadres', nameOf), 'или')}.`,
};

/** The problem in one or two sentences, without its place; of a scenario, with the scenario's name. */
export function sayProblem(problem: Problem, nameOf: RowName = nameById): string {
  const sentence = sentences[problem.code](problem, nameOf);
  const { scenario } = problem;
  return scenario === undefined ? sentence : `Сценарий ${quoted(nameOf('scenarios', scenario))}: ${sentence}`;
}
