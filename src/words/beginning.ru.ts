/** What is said of data that are still to be filled in, in Russian. */
import type { NeedId, NeededTable } from '../pack/needs.ts';
import type { BeginningWords } from './beginning.en.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('ru');
const list = new Intl.ListFormat('ru');

const things: Readonly<Record<NeededTable, string>> = {
  case_types: 'виды случаев',
  services: 'услуги',
  pathways: 'маршруты помощи',
  cadres: 'должности',
  staff_time: 'минуты контакта',
  site_types: 'виды площадок',
  sites: 'площадки',
  items: 'товары и услуги',
};

const steps: Readonly<Record<NeedId, { readonly name: string; readonly about: string }>> = {
  cases: { name: 'Виды случаев', about: 'Кто приходит: каждый вид насилия и число случаев в год' },
  services: { name: 'Услуги и маршруты помощи', about: 'Что получают: услуги, охват и число контактов' },
  people: { name: 'Должности и минуты', about: 'Кто помогает: оплата и минуты контакта' },
  places: { name: 'Площадки', about: 'Где: виды площадок и сколько их в каждом году' },
  items: { name: 'Товары и услуги', about: 'Что покупается: материалы, аренда, оборудование' },
};

export const beginningWords: BeginningWords = {
  finding: (_, lacking) =>
    `Чтобы посчитать помощь одной пострадавшей, осталось заполнить: ${list.format(lacking.map((table) => things[table]))}.`,
  under: 'Первый результат появится, как только они будут, и станет точнее с каждой цифрой.',
  steps,
  state: {
    rows: (count) =>
      `${count.text} ${plural(count.value, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
    lacking: (rows, lacking) => `${rows}, ещё нет: ${list.format(lacking.map((table) => things[table]))}`,
    nothing: 'Пока пусто',
    canWait: 'Можно позже',
  },
  open: 'Открыть',
  add: (table) => `Добавить ${things[table]}`,
  or: {
    example: 'Или начните с примера',
    between: ' и измените то, что отличается, или ',
    file: 'откройте файл',
    after: ' (.espcost, .xlsx, архив zip или файлы CSV).',
  },
};
