/** The sections of the guide in order, each with what can be searched in it and the tables it speaks of. */
import type { GuideWords } from '../../words/guide.en.ts';
import { guideExamples } from '../../words/guideExamples.ts';
import type { Block } from '../../words/guideText.ts';
import { guideGroups, type GuideGroup, type GuideTopic } from '../../words/guideTopics.ts';
import { namesIn } from './prose.ts';
import { hasAll, wordsOf, type Query } from './search.ts';

interface NamedTable {
  readonly id: string;
  readonly name: string;
}

export interface Section {
  readonly topic: GuideTopic;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Tables of the data that it names, in that order. */
  readonly tables: readonly NamedTable[];
  readonly words: readonly string[];
}

export interface SectionGroup {
  readonly id: GuideGroup;
  readonly name: string;
  readonly sections: readonly Section[];
}

/** All texts of a block, and the names of its example. */
export function textsOf(block: Block): readonly string[] {
  if (typeof block === 'string') return [block];
  if ('list' in block) return block.list;
  if ('steps' in block) return block.steps;
  if ('formula' in block) return [block.formula];
  if ('onScreen' in block) return [block.onScreen];
  if ('head' in block) return [...block.head, ...block.rows.flat()];
  const { table, columns } = guideExamples[block.example];
  return [`\`${table}\``, ...columns.map((column) => `\`${table}.${column}\``)];
}

export function contentsOf(words: GuideWords): readonly SectionGroup[] {
  return guideGroups.map(({ id, topics }) => ({
    id,
    name: words.groups[id],
    sections: topics.map((topic) => sectionOf(topic, words)),
  }));
}

/** The table that a name speaks of; a file that one writes or loads is no place to look something up. */
const tableOf = (name: string) => (name.endsWith('.csv') ? '' : name.replace(/\.[a-z_]+$/, ''));

function sectionOf(topic: GuideTopic, words: GuideWords): Section {
  const title = words.titles[topic];
  const { also, blocks } = words.texts[topic];
  const texts = blocks.flatMap(textsOf);
  const named = new Set(texts.flatMap(namesIn).map(tableOf));
  const tables = [...named].flatMap((id) => {
    const name = Object.hasOwn(words.tables, id) ? words.tables[id] : undefined;
    return name === undefined ? [] : [{ id, name }];
  });
  const names = tables.map(({ name }) => name);
  return { topic, title, blocks, tables, words: wordsOf([title, also, ...texts, ...names]) };
}

/** What a search leaves of the contents; groups without a section go. */
export const foundIn = (contents: readonly SectionGroup[], query: Query): readonly SectionGroup[] =>
  contents
    .map((group) => ({ ...group, sections: group.sections.filter(({ words }) => hasAll(words, query)) }))
    .filter(({ sections }) => sections.length > 0);

export const numberOf = (contents: readonly SectionGroup[]): number =>
  contents.reduce((sum, { sections }) => sum + sections.length, 0);
