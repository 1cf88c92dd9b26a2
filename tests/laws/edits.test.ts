/** What must always hold of edits: undone they never were, the worker has what the page has, and figures depend on the tables alone. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/analysis/results.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { nothingFound } from '../../src/pack/found.ts';
import { packTables, unpackTables } from '../../src/pack/packedTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { applyChanges, changesBetween } from '../../src/pack/tableChanges.ts';
import { isClosed } from '../../src/scenario/shownTable.ts';
import { OpenedPack } from '../../src/state/openedPack.ts';
import { Project } from '../../src/state/project.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';
import { editOf, randomEdit, scenarioOf, scenariosOf, type Chance } from './randomEdits.ts';
import { tableNames } from '../../src/pack/tableNames.ts';

const names = readdirSync('tests/conformance');
const packs = names.map((name) => readPack(readFiles(`tests/conformance/${name}/pack`)).tables);
const anyPack = fc.constantFrom(...packs);

type Step = Chance | 'undo' | 'redo';

/** Steps that are gone back and forth through now and then. */
const steps = (maxLength: number, edit = randomEdit()): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { arbitrary: edit, weight: 5 },
      { arbitrary: fc.constant<Step>('undo'), weight: 2 },
      { arbitrary: fc.constant<Step>('redo'), weight: 1 },
    ),
    { minLength: 1, maxLength },
  );

function take(project: Project, step: Step): void {
  if (step === 'undo') project.undo();
  else if (step === 'redo') project.redo();
  else project.edit(editOf(step, project.tables), '');
}

function projectOf(tables: Tables): Project {
  const project = new Project();
  project.open('', '', { tables, found: nothingFound });
  return project;
}

function goBack(project: Project): void {
  while (project.canUndo) project.undo();
}

function goForth(project: Project): void {
  while (project.canRedo) project.redo();
}

/** As it is sent to another thread. */
const sent = (tables: Tables): Tables => unpackTables(structuredClone(packTables(tables)));

describe('whatever is edited', () => {
  it('undoing all of it leaves the tables that were opened, and redoing all of it those of before', () => {
    fc.assert(
      fc.property(anyPack, steps(12), (tables, taken) => {
        const project = projectOf(tables);
        for (const step of taken) take(project, step);
        goForth(project);
        const latest = project.tables;
        goBack(project);
        expect(project.tables).toBe(tables);
        goForth(project);
        expect(project.tables).toBe(latest);
      }),
    );
  });

  it('the worker’s tables are those of the page', () => {
    fc.assert(
      fc.property(anyPack, steps(10), (tables, taken) => {
        const project = projectOf(tables);
        let [worker, last] = [sent(tables), tables];
        for (const step of taken) {
          take(project, step);
          worker = applyChanges(worker, structuredClone(changesBetween(last, project.tables)));
          last = project.tables;
          expect(worker).toEqual(last);
        }
      }),
    );
  });

  it('a scenario that is open keeps the base as it is', () => {
    fc.assert(
      fc.property(anyPack, fc.array(randomEdit(), { minLength: 1, maxLength: 10 }), (tables, edits) => {
        let edited = tables;
        for (const chance of edits) {
          const before = edited;
          edited = editOf(chance, before)(before);
          if (scenarioOf(chance, before) === 'base') continue;
          const changed = tableNames.filter((name) => edited[name] !== before[name]);
          // An id of a scenario is renamed in the base plan, and what names it follows.
          expect(changed.filter((name) => !isClosed(name))).toEqual([]);
        }
      }),
    );
  });
});

describe('figures after edits', () => {
  const filesOf = (results: Results | null) => results && Object.fromEntries(resultFiles(results));

  /** The worker, which hears of every step and is asked for figures after it. */
  function checkFigures(tables: Tables, taken: readonly Step[]): void {
    const project = projectOf(tables);
    const worker = new OpenedPack();
    worker.open(sent(tables), nothingFound);
    for (const scenario of scenariosOf(tables).slice(0, 3)) filesOf(worker.results(scenario));
    for (const step of taken) {
      const before = project.tables;
      take(project, step);
      worker.edit(structuredClone(changesBetween(before, project.tables)), project.found);
      const fresh = new OpenedPack();
      fresh.open(project.tables, project.found);
      const scenario = step === 'undo' || step === 'redo' ? 'base' : scenarioOf(step, before);
      for (const each of new Set([scenario, 'base'])) {
        expect(filesOf(worker.results(each))).toEqual(filesOf(fresh.results(each)));
        expect(worker.warnings(each)).toEqual(fresh.warnings(each));
      }
    }
  }

  it('of values are those of a pack that is opened with them', () => {
    const values = steps(6, randomEdit({ value: 8, 'put back': 1 }));
    fc.assert(
      fc.property(anyPack, values, (tables, taken) => checkFigures(tables, taken)),
      { numRuns: 12 },
    );
  });

  it('of rows, ids and values are those of a pack that is opened with them', () => {
    fc.assert(
      fc.property(anyPack, steps(6), (tables, taken) => checkFigures(tables, taken)),
      { numRuns: 20 },
    );
  });
});
