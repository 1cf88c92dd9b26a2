/** A figure of a pack whose every amount is known, for tests to change. */
import type { FigureDetail, FigurePart } from '../../../src/analysis/figureDetail.ts';
import type { Part } from '../../../src/model/perSurvivor.ts';

const amounts: Readonly<Record<Part, number>> = {
  staff_time: 21801,
  service_items: 15755,
  direct: 37556,
  standby: 62282,
  staff_items: 2989,
  site_items: 3707,
  programme_items: 1675,
  overheads: 7576,
  full: 115785,
};

export function partOf(part: Part, amount: string, planned: string, full: number): FigurePart {
  const difference = amount === '' || planned === '' ? '' : String(Number(amount) - Number(planned));
  return { part, amount, planned, difference, share: String(Number(amount) / full), node: 7 };
}

/** Every part at a factor of its amount, and of its amount as planned. */
export function figureOf(factor = 1, planned = 0.8, change: Partial<FigureDetail> = {}): FigureDetail {
  const full = amounts.full * factor;
  const parts = Object.entries(amounts).map(([part, amount]) =>
    partOf(part as Part, String(amount * factor), String(amount * planned), full),
  );
  return {
    caseType: 'assault',
    mix: 'integrated',
    scenario: 'base',
    year: '2028',
    siteType: null,
    shown: { money: '', currency: 'KGS' },
    cases: '300',
    parts,
    difference: String(full - amounts.full * planned),
    differenceShare: String(factor / planned - 1),
    pathway: [],
    ...change,
  };
}

export const emptyFigure = (): FigureDetail =>
  figureOf(1, 1, {
    parts: Object.keys(amounts).map((part) => ({ ...partOf(part as Part, '', '', 1), share: '' })),
    difference: '',
    differenceShare: '',
  });
