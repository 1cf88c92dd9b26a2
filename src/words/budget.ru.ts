/** What the page of the budget says, in Russian. */
import type { BudgetWords } from './budget.en.ts';
import { pluralRules } from './plural.ts';
import { amount } from './sentence.ts';

const plural = pluralRules('ru');
const numerals = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];
/** In the nominative, which is the accusative too. */
const years = (count: number) =>
  `${numerals[count] ?? count} ${plural(count, { one: 'год', few: 'года', other: 'лет' })}`;

export const budgetWords = {
  waiting: 'Бюджет рассчитывается…',
  failed: 'Рассчитать бюджет не удалось.',
  failedRemedy:
    'Загрузите страницу ещё раз. Если не поможет, браузер может быть слишком старым, а страница — неполной.',

  finding: {
    opening: (scenario) =>
      scenario === '' ? 'Пакет услуг требует ' : `По сценарию «${scenario}» пакет услуг требует `,
    over: (count) => ` за ${years(count)}: `,
    rising: (from, to) => `рост с ${from} до ${to} в год.`,
    falling: (from, to) => `снижение с ${from} до ${to} в год.`,
    between: (low, high) => `от ${low} до ${high} в год.`,
    steady: (each) => `по ${each} в год.`,
    inYear: (year) => ` в ${year} году.`,
    nothing: (count, first) => (count === 1 ? `в ${first} году 0 из бюджета.` : `за ${years(count)} 0 из бюджета.`),
    gap: (share) => [' ', amount(share, 'gap'), ' пока не обеспечено.'],
    noneCommitted: ' Пока не обеспечено ничего.',
    allCommitted: ' Всё обеспечено.',
    surplus: (more) => [' Всё обеспечено, и сверх того ', amount(more, 'gap'), '.'],
  },
  cash: 'Деньги каждого года; покупки — целиком в год покупки.',
  presentValue: (year, rate, total) =>
    `В деньгах ${year} года${rate && ` со ставкой дисконтирования ${rate}`}: ${total}.`,
  shownIn: (money) => `Суммы: ${money}.`,
  allSites: 'Это бюджет всех площадок: выбор одного вида площадок его не меняет.',

  largest: {
    sector: (share, name) => `${share} приходится на «${name}»`,
    payer: (share, name) => `${share} несёт «${name}»`,
    economicCode: (share, name) => `${share} — «${name}»`,
    driver: (share, name) => `${share} — ${name}`,
  },
  fastest: {
    sector: (name, fold) => `; быстрее всего растёт «${name}»: ${fold}`,
    payer: (name, fold) => `; быстрее всего растёт доля плательщика «${name}»: ${fold}`,
    economicCode: (name, fold) => `; быстрее всего растёт «${name}»: ${fold}`,
    driver: (name, fold) => `; быстрее всего растут ${name}: ${fold}`,
  },
  alsoFastest: (fold) => `, рост здесь тоже самый быстрый: ${fold}`,
  fold: (fold, from, to) => `в ${fold} раза с ${from} по ${to} год`,
  grouping: 'Бюджет по',
  groupings: { sector: 'Сектор', payer: 'Плательщик', economicCode: 'Статья', driver: 'Фактор' },
  captions: {
    sector: 'Бюджет по секторам',
    payer: 'Бюджет по плательщикам',
    economicCode: 'Бюджет по экономическим статьям',
    driver: 'Бюджет по факторам стоимости',
  },
  caption: (what, unit, money) => `${what}, ${unit}, все площадки, ${money}`,
  exact: 'точные значения',
  eachYearsPrices: 'в ценах каждого года',
  drivers: {
    variable: 'Переменные затраты',
    'step-fixed': 'Ступенчатые затраты',
    fixed: 'Постоянные затраты',
    overhead: 'Накладные расходы',
  },
  driverNotes: {
    variable: 'расходные материалы на каждую пострадавшую',
    'step-fixed': 'ставки и всё, что с ними связано',
    fixed: 'площадки и программа',
    overhead: 'администрирование',
  },
  nationalCode: (code, national) => (national === '' ? code : `${code} · код Минфина ${national}`),
  other: 'Прочее',
  chart: (caption) => `${caption}. Цифры — в таблице ниже.`,
  sumHead: (count) => {
    const said = years(count);
    return said.charAt(0).toUpperCase() + said.slice(1);
  },
  share: 'Доля',
  budget: 'Бюджет',
  ofIt: 'Тот же бюджет в другом разрезе',
  capital: 'Капитальные: служат дольше года',
  recurrent: 'Текущие',
  newMoney: 'Новые деньги: пока не обеспечено',
  beside: 'Помимо бюджета, не его часть',
  inKind: 'В натуральной форме',
  outOfPocket: 'Из кармана пострадавших',
  rounding: 'Каждая цифра округлена от своего точного значения, поэтому сумма частей может не сойтись.',
  chooseFigure: 'Выберите цифру, чтобы увидеть её строки.',
  newMoneyNote:
    'Новые деньги — бюджет за вычетом обеспеченного; действующий фонд оплаты труда внесён как обеспеченный.',
  linesBehind: (figure, what) => `${figure}: строки за цифрой «${what}»`,

  gap: {
    title: (year, total) => `Нехватка средств по плательщикам, ${year}: ${total}`,
    noGap: (year) => `В ${year} году средств хватает всем плательщикам`,
    note: (unit) => `Сколько нёс бы каждый плательщик по этим правилам и сколько обеспечил, ${unit}`,
    committed: 'Обеспечено',
    committedKey: 'обеспечено',
    notYet: 'пока нет',
    gap: 'Нехватка',
    all: 'Все',
    over: (surplus) => `${surplus} сверх`,
    noPayers: 'В данных нет ни одного плательщика бюджета.',
    byYear: (unit) => `Нехватка по годам, ${unit}`,
    sumNote: 'Излишек одного плательщика не закрывает нехватку другого: в суммах только нехватка.',
  },

  lines: {
    title: (what, when) => `${what}, ${when}`,
    over: (count) => years(count),
    count: (text, count) =>
      `${text} ${plural(count, { one: 'строка', few: 'строки', other: 'строк' })} бюджета, самые крупные сначала`,
    none: 'За этой цифрой нет строк бюджета.',
    waiting: 'Ищем строки…',
    failed: 'Найти строки не удалось.',
    more: (count) => `Ещё ${count}`,
    units: { post: 'ставки', hour: 'часы' },
    code: (code, national) => `статья ${code}${national === '' ? '' : ` (код Минфина ${national})`}`,
    capital: 'капитальные',
    origins: {
      staff: 'персонал',
      allowances: 'надбавки за дежурства',
      service_items: 'материалы услуг',
      staff_items: 'обеспечение персонала',
      site_items: 'площадки и оборудование',
      programme_items: 'национальная программа',
      overheads: 'администрирование',
    },
    lessCommitted: (budget, committed) => `Из ${budget} обеспечено ${committed}.`,
  },
} satisfies BudgetWords;
