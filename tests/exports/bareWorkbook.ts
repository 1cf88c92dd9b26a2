/** A workbook of one sheet as its bare parts, for what writers do not write, or should not. */
import { packArchive } from '../../src/exports/zip.ts';

export interface Bare {
  /** What stands within `<sheetData>`. */
  readonly rows?: string;
  /** What stands behind it: merged cells. */
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** More parts, or others in the place of these. */
  readonly parts?: Readonly<Record<string, Uint8Array | string>>;
  readonly name?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OF_OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OF_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const relationship = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${OF_OFFICE}/${type}" Target="${target}"/>`;

export function bareWorkbook({ rows = '', after = '', strings = '', styles = '', parts = {}, name = 'items' }: Bare) {
  return packArchive(
    new Map<string, Uint8Array | string>(
      Object.entries({
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels': `<Relationships ${OF_PACKAGE}>${relationship(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
        'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OF_OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          `<Relationships ${OF_PACKAGE}>${relationship(1, 'worksheet', 'worksheets/sheet1.xml')}` +
          `${relationship(2, 'sharedStrings', 'sharedStrings.xml')}${relationship(3, 'styles', 'styles.xml')}</Relationships>`,
        'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`,
        'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
        'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
        ...parts,
      }),
    ),
  );
}

/** A row of texts, as they would be within the sheet itself. */
export const textRow = (row: number, texts: readonly string[]): string =>
  `<row r="${row}">${texts.map((text, at) => textCell(`${String.fromCharCode(65 + at)}${row}`, text)).join('')}</row>`;

export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
