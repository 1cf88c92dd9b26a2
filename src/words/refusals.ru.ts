/** Why files could not be read, and what to do then, in Russian. */
import type { RefusalWords } from './refusals.en.ts';

const another = 'Выберите файл ещё раз или возьмите более раннюю копию.';

export const refusalWords: RefusalWords = {
  'not-a-zip': { title: (file) => `«${file}» — не архив zip.`, remedy: another },
  damaged: { title: (file) => `Файл «${file}» повреждён, из него ничего не взято.`, remedy: another },
  encrypted: {
    title: (file) => `«${file}» закрыт паролем.`,
    remedy: 'Распакуйте архив с паролем и выберите файлы CSV.',
  },
  'too-large': {
    title: (file) => `«${file}» больше, чем нужно любым данным, поэтому не прочитан.`,
    remedy: 'Выберите файлы CSV по отдельности.',
  },
  'unsafe-path': {
    title: (file) => `В «${file}» есть имена, ведущие за пределы папки, поэтому он не прочитан.`,
    remedy: 'Если вы ему доверяете, распакуйте его и выберите файлы CSV.',
  },
  'no-manifest': {
    title: (file) => `«${file}» — не файл проекта.`,
    remedy: 'Файл проекта сохраняется здесь кнопкой «Сохранить в файл». Имя архива с файлами CSV кончается на .zip.',
  },
  'newer-format': {
    title: (file) => `«${file}» сохранён более новой версией ESP Cost Planner.`,
    remedy: 'Перезагрузите страницу, чтобы получить новую версию, и выберите файл ещё раз.',
  },
  workbook: {
    title: (file) => `«${file}» — электронная таблица, прочитать её здесь пока нельзя.`,
    remedy: 'В программе таблиц сохраните каждый лист как CSV (Файл, Сохранить как, CSV UTF-8) и выберите эти файлы.',
  },
  'no-tables': {
    title: (file) => (file === '' ? 'Таблиц здесь нет.' : `В «${file}» нет таблиц.`),
    remedy: 'Таблицы — это файлы CSV, названные по содержанию, например items.csv или cadres.csv.',
  },
  'not-alone': {
    title: (file) => `«${file}» нельзя прочитать вместе с другими файлами.`,
    remedy: 'Выберите один файл проекта или архив zip либо несколько файлов CSV.',
  },
  failed: { title: 'Файлы не удалось прочитать.', remedy: 'Перезагрузите страницу и попробуйте ещё раз.' },
};
