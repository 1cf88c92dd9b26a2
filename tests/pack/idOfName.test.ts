/** The id that is offered for a row: kebab-case of its name in Latin letters, and free. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RESERVED_IDS } from '../../src/pack/columns.ts';
import { idOfName, isOffered, nextFree } from '../../src/pack/idOfName.ts';

const none = () => false;

it.each([
  ['HIV prevention course, 28 days', 'hiv-prevention-course-28-days'],
  ['Выезд врача', 'vyezd-vracha'],
  ['Районный йод', 'rayonnyy-yod'],
  ['Жаңы үй', 'zhangy-uy'],
  ['Crèche', 'creche'],
  ['Emergency contraception and treatment of infections', 'emergency-contraception-and-treatment-of'],
  ['  /!  ', ''],
  ['상담', ''],
])('%s gives %s', (name, id) => expect(idOfName(name, none)).toBe(id));

it('is counted on where it is taken or means something by itself', () => {
  expect(idOfName('Kit', (id) => ['kit', 'kit-2'].includes(id))).toBe('kit-3');
  expect(idOfName('All', none)).toBe('all-2');
  expect(nextFree('mix-9', (id) => id === 'mix-9')).toBe('mix-10');
});

it('is an id, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
      const id = idOfName(name, (one) => taken.includes(one));
      expect(id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect([...taken, ...RESERVED_IDS].filter((one) => one !== '')).not.toContain(id);
    }),
  );
});

it('takes the place only of ids that the app gave', () => {
  expect(['new-1', 'new-12', 'new', 'newly-1', 'kit'].map(isOffered)).toEqual([true, true, false, false, false]);
});
