/** What figures and cells are called in an explanation: a name, and the places that have not been said yet. */
import type { Label } from '../../analysis/explanationOf.ts';
import type { Named } from '../../analysis/named.ts';
import { nameIn } from '../../words/language.ts';
import type { QuantityWords } from '../../words/quantityNames.ts';
import { AS_PLANNED } from './panelHead.ts';
import type { Speech } from '../parts/speech.ts';

export interface ExplainSpeech extends Speech {
  readonly names: QuantityWords;
  /** Local, ISO 4217: explanations are in it. */
  readonly currency: string;
}

export interface Said {
  readonly name: string;
  /** Kind of site, service, cadre and so on; empty where the name says it all. */
  readonly where: readonly string[];
}

/** Two things of one pack may share an id, but hardly their names too. */
const mark = ({ id, name }: Named): string => `${id}/${name}`;

const placesOf = (label: Label): readonly { readonly dimension: string; readonly key: Named }[] =>
  label.kind === 'figure' ? label.place : label.row.map((key) => ({ dimension: '', key }));

/** What a label says of places, to be left out of the labels beneath it. */
export const marksOf = (label: Label): string[] => placesOf(label).map(({ key }) => mark(key));

/** @param said the marks of places that the reader knows already */
export function sayLabel(label: Label, said: ReadonlySet<string>, speech: ExplainSpeech): Said {
  const isSetting = label.kind === 'cell' && label.table === 'settings';
  const places = isSetting ? [] : placesOf(label).filter(({ key }) => !said.has(mark(key)));
  return { name: nameOf(label, speech), where: places.map(({ dimension, key }) => placeName(dimension, key, speech)) };
}

function nameOf(label: Label, { names }: ExplainSpeech): string {
  if (label.kind === 'figure') return names.quantities[label.quantity] ?? label.quantity;
  const key = label.row[0]?.id ?? '';
  if (label.table === 'settings') return names.settings[key] ?? key;
  return names.columns[`${label.table}.${label.column}`] ?? label.column;
}

function placeName(dimension: string, key: Named, { language, words }: ExplainSpeech): string {
  if (dimension === 'plan' && key.id === AS_PLANNED) return words.cost.asPlanned.replaceAll('\u00ad', '');
  if (dimension === 'sector') return words.panel.sectors[key.id] ?? key.id;
  return nameIn(language, key.name, key.names);
}

/** The unit of a figure in words; '' for a pure number, where the name says it, and for a cell, whose name does. */
export function sayUnit(label: Label, speech: ExplainSpeech): string {
  if (label.kind === 'cell') return '';
  const unit = speech.names.units(speech.currency)[label.unit] ?? label.unit;
  return nameOf(label, speech).includes(unit) ? '' : unit;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
