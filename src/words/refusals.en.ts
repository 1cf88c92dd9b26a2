/** Why files could not be read, and what to do then, in English. */

const another = 'Choose the file once more, or an earlier copy of it.';

const refusals = {
  'not-a-zip': { title: (file: string) => `“${file}” is no zip.`, remedy: another },
  damaged: { title: (file: string) => `“${file}” is damaged, so nothing was taken from it.`, remedy: another },
  encrypted: {
    title: (file: string) => `“${file}” is locked with a password.`,
    remedy: 'Unpack it with its password, then choose the CSV files.',
  },
  'too-large': {
    title: (file: string) => `“${file}” holds more than any pack needs, so it was not read.`,
    remedy: 'Choose the tables by themselves, as CSV files or in a workbook that holds nothing else.',
  },
  'unsafe-path': {
    title: (file: string) => `“${file}” holds names that lead out of its folder, so it was not read.`,
    remedy: 'If you trust it, unpack it and choose the CSV files; a workbook can be opened and saved anew.',
  },
  'no-manifest': {
    title: (file: string) => `“${file}” is no project file.`,
    remedy: 'A project file is one that was saved with “Save as file” here. A zip with CSV files has to end in .zip.',
  },
  'newer-format': {
    title: (file: string) => `“${file}” was saved by a newer version of ESP Cost Planner.`,
    remedy: 'Load this page again to get the newest version, then choose the file once more.',
  },
  workbook: {
    title: (file: string) => `“${file}” is a spreadsheet of a kind that cannot be read here.`,
    remedy: 'Open it in its program and save it as .xlsx (File, Save as, Excel workbook), then choose that file.',
  },
  'locked-workbook': {
    title: (file: string) => `“${file}” is locked with a password.`,
    remedy:
      'Open it in its program, take the password away (in Excel: File, Info, Protect workbook), save it and choose it once more.',
  },
  'no-tables': {
    title: (file: string) => (file === '' ? 'There is no table in that.' : `There is no table in “${file}”.`),
    remedy:
      'Tables are CSV files or sheets named after what they hold, such as items or cadres, with the names of columns in their first row.',
  },
  unsure: {
    title: (file: string) => `“${file}” has numbers that can be read in two ways, such as 1.000.`,
    remedy: 'Open a project, then upload the file under All tables: there you are asked which is meant.',
  },
  'not-alone': {
    title: (file: string) => `“${file}” cannot be read together with other files.`,
    remedy: 'Choose one project file or zip by itself, or several CSV files and workbooks.',
  },
};

export const refusalWords = {
  ...refusals,
  /** The calculation broke down. */
  failed: { title: 'The files could not be read.', remedy: 'Load the page again, then try once more.' },
};

export type RefusalWords = typeof refusalWords;
