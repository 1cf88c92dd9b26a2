/** How to work with the app, in English. */
import type { TopicText } from './guideText.ts';

export const working = {
  'data-page': {
    also: 'edit table cell grid change type value spreadsheet start own figures prices salaries carries share sites roll-out sort filter find replace row insert duplicate fill keys shortcut',
    blocks: [
      'On the page All tables every table can be edited in place, as in a spreadsheet. Figures follow at once.',
      {
        steps: [
          'Begin with what carries most: “Worth checking first” under the table of costs.',
          'Change the value, then its range, source and confidence.',
          'If a fault appears, its sentence says what would be right.',
        ],
      },
      'Who takes up which service, and how often, can also be slid on the page Pathways: the cost per survivor builds up beside it. One slide is one step of undo. A range that you slide past grows with the value.',
      'The page Prices shows salaries and prices by category, each with the part of the cost that it carries: if a price that carries 10% rises by half, the cost rises by 5%. A price is edited where it stands; its figure of the year opens how it was carried there.',
      'The page Sites lays the roll-out out by year: how many sites of each kind stand, where survivors are seen, and what stands already. What shares lack of 100% is said below them.',
      'Select several cells with Shift or the mouse; Ctrl C and Ctrl V copy them to and from Excel. Rows that are pasted below the last one are added.',
      'Click the head of a column (Alt ↓ in the column) to sort by it or to show only some of its values: that is a view, and the file keeps its order. Rows that you edit stay in sight until you change the view.',
      {
        list: [
          'Ctrl F finds, Ctrl H replaces; all that is replaced at once is one step of undo.',
          'Value, low and high are also written in the bar above the table. Shift F2 opens them with source, confidence and note; low and high can follow the value in proportion. A value beyond its range holds the results; a button at the fault takes the range along. Source and confidence stay as they were until you change them.',
          'Ctrl D fills down, Ctrl R to the right; with the mouse, draw out the corner of what is selected.',
          'Shift Space selects rows, Ctrl Space columns, Ctrl A all. Ctrl + inserts a row above, Ctrl − removes the selected rows; more is in the menu beside the buttons.',
          'A new row that is given a name gets a code made from it, which you can change.',
        ],
      },
    ],
  },
  'scenario-editing': {
    also: 'scenario edit change plum base plan compare',
    blocks: [
      'While a scenario is open, edits do not touch the base plan: each becomes a change of the scenario. Typing the base value again takes the change away.',
      'While the base plan is open, edits change the base, and with it every scenario that builds on it.',
      'A donor can read a scenario as its list of changes on the page Scenarios.',
    ],
  },
  undo: {
    also: 'undo redo mistake revert back Ctrl Z history',
    blocks: [
      'Undo and redo stand at the top of the page (Ctrl Z, Ctrl Y). They cover every edit of data and scenarios, not where you look: for that, use Back in the browser. The last hundred steps can still be undone after you close the page and come back.',
    ],
  },
  projects: {
    also: 'save saving file espcost browser storage share send colleague copy backup new empty',
    blocks: [
      'From the first edit on, your work is your own project, kept in this browser on this computer. Nothing is sent anywhere, and the example stays as it was.',
      {
        steps: [
          'Save it now and then as a project file (`.espcost`): clearing the browser’s data deletes what is kept in it.',
          'Give the file to colleagues; they open it on the page Projects.',
        ],
      },
      'A project can also begin with empty tables: the page Cost per survivor then lists what is still missing and leads to it.',
      'A copied link opens the same page, year and scenario, but does not carry your data.',
    ],
  },
  upload: {
    also: 'import CSV Excel xlsx workbook sheet upload open folder zip own data file decimal comma semicolon',
    blocks: [
      'You can bring in single CSV files, a whole folder of them, a zip, or Excel workbooks (.xlsx) with a sheet for each table. Before they count, you see a list of what they change, and what that does to the cost and the budget.',
      {
        list: [
          'A file or a sheet is known by its name, `items.csv` or “Items”, else by its columns; if neither says which table it is, you are asked.',
          'Comma, semicolon, tab or bar, decimal comma or point, spaces or apostrophes between thousands: as your Excel writes them. A number such as 1.000 is asked about where nothing in the file says whether it is one or a thousand.',
          'Columns may stand in any order and be named as the app names them, in English or Russian. Those that the app does not know are kept and not used.',
          'UTF-8, UTF-16 and the Cyrillic encodings of Windows are recognised. The list of changes says how the file was read, and there you can have it read otherwise.',
          'Of a workbook only values are read: numbers as they are, dates as 2026-03-31, the saved results of formulas. Merged cells and errors such as #REF! are named by their cell. Files of other programs (.xls, .ods, .numbers) have to be saved as .xlsx first.',
          'Rows that the file does not have go, unless you tick that it only adds and changes.',
        ],
      },
    ],
  },
  'files-and-commands': {
    also: 'report print PDF minister export download CSV command line terminal reproduce npm analyst results',
    blocks: [
      'The page Report puts what you are looking at on a few pages for those who decide: answer, table, staff, budget and gap, scenarios, the figures that carry most, their sources, the method. Print it, or save it as a PDF.',
      'The page Export gives all results and all data as CSV files, one by one or as a zip. Results have decimal points and no rounding, but for budget lines.',
      'The command line computes the same files, to the last byte, from a folder of data or a project file:',
      { formula: '`npm run --silent cost -- FOLDER --scenario ID --out results`' },
      'With --package DIR it writes what the zip holds: results and data as one Frictionless Data Package, whose datapackage.json says of every column what it is, in which unit, and what it refers to. R, Python and other tools read it; its folder pack/ is a pack again.',
      'The workbook (.xlsx) holds the whole calculation as live formulas, on the page or with --workbook FILE.xlsx: change a yellow cell in Excel or LibreOffice, and cost and budget move. Rows are added here, in the app.',
      'In downloaded files a text that a spreadsheet would run as a formula is led by an apostrophe.',
    ],
  },
  'take-along': {
    also: 'share link send offline network internet USB stick one file install app version update double click',
    blocks: [
      'After the first visit the browser keeps the whole planner: it opens without a network too. Browsers such as Chrome and Edge also offer to install it, from their address bar or menu.',
      'When a newer version has been put on the host, a line above the page offers it. Your work is saved before it comes; until you take it, everything stays as it is.',
      'The planner also exists as one file, esp-cost-planner.html, which works from a USB stick by double click: figures, both languages, saving and all exports, with no network at all.',
      'What you edit is kept by the browser of this computer, not on the stick. To take your work along, save it as a project file (`.espcost`) and open that on the page Projects.',
      '“Copy link with the data” on the page Export and beside an open scenario puts what you changed into the link itself: it reaches no server. Whoever opens it first sees what differs, on the page Shared data, and takes it over as a project of their own or not. Where it would be too long for mail programs, send the project file.',
    ],
  },
  privacy: {
    also: 'personal data confidentiality ethics survivors names small numbers',
    blocks: [
      'Enter no data on single survivors: no names, no case files. The method needs counts only.',
      'Small counts can give a person away. Before you share a project, look for case types with fewer than about ten survivors at one place, and put them together.',
      'The figures are there to fund help well, not to ration it.',
    ],
  },
} satisfies Readonly<Record<string, TopicText>>;
