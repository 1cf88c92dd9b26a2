/** What the page of exports says, in Russian. */
import type { ExportWords } from './export.en.ts';
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import { aboutTables } from './tables.ru.ts';

const plural = pluralRules('ru');
const files = ({ text, value }: Count) => `${text} ${plural(value, { one: 'файл', few: 'файла', other: 'файлов' })}`;

export const exportWords = {
  finding: (scenario, results, data) =>
    `${scenario === '' ? 'Базовый план' : `Сценарий «${scenario}»`} можно взять с собой: ${files(results)} результатов и ${files(data)} данных. Ничего не покидает этот компьютер.`,
  under: (title) => `${title}. Файлы создаются здесь, в браузере; сохраняете их вы сами.`,
  waiting: 'Записываем файлы…',
  failed: 'Файлы не удалось записать.',
  failedRemedy: 'Загрузите страницу заново и повторите.',

  everything: 'Скачать всё (zip)',
  everythingNote: 'Результаты, данные с описанием каждого столбца и текст о том, что это такое.',
  project: 'Сохранить файл проекта (.espcost)',
  projectNote: 'Данные со всеми сценариями в одном файле. Командная строка принимает его вместо папки.',

  download: 'Скачать',
  downloadFile: (name) => `Скачать ${name}`,
  size: (kilobytes) => `${kilobytes} КБ`,

  results: 'Результаты',
  resultsNote: (currency) =>
    `Таблицы CSV за все годы, по всем видам площадок, суммы в ${currency}; округлены только строки бюджета. Перед текстом, который таблица приняла бы за формулу, стоит апостроф.`,
  mix: 'Вариант персонала',
  mixes: {
    all: 'Все',
    allNote: 'все варианты там, где таблицы их сравнивают; в остальных — план',
    asPlanned: 'Как запланировано',
    asPlannedNote: 'у каждого вида площадок свой вариант',
  },
  answers: {
    'per_survivor.csv':
      'Сколько стоит помощь одной пострадавшей — по видам случаев, вариантам персонала, видам площадок и годам, по частям?',
    'totals.csv': 'Сколько стоит каждый год и сколько нужно заложить в бюджет?',
    'budget.csv': 'Из каких ставок, предметов и начислений складывается бюджет, кто платит и по какому коду?',
    'staffing.csv': 'Сколько ставок нужно на площадках — по нагрузке и по присутствию — и насколько они заняты?',
    'service_costs.csv': 'Сколько стоит один контакт каждой услуги?',
    'funding_gap.csv': 'Сколько ещё не обеспечено — по каждому плательщику?',
  },

  data: 'Данные, на которых они держатся',
  dataNote:
    'Базовые данные, а каждый сценарий — как список изменений: файлы CSV, которые читают эта страница и командная строка.',
  show: (count) => `Показать по одному: ${files(count)}`,
  ...aboutTables,

  command: 'Те же файлы в командной строке',
  commandNote: 'Записывает шесть файлов результатов, те же до последнего байта, в папку results.',
  copyCommand: 'Скопировать команду',
  commandCopied: 'Команда скопирована',
  commandNotCopied: 'Браузер не дал скопировать команду',

  about: {
    heading: 'ESP Cost Planner: результаты и данные',
    title: (title) => `Данные: ${title}`,
    scenario: (scenario) => `Сценарий: ${scenario}`,
    mix: (mix) => `Вариант персонала: ${mix}`,
    date: (date) => `Выгружено: ${date}`,
    currency: (currency) => `Валюта: ${currency}`,
    folders: [
      'results/ — шесть файлов результатов, такие же, какие записывает командная строка.',
      'pack/ — данные, на которых они держатся: база и каждый сценарий как список изменений. Это пакет Frictionless Data Package; datapackage.json описывает каждый столбец. Командная строка принимает эту папку.',
    ],
    command:
      'Те же результаты в командной строке, из папки ESP Cost Planner; вместо pack укажите путь к этой папке pack/:',
    sure: 'Насколько надёжны строки данных:',
    rows: {
      published: (rows) => `опубликовано в источнике: ${rows}`,
      derived: (rows) => `выведено из опубликованного: ${rows}`,
      expert: (rows) => `оценено экспертами: ${rows}`,
      illustrative: (rows) => `условно, подлежит замене, или надёжность не указана: ${rows}`,
    },
    which: 'Источник и надёжность каждой строки стоят в столбцах source и confidence.',
    whichMix: {
      all: 'все, где таблицы их сравнивают; в остальных — как запланировано',
      asPlanned: 'как запланировано',
    },
  },
} satisfies ExportWords;
