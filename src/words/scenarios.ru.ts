/** What the page Scenarios says, in Russian. */
import type { Count, Share } from './formats.ts';
import { pluralRules } from './plural.ts';
import { tableWords } from './tables.ru.ts';
import type { ScenarioWords } from './scenarios.en.ts';

const plural = pluralRules('ru');
const bounds = { exact: '', under: 'менее ', over: 'более ' };
const share = ({ text, bound }: Share) => `${bounds[bound]}${text}`;
const inBrackets = (part: Share | null) => (part ? ` (${share(part)})` : '');
const noun = (count: Count, one: string, few: string, many: string, other = few) =>
  `${count.text} ${plural(count.value, { one, few, many, other })}`;
const sites = (count: Count) => noun(count, 'площадка', 'площадки', 'площадок');
const survivors = (count: Count) => noun(count, 'пострадавшая', 'пострадавшие', 'пострадавших', 'пострадавшей');
const hours = (count: Count) => noun(count, 'час', 'часа', 'часов');
const minutes = (count: Count) => noun(count, 'минута', 'минуты', 'минут');
const contacts = (count: Count) => noun(count, 'контакт', 'контакта', 'контактов');
const ofScenarios = (count: Count) =>
  `Из ${count.text} ${plural(count.value, { one: 'сценария', other: 'сценариев' })}`;

