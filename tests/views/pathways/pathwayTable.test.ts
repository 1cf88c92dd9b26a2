/** The table of a pathway and its finding: what is printed, where it leads, and that the bars build up to the full cost. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/analysis/answer.ts';
import { pathwayView } from '../../../src/analysis/pathwayView.ts';
import { Results } from '../../../src/analysis/results.ts';
import { viewOf, type ViewAsked } from '../../../src/analysis/view.ts';
import type { Tables } from '../../../src/pack/pack.ts';
import { setCell } from '../../../src/pack/editTables.ts';
import { readPack } from '../../../src/pack/readPack.ts';
import { openTables } from '../../../src/scenario/openTables.ts';
import { shownTable } from '../../../src/scenario/shownTable.ts';
import { linesOf } from '../../../src/state/pathwayLines.ts';
import { pathwayFinding } from '../../../src/views/pathways/pathwayFinding.ts';
import { pathwayTable } from '../../../src/views/pathways/pathwayTable.ts';
import { cellOfDial, dialRange, dialText } from '../../../src/views/pathways/dialValues.ts';
import { loadPathwaysWords } from '../../../src/words/pathways.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { speechIn } from '../panel/speeches.ts';

const [en, ru] = [await speechIn('en'), await speechIn('ru')];
const [inEnglish, inRussian] = [await loadPathwaysWords('en'), await loadPathwaysWords('ru')];
const { tables: worked } = readPack(readFiles('data/worked-example'));

function shownOf(asked: ViewAsked = {}, tables: Tables = worked, caseType = 'sexual-assault') {
  const results = new Results(openTables(tables).pack!);
  const lines = linesOf(tables, shownTable(tables, 'pathways', 'base'), caseType, asked.siteType ?? '');
  return { view: pathwayView(results, caseType, viewOf(results, asked)), answer: answerOf(results, asked), lines };
}

const tableOf = ({ view, answer, lines }: ReturnType<typeof shownOf>) =>
  pathwayTable(view, answer, lines, inEnglish, en);

function said(shown: ReturnType<typeof shownOf>, speech = en, words = inEnglish) {
  const count = shown.lines.sectors.reduce((sum, { lines }) => sum + lines.length, 0);
  const { statement, under } = pathwayFinding(shown, 'Assault', count, words, speech);
  const text = statement.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
  return [text.replaceAll('\u00a0', ' '), under.join(' ').replaceAll('\u00a0', ' ')];
}

describe('the table', () => {
  const shown = shownOf();
  const { sectors, parts, ticks } = tableOf(shown);
  const rows = [...sectors.flatMap((sector) => sector.rows), ...parts];

  // A minute of a counsellor costs 5.0505, of a nurse 6.3131: 3 × 60 minutes; 0.58 exams of 180 minutes with a kit of 4,500.
  it('prints whole amounts that lead to their explanations', () => {
    expect(
      rows.map(({ name, amount, cell }) => [name, amount, cell.replace('sexual-assault/as-planned/', '')]),
    ).toEqual([
      ['First-line support', '909', 'service/first-line-support'],
      ['Sexual assault examination and care', '3,269', 'service/forensic-exam'],
      ['Recorded statement with a woman police officer', '855', 'service/statement'],
      ['Direct cost: what one more survivor would add', '5,033', 'direct'],
      ['Standby: paid time that no survivor used', '27,343', 'standby'],
      ['Training and care of staff', '619', 'staff_items'],
      ['Sites and equipment', '3,113', 'site_items'],
      ['National programme', '1,000', 'programme_items'],
      ['Administration', '2,598', 'overheads'],
      ['Full cost', '39,705', 'full'],
    ]);
    expect(sectors.map(({ name, amount }) => [name, amount])).toEqual([
      ['Health', '4,178'],
      ['Justice and policing', '855'],
    ]);
  });

  it('has bars that each begin where the one before ended, up to the full cost', () => {
    const running = [...sectors.flatMap((sector) => sector.rows), ...parts.filter(({ kind }) => kind === 'component')];
    running.reduce((reached, { from, to }) => {
      expect(from).toBeCloseTo(reached, 9);
      return to;
    }, 0);
    expect(running.at(-1)!.to).toBeCloseTo(parts.at(-1)!.to, 9);
    const [direct] = parts;
    expect([direct!.from, direct!.to]).toEqual([0, expect.closeTo(sectors.at(-1)!.rows.at(-1)!.to, 9)]);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '10', '20', '30', '40\u00a0thousand']);
  });

  it('has dashes where there are no figures, and no bars', () => {
    const none = pathwayTable(null, shown.answer, shown.lines, inEnglish, en);
    expect(none.sectors.flatMap((sector) => sector.rows.map(({ amount }) => amount))).toEqual(['', '', '']);
    expect([none.ticks, none.parts[0]!.to]).toEqual([[], 0]);
  });
});

describe('the finding', () => {
  it('says what is used and what stands ready', () => {
    expect(said(shownOf())).toEqual([
      'In the pathway “Assault”, a survivor can meet 3 services. What they use costs 5,000 KGS; keeping the staff ready for them costs 27,300.',
      'An average over 100 survivors in 2026: each takes up some services and not others.',
    ]);
    expect(said(shownOf(), ru, inRussian)).toEqual([
      'В маршруте «Assault» пострадавшей доступно: 3 услуги. То, чем она пользуется, стоит 5 000 KGS, а готовность персонала её принять — 27 300.',
      'В среднем по 100 пострадавшим в 2026 году: каждая получает одни услуги и не получает другие.',
    ]);
  });

  it('says so where nothing stands ready, at one kind of site and in another money', () => {
    const [text, under] = said(shownOf({ siteType: 'village-room', money: 'USD' }));
    expect(text).toContain('; no paid time goes unused.');
    expect(under).toContain('An average over 5 survivors in 2026 at sites of the kind “');
    expect(under).toContain('In money of 2026 at 1 USD = 90 KGS.');
  });

  it('has no cost where nobody comes', () => {
    const row = worked.case_types.rows.findIndex(({ cells }) => cells.id === 'sexual-assault');
    const none = ['cases', 'cases_low'].reduce((made, column) => setCell(made, 'case_types', row, column, '0'), worked);
    const shown = shownOf({}, none);
    expect(said(shown)).toEqual([
      'In the pathway “Assault”, a survivor can meet 3 services. In 2026 no such survivors are expected, so there is no cost per survivor.',
      '',
    ]);
    expect(tableOf(shown).parts.map(({ amount }) => amount)).toEqual(['', '', '', '', '', '', '']);
  });

  it('says where no service is in the pathway yet', () => {
    const empty = { ...worked, pathways: { ...worked.pathways, rows: [] } };
    expect(said(shownOf({}, empty))[0]).toBe('No service is in the pathway “Assault” yet.');
  });
});

describe('a dial', () => {
  it('prints shares in per cent and contacts with one place, and what is no number as it is', () => {
    expect(['0.35', '0.355', '1', '0'].map((value) => dialText('share_of_cases', value, 'en'))).toEqual([
      ...['35%', '35.5%', '100%', '0%'],
    ]);
    expect(['2', '2.256', '12.5'].map((value) => dialText('contacts_per_user', value, 'ru'))).toEqual([
      ...['2,0', '2,256', '12,5'],
    ]);
    expect(dialText('share_of_cases', 'often', 'en')).toBe('often');
  });

  it('writes cells without digits that it does not have', () => {
    expect(['0', '7', '30', '100'].map((slid) => cellOfDial('share_of_cases', slid))).toEqual([
      '0',
      '0.07',
      '0.3',
      '1',
    ]);
    expect(['0', '2', '2.3', '20'].map((slid) => cellOfDial('contacts_per_user', slid))).toEqual([
      '0',
      '2',
      '2.3',
      '20',
    ]);
  });

  it('shows the range as a part of its track', () => {
    const rows = shownTable(worked, 'pathways', 'base');
    const [support, statement] = [rows[0]!, rows[1]!];
    expect(dialRange(support, 'share_of_cases', 100)).toBeNull();
    expect(dialRange(statement, 'share_of_cases', 100)).toEqual({ low: '0.3', high: '0.7', from: 0.3, to: 0.7 });
    expect(dialRange(support, 'contacts_per_user', 4)).toEqual({ low: '1', high: '4', from: 0.25, to: 1 });
  });
});
