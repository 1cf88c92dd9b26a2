/** The head of the panel: which figure it is, how much, and how far from the plan. */
import type { Answer } from '../../analysis/answer.ts';
import type { FigureDetail } from '../../analysis/figureDetail.ts';
import type { Named } from '../../analysis/named.ts';
import { checkableFormats } from '../../words/checkable.ts';
import { nameIn } from '../../words/language.ts';
import { isZero, type Rounding } from '../../words/rounding.ts';
import { OF_SERVICE } from '../../state/figureAddress.ts';
import { isNegative, panelRounding, unsigned } from './amounts.ts';
import type { Speech } from '../parts/speech.ts';

export interface PanelHead {
  readonly caseType: string;
  /** The mix, and the kind of site where it is not all of them. */
  readonly under: string;
  /** '' where there is no figure. */
  readonly amount: string;
  readonly unit: string;
  /** '' where the figure is as planned, or there is none. */
  readonly difference: string;
  readonly isSame: boolean;
}

export const ALL = 'all';
export const AS_PLANNED = 'as-planned';

/** What the explanation of a part of a figure begins with, or of a service of its pathway (see `figureAddress.ts`). */
export function nodeOf({ parts, pathway }: FigureDetail, explained: string): number | undefined {
  const service = explained.startsWith(OF_SERVICE) ? explained.slice(OF_SERVICE.length) : undefined;
  if (service !== undefined) return pathway.find((one) => one.service.id === service)?.node;
  return parts.find(({ part }) => part === explained)?.node;
}

type Pack = Pick<Answer, 'caseTypes' | 'mixes'>;

export function panelHead(figure: FigureDetail, pack: Pack, speech: Speech): PanelHead {
  const { language, words, formats } = speech;
  const full = figure.parts.find(({ part }) => part === 'full')?.amount ?? '';
  const rounding = roundingOf(figure);
  const { caseType, mix } = namesOf(figure, pack, speech);
  return {
    caseType,
    under: [mix, ...(figure.siteType ? [nameIn(language, figure.siteType.name, figure.siteType.names)] : [])].join(
      ' · ',
    ),
    amount: full === '' ? '' : formats.amount(full, rounding),
    unit: words.panel.unit(figure.shown.currency),
    ...differenceOf(figure, rounding, speech),
  };
}

/** One rounding for everything that the panel prints of a figure. */
export const roundingOf = ({ parts }: FigureDetail): Rounding =>
  panelRounding(parts.flatMap(({ amount, planned }) => [amount, planned]));

/** The names of a case type and a mix; what the pack lacks stands by its id. */
export function namesOf(
  cell: Pick<FigureDetail, 'caseType' | 'mix'>,
  { caseTypes, mixes }: Pack,
  { language, words }: Pick<Speech, 'language' | 'words'>,
): { caseType: string; mix: string } {
  const named = (all: readonly Named[], id: string) => {
    const found = all.find((one) => one.id === id);
    return found ? nameIn(language, found.name, found.names) : id;
  };
  return {
    caseType: cell.caseType === ALL ? words.cost.allSurvivors : named(caseTypes, cell.caseType),
    mix: cell.mix === AS_PLANNED ? words.cost.asPlanned : named(mixes, cell.mix),
  };
}

function differenceOf(
  { mix, difference, differenceShare }: FigureDetail,
  rounding: Rounding,
  { words, formats }: Speech,
): Pick<PanelHead, 'difference' | 'isSame'> {
  if (mix === AS_PLANNED || difference === '') return { difference: '', isSame: false };
  if (isZero(difference)) return { difference: words.panel.same, isSame: true };
  const say = isNegative(difference) ? words.panel.less : words.panel.more;
  const { change } = checkableFormats(words.numbers.locale);
  return { difference: say(formats.amount(unsigned(difference), rounding), change(differenceShare)), isSame: false };
}
