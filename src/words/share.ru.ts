/** What is said of handing data on by a link, in Russian. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import type { ShareWords } from './share.en.ts';

const plural = pluralRules('ru');
const letters = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' })}`;
const inTables = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'таблице', few: 'таблицах', many: 'таблицах', other: 'таблицы' })}`;
const tables = ({ text, value }: Count) =>
  `${text} ${plural(value, { one: 'таблица', few: 'таблицы', many: 'таблиц', other: 'таблицы' })}`;

export const shareWords: ShareWords = {
  copy: 'Скопировать ссылку с данными',
  note: 'Открывает те же данные и сценарий в другом месте. Ваши изменения лежат в самой ссылке и не попадают ни на какой сервер.',
  copied: (length) => `Ссылка скопирована, ${letters(length)}`,
  tooLong: (length, most) =>
    `В ссылке было бы ${letters(length)}; длиннее ${most.text} многие программы обрезают. Отправьте файл проекта.`,
  byHand: 'Браузер не дал скопировать ссылку. Скопируйте её отсюда:',
  link: 'Ссылка',
  failed: 'Ссылку создать не удалось. Перезагрузите страницу и попробуйте ещё раз.',
  saveProject: 'Сохранить файлом проекта (.espcost)',

  reading: 'Читаем ссылку…',
  finding: (name, example, differing) =>
    `С вами поделились данными «${name}»: это пример «${example}» с изменениями в ${inTables(differing)}.`,
  findingSame: (name, example) => `С вами поделились данными «${name}»: они совпадают с примером «${example}».`,
  findingWhole: (name, all) => `С вами поделились собственными данными «${name}»: ${tables(all)}.`,
  under: 'Пока ничего не принято. Данные станут отдельным проектом, ваши проекты останутся как есть.',
  scenario: (name) => `Откроется сценарий «${name}».`,
  otherExample: {
    title: 'Пример с тех пор изменился',
    text: 'Ссылка создана в другой версии примера, поэтому результаты могут отличаться от тех, что видел отправитель.',
  },
  take: 'Принять как новый проект',
  cancel: 'Не принимать',
  differences: 'Что отличается',
  now: 'В примере',
  afterwards: 'В ссылке',
  unnamed: 'Присланные данные',

  refused: {
    title: 'Эту ссылку открыть нельзя',
    damaged: 'Она обрезана или изменена по дороге. Попросите прислать её ещё раз или прислать файл проекта.',
    'newer-format': 'Она создана более новой версией программы. Перезагрузите страницу, чтобы получить последнюю.',
    'too-large': 'В ней якобы больше данных, чем может вместить ссылка. Она не открыта.',
    'other-example': 'Она опирается на пример, который с тех пор изменился. Попросите прислать файл проекта.',
    failed: 'Не удалось загрузить то, на что она опирается. Перезагрузите страницу.',
  },
  goOn: 'Перейти в приложение',
};
