/** How every sheet is printed: on A4 across, as wide as the page. */
import type { WriteSheet } from 'hucre/xlsx';

export const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
