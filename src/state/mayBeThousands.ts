/** A typed number whose point may stand between thousands. */
import { isNumeric } from '../pack/cellMeaning.ts';
import type { Column } from '../pack/columns.ts';
import type { DecimalMark } from '../pack/numberText.ts';
import { markSaidBy } from '../pack/writtenNumbers.ts';

/** Whoever writes decimal commas may have meant a thousand by `1.000`, which is read as 1. */
export const mayBeThousands = (typed: string, meaning: Column | undefined, mark: DecimalMark): boolean =>
  mark === ',' && isNumeric(meaning) && typed.includes('.') && markSaidBy(typed) === 'either';
