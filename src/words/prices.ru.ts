/** What the page of prices says, in Russian. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import type { PricesWords } from './prices.en.ts';

const plural = pluralRules('ru');
const prices = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'цена', few: 'цены', many: 'цен', other: 'цены' })}`;
/** After «из»: of 21, of 2. */
const ofPrices = ({ text, value }: Count) => `${text} ${plural(value, { one: 'цены', other: 'цен' })}`;
const judged = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'указана', other: 'указаны' })} по суждению экспертов`;

export const pricesWords: PricesWords = {
  waiting: 'Смотрим, какую долю стоимости несёт каждая цена…',
  failed: 'Не удалось узнать, какую долю стоимости несёт каждая цена.',
  failedRemedy: 'Загрузите страницу ещё раз. Введённое сохраняется.',

  finding: {
    half: (opening, count, of) => `${opening} половина стоимости приходится на ${count.text} из ${ofPrices(of)}.`,
    one: (opening, name) => `${opening} вся стоимость зависит от одной цены: ${name}.`,
    nothing: (opening) => `${opening} расходов нет, и стоимость не зависит ни от одной цены.`,
    judgedAndIllustrative: (expert, illustrative) => `${judged(expert)}, ${illustrative.text}\u00a0— условно.`,
    judged: (expert) => `${judged(expert)}, условных нет.`,
    illustrative: ({ text, value }) =>
      `${text} ${plural(value, { one: 'указана', other: 'указаны' })} условно: их надо заменить, или их надёжность неизвестна.`,
    sourced: 'Все опубликованы или выведены из опубликованного.',
  },
  under: (total, money) => `Всего ${total}, ${money}.`,

  title: 'Какова каждая цена и какую долю она несёт',
  caption: 'Как записано в данных. Доля — часть стоимости, которая меняется вместе с ценой и начислениями на неё.',
  noneTitle: 'Цен пока нет.',
  none: 'Для расчёта нужны два вида цен:',
  noneCadres: 'оклады — в таблице должностей',
  noneItems: 'цены того, что покупается, — в таблице предметов',

  sort: 'Порядок внутри категорий',
  sorts: { share: 'По доле', name: 'По названию' },
  search: 'Поиск по ценам',
  clear: 'Очистить',
  all: prices,
  found: (found, of) => `${found.text} из ${ofPrices(of)}`,
  notFound: (query) => `Ни в названиях, ни в категориях, ни в источниках цен нет «${query}».`,

  salaries: 'Оплата персонала',
  noCategory: 'Без категории',
  aYear: 'год',

  columns: {
    price: 'Цена',
    written: 'Как записано',
    range: 'От – до',
    plot: 'Диапазон относительно значения',
    priceYear: 'Год цены',
    inYear: (year, currency) => `${currency} в ${year} г.`,
    confidence: 'Надёжность',
    carries: 'Доля',
  },
  field: (name, unit) => `${name}, ${unit}`,
  low: (name) => `${name}, нижний предел`,
  high: (name) => `${name}, верхний предел`,
  noRange: 'диапазон не указан',
  firstYear: (year) => `${year}: год не указан`,
  notUsed: 'В этом году и на этих площадках не используется',
  place: (file, row) => `${file}, строка ${row}`,
  noSource: 'источника пока нет',
  changedFrom: (base) => `в базовом плане ${base}`,

  details: (text, name, year) => `${text}: как получена цена ${year} года, пределы и источник: ${name}`,
  made: (year) => `Как получена цена ${year} года`,
  rangeTitle: 'Правдоподобные пределы',
  lowShort: 'От',
  highShort: 'До',
  sourceTitle: 'Источник',
  noteTitle: 'Примечание',
  close: 'Закрыть',

  yearNote: {
    term: 'Год цены.',
    text: (firstYear) =>
      ` Цена более раннего года приводится к ${firstYear} году по потребительским ценам её валюты, затем пересчитывается по курсу ${firstYear} года.`,
    later: (year, priceIndex, wageIndex) =>
      ` Далее к ${year} году цены умножаются на ${priceIndex}, оплата труда — на ${wageIndex}.`,
  },
  ratesNote: 'Курсы, уровни цен и индексы по годам — тоже данные:',
};
