import type { Texts } from '../Texts.ts';
import type { score as source } from '../zh-CN/score.ts';

export const score: Texts<typeof source> = {
  ask: '{{name}} {{value}}, see where it comes from',
  askOf: '{{name}}: {{value}}, see where it comes from',
  drawer: { close: 'Close', veto: 'Major hazards not closed: {{count}}. Vetoed.', vetoWhy: ' The score is computed all the same and does not change the conclusion.' },
  keys: { charts: 'Charts', explain: 'Where it comes from', trial: 'What if' },
  charts: {
    action: 'Charts', title: 'Charts', category: 'Category', item: 'Item', threshold: 'Threshold {{threshold}}', possible: 'Open, still possible', allNotApplicable: 'All N/A',
    radarTitle: 'Rate of each category', radarLabel: 'Radar of the rate of each category; the figures are in the table that follows', radarNone: 'Fewer than three categories can be rated: too few for a radar.', rate: 'Rate', rateSoFar: 'Earned so far',
    lossesTitle: 'Where points were lost', lossesLabel: 'Deductions from the greatest down; the figures are in the table that follows', lossesNone: 'No deductions.', lossesNoneYet: 'No deductions in what is scored so far.', lossesBy: 'Ranked by', byItem: 'By item', byCategory: 'By category', lost: 'Deducted', cumulative: 'Share of all deductions so far (scale above)', rest: '{{count}} others', lossRow: '{{points}} pts, {{share}}% so far',
    completionTitle: 'How much is scored', completionLabel: 'Completion of each category; the figures are in the table that follows', answered: 'Scored',
    trendTitle: 'Score over the years', trendLabel: 'Score over the years; the figures are in the table that follows', trendNone: 'A trend needs the scores of two years: two sealed assessments, or one sealed and this one under way.', sealedYears: 'Sealed', openYear: 'Under way', year: 'Year', score: 'Score', conclusion: 'Conclusion',
  },
  trial: {
    action: 'What if', mark: 'Trial only, answers are not changed', note: 'This is only a trial: suppose items full, hazards closed or findings counted otherwise, and see what the score would be. Closing it throws everything away; nothing is written to the assessment.', leave: 'Leave the trial', reset: 'Take all back',
    result: 'Result of the trial', veto: 'Major hazards still open in the trial: {{count}}. Vetoed.', lifted: 'Supposed closed, nothing vetoes any more. To lift the veto in fact: report, plan, rectify, accept, close.', points: 'Earned ÷ assessable', moved: 'Categories that change', beforeName: 'Now', nowName: 'Trial',
    hazards: 'Suppose major hazards closed', hazardsHint: 'items that they name are supposed full along with them', closed: '{{id}}　{{title}}',
    items: 'Suppose items otherwise', itemsHint: 'a tick supposes full marks', fullNamed: 'Suppose full: {{name}}', counts: 'Counts', countsNamed: 'Counts: {{name}}', more: 'Show more, {{count}} left',
    filter: { label: 'Which items', deducted: 'Deducted', unanswered: 'Open', tried: 'Tried' }, none: { deducted: 'No item with a deduction.', unanswered: 'No open item.', tried: 'Nothing tried yet.' },
    plan: {
      title: 'Fewest items to the next grade', top: 'The highest grade is reached.', reachable: '{{points}} points to “{{band}}”; items to put right: {{count}}, giving {{after}}.', unreachable: '{{points}} points to “{{band}}”; putting right all deductions ({{count}}) gives only {{after}}.', nothing: '{{points}} points to “{{band}}”, and no deduction that could be put right.', open: ' Open items, not counted here: {{count}}.',
      take: 'Try these {{count}}', exact: 'Method: the item that gives most, again and again, until it is enough. Items do not affect each other, so there is no smaller way.', inexact: 'Method: the item that gives most, again and again, until it is enough. Extras were not taken in full, so items affect each other and there may be a smaller way.',
    },
  },
  tree: {
    title: 'Where this number comes from', hint: 'level by level down to each deduction', onlyDeducted: 'Only deductions', pack: 'Which criteria',
    formula: '{{earned}} ÷ ({{standard}} − N/A {{na}}) × 100 = {{quotient}}', rounded: 'rounded half-up to {{digits}} decimal', roundedWhole: 'rounded half-up to a whole number', raw: 'raw {{numerator}}/{{denominator}}',
    name: 'Category, element, item', standard: 'Standard', na: 'N/A', deducted: 'Deducted', earned: 'Earned', open: 'Open', percent: 'Rate %', total: 'Total',
    expand: 'Show {{name}}', folded: '{{count}} without deduction, folded (full {{full}}, N/A {{na}})', foldedGroups: '{{count}} without deduction, folded',
    addsUp: 'Every level adds up: standard = N/A + deducted + earned.', addsUpOpen: 'Every level adds up: standard = N/A + deducted + earned + open.', doesNot: 'A level does not add up. This is a fault of the program; do not use this score.', packRef: 'Criteria {{id}} r{{revision}} · {{digest}}',
    each: '{{count}} × {{points}} ({{unit}})', capped: 'this rule takes {{cap}} at most', once: 'once', forfeit: 'no points', extra: 'extra, taken from the category', extraUnapplied: '{{points}} of it found nothing left to take',
    claimed: 'Asked {{claimed}}, item {{standard}}, deducted {{deducted}}, earned {{earned}}.', noFinding: 'No deduction, full {{earned}}.', unanswered: 'Not scored yet.',
    notApplicable: 'N/A: {{reason}}', ground: { trait: 'the profile does not have it', period: 'did not happen in the period', attested: 'N/A with a reason' }, by: '{{name}}, {{at}}', anonymous: 'no name given', evidence: 'evidence {{count}}: {{names}}', noEvidence: 'no evidence attached', go: 'Go to this item', note: 'Note: {{note}}',
    basis: 'Basis: {{basis}}',
  },
};
