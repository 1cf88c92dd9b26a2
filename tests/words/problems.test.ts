/** Every fault and warning that the broken packs have is said in every language, wholly and with its values. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/pack/problem.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { languages } from '../../src/words/language.ts';
import { loadProblemWords } from '../../src/words/problems.ts';
import { folderOf, readFolder } from '../pack/readFolder.ts';

const packs = folderOf('faults/packs');
const tiny = readFolder(folderOf('cases/tiny'));
const problems: Problem[] = readdirSync(packs).flatMap((name) => {
  const files = new Map([...tiny, ...readFolder(`${packs}/${name}`)]);
  const { faults, warnings } = openPack(files);
  return [...faults, ...warnings];
});

test.each(languages.map(({ id }) => id))('in %s', async (language) => {
  const say = await loadProblemWords(language);
  expect(problems.length).toBeGreaterThan(50);
  for (const problem of problems) {
    const sentence = say(problem);
    expect(sentence, problem.code).toMatch(/^\S.*\.$/s);
    expect(sentence, problem.code).not.toMatch(/undefined|NaN\b(?![”»])|!|“”|«»| {2}|\(\)/);
    if (language === 'ru') expect(sentence, problem.code).toMatch(/[а-яё]{3}/i);
  }
});
