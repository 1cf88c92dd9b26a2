/** What is said of how sure the figures are, in Russian. */
import type { Words } from './en.ts';
import type { Share } from './formats.ts';

/** A share that is only known to be under or over what is printed. */
export const bounds = { exact: '', under: 'Менее ', over: 'Более ' };
/** The share of a cost that a sentence begins with. */
export const partOf = ({ text, bound }: Share) =>
  text.startsWith('100') ? 'Вся стоимость' : `${bounds[bound]}${text} стоимости`;
export const restingOn = { prices: 'цены', quantities: 'количества', demand: 'данные об обращениях' };
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const howSure = {
  title: 'Насколько мы уверены',
  waiting: 'Смотрим, на чём держится стоимость…',
  finding: {
    nothing: (year) => `В ${year} году расходов нет, и оценивать их надёжность нечего.`,
    unsourcedThroughout: 'Вся стоимость опирается на цифры, у которых пока нет источника.',
    unsourced: (share, kind) => `${partOf(share)} опирается на ${restingOn[kind]}, у которых пока нет источника.`,
    alsoJudged: ({ text, bound }) => `Ещё ${bounds[bound].toLowerCase()}${text} — на суждение экспертов.`,
    judged: (share, kind) =>
      `${partOf(share)} опирается на ${restingOn[kind]} по суждению экспертов; цифр без источника в ней нет.`,
    derived:
      'Цены, количества и обращения, на которых держится стоимость, опубликованы или выведены из опубликованного.',
    published: 'Цены, количества и обращения, на которых держится стоимость, опубликованы.',
  },
  caption: (unit, _currency, year, priceYear) =>
    `${capital(unit)} в ${year} году${priceYear && `, в ценах ${priceYear} года`}, все площадки по плану. Каждая сумма отнесена к самой слабой цифре, на которую опирается.`,
  kinds: { prices: 'Цены', quantities: 'Количества', demand: 'Обращения' },
  kindNotes: {
    prices: 'оплата труда, цены, курсы валют',
    quantities: 'минуты, дежурства, число предметов',
    demand: 'пострадавшие, услуги, площадки',
  },
  confidences: { published: 'опубли\u00adковано', derived: 'выведено', expert: 'экспертно', illustrative: 'условно' },
  components: {
    staff_time: 'Время персонала',
    service_items: 'Материалы и помощь',
    standby: 'Готовность',
    staff_items: 'Обучение и поддержка персонала',
    site_items: 'Помещения и оборудование',
    programme_items: 'Национальная программа',
    overheads: 'Администри\u00adрование',
  },
  kind: 'Вид цифр',
  component: 'Часть стоимости',
  bar: 'Доля стоимости',
  barOf: (name) => `${name}, по надёжности`,
  all: 'Всего',
  byComponent: 'По частям',
  unplaced: (share, kind) => `${partOf(share)} не опирается на ${restingOn[kind]}, поэтому полоса короче.`,
  confidenceNote:
    'Опубликовано: напечатано в источнике. Выведено: рассчитано из таких цифр. Экспертно: суждение специалистов. Условно: цифру надо заменить, или её надёжность не указана.',
  checks: {
    title: 'Проверить в первую очередь',
    note: 'Наименее надёжные цифры, на которых держится больше всего',
    none: 'Все цифры, на которых держится стоимость, опубликованы.',
    figure: 'Цифра',
    what: 'Что она значит',
    value: 'Значение',
    was: 'в базовом плане',
    becomes: 'теперь',
    range: 'От – до',
    plot: 'Диапазон относительно значения',
    noRange: 'диапазон не указан',
    carries: 'Доля',
    confidence: 'Надёжность',
    place: (file, row, column) => `${file}, строка ${row}, ${column}`,
    changed: (file, row) => `изменено в ${file}, строка ${row}`,
    source: (source) => `Источник: ${source}`,
    noSource: 'Источника пока нет',
  },
} satisfies Words['sure'];