export const scenarioWords = {
  list: {
    label: 'Какой сценарий показать',
    computing: 'Вычисляется…',
    same: 'столько же',
    faults: 'В данных ошибки, цифр нет.',
  },

  create: 'Новый сценарий',
  newName: 'Новый сценарий',
  about: {
    label: 'Об этом сценарии',
    nameAndDescription: 'Название и описание',
    name: 'Название',
    needsName: 'Сценарию нужно название: осталось прежнее.',
    description: 'Описание',
    editData: 'Изменить данные',
    duplicate: 'Создать копию',
    remove: 'Удалить сценарий',
    copyOf: (name: string) => `${name} (копия)`,
  },
  deleted: (name: string) => `Сценарий «${name}» удалён.`,

  waiting: {
    plans: 'Вычисляются сценарии…',
    count: (done, all) => `${done} из ${all}`,
    effects: 'Вычисляется, что даёт каждое изменение…',
    stop: 'Остановить',
    stopped: 'Остановлено: вычислено не всё.',
    goOn: 'Продолжить',
  },

  finding: {
    lowered: (name, cost, year, by, part) => [
      `Сценарий «${name}» стоит `,
      cost,
      ` в ${year} году: на ${by}${inBrackets(part)} меньше плана.`,
    ],
    raised: (name, cost, year, by, part) => [
      `Сценарий «${name}» стоит `,
      cost,
      ` в ${year} году: на ${by}${inBrackets(part)} больше плана.`,
    ],
    same: (name, cost, year) => [`Сценарий «${name}» стоит `, cost, ` в ${year} году, столько же, сколько план.`],
    asPlanned: (year, cost) => [`По плану ${year} год стоит `, cost, '.'],
    none: 'В этих данных нет сценариев, только базовый план.',
    both: (count, year, lowest, highest) => [
      `${ofScenarios(count)} сильнее всего снижает стоимость ${year} года «${lowest.name}»: на `,
      lowest.by,
      `${inBrackets(lowest.share)}; сильнее всего повышает «${highest.name}»: на `,
      highest.by,
      `${inBrackets(highest.share)}.`,
    ],
    onlyLowered: (count, year, lowest) => [
      count.value === 1
        ? `Единственный сценарий, «${lowest.name}», снижает стоимость ${year} года на `
        : `${ofScenarios(count)} сильнее всего снижает стоимость ${year} года «${lowest.name}»: на `,
      lowest.by,
      `${inBrackets(lowest.share)}${count.value === 1 ? '' : '; ни один её не повышает'}.`,
    ],
    onlyRaised: (count, year, highest) => [
      count.value === 1
        ? `Единственный сценарий, «${highest.name}», повышает стоимость ${year} года на `
        : `${ofScenarios(count)} сильнее всего повышает стоимость ${year} года «${highest.name}»: на `,
      highest.by,
      `${inBrackets(highest.share)}${count.value === 1 ? '' : '; ни один её не снижает'}.`,
    ],
    allSame: (year, cost) => [`Ни один сценарий не меняет стоимость ${year} года: в каждом она `, cost, '.'],
    allSites: 'Это вся стоимость, на всех площадках.',
    planned: (cost) => `По плану — ${cost}.`,
    readBeside: 'Экономия сама по себе мало о чём говорит: рядом сказано, что заметят пострадавшие.',
  },

  overview: {
    title: 'Что даёт каждый сценарий',
    caption: (unit, year, money) => `Вся стоимость ${year} года, ${unit}, ${money}, в порядке данных`,
    scenario: 'Сценарий',
    cost: 'Стоимость',
    difference: 'Отличие от плана',
    noticed: 'Что заметят пострадавшие',
  },

  noticed: {
    title: 'Что заметят пострадавшие.',
    nothing: (year) =>
      `Ничего в ${year} году: столько же пострадавших, площадок, часов присутствия, услуг и минут, сколько по плану.`,
    more: (count) => `Ещё ${count.text}`,
    survivors: (after, before) => `Обращается ${survivors(after)} вместо ${before.text}`,
    survivorsAlike: (after, before) =>
      `Обращается ${survivors(after)} вместо ${before.text}; каждая получает услуги, как по плану`,
    sites: (siteType, after, before) => `${siteType}: ${sites(after)} вместо ${before.text}`,
    atSites: (siteType, count) =>
      count.value === 1
        ? `${siteType}, на единственной площадке:`
        : `${siteType}, на каждой из ${noun(count, 'площадки', 'площадок', 'площадок')}:`,
    atSiteType: (siteType) => `${siteType}:`,
    services: 'Услуги:',
    presence: (after, before) =>
      after.value === 0
        ? `никого на месте; по плану ${hours(before)} в неделю`
        : `${hours(after)} на месте в неделю вместо ${before.text}`,
    onCall: (after, before) =>
      after.value === 0
        ? `больше не на вызове; по плану ${hours(before)} в неделю`
        : `${hours(after)} в неделю на вызове вместо ${before.text}`,
    users: (after, before) => `получает ${survivors(after)} вместо ${before.text}`,
    contacts: (after, before) => `${contacts(after)} на каждую вместо ${before.text}`,
    minutes: (after, before) => `${minutes(after)} персонала на контакт вместо ${before.text}`,
    of: (name, what) => `${name}: ${what}`,
  },

  changes: {
    title: 'Что он меняет и что даёт каждое изменение',
    caption: (year, money) => `Вся стоимость ${year} года по сравнению с планом, все площадки, ${money}`,
    change: 'Изменение',
    heads: { number: '№', table: 'Таблица', column: 'Столбец', before: 'Было', after: 'Стало', how: 'Как' },
    whole: (year) => `Вся стоимость ${year} года`,
    effect: (year, unit) => `Эффект в ${year} году, ${unit}`,
    bar: 'На графике',
    asPlanned: 'по плану',
    was: 'было',
    becomes: 'станет',
    adds: 'добавляется',
    removes: 'убирается',
    empty: 'пусто',
    putBack: 'вернуть',
    show: 'показать в данных',
    many: (count, table) => `${noun(count, 'изменение', 'изменения', 'изменений')}: ${table}`,
    withNext: 'со следующим',
    withNextNote: 'Где эффект указан со следующей строкой, между двумя изменениями в данных была бы ошибка.',
    total: (count, base, scenario) =>
      `${count.value === 1 ? 'Изменение' : `Всего строк: ${count.text}`}; ${base} → ${scenario}`,
    none: 'Этот сценарий пока ничего не меняет.',
    order:
      'Эффекты — в порядке списка; при другом порядке небольшие суммы перейдут из строки в строку, но итог не изменится.',
    key: 'Закрашено: снижает стоимость. Контур: повышает.',
  },

  sideBySide: {
    title: 'Рядом',
    caption: 'Под каждой цифрой: отличие от базового плана, также в процентах',
    choose: 'Выбрать сценарии',
    beside: 'Рядом с базовым планом',
    same: 'столько же',
    figure: 'Показатель',
    whatItIs: 'Что это',
    costs: (year, unit, site) => `Стоимость помощи одной пострадавшей в ${year} году${site && `, «${site}»`}, ${unit}`,
    inYear: (year, site) => `В ${year} году${site && `, «${site}»`}`,
    budget: (unit) => `Бюджет, ${unit}`,
    allSites: ', все площадки',
    ofEachYear: ', цены каждого года',
    presentValue: (unit, year) => `За все годы, ${unit} ${year} года`,
    allSurvivors: 'Все пострадавшие',
    survivors: 'Пострадавшие, получившие помощь',
    posts: 'Оплачиваемые ставки',
    years: (count) => (count.value === 1 ? 'Единственный год' : `Все годы (${count.text})`),
    presentValueOfBudget: 'Приведённая стоимость бюджета',
    noFigure: 'Пострадавших не ожидается, поэтому нет стоимости на одну',
    faulty: (names) => `Не показано, так как в данных ошибки: ${names}.`,
    difference: (name) => `${name}: отличие от плана`,
    ratio: (name) => `${name}: отличие, доля`,
  },

  ...tableWords,
} satisfies ScenarioWords;
