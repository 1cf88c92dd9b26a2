/** What the guide says, in Russian. */
import type { Count } from './formats.ts';
import type { GuideWords } from './guide.en.ts';
import { entering } from './guideEntering.ru.ts';
import { figures } from './guideFigures.ru.ts';
import { limits } from './guideLimits.ru.ts';
import { money } from './guideMoney.ru.ts';
import { sources } from './guideSources.ru.ts';
import { guideTitles } from './guideTitles.ru.ts';
import { working } from './guideWorking.ru.ts';
import { pluralRules } from './plural.ts';
import { tableWords } from './tables.ru.ts';

const plural = pluralRules('ru');
const topics = (count: Count) => `${count.text} ${plural(count.value, { one: 'тема', few: 'темы', other: 'тем' })}`;

export const guideWords: GuideWords = {
  finding: 'Что значит каждая цифра, откуда она берётся и чего не учитывает.',
  under: 'Простыми словами. Имена, набранные как `case_types`, — таблицы и столбцы данных.',
  search: 'Поиск в справке',
  clear: 'Очистить',
  all: topics,
  found: (found, query) => `По запросу «${query}»: ${topics(found)}`,
  nothing: (query) => `По запросу «${query}» ничего не найдено.`,
  nothingRemedy: 'Попробуйте одно слово или только его начало.',
  showAll: 'Показать все темы',
  topics: 'Темы',
  see: 'Смотрите также',
  example: (name) => `Строки таблицы «${name}», без остальных столбцов`,
  where: 'В данных',
  groups: {
    figures: 'Что значат цифры',
    sources: 'Откуда берутся цифры',
    limits: 'Чего метод не учитывает',
    entering: 'Как внести…',
    app: 'Как работать с приложением',
  },
  titles: guideTitles.titles,
  texts: { ...figures, ...money, ...sources, ...limits, ...entering, ...working },
  tables: tableWords.tables,
  columns: tableWords.columns,
  choices: tableWords.choices,
};
