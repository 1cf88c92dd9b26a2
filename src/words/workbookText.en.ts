/** What a workbook says, in English. */
import { quantityWords } from './quantities.en.ts';

const dimensions: Readonly<Record<string, string>> = {};

export const workbookText = {
  language: 'en',
  quantity: (name: string): string => quantityWords.quantities[name] ?? name,
  unit: (unit: string, currency: string): string => quantityWords.units(currency)[unit] ?? unit,
  dimension: (dimension: string): string => dimensions[dimension] ?? dimension,
  asPlanned: 'as planned',
  everyYear: 'every year',
  unitHead: 'unit',
  steps: 'Steps of longer formulas',
  step: (number: number, of: string): string => `step ${number} of ${of}`,
};
