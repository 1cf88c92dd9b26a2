/** What the guide says, in English. */
import type { Count } from './formats.ts';
import { entering } from './guideEntering.en.ts';
import { figures } from './guideFigures.en.ts';
import { limits } from './guideLimits.en.ts';
import { money } from './guideMoney.en.ts';
import { sources } from './guideSources.en.ts';
import type { TopicText } from './guideText.ts';
import { guideTitles } from './guideTitles.en.ts';
import type { GuideGroup, GuideTopic } from './guideTopics.ts';
import { working } from './guideWorking.en.ts';
import { pluralRules } from './plural.ts';
import { tableWords } from './tables.en.ts';

const plural = pluralRules('en');
const topics = (count: Count) => `${count.text} ${plural(count.value, { one: 'topic', other: 'topics' })}`;

const groups: Readonly<Record<GuideGroup, string>> = {
  figures: 'What the figures mean',
  sources: 'Where the figures come from',
  limits: 'What the method leaves out',
  entering: 'How to enter…',
  app: 'Working with the app',
};
const texts: Readonly<Record<GuideTopic, TopicText>> = {
  ...figures,
  ...money,
  ...sources,
  ...limits,
  ...entering,
  ...working,
};

export const guideWords = {
  finding: 'What each figure means, where it comes from, and what it leaves out.',
  under: 'In plain words. Names in this type, such as `case_types`, are tables and columns of the data.',
  search: 'Search the guide',
  clear: 'Clear',
  all: topics,
  found: (found: Count, query: string) => `${topics(found)} with “${query}”`,
  nothing: (query: string) => `Nothing in the guide speaks of “${query}”.`,
  nothingRemedy: 'Try one word, or only its beginning.',
  showAll: 'Show all topics',
  topics: 'Topics',
  see: 'See also',
  example: (name: string) => `Rows of “${name}”, other columns left out`,
  where: 'In the data',
  groups,
  titles: guideTitles.titles,
  texts,
  tables: tableWords.tables,
  columns: tableWords.columns,
  choices: tableWords.choices,
};

export type GuideWords = typeof guideWords;
