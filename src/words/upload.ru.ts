/** What is said of uploading data, and of downloading them, in Russian. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import type { UploadWords } from './upload.en.ts';

const plural = pluralRules('ru');
const rows = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'строку', few: 'строки', many: 'строк', other: 'строки' })}`;
const tables = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'таблица', few: 'таблицы', many: 'таблиц', other: 'таблицы' })}`;

export const uploadWords: UploadWords = {
  upload: 'Загрузить CSV или Excel…',
  drop: 'Отпустите файлы, чтобы увидеть, что они изменят',
  reading: 'Файлы читаются…',
  readingRows: ({ text, value }) =>
    `Файлы читаются: уже ${text} ${plural(value, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}…`,

  heading: 'Загрузка',
  acts: ({ added, changed, removed }) => [
    ...(added.value > 0 ? [`добавить ${rows(added)}`] : []),
    ...(changed.value > 0 ? [`изменить ${added.value > 0 ? changed.text : rows(changed)}`] : []),
    ...(removed.value > 0 ? [`убрать ${added.value + changed.value > 0 ? removed.text : rows(removed)}`] : []),
  ],
  finding: (files, list) => `${files}: предстоит ${list}.`,
  manyFiles: ({ text, value }) =>
    `${text} ${plural(value, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}`,
  nothing: (files) => `${files}: всё это уже есть в данных, ничего не изменится.`,
  notReadable: (files) => `${files}: в таком виде взять это нельзя.`,
  under: 'Пока ничего не заменено. Потом это можно отменить.',
  whole: 'Это полный набор данных: заменяются все таблицы, в том числе те, для которых файла нет.',

  unread: (list) => `Не удалось прочитать: ${list}.`,
  unreadRemedy: 'Исправьте файл, как сказано ниже, и загрузите его снова.',
  faults: ({ text, value }) =>
    `В данных ${plural(value, { one: 'будет', other: 'будут', many: 'будет' })} ${text} ${plural(value, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}.`,
  faultsRemedy: 'Данные можно взять и исправить здесь: до тех пор показаны прежние результаты.',
  warnings: ({ text, value }) =>
    `${text} ${plural(value, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' })} о данных`,
  noFaults: 'Ошибок в данных не будет.',
  checking: 'Данные проверяются…',
  more: ({ text }) => `и ещё ${text}`,
  moreRows: ({ text, value }) =>
    `и ещё ${text} ${plural(value, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,

  others: (files) => `Не прочитано, таблиц там нет: ${files}.`,
  alike: (list) => `Файл есть, но таблица не меняется: ${list}.`,
  untouched: (count) => `Остальное не меняется: ${tables(count)}.`,

  differences: 'Что изменится',
  counts: ({ added, changed, removed, same }) =>
    `добавлено ${added}, изменено ${changed}, убрано ${removed}, без изменений ${same}`,
  noFile: 'Файла этой таблицы в наборе нет: её строки будут убраны.',
  kinds: { added: 'новая', changed: 'изменена', removed: 'убрана' },
  columns: { kind: 'Что', row: 'Строка', column: 'Столбец', now: 'Сейчас', afterwards: 'В файле' },
  operations: { insert: 'добавляет строку', remove: 'убирает строку' },
  cell: (column, value) => `${column}: ${value}`,

  effect: {
    heading: 'Что станет с базовым планом',
    waiting: 'Считаем, что станет со стоимостью…',
    faults: 'Что станет со стоимостью, можно будет сказать, когда ошибки исправлены.',
    rises: (year, by, share) => `Стоимость ${year} года вырастет на ${by}${share && ` (${share})`}.`,
    falls: (year, by, share) => `Стоимость ${year} года снизится на ${by}${share && ` (${share})`}.`,
    same: (year) => `Стоимость ${year} года не изменится.`,
    allSame: (year) => `Стоимость ${year} года, стоимость на одну пострадавшую в среднем и бюджет не изменятся.`,
    unknownBefore: (year, cost) => `Стоимость ${year} года составит ${cost}.`,
    cost: (year) => `Стоимость ${year} года`,
    perSurvivor: (year) => `На одну пострадавшую в среднем, ${year} год`,
    budget: 'Бюджет за все годы',
    columns: { figure: 'Показатель', now: 'Сейчас', afterwards: 'Потом', change: 'Разница' },
  },

  rowNumber: (row) => `строка ${row}`,
  empty: 'пусто',

  keepRows: 'Оставить строки, которых нет в файле: только добавить и изменить',
  kindsOfDifference: 'Какие строки',
  all: ({ text }) => `Что изменится: ${text}`,
  only: {
    added: ({ text }) => `Новые: ${text}`,
    changed: ({ text }) => `Изменённые: ${text}`,
    removed: ({ text }) => `Убранные: ${text}`,
  },

  how: {
    heading: 'Как прочитан файл',
    readAs: 'Прочитано как',
    sheet: 'лист',
    lacksSigns: 'В Windows-1251 нет знаков вроде ÷, × и ²: там, где они стояли, в файле может быть «?».',
    columns: 'Столбцы',
    known: ({ text, value }) =>
      `${plural(value, { one: 'известен', other: 'известно' })} ${text} ${plural(value, { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' })}`,
    meant: (written, column) => `«${written}» — это ${column}`,
    kept: 'Сохраняется',
    quoted: (heading) => `«${heading}»`,
    keptNote: (list) => `${list}: в расчётах не участвует, при выгрузке записывается в конце файла`,
    change: (file) => `Прочитать ${file} иначе`,
    encoding: 'Кодировка',
    delimiter: 'Разделитель',
    mark: 'Дробная часть',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16, старший байт первый',
      'windows-1251': 'Windows-1251 (кириллица)',
      ibm866: 'CP866 (кириллица, DOS)',
      'koi8-r': 'KOI8-R (кириллица)',
      'windows-1252': 'Windows-1252 (латиница)',
    },
    delimiters: { ',': 'запятые', ';': 'точки с запятой', '\t': 'табуляция', '|': 'вертикальная черта' },
    marks: { '.': 'десятичная точка', ',': 'десятичная запятая' },
  },

  unsure: {
    finding: (example) => `${example} можно прочитать двояко.`,
    under: 'Из файла не видно, что имеется в виду, а гадать мы не станем. Пока вы не ответите, ничего не учитывается.',
    numbers: (file, example, { text, value }) =>
      value === 1
        ? `${file}: число ${example}`
        : `${file}: ${text} ${plural(value, { one: 'число', few: 'числа', many: 'чисел', other: 'числа' })} вида ${example}`,
    between: {
      '.': (example, is) => `${example} — это ${is}: точка отделяет тысячи`,
      ',': (example, is) => `${example} — это ${is}: запятая отделяет тысячи`,
    },
    decimal: {
      '.': (example, is) => `${example} — это ${is}: точка отделяет дробную часть`,
      ',': (example, is) => `${example} — это ${is}: запятая отделяет дробную часть`,
    },
    go: 'Так и прочитать',
  },

  takeOver: 'Взять в данные',
  cancel: 'Отмена',

  which: {
    finding: 'Какая это таблица?',
    under: 'По имени файла или листа это не понять. Если его столбцы похожи на таблицу, она уже выбрана.',
    file: (file) => `«${file}» — это`,
    choose: 'Выберите таблицу',
    none: 'Не таблица, пропустить',
    go: 'Посмотреть, что изменится',
  },

  downloadTable: 'Скачать эту таблицу (CSV)',
  downloadAll: 'Скачать все таблицы (zip)',
  saveProject: 'Сохранить файл проекта (.espcost)',
  notWritten: 'Файл не удалось записать. Перезагрузите страницу и попробуйте ещё раз.',
};
