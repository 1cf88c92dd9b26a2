/** What the page of sites says, in Russian. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import type { SitesWords } from './sites.en.ts';

const plural = pluralRules('ru');
const sites = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'площадка', few: 'площадки', many: 'площадок', other: 'площадки' })}`;
/** After «до». */
const ofSites = ({ text, value }: Count) => `${text} ${plural(value, { one: 'площадки', other: 'площадок' })}`;
/** After «до» and «видит»: of one, of many. */
const ofSurvivors = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'пострадавшей', other: 'пострадавших' })}`;

export const sitesWords: SitesWords = {
  waiting: 'Считаем, сколько пострадавших приходится на площадку…',
  failed: 'Не удалось узнать, сколько пострадавших приходится на площадку.',
  failedRemedy: 'Загрузите страницу ещё раз. Введённое сохраняется.',

  finding: {
    none: 'Ни в одном году плана нет ни одной площадки.',
    grow: (first, from, last, to) => `С ${first} по ${last} год сеть растёт с ${from.text} до ${ofSites(to)}.`,
    shrink: (first, from, last, to) => `С ${first} по ${last} год сеть сокращается с ${from.text} до ${ofSites(to)}.`,
    same: (first, last, count) => `С ${first} по ${last} год в сети ${sites(count)}.`,
    oneYear: (year, count) => `В ${year} году в сети ${sites(count)}.`,
    seen: (year, low, high) =>
      `В ${year} году на одну площадку приходится от ${low.text} до ${ofSurvivors(high)}, в зависимости от её вида.`,
    seenAlike: (year, { text, value }) =>
      `В ${year} году на одну площадку приходится ${text} ${plural(value, { one: 'пострадавшая', few: 'пострадавшие', many: 'пострадавших', other: 'пострадавшей' })}.`,
  },
  before: (year, count) => `До начала плана, в ${year} году: ${sites(count)}.`,
  noneBefore: 'До начала плана площадок не было.',

  rollOut: 'Развёртывание по годам',
  rollOutCaption:
    'Площадки каждого вида и доля всех пострадавших, которые туда обращаются. Открытая в середине года считается за 0,5.',
  bars: 'Площадки по годам и видам; цифры — в таблице ниже',
  siteType: 'Вид площадки',
  sites: 'Площадки',
  share: 'Доля пострадавших, %',
  perSite: 'Пострадавших на площадку',
  allSites: 'Все площадки',
  shares: 'Доли вместе, %',
  cases: 'Всего пострадавших',
  short: (text) => `не хватает ${text}`,
  over: (text) => `${text} лишних`,
  sitesIn: (siteType, year) => `${siteType}, площадки в ${year} году`,
  shareIn: (siteType, year) => `${siteType}, доля пострадавших в ${year} году, проценты`,
  changedFrom: (base) => `в базовом плане ${base}`,
  noSite: 'Площадок нет, поэтому нет и цифры',
  openTable: (table) => `Открыть таблицу «${table}»`,

  caseShares: 'Куда обращаются пострадавшие одного типа случаев',
  caseSharesCaption: 'Доля пострадавших этого типа по видам площадок, %, вместо долей всех пострадавших выше.',
  everyYear: 'каждый год',
  caseShareIn: (caseType, siteType, year) => `${caseType}, ${siteType}, доля, ${year}, проценты`,
  together: 'Вместе',
  follow: 'Как все',
  followCase: (caseType) => `Как все пострадавшие: ${caseType}`,
  following: 'Обращаются туда же, куда все:',
  giveOwn: 'Задать свои доли',
  giveOwnCase: (caseType) => `Задать свои доли: ${caseType}`,
  inheritedNote: 'Серым показаны доли каждого года; если изменить одну из них, у этого года появятся свои доли.',

  already: 'Что уже есть',
  alreadyCaption: 'Площадки, работавшие до начала плана. Их оборудование куплено в годы, когда они открылись.',
  noneAlready: 'До начала плана площадок не было: всё оборудование покупается в его годы.',
  addBefore: (year) => `Внести площадки ${year} года`,
  inPlace: 'Обучение и оборудование, которые уже есть',
  inPlaceCaption: 'Какая часть потребности первого года уже закрыта и не покупается сразу.',
  what: 'Что',
  forWhom: 'Для кого',
  programme: 'национальная программа',
  inPlaceRows: ({ text, value }) =>
    `${text} ${plural(value, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}: что это и для кого`,
  inPlaceShare: 'Уже есть, %',
  inPlaceOf: (what, whom) => `${what}, ${whom}: часть, которая уже есть, проценты`,
  payroll: 'Персонал, которому уже платят, вносится как выделенные деньги:',

  emptyTitle: 'Видов площадок пока нет.',
  empty: 'Начните с них; затем годы, число и доли:',
  emptySiteTypes: 'Виды площадок',
  emptyYears: 'Годы плана',
};
