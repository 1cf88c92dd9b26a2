/** What the page of data says, in Russian. */
import type { DataWords } from './data.en.ts';
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import { aboutTables, tableWords } from './tables.ru.ts';

const plural = pluralRules('ru');
const rows = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`;
const rowsOf = ({ text, value }: Count) => `${text} ${plural(value, { one: 'строки', other: 'строк' })}`;
const rowsAsObject = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'строку', few: 'строки', many: 'строк', other: 'строки' })}`;

export const dataWords: DataWords = {
  ...aboutTables,
  ...tableWords,
  list: 'Таблицы',
  quoted: (name) => `«${name}»`,
  rows,
  rowsChanged: (all, changed, scenario) =>
    `${rows(all)}, изменено в сценарии «${scenario}»: ${changed.value === 0 ? 'нет' : changed.text}`,
  inScenario: (scenario) =>
    `Открыт сценарий «${scenario}»: правки становятся его изменениями, базовый план остаётся прежним.`,
  closed: 'Эта таблица задаёт сами сценарии: она правится в базовом плане, какой бы сценарий ни был открыт.',
  faults: (count) =>
    `${count.text} ${plural(count.value, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
  noRows: 'Строк пока нет. Пустая таблица ничего не добавляет.',

  tools: 'Таблица',
  add: 'Добавить строку',
  remove: (count) => (count.value === 1 ? 'Убрать строку' : `Убрать ${rowsAsObject(count)}`),
  rowMenu: 'Другое со строками',
  above: 'Вставить строку выше',
  below: 'Вставить строку ниже',
  duplicate: (count) => (count.value === 1 ? 'Повторить строку' : `Повторить ${rowsAsObject(count)}`),
  rowsAdded: (count) => `Добавлено: ${rows(count)}`,
  rowsRemoved: (count) => `Убрано: ${rows(count)}. Ctrl Z вернёт.`,
  cellsSelected: (count) =>
    `Выделено: ${count.text} ${plural(count.value, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`,
  putBackRow: 'Вернуть строку',
  help: 'Enter или F2 — править, ввод заменяет, Escape — оставить как было. Shift выделяет больше, Ctrl C и Ctrl V — копировать в Excel и из него, Ctrl D — заполнить вниз, Ctrl R — вправо, Delete — очистить.',
  differs: 'отличается от базового плана',

  cell: 'Ячейка',
  edit: 'Пределы, источник…',
  editCell: (column) => `${column}: значение, пределы, источник`,
  value: 'Значение',
  lowest: 'Нижний предел',
  highest: 'Верхний предел',
  scale: (range) => `Сдвинуть пределы соразмерно: ${range}`,
  keep: 'Сохранить',
  leave: 'Отмена',
  carries: 'несёт',
  ofCost: (share) => `${share} полной стоимости`,
  aboutCell: 'Об этой ячейке',
  base: 'в базовом',
  putBack: 'вернуть',
  range: 'пределы',
  source: 'источник',
  noSource: 'источника пока нет',
  empty: 'пусто',
  meansDefault: (value) => `пусто означает ${value}`,
  keyFixed: 'Сценарий не меняет, о чём строка. Уберите её и добавьте другую.',
  keyTaken: 'Строка с таким ключом уже есть, или ключ неполный: ничего не изменено.',
  noKeyFree: 'Все строки, возможные в этой таблице, уже есть. Измените одну из них.',
  removed: 'Эта строка убрана в сценарии.',
  added: 'Эту строку добавляет сценарий.',

  grid: {
    row: 'Строка',
    changedFrom: (was) => `, вместо ${was}`,
    empty: 'пусто',
    fill: 'Потяните, чтобы заполнить выделенным',
    ascending: 'По возрастанию',
    descending: 'По убыванию',
    tableOrder: 'Порядок файла',
    selectColumn: 'Выделить столбец',
    showRowsWith: 'Показать строки, где',
    findValue: 'Найти значение',
    allValues: 'Все',
    noValue: 'Ни одного',
    moreValues: (count) => `И ещё ${count}: введите буквы искомого.`,
  },

  finding: (table) => ({
    find: `Найти: ${table.toLowerCase()}`,
    findShort: 'Найти',
    replaceWith: 'Заменить на',
    next: 'Дальше',
    previous: 'Назад',
    replacing: 'Замена…',
    replace: 'Заменить',
    replaceAll: 'Заменить все',
    found: (at, count) => (at === 0 ? `найдено: ${count}` : `${at} из ${count}`),
    none: 'не найдено',
  }),
  pasted: (count, leftOut) =>
    `Вставлено: ${count.text} ${plural(count.value, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}` +
    (leftOut.value === 0 ? '' : `; столбцов не поместилось и не вставлено: ${leftOut.text}`),
  readAs: (typed, value) => `«${typed}» прочитано как ${value}. Тысячи пишите без точки.`,
  sourceStays: 'Источник и надёжность строки прежние: Shift F2 — исправить.',
  replaced: (count) =>
    `Заменено: ${count.text} ${plural(count.value, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`,
  filter: 'Фильтр',
  filterText: 'Показать строки, в которых есть',
  shown: (shown, all) => `${shown.text} из ${rowsOf(all)}`,
  keptColumn: (column) => `Снова показать все значения: «${column}»`,
  showAll: 'Показать все строки',
  onlyChanged: 'Только изменённые',
  noneShown: 'Таких строк нет.',

  problems: {
    faults: (count) =>
      `В данных ${count.text} ${plural(count.value, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
    held: (time) => `Пока они не исправлены, показаны результаты на ${time}.`,
    none: 'Пока они не исправлены, результатов нет.',
    warnings: (count) =>
      `${count.text} ${plural(count.value, { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' })}`,
    warningsNote: 'Расчёту они не мешают, но о них стоит знать.',
    place: (table, row, column) => [table, row && `строка ${row}`, column].filter((part) => part !== '').join(', '),
    newRow: (record) => `добавлена изменением ${record}`,
    go: 'К ячейке',
    goTable: 'К таблице',
    next: 'Следующая ошибка (F8)',
    use: (value) => `Подставить ${value}`,
  },

  settingNames: {
    title: 'название',
    currency: 'местная валюта',
    first_year: 'первый год плана',
    discount_rate: 'ставка дисконтирования',
    post_step: 'шаг ставки',
    staffing_mix: 'вариант персонала по плану',
    standby_by: 'готовность делится',
  },
};
