/** What the method leaves out, in English. */
import type { TopicText } from './guideText.ts';

export const limits = {
  'average-cost': {
    also: 'marginal incremental cost of one more survivor economies of scale',
    blocks: [
      'The full cost is an average for the number of survivors in the data. Do not multiply it by another number: most of it is posts, sites and programme, which stay when one more survivor comes.',
      {
        steps: [
          'For a few more survivors, use the direct cost, as long as posts have time left.',
          'For many more, change the `case_types.cases` in `case_types` or the `years.case_index` in `years`, best in a scenario, and read the new budget.',
        ],
      },
      'With more survivors the cost of each falls until posts must be added. A high cost per survivor may simply mean that few have found the way.',
    ],
  },
  'even-arrivals': {
    also: 'queue waiting time peaks season weekend night arrivals capacity',
    blocks: [
      'Work is counted in minutes a year, as if survivors came evenly. There are no peaks, no queues, no two at the door at once.',
      {
        steps: [
          'Say in `duty_posts` for which hours somebody must be there, and how many.',
          'Keep utilisation well under 85 %.',
          'If peaks are strong, in `cadres` take a lower `cadres.direct_time_share`: it leaves room in each post.',
        ],
      },
      'Beds and rooms set no limit either: nobody is turned away in the figures. Compare shelter nights with beds yourself.',
    ],
  },
  'one-place': {
    also: 'referral transfer moved two sites location village city',
    blocks: [
      'In a year each survivor is seen at one kind of site. One who turns to a village room and is then brought to a city centre is counted at one of them, with all her services.',
      'Count her where most of her services take place. What differs there is said by rows of `pathways` with their own `pathways.site_type`; where survivors of one case type are seen, by `case_sites`.',
      'Travel between sites is entered as an item that a service uses (`service_items`).',
    ],
  },
  'overlapping-cases': {
    also: 'double counting multiple violence same person counted twice mixed',
    blocks: [
      'One survivor is one case, of one case type, in one year. Who suffers violence of several kinds would be counted twice if she stood in two case types, with two first contacts.',
      {
        list: [
          'Count people, not incidents: police and hospital statistics often hold the same person.',
          'Put her where she needs most services, or make a case type of its own for the combination.',
          'Who comes again in the next year is a case of that year, too.',
        ],
      },
    ],
  },
  'other-limits': {
    also: 'limitations scope quality outcome effectiveness regional prices exchange rate long cases beds',
    blocks: [
      {
        list: [
          'All services of a survivor fall in the year in which she is counted. A trial that goes on for three years is not spread over three budgets.',
          'Sites of one kind are all alike. If prices or work differ by region, make kinds of site of their own.',
          'All prices rise by one index and all wages by another; exchange rates stay those of the first year.',
          'Demand does not answer by itself: if a site opens or closes, say in `years` and `sites` who comes then.',
          'It is the cost of assistance, not of violence to survivors and society, and not what the assistance achieves.',
          'Quality is not measured. Two mixes with the same cost may be very different for survivors.',
        ],
      },
    ],
  },
} satisfies Readonly<Record<string, TopicText>>;
