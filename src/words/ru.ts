/** All that the app says, in Russian. */
import type { Words } from './en.ts';
import type { Count, Share } from './formats.ts';
import { pluralRules } from './plural.ts';
import { amount, standby } from './sentence.ts';
import { withSoftHyphens } from './softHyphens.ts';

const plural = pluralRules('ru');
const scales: Readonly<Record<number, string>> = { 0: '', 3: 'тыс. ', 6: 'млн ', 9: 'млрд ', 12: 'трлн ' };
const bounds = { exact: '', under: 'Менее ', over: 'Более ' };
const roundNames: Readonly<Record<number, string>> = {
  0: 'единиц',
  1: 'десятков',
  2: 'сотен',
  3: 'тысяч',
  6: 'миллионов',
};
const survivors = (count: Count) =>
  `${count.text} ${plural(count.value, { one: 'пострадавшая', few: 'пострадавшие', many: 'пострадавших', other: 'пострадавшей' })}`;

export const ru = {
  numbers: { locale: 'ru', millions: 'short' },
  product: 'ESP Cost Planner',
  skip: 'К цифрам',

  frame: {
    language: 'Язык',
    dark: 'Тёмная',
    light: 'Светлая',
    menu: 'Ещё',
    close: 'Закрыть',
    pages: 'Страницы',
    whatItCosts: 'Сколько это стоит',
    context: 'Что показано',
    change: 'изменить',
    scenario: 'Сценарий',
    basePlan: 'Базовый план',
    year: 'Год',
    sites: 'Площадки',
    allSites: 'все',
    money: 'Валюта',
  },

  waiting: 'Считаем стоимость помощи…',
  failure: {
    title: 'Не удалось посчитать.',
    remedy: 'Загрузите страницу ещё раз. Если не поможет, возможно, браузер устарел или страница загружена не целиком.',
    again: 'Загрузить ещё раз',
  },
  faults: {
    title: (count) =>
      `В данных ${count.text} ${plural(count.value, { one: 'ошибка', few: 'ошибки', other: 'ошибок' })}.`,
    remedy: 'Результата не будет, пока данные не исправлены.',
    warnings: (count) =>
      `${count.text} ${plural(count.value, { one: 'замечание', few: 'замечания', other: 'замечаний' })} к данным`,
    place: (file, row, column) => `${file}, строка ${row}${column && `, ${column}`}`,
  },

  finding: {
    range: (year, low, high) => [
      `В ${year} году помощь одной пострадавшей стоит от `,
      amount(low),
      ' до ',
      amount(high),
      ', в зависимости от пережитого.',
    ],
    oneCaseType: (year, cost) => [`В ${year} году помощь одной пострадавшей стоит `, amount(cost), '.'],
    equalEnds: (year, cost) => [
      `В ${year} году помощь одной пострадавшей стоит около `,
      amount(cost),
      ', независимо от пережитого.',
    ],
    nothing: (year) => [
      `В ${year} году помощь одной пострадавшей ничего не стоит: ни на один вид случаев не приходится расходов.`,
    ],
    noSurvivors: (year) => [`В ${year} году пострадавших не ожидается, поэтому стоимости на одну пострадавшую нет.`],
    costAllTheSame: (total) => ['То, что держат наготове, всё равно стоит ', amount(total), '.'],
    standby: (share: Share) => [
      bounds[share.bound],
      standby(share.text),
      ' — готовность: люди на дежурстве, даже если никто не пришёл.',
    ],
    noStandby: () => ['Готовности в этой стоимости нет: всё оплаченное время занято.'],
    inAll: (count, total) => `${survivors(count)}, всего ${total}.`,
    unattributed: (total) =>
      `Из них ${total} не приходятся ни на кого: они тратятся там, где пострадавших не ожидается.`,
  },

  cost: {
    page: 'Стоимость помощи',
    title: 'По видам случаев и вариантам персонала',
    measures: { full: 'Полная', direct: 'Прямая', standby: 'Готовность' },
    measure: 'Какая стоимость',
    captions: { full: 'Полная стоимость', direct: 'Прямая стоимость', standby: 'Готовность' },
    caption: (measure, unit, year, rounded) =>
      `${measure}, ${unit} на одну пострадавшую, цены ${year} года, до ${rounded}`,
    unit: (currency, power) => `${scales[power] ?? `10^${power} `}${currency}`,
    rounded: (place, step) => roundNames[place] ?? step,
    caseType: 'Вид случая',
    asPlanned: 'Как заплани\u00adровано',
    allSurvivors: 'Все пострадавшие',
    casesAYear: (count) => `${count.text} в год`,
    noFigure: 'Пострадавших не ожидается, стоимости нет',
    less: (figure) => `${figure} меньше`,
    more: (figure) => `${figure} больше`,
    sameRatio: 'Шаги с равным отношением',
    measureNotes: {
      full: {
        term: 'Полная стоимость',
        text: ' — это всё: время персонала, готовность, материалы, обучение, помещения, программа, администрирование.',
      },
      direct: {
        term: 'Прямая стоимость',
        text: ' — время персонала и материалы, которых требует ещё одна пострадавшая.',
      },
      standby: {
        term: 'Готовность',
        text: ' — оплаченное время персонала, которое никому не понадобилось, и доплаты за ночи и вызовы.',
      },
    },
    planNote: {
      term: 'Как запланировано',
      text: ': на площадках каждого вида свой вариант. В каждом другом столбце один вариант действует на всех площадках, где он допустим; остальные сохраняют свой.',
    },
    roundingNote: 'Каждая цифра округлена от своего точного значения, поэтому суммы могут не сходиться.',
  },

  hyphenated: withSoftHyphens,
} satisfies Words;
