import { describe, expect, it } from 'vitest';
import { columnsOf, declarations, settings } from '../../src/pack/declarations.ts';
import { isTableName } from '../../src/pack/tableNames.ts';
import { namesIn } from '../../src/views/guide/prose.ts';
import { textsOf } from '../../src/views/guide/contents.ts';
import { en as english } from '../../src/words/en.ts';
import { guideWords as en } from '../../src/words/guide.en.ts';
import { guideWords as ru } from '../../src/words/guide.ru.ts';
import { guideExamples } from '../../src/words/guideExamples.ts';
import type { Block } from '../../src/words/guideText.ts';
import { ru as russian } from '../../src/words/ru.ts';
import { guideGroups, seeAlso, type GuideTopic } from '../../src/words/guideTopics.ts';

const topics: readonly GuideTopic[] = guideGroups.flatMap((group) => group.topics);
const columns = new Set(Object.values(declarations).flatMap(({ columns }) => columns.map(({ name }) => name)));
const choices = new Set(
  Object.values(declarations).flatMap(({ columns }) => columns.flatMap(({ choices = [] }) => choices)),
);
const settingNames = new Set(settings.keys());
const settingChoices = new Set([...settings.values()].flatMap(({ choices = [] }) => choices));
/** What files of results are called, and what is written in cells or on the command line. */
const others = new Set(['service_costs.csv', 'staffing.csv', '.espcost', 'title_ru', 'name_ru', '/']);

/** A text has its translations in columns beside it. */
const untranslated = (column: string) => column.replace(/_ru$/, '');

/** Whether a name of the guide is one of the data: a table, a column of it, a setting, a choice, a number, a key. */
function isKnown(name: string): boolean {
  const [table = '', column = ''] = name.split('.');
  if (isTableName(table)) return column === '' || column === 'csv' || columnsOf(table).includes(untranslated(column));
  const isWritten = /^[\d.]+$/.test(name) || name.startsWith('npm run') || name === 'assault-acute/exam/';
  return (
    isWritten ||
    [columns, choices, settingNames, settingChoices, others].some((names: ReadonlySet<string>) => names.has(name))
  );
}

const shapeOf = (block: Block): string => {
  if (typeof block === 'string') return 'paragraph';
  if ('list' in block) return `list of ${block.list.length}`;
  if ('steps' in block) return `${block.steps.length} steps`;
  if ('head' in block) return `table of ${block.head.length} × ${block.rows.map((row) => row.length).join()}`;
  if ('onScreen' in block) return 'on screen';
  return 'formula' in block ? 'formula' : `example ${block.example}`;
};

describe.each(topics)('%s', (topic) => {
  const inEnglish = en.texts[topic].blocks;
  const inRussian = ru.texts[topic].blocks;

  it('says the same in both languages, block by block', () => {
    expect(inRussian.map(shapeOf)).toEqual(inEnglish.map(shapeOf));
    expect(inEnglish.length).toBeGreaterThan(0);
  });

  it('names the same tables and columns in both languages', () => {
    const named = (blocks: readonly Block[]) => [...new Set(blocks.flatMap(textsOf).flatMap(namesIn))].sort();
    expect(named(inRussian)).toEqual(named(inEnglish));
  });

  it('names only tables, columns and values that the data have', () => {
    const named = [...inEnglish, ...inRussian].flatMap(textsOf).flatMap(namesIn);
    expect(named.filter((name) => !isKnown(name))).toEqual([]);
  });

  it('opens and closes every name', () => {
    const texts = [...inEnglish, ...inRussian].flatMap(textsOf);
    expect(texts.filter((text) => text.split('`').length % 2 === 0)).toEqual([]);
  });

  it('has named the table when it speaks of a column', () => {
    for (const blocks of [inEnglish, inRussian]) {
      const tables = new Set<string>();
      for (const block of blocks) {
        const named = textsOf(block).flatMap(namesIn);
        for (const name of named) if (isTableName(name)) tables.add(name);
        const ofTables = named.filter((name) => /^[a-z_]+\.(?!csv)/.test(name)).map((name) => name.split('.')[0] ?? '');
        expect(ofTables.filter((table) => !tables.has(table))).toEqual([]);
      }
    }
  });
});

describe.each([
  ['English', en, english],
  ['Russian', ru, russian],
] as const)('the guide in %s', (_, guide, app) => {
  const said = JSON.stringify(guide.texts);

  it('calls the pages by their names', () => {
    const { guide: _own, ...others } = app.pages;
    expect(Object.values(others).filter((name) => !said.includes(name))).toEqual([]);
  });

  it('calls parts of pages as they are headed', () => {
    const parts = [...Object.values(app.panel.sections), app.sure.title, app.sure.checks.title, app.frame.money];
    expect(parts.filter((name) => !said.includes(name))).toEqual([]);
  });
});

describe('the guide', () => {
  it('has no word in Russian of what survivors are not', () => {
    expect(JSON.stringify(ru)).not.toMatch(/(?<!по)жертв/i);
    expect(JSON.stringify(en)).not.toMatch(/victim/i);
  });

  it('leads from a section only to others', () => {
    for (const [topic, others] of Object.entries(seeAlso)) {
      expect(others).not.toContain(topic);
      expect(new Set(others).size).toBe(others.length);
    }
  });

  it('shows rows with declared columns and a cell for each', () => {
    for (const { table, columns, rows } of Object.values(guideExamples)) {
      expect(columns.filter((column) => !columnsOf(table).includes(untranslated(column)))).toEqual([]);
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    }
  });

  it('uses each example', () => {
    const used = topics.flatMap((topic) => en.texts[topic].blocks).map(shapeOf);
    expect(Object.keys(guideExamples).filter((name) => !used.includes(`example ${name}`))).toEqual([]);
  });
});
