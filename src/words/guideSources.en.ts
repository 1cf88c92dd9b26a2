/** Where the figures come from, in English. */
import type { TopicText } from './guideText.ts';

export const sources = {
  trace: {
    also: 'explain audit provenance formula source check reproduce panel',
    blocks: [
      {
        steps: [
          'On the page Cost per survivor choose a figure of the table. The panel opens.',
          '“Made of” shows its parts; “Pathway” the services behind it.',
          'At “Explain” follow any part: each step is a formula with its values, and each value leads one step further.',
          'The last step is a cell: file, row, column, range, confidence and source. Rows are counted with the header as 1, as a spreadsheet shows them.',
        ],
      },
      'A figure may rest on dozens of cells. You need not read them all: start with the largest part.',
      'On the page Budget a figure opens the lines that it is made of.',
    ],
  },
  confidence: {
    also: 'reliability quality evidence source assumption placeholder unsourced',
    blocks: [
      'Each row of the data may name its `source` and its `confidence`:',
      {
        head: ['Confidence', 'Meaning'],
        rows: [
          ['`published`', 'Printed in a source that anyone can look up'],
          ['`derived`', 'Calculated from such figures; `note` says how'],
          ['`expert`', 'Judged by people who know the field'],
          ['`illustrative`', 'A placeholder to be replaced; an empty cell counts as this'],
        ],
      },
      'Put your own source beside every figure that you change. A figure without one is hard to defend.',
    ],
  },
  ranges: {
    also: 'uncertainty low high bounds sensitivity interval plausible',
    blocks: [
      'Many numbers can carry a plausible range: in `staff_time` the column `staff_time.minutes_per_contact` has `staff_time.minutes_per_contact_low` and `staff_time.minutes_per_contact_high` beside it. A missing bound equals the value.',
      'The figures shown rest on the value itself. Ranges are shown with it, so that you see what might be otherwise.',
      'If you change a value, change its bounds too: low may not lie above it, nor high below. In a scenario, bounds move along with the value by the same factor.',
    ],
  },
  'how-sure': {
    also: 'confidence bars prices quantities demand carries worth checking evidence share',
    blocks: [
      '“How sure are we”, under the table of costs, splits the whole cost by confidence three times: by the prices, the quantities and the demand it rests on. Each amount counts as its least sure row.',
      '“Worth checking first” lists the least sure figures that carry most of the cost. An hour spent on the first of them does more than a week on the last.',
      'What a figure carries is the share of the cost that rests on its row, not how much the cost would change.',
    ],
  },
  warnings: {
    also: 'errors faults problems doubts held grey results',
    blocks: [
      'A fault stops the computation: a letter in place of a number, shares that do not add up to 1, a payer that does not exist. Each says file, row and column, and what would be right. Until it is mended, the last sound results stay in grey, with their time.',
      'A warning stops nothing. It names what may be a slip: rows of years that are not used, a price older than five years, a service that takes nobody’s time, a mix that leaves a site with nobody on duty.',
      'A fault in one scenario stops only that scenario.',
    ],
  },
} satisfies Readonly<Record<string, TopicText>>;
