/** All that the app says, in Russian. */
import type { Words } from './en.ts';
import type { Count } from './formats.ts';
import { frameWords } from './frame.ru.ts';
import { bounds, howSure } from './howSure.ru.ts';
import { pluralRules } from './plural.ts';
import { withSoftHyphens } from './softHyphens.ts';

const plural = pluralRules('ru');
const scales: Readonly<Record<number, string>> = { 0: '', 3: 'тыс. ', 6: 'млн ', 9: 'млрд ', 12: 'трлн ' };
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

  ...frameWords,

  unknownPack: {
    title: (pack) => `Проекта «${pack}» здесь нет.`,
    remedy:
      'Проекты хранятся в том браузере, где сделаны: попросите файл проекта или ссылку с данными. Или в адресе ошибка.',
    open: 'Открыть пример',
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
    held: (time) => `Показаны результаты на ${time}, до их появления.`,
    heldElsewhere: (time, scenario) => `Показаны результаты на ${time}, «${scenario}».`,
    more: (count) => `и ещё ${count.text}`,
    asOf: (time) => `на ${time}`,
    warnings: (count) =>
      `${count.text} ${plural(count.value, { one: 'замечание', few: 'замечания', other: 'замечаний' })} к данным`,
    place: (file, row, column) => `${file}, строка ${row}${column && `, ${column}`}`,
  },

  finding: {
    opening: (year, site) => `В ${year} году${site && ` на площадках вида «${site}»`}`,
    range: (opening, low, high) => [
      `${opening} помощь одной пострадавшей стоит от `,
      low,
      ' до ',
      high,
      ', в зависимости от пережитого.',
    ],
    oneCaseType: (opening, cost) => [`${opening} помощь одной пострадавшей стоит `, cost, '.'],
    equalEnds: (opening, cost) => [
      `${opening} помощь одной пострадавшей стоит около `,
      cost,
      ', независимо от пережитого.',
    ],
    nothing: (opening) => [
      `${opening} помощь одной пострадавшей ничего не стоит: ни на один вид случаев не приходится расходов.`,
    ],
    noSurvivors: (opening) => [`${opening} пострадавших не ожидается, поэтому стоимости на одну пострадавшую нет.`],
    costAllTheSame: (total) => ['То, что держат наготове, всё равно стоит ', total, '.'],
    standby: (bound, share) => [
      bounds[bound],
      share,
      '\u00a0— готовность: люди на дежурстве, даже если никто не пришёл.',
    ],
    noStandby: () => ['Готовности в этой стоимости нет: всё оплаченное время занято.'],
    inAll: (count, total) => `${survivors(count)}, всего ${total}.`,
    inMoney: (money) => `Суммы — ${money}.`,
    unattributed: (total) =>
      `Из них ${total} не приходятся ни на кого: они тратятся там, где пострадавших не ожидается.`,
  },

  cost: {
    title: 'По видам случаев и вариантам персонала',
    measures: { full: 'Полная', direct: 'Прямая', standby: 'Готовность' },
    measure: 'Какая стоимость',
    captions: { full: 'Полная стоимость', direct: 'Прямая стоимость', standby: 'Готовность' },
    caption: (measure, unit, site, money, rounded) =>
      `${measure}, ${unit} на одну пострадавшую${site && ` («${site}»)`}, ${money}, ${rounded}`,
    exact: 'точные цифры',
    moneys: {
      local: (year) => `цены ${year} года`,
      firstYear: (year) => `в деньгах ${year} года`,
      other: (year, rate) => `в деньгах ${year} года по курсу ${rate}`,
      rate: (other, local, date) => `${other}\u00a0=\u00a0${local}${date && `, ${date}`}`,
    },
    unit: (currency, power) => `${scales[power] ?? `10^${power} `}${currency}`,
    rounded: (place, step) => `до ${roundNames[place] ?? step}`,
    caseType: 'Вид случая',
    asPlanned: 'Как заплани\u00adровано',
    asPlannedInText: 'Как запланировано',
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
      staffs: (sites) =>
        `: ${sites}. В каждом другом столбце один вариант действует на всех площадках, где он допустим; остальные сохраняют свой.`,
      site: (name, mix) => `${name} — «${mix}»`,
      staffsOne: (mix) =>
        `: там действует «${mix}». В каждом другом столбце там действует один вариант; недопустимые там варианты опущены.`,
    },
    lessReady: {
      term: 'Готовность ниже плана',
      atSome: ' на некоторых площадках:',
      there: ' там:',
      without: (cadres) => `нет на дежурстве: ${cadres}`,
      unstaffed: (sites) => `никого на дежурстве: «${sites}»`,
    },
    formulas: {
      full: 'время персонала + готовность + материалы + обучение + помещения + программа + администрирование',
      direct: 'время персонала + материалы и помощь',
      standby: 'оплаченные ставки + доплаты за дежурство − занятое время, поделённые между пострадавшими',
    },
    restsOn: (rows) => `Опирается на строки данных: ${rows}`,
    rows: {
      published: (count) => `опубликовано ${count}`,
      derived: (count) => `выведено ${count}`,
      expert: (count) => `оценено экспертами ${count}`,
      illustrative: (count) => `условно ${count}`,
    },
    casesHead: 'Пострадавших в год',
    roundingNote: 'Каждая цифра округлена от своего точного значения, поэтому суммы могут не сходиться.',
  },

  take: {
    copyTable: 'Скопировать таблицу',
    tableCopied: 'Таблица скопирована',
    tableNotCopied: 'Браузер не дал скопировать таблицу',
    saveCsv: 'Сохранить таблицу в CSV',
    savePicture: (kind: string) => `Сохранить картинку в ${kind}`,
    failed: 'Сохранить не удалось. Попробуйте ещё раз.',
    heads: {
      category: 'Категория',
      currency: 'Валюта',
      unit: 'За единицу',
      low: 'От',
      high: 'До',
      base: 'В базовом плане',
      shareOfCost: 'доля стоимости',
      carries: 'Доля стоимости',
      source: 'Источник',
      file: 'Файл',
      row: 'Строка',
      column: 'Столбец',
    },
  },

  sure: howSure,

  panel: {
    unit: (currency) => `${currency} на одну пострадавшую`,
    more: (amount, share) => `На ${amount} больше, чем запланировано (${share})`,
    less: (amount, share) => `На ${amount} меньше, чем запланировано (${share})`,
    same: 'Столько же, сколько запланировано',
    jumps: 'Разделы этой панели',
    sections: { made: 'Состав', pathway: 'Маршрут', explain: 'Как посчитано' },
    bar: 'Из чего состоит стоимость, в долях; цифры в таблице ниже',
    families: {
      direct: (share) => `Прямая ${share}`,
      standby: (share) => `Готовность ${share}`,
      rest: (share) => `остальное ${share}`,
    },
    part: 'Часть',
    share: 'Доля',
    against: 'К плану',
    direct: 'Прямая стоимость',
    full: 'Полная стоимость',
    noRow: 'В данных об этом нет ни одной строки',
    explain: (amount, part) => `${amount}: как посчитано «${part}»`,
    rounding: 'Каждая цифра округлена от своего точного значения, поэтому суммы могут не сходиться.',
    uptake: 'Доля',
    contacts: 'Контакты',
    service: 'Услуга',
    pathwayNote: 'Доля — часть пострадавших, которые получают услугу; контакты — сколько раз получает каждая из них.',
    aContact: (minutes) => `На один контакт уходит: ${minutes}.`,
    minutes: (cadre, count) => `${cadre} ${count} мин`,
    noMinutes: 'Время персонала на контакт не уходит.',
    contactIs: (unit) => `Один контакт: ${unit}.`,
    serviceCost: (amount) => `Прямая стоимость в расчёте на каждую из этих пострадавших: ${amount}.`,
    noServices: 'В этом маршруте нет услуг.',
    sectors: {
      health: 'Здравоохранение',
      'justice-policing': 'Правосудие и полиция',
      social: 'Социальные услуги',
      coordination: 'Координация',
    },
    waiting: 'Ищем, что стоит за этой цифрой…',
    unknown: 'Такой цифры в таблице нет',
    unknownRemedy:
      'Адрес называет вид случая или вариант персонала, которого нет в этих данных. Выберите цифру в таблице.',
  },

  explain: {
    intro: 'По любой цифре можно дойти до ячейки данных, на которую она опирается.',
    localMoney: (currency, year) =>
      `Объяснение — в ${currency} в ценах ${year} года, как и расчёт; цифры выше показаны в другой валюте.`,
    waiting: 'Ищем…',
    failed: 'Этот шаг не удалось найти. Загрузите страницу ещё раз.',
    nothing: 'В данных об этом нет ни одной строки, поэтому здесь 0.',
    noFigure: 'нет значения',
    operations: { plus: '+', minus: '−', times: '×', over: '÷', power: 'в степени' },
    larger: 'большее из:',
    and: 'и',
    roundedUp: (value) => `с округлением вверх до ${value} с шагом`,
    sumOf: 'сумма:',
    moreTerms: (count) => `меньшие, ещё ${count}`,
    place: (file, row, column) => `${file}, строка ${row}, ${column}`,
    range: (low, high) => `от ${low} до ${high}`,
    noRange: 'диапазон не указан',
    each: (currency, unit) => `${currency} за единицу: ${unit}`,
    noSource: 'источник не указан',
    changed: (scenario, row) => `Изменено сценарием «${scenario}» (scenario_changes.csv, строка ${row}).`,
    base: (value) => `В базовом плане: ${value}.`,
    inserted: (scenario) => `Эта строка есть только в сценарии «${scenario}».`,
  },

  withinSentence: (name) => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name),
  hyphenated: withSoftHyphens,
} satisfies Words;
