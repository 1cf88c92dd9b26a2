/** How project files and archives are called: alike wherever they are saved, so that a command that names one finds it. */

/** Letters and figures of any language; what no file system objects to. */
export const fileNameOf = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '') || 'project';

export const projectFileName = (name: string): string => `${fileNameOf(name)}.espcost`;

/** Letters of one part of a name that has several. */
const MOST_LETTERS = 60;

/** A part of a name: whole words, and no bracket that stays open. */
export function shortened(part: string): string {
  if (part.length <= MOST_LETTERS) return part;
  const words = part.slice(0, MOST_LETTERS + 1).replace(/-[^-]*$/, '');
  const closed = words.replace(/-?\([^)]*$/, '');
  return closed.length > MOST_LETTERS ? part.slice(0, MOST_LETTERS) : closed || words;
}
