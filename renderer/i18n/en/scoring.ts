import type { Texts } from '../Texts.ts';
import type { scoring as source } from '../zh-CN/scoring.ts';

export const scoring: Texts<typeof source> = {
  page: { title: 'Scoring' },
  strip: { label: 'Score', earned: 'Earned', final: 'Score', possible: 'Up to', distance: 'To {{band}}', missing: '{{points}} points', hazards: 'Major hazards', open: '{{count}} open', none: 'none', unanswered: 'Open', items: 'items' },
  packs: { label: 'Standard', gate: 'gate', advisory: 'advisory' },
  categories: { label: 'Progress by category', cell: '{{id}} {{name}}, {{answered}} of {{items}} scored' },
  filter: { label: 'Show', all: 'All', unanswered: 'Open', deducted: 'Deducted', noEvidence: 'No evidence', notApplicable: 'N/A', hazard: 'Hazards', unreviewed: 'Not reviewed', rulesChanged: 'Rules changed', added: 'New', none: 'There is no such item. The open one is still below.', showAll: 'Show all' },
  view: { label: 'View', table: 'Table', card: 'Card', tree: 'Tree' },
  search: { label: 'Search items', placeholder: 'Search /  No. G', found: '{{count}}' },
  jump: { title: 'Go to an item', label: 'Item number', placeholder: '4.2.3 or 423', hint: 'Type a number or its beginning', none: 'No item has the number “{{typed}}”.', count: '{{count}} found; Enter goes to the chosen one', matches: 'Items that match' },
  tree: { label: 'Categories, elements, items', title: 'Contents', show: 'Contents', open: 'an open hazard', major: 'an open major hazard: vetoed', points: '{{earned}} earned of {{standard}}', answered: '{{answered}} of {{items}} scored' },
  resumed: { text: 'Left at {{id}}; {{count}} still open', done: 'Left at {{id}}; all scored', when: 'left {{when}}', close: 'Dismiss' },
  table: { label: 'Items', id: 'No.', standard: 'Points', deducted: 'Deducted', earned: 'Earned', state: 'State', evidence: 'Evidence', element: '{{items}} items · {{points}} points · {{answered}} scored', missing: 'missing: {{kinds}}', lacks: 'lacks' },
  fold: { full: '{{count}} with full marks, folded', notApplicable: '{{count}} N/A, {{points}} points, folded: {{why}}', open: 'Show', openNamed: 'Show {{from}} to {{to}}', trait: 'absent by profile', period: 'nothing in the period', attested: 'with a reason' },
  rule: { each: '{{points}} per {{unit}}', cap: 'at most {{points}}', once: '{{points}} once', forfeit: 'No points', extra: '{{points}} extra', count: '{{rule}}: number ({{unit}})', tick: '{{rule}}' },
  sum: {
    unanswered: 'Not scored: choose rules, or press 0 for full marks', notApplicable: 'N/A: {{standard}} points do not count', full: 'Nothing deducted, ', fullEarned: 'earns {{standard}}',
    forfeited: 'A “no points” rule applies, item worth {{standard}}, ', forfeitedEarned: 'deducts {{standard}}, earns 0', claimed: 'Claims {{terms}} = {{claimed}}, item worth {{standard}}, ', claimedOne: 'Claims {{claimed}}, item worth {{standard}}, ', capped: 'nothing below zero, ', earned: 'deducts {{deducted}}, earns {{earned}}',
    extra: '; {{applied}} more from the category', unapplied: ' (of {{claimed}}; {{unapplied}} found nothing left)',
  },
  note: { label: 'Note', placeholder: 'What was seen, and where', waits: 'Not scored yet; note and evidence wait here once stored and go into the score' },
  evidence: { add: 'Attach evidence', addCount: 'Evidence {{count}}', list: 'Evidence', remove: 'Take off {{name}}', digest: 'digest {{digest}}', wants: 'Wanted: {{kinds}}', kind: 'Kind of evidence', kinds: { document: 'document', record: 'record', photo: 'photo', certificate: 'certificate or report', interview: 'interview' } },
  notApplicable: {
    title: '{{id}}: not applicable', action: 'Not applicable…', confirm: 'Set N/A', ground: 'On what ground', trait: 'The profile says it is absent', traitWhy: 'Answered “no” in the profile: {{questions}}', period: 'Nothing of it happened in the period', attested: 'Other, with a reason', reason: 'Reason', reasonRequired: 'a reason is needed', reasonOptional: 'may be left out', effect: 'The {{points}} points leave the total: neither earned nor deducted.', forbidden: 'This item cannot be N/A', condition: 'May be N/A: {{condition}}', is: 'N/A: {{ground}}', take: 'Take N/A back',
  },
  suggested: { band: 'By the profile, {{count}} items ({{points}} points) do not apply and can be set N/A together', open: 'See which…', title: 'N/A by profile', intro: 'Grouped by what the profile says. Tick, by group or by item, what truly does not concern you; what is not ticked is scored item by item.', confirm: 'Set {{count}} items N/A', reason: 'N/A by profile: {{count}} items', because: 'The profile says “no”: {{questions}}', block: '{{count}} items, {{points}} points', fact: 'The profile says “no”: {{questions}}', denominator: 'Points that count', range: 'Possible score' },
  typical: { title: 'Typical findings', hint: 'Picking one fills rule and note', pick: 'Fill in', fix: 'Fix: {{fix}}' },
  help: {
    title: 'How to check', requirement: 'Requirement', documents: 'Documents', site: 'On site', interviews: 'Ask', good: 'What good looks like', basis: 'Basis', hazards: 'Major hazards touched', noHazards: 'none directly', notApplicable: 'When it may be N/A', never: 'This item cannot be N/A', check: 'To be verified',
    confidence: 'Requirement: {{requirement}}. Points: {{points}}. Rules: {{rules}}. Check the table in force with the local authority before applying.',
    confidences: { seen: 'original seen', relayed: 'relayed, original not seen', known: 'expert knowledge, original not seen', reconstructed: 'reconstructed by Anzhun', ours: 'by Anzhun' },
    states: { unanswered: 'not answered', no: 'no', yes: 'yes', toCheck: 'to check', notApplicable: 'not applicable', notAsked: 'absent by profile' },
  },
  card: { standard: 'Points', previous: 'Previous', expand: 'Show requirement', collapse: 'Fold requirement', narrow: 'Deducts {{deducted}}, ', narrowEarned: 'earns {{earned}}' },
  action: { next: 'Done, next', skip: 'Skip, next', full: 'Full marks', done: 'All scored: see the conclusion', screen: 'All scored: screen major hazards' },
  undo: { notApplicable: '{{id}} set N/A', many: '{{count}} items set N/A', close: 'Dismiss' },
  refused: { item: '{{id}} is back to what is stored.', all: 'The record is untouched.', stale: 'Read again.' },
  sealed: 'Sealed: for reading only.',
  missing: { text: 'A standard of this assessment is not on this machine, so nothing can be scored. The record is untouched.' },
  hazard: { record: 'Record a hazard…', none: 'No hazard was recorded from this item' },
  keys: { move: 'move', rule: 'rule', count: 'count', full: 'full', notApplicable: 'N/A', evidence: 'evidence', note: 'note', hazard: 'hazard', next: 'next open', done: 'done, next', view: 'view', undo: 'undo', redo: 'redo', jump: 'go to no.', search: 'search', help: 'how to check' },
};
