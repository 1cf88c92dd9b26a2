/** How project files and archives are called: alike wherever they are saved, so that a command that names one finds it. */

/** Letters and figures of any language; what no file system objects to. */
export const fileNameOf = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '') || 'project';

export const projectFileName = (name: string): string => `${fileNameOf(name)}.espcost`;
