/** What the page of pathways says, in Russian. */
import type { Count } from './formats.ts';
import type { PathwaysWords } from './pathways.en.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('ru');
const services = (count: Count) =>
  `${count.text} ${plural(count.value, { one: 'услуга', few: 'услуги', many: 'услуг', other: 'услуги' })}`;
/** In the dative. */
const survivors = (count: Count) =>
  `${count.text} ${plural(count.value, { one: 'пострадавшей', other: 'пострадавшим' })}`;

export const pathwaysWords = {
  waiting: 'Маршрут рассчитывается…',
  failed: 'Рассчитать маршрут не удалось.',
  failedRemedy:
    'Загрузите страницу ещё раз. Если не поможет, браузер может быть слишком старым, а страница — неполной.',

  finding: {
    canMeet: (caseType, count) => `В маршруте «${caseType}» пострадавшей доступно: ${services(count)}.`,
    costs: (direct, standby) => [
      ' То, чем она пользуется, стоит ',
      direct,
      ', а готовность персонала её принять — ',
      standby,
      '.',
    ],
    costsWithoutStandby: (direct) => [
      ' То, чем она пользуется, стоит ',
      direct,
      '; всё оплаченное время персонала используется.',
    ],
    noServices: (caseType) => `В маршруте «${caseType}» пока нет услуг.`,
    noSurvivors: (year, site) =>
      ` В ${year} году таких пострадавших${site && ` на площадках вида «${site}»`} не ожидается, поэтому стоимости на одну пострадавшую нет.`,
    average: (count, year, site) =>
      `В среднем по ${survivors(count)} в ${year} году${site && ` на площадках вида «${site}»`}: каждая получает одни услуги и не получает другие.`,
  },
  noCaseTypes: {
    title: 'Видов случаев пока нет.',
    text: 'Маршрут описывает пострадавших от одного вида насилия. Начните с тех, кто обращается.',
    open: 'Открыть таблицу видов случаев',
  },

  caseType: 'Вид случая',
  note: (number, count) =>
    `Вид случая ${number} из ${count}. Тёмный отрезок шкалы — правдоподобный диапазон; за его концом он расширяется.`,
  noteInScenario: (number, count) =>
    `Вид случая ${number} из ${count}. Всё, что вы сдвинете, станет изменением открытого сценария. Тёмный отрезок — правдоподобный диапазон, он сдвигается вместе со значением.`,
  legend: { staff_time: 'время персонала', service_items: 'материалы и помощь', standby: 'готовность' },
  table: (caseType) => `Маршрут «${caseType}» и его стоимость`,
  service: 'Услуга',
  uptake: 'Получают, % пострадавших',
  uptakeShare: 'Получают, доля пострадавших',
  contacts: 'Контактов у каждой',
  running: 'Стоимость нарастающим итогом, услуга за услугой',
  unit: (currency) => `${currency} на одну пострадавшую`,
  uptakeOf: (service, site) => `Доля получающих: ${service}${site && `, ${site}`}`,
  contactsOf: (service, site) => `Контактов у каждой: ${service}${site && `, ${site}`}`,
  range: (low, high) => `правдоподобно от ${low} до ${high}`,
  base: (value) => `в базе ${value}`,
  empty: 'пусто',
  putBack: 'Вернуть',
  putBackOf: (what, value) => `Вернуть ${value}: ${what}`,
  removed: 'Убрана открытым сценарием',
  directRow: 'Прямая стоимость: столько добавила бы ещё одна пострадавшая',
  standbyRow: 'Готовность: оплаченное время, которое не понадобилось',
  elsewhere: (sites, count) =>
    `Свои строки ${plural(count, { one: 'есть у вида площадок', other: 'есть у видов площадок' })} ${sites}; шкалы показывают все остальные.`,
  forAllSites: 'Строки действуют для всех видов площадок, у которых нет своих: изменение затронет их все.',
  allRows: 'Показать все строки маршрута в таблице',
  rounding: 'Каждая цифра округлена от своего точного значения, поэтому сумма частей может не сойтись.',
  add: 'Добавить услугу',
  addTo: 'Добавить услугу в маршрут',
} satisfies PathwaysWords;
