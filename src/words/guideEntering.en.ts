/** How to enter what does not explain itself, in English. */
import type { TopicText } from './guideText.ts';

export const entering = {
  payroll: {
    also: 'existing staff salaries already paid civil servants police officers wages committed',
    blocks: [
      'Staff who are paid already are part of the cost: they work for survivors. They only need no new money. So leave them in the plan, and enter their pay as committed.',
      {
        steps: [
          'In `cadres` leave the cadre as it is; `cadres.payer` names the ministry that pays it.',
          'In `funding` add a row for this payer and each year.',
          'In `funding.amount` write what the budget for these posts holds: the number of posts already paid × salary with employer’s contributions, in prices of that year.',
        ],
      },
      { example: 'payroll' },
      'One row holds all that a payer has committed in a year; add grants and payroll together. Cost and budget stay; the funding gap falls.',
    ],
  },
  'donated-rooms': {
    also: 'in kind volunteers free rent donation host hospital shadow price',
    blocks: [
      {
        steps: [
          'In `payers` add who gives it, with `in-kind` in `payers.kind`.',
          'In `items` add the room at the rent that one would pay, with this payer.',
          'In `site_items` say how many of it a site has.',
        ],
      },
      { example: 'donor' },
      { example: 'room' },
      { example: 'roomOfSite' },
      'Volunteers: a cadre whose payer is of this kind, with the pay of comparable work.',
      'The cost rises, and stands under “in kind” beside the budget. Administration that is charged on items counts the room in, which the budget may show.',
    ],
  },
  'shared-staff': {
    also: 'part-time host staff prosecutor doctor hospital other services post step fraction',
    blocks: [
      'A prosecutor or a hospital doctor works for others too. Only the time for survivors shall count.',
      {
        steps: [
          'In `cadres` write `0` in `cadres.post_step`: posts are then not rounded up.',
          'Give the cadre no rows of the kind `present` in `duty_posts`. If it is called, enter it as `on-call`.',
          'Leave a full salary and full hours; the minutes in `staff_time` say how much of them is taken.',
        ],
      },
      { example: 'sharedCadre' },
      'It then has no standby but allowances. Where a host lends all its staff, write the `0` in `site_types`, column `site_types.post_step`: it holds for every cadre there without a step of its own.',
    ],
  },
  'mid-year-opening': {
    also: 'opening half year start new centre fraction months closes',
    blocks: [
      {
        steps: [
          'In `sites` count the new site by its part of the year: `0.5` for six months. Two old ones and one that opens in July are `2.5`.',
          'In the next year count it as 1.',
          'Set `sites.share_of_cases` for that year anew: fewer survivors are seen there. All shares of a year add up to 1; look at `case_sites` too.',
        ],
      },
      { example: 'halfYear' },
      'Posts, rent and supplies of half a year follow. Of equipment, too, half is bought in the first year and the other half in the next. If all of it is paid in the first year, say so beside the budget.',
    ],
  },
  'partial-uptake': {
    also: 'coverage share of survivors uptake pathway optional service contacts',
    blocks: [
      {
        steps: [
          'In `pathways` find the row of the case type and the service.',
          'In `pathways.share_of_cases` write the part of survivors who receive it: `0.7` is seven of ten.',
          'In `pathways.contacts_per_user` write how often, counting only those who receive it.',
        ],
      },
      { example: 'uptake' },
      'An empty `pathways.site_type` holds everywhere; a row with one holds there in its place. Here mobile teams do no examinations.',
    ],
  },
  'night-call': {
    also: 'on call stand-by night shift weekend duty allowance present 24/7',
    blocks: [
      {
        steps: [
          'In `duty_posts` add a row with the mix, the kind of site, the cadre and any short name as `duty_posts.shift`.',
          'Write `on-call` in `duty_posts.kind`.',
          'In `duty_posts.hours_per_week` write the hours: nights and weekends beside a working week of 56 hours are `112`.',
          'In `duty_posts.pay_rate` write which part of an hour’s cost is paid for waiting: `0.25` is a quarter.',
        ],
      },
      { example: 'onCall' },
      'Being on call takes no post. The allowance is standby; the minutes spent with a survivor are staff time as ever.',
      'Somebody who stays at the site by night is `present`; a `duty_posts.pay_rate` over 1 is then the night premium.',
    ],
  },
  'shared-payer': {
    also: 'co-financing cost sharing half nation half province donor share split percentage',
    blocks: [
      {
        steps: [
          'In `payer_splits` choose a name for the split and add a row for each payer with its share. The shares add up to 1.',
          'Write that name as the `payer` of a cadre, an item or an overhead.',
        ],
      },
      { example: 'split' },
      { example: 'splitItem' },
      'Each payer then has its part of the budget and of the gap. A split may not be called like a payer.',
    ],
  },
  'foreign-price': {
    also: 'dollar euro exchange rate inflation import old price quotation',
    blocks: [
      {
        steps: [
          'In `items` write the price as you found it, with its `items.currency` and `items.price_year`. Bounds are in the same money.',
          'In `currencies` give the rate of the first year: local money for one unit.',
          'If the price is of an earlier year, `price_levels` needs this currency for both years.',
        ],
      },
      { example: 'oldPrice' },
      { example: 'rate' },
      { example: 'levels' },
      'Salaries in `cadres` follow the same rules. Do not convert by hand: the cell would no longer say what the source says.',
    ],
  },
  names: {
    also: 'translation language Russian Kyrgyz Kazakh Uzbek bilingual name_ru',
    blocks: [
      'Any text may stand in several languages: in `services` the column `services.name` has `services.name_ru` beside it, likewise for descriptions. In `settings` there is a row `title_ru` beside `title`.',
      { example: 'names' },
      'The page shows the name in its language, or else the first one. Files are downloaded with all of them. Never translate an `services.id`: other tables refer to it.',
    ],
  },
  'new-scenario': {
    also: 'what if variant option change operation set multiply add insert remove alternative',
    blocks: [
      'In the app it is simplest to open a scenario and change the data: each edit becomes one of its changes. In files it goes like this:',
      {
        steps: [
          'In `scenarios` add a row with its name.',
          'In `scenario_changes` add a row for each change: table, row, column, operation and value.',
          'The row is named by its key, parts joined by `/`. An empty part keeps its slash: `assault-acute/exam/`.',
        ],
      },
      { example: 'scenario' },
      { example: 'changes' },
      'Operations are `set`, `multiply`, `add` for a cell, `insert` and `remove` for a row. An inserted row is empty: fill its cells with `set`.',
    ],
  },
} satisfies Readonly<Record<string, TopicText>>;
