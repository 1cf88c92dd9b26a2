/** What the page of projects says, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('en');

export const projectWords = {
  finding: (count: Count) =>
    `${count.text} ${plural(count.value, { one: 'project is', other: 'projects are' })} kept in this browser.`,
  none: 'You have no project of your own yet.',
  noneUnder:
    'Change anything in an example and it becomes your project, or begin with files that you have. Nothing leaves this computer.',
  under:
    'Your work is on this computer and nowhere else. Whoever clears the browser’s data clears it too: save what matters as a file.',

  keepsNothing: {
    title: 'This browser keeps no projects here.',
    text: 'The window may be a private one, or there may be no room. You can work all the same: save your work as a file before you leave, and open that file next time.',
    save: 'Save the open project as a file',
  },

  own: 'Your projects',
  open: 'open now',
  changed: (moment: string) => `Changed ${moment}`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  newName: 'Name of the project',
  rename: 'Rename',
  duplicate: 'Duplicate',
  saveFile: 'Save as file',
  delete: 'Delete',
  /** What the button is called where it stands by itself. */
  of: (act: string, project: string) => `${act}: ${project}`,
  deleted: (project: string) => `“${project}” was deleted.`,
  putBack: 'Undo',

  files: 'Open a project file or a pack',
  filesNote:
    'A project file (.espcost), an Excel workbook (.xlsx) with a sheet a table, a zip with CSV files, or several CSV files at once. You can also drop them on this page. They become a new project; what you have stays.',
  choose: 'Choose files…',
  reading: 'Reading the files…',
  cancel: 'Cancel',
  drop: 'Drop the files to open them as a new project',

  empty: 'An empty project',
  emptyNote:
    'All tables to fill in, step by step, with the first result as soon as there is one. Years, currencies, payers and codes are those of the Central Asian example until you change them.',
  beginEmpty: 'Begin with empty tables',
  emptyNames: { title: 'New project', mix: 'Usual staff' },

  examples: 'Examples',
  examplesNote: 'Built in, always there, and never changed by what you do.',
  packs: {
    'central-asia-centre': 'Eight case types and six staffing mixes in an invented country, 2026 to 2030.',
    'korea-sunflower': 'Integrated centres in hospitals, after published figures of the Republic of Korea.',
    'worked-example': 'Small enough to follow every figure with a pencil.',
  },
  begin: 'Begin a project from it',
};

export type ProjectWords = typeof projectWords;
