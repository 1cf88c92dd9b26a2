/** What the figures of cost and staff mean, in English. */
import type { TopicText } from './guideText.ts';

export const figures = {
  components: {
    also: 'components parts staff time supplies training premises rent programme overhead administration breakdown',
    blocks: [
      'Seven parts are kept apart, because different decisions move them. Their sum is the full cost.',
      {
        head: ['Part', 'What is in it', 'What drives it'],
        rows: [
          ['Staff time', 'The minutes that staff spend with or for survivors', 'Contacts'],
          [
            'Supplies and aid',
            'Kits, tests, medicines, meals and transfers that a service uses up',
            'Contacts, or survivors who use the service',
          ],
          [
            'Standby',
            'Paid staff time that no survivor used: cover by day and night, few survivors, rounding to whole posts; and allowances for nights and calls',
            'Posts on duty',
          ],
          ['Training and care of staff', 'Courses, supervision, uniform and telephone of each post', 'Posts'],
          ['Sites and equipment', 'Rent, utilities, equipment and vehicles of each site', 'Sites'],
          [
            'National programme',
            'Coordination, protocols, prevention, monitoring: what serves all survivors together',
            'The programme itself',
          ],
          ['Administration', 'Support that is charged as a rate on other parts', 'The parts it is charged on'],
        ],
      },
      { onScreen: 'To see the parts of one figure, choose it in the table of costs: the panel opens at “Made of”.' },
    ],
  },
  'cost-per-survivor': {
    also: 'unit cost average all survivors marginal',
    blocks: [
      { formula: 'full cost = all seven parts ÷ survivors of that case type in that year' },
      { formula: 'direct cost = staff time + supplies and aid, for one survivor' },
      'The direct cost is what one more survivor takes, as long as the people on duty still have time. The full cost shares everything that must be there among the survivors who come.',
      'The row “All survivors” is the whole cost ÷ all survivors. It lies nearer to the case types that most survivors have.',
      'The costs of all survivors together are exactly the cost of the year: nothing is counted twice, nothing is lost. What falls on no survivor is shown by itself.',
      'Where a kind of site is chosen, the figures are of the survivors seen there.',
    ],
  },
  'plan-and-mixes': {
    also: 'staffing mix columns compare options heat map base',
    blocks: [
      'A staffing mix says who serves survivors and who is on duty, and when.',
      '“As planned” is the plan as it stands: each kind of site with its own mix. Each other column puts one mix at every kind of site where it may be used (`mix_site_types`); the others keep theirs.',
      'So a column answers: what if we staffed all these sites like this? It is no ranking. A mix that costs less may keep fewer people ready, or let survivors wait or travel; footnotes under the table say where nobody of a cadre is on duty.',
    ],
  },
  standby: {
    also: 'readiness idle unused capacity waiting 24/7 duty night allowance sunflower',
    blocks: [
      'Standby is paid staff time that no survivor used, and allowances for nights and calls. It is the price of somebody being there whenever a survivor comes; it is not waste.',
      { formula: 'standby = (posts paid − posts that the work fills) × annual cost of a post + duty allowances' },
      'Example: one officer on duty day and night is 8,760 hours a year. If one post works 1,728 hours, this takes 5.07 posts, whether 50 survivors come or 500.',
      'Each cadre’s standby is shared among the survivors of that kind of site by the minutes that they take of it. The setting `standby_by` can share it by survivors instead (`cases`).',
    ],
  },
  unattributed: {
    also: 'no survivors zero empty site without cases',
    blocks: [
      'Where a kind of site, or a year, has cost but expects no survivor, there is nobody to share it by. Such cost stays in the total and is named by itself: “falls on no survivor”.',
      'A case type without survivors has no cost per survivor. The table shows a dash, not 0.',
      'If you did not mean it, look at `sites` and `case_sites`: does somebody see survivors at every site that stands?',
    ],
  },
  'contact-cost': {
    also: 'service visit night call examination unit cost price of a service',
    blocks: [
      { formula: 'direct cost of a contact = (staff time + supplies of the service) ÷ contacts' },
      'A contact is one visit, night, call or examination, as `services` says in `services.unit`. The second figure adds the standby of the cadres that serve it, shared by minutes at each kind of site.',
      'Both are in `service_costs.csv` on the page Export. Rent, the programme and administration are in neither, so contacts do not add up to the full cost.',
      'Supplies counted per survivor who uses the service are spread over her contacts.',
    ],
  },
  posts: {
    also: 'full-time equivalent FTE staffing need workload presence duty rounding shifts relief',
    blocks: [
      'A post is one full-time job. For each cadre and site the method counts twice and takes the larger number:',
      {
        list: [
          'By workload: the minutes of all contacts ÷ the minutes that a post can give to survivors in a year.',
          'By presence: the hours that somebody must be there ÷ the hours that a post works in a year, leave and illness taken off.',
        ],
      },
      'The larger number is rounded up at each site in the steps of `post_step` (`0.5`: half posts; `0`: no rounding).',
      'Only duty of the kind `present` takes posts. Being on call takes none; it is paid by the hour.',
      'All this stands in `cadres`: hours of a post are `cadres.available_days` × `cadres.hours_per_day`. The part of them that can go to survivors is `cadres.direct_time_share`; the rest goes to notes, handovers and meetings.',
    ],
  },
  utilisation: {
    also: 'occupancy busy idle overload capacity burnout 20 85 per cent',
    blocks: [
      { formula: 'utilisation = posts that the work fills ÷ posts paid' },
      'As a rule of thumb, not a rule of the method:',
      {
        list: [
          'Under 20 %: people are there almost only to be ready. This is usual by night and in small towns; ask whether presence or call suits better.',
          'Over 85 %: no room for peaks, illness or hard cases. Survivors will wait, and staff will wear out. Plan more posts.',
        ],
      },
      'Staff shared with other services show 100 %, because only their time for survivors is counted here. This says nothing about how busy they are.',
      'You find it on the page Staffing, and in `staffing.csv` on the page Export.',
    ],
  },
} satisfies Readonly<Record<string, TopicText>>;
