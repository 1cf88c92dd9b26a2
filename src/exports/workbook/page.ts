/** How every sheet is printed: on A4 across, as wide as the page, with file, sheet and page at its foot. */
import type { WriteSheet } from 'hucre/xlsx';

/** In inches. */
const MARGINS = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.25, footer: 0.3 };

export const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: MARGINS,
};

/** In the codes of spreadsheets, so the same in every language. */
export const FOOT: NonNullable<WriteSheet['headerFooter']> = { oddFooter: '&L&8&F&C&8&A&R&8&P / &N' };
