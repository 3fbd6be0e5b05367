import type { Texts } from '../Texts.ts';
import type { home as source } from '../zh-CN/home.ts';

export const home: Texts<typeof source> = {
  page: { title: 'Next', hint: 'In order; each thing done is one less', demo: 'Sample enterprise' },
  hazard: {
    hint: '{{title}} · due {{day}}',
    order: { title: 'Stop first: take measures against the major hazard', action: 'Record the measures' },
    report: { title: 'Report the major hazard and tell the employees', action: 'Record the report' },
    plan: { title: 'Settle the five assurances of the major hazard', action: 'Settle the five' },
    start: { title: 'Start the rectification as planned', action: 'Record the start' },
    finish: { title: 'Rectify the major hazard, with photos when done', action: 'Record completion' },
    accept: { title: 'Have it accepted by someone other than the person responsible', action: 'Accept' },
    close: { title: 'Have the principal sign it off', action: 'Sign off' },
  },
  gap: { creditCode: 'credit code', creditCodeConfirmation: 'check digit of the credit code', sectors: 'sector', employees: 'headcount', principal: 'principal', safetyManager: 'safety manager' },
  profile: { title: 'Fill in the profile', gaps: 'Missing: {{gaps}}', questions: '{{count}} question(s) unanswered, treated as not known and still asked', action: 'Fill in the profile' },
  start: { title: 'Start an assessment', hint: 'Choose criteria, period and team', action: 'Choose criteria' },
  packsMissing: { title: 'The criteria of this assessment are not on this machine', hint: '{{packs}} missing; no score can be computed, the record is untouched', action: 'See the criteria here' },
  score: { title: 'Go on scoring: {{item}}', first: 'Score item by item, from {{item}}', hint: '{{pack}} · {{answered}} of {{items}} scored, {{left}} left', action: 'Go on scoring', begin: 'Start scoring' },
  unfounded: { title: '{{count}} N/A item(s) no longer follow from the profile', hint: '{{items}}: the trait they rest on is no longer “no”; answer again', action: 'Answer again' },
  screen: { title: '{{count}} major-hazard question(s) not answered', hint: 'One “yes” vetoes, so each needs an answer', action: 'Answer them' },
  toCheck: { title: 'Check {{count}} major-hazard question(s) on site', hint: '“To check” is not “no”; the conclusion waits for all of them', action: 'Check' },
  enterHazard: { title: '{{count}} major hazard(s) not in the ledger yet', hint: 'A “yes” has to be recorded: stop, report, rectify, accept, sign off', action: 'Enter in the ledger' },
  unassessable: { title: 'There is nothing to assess', hint: 'Every item of {{pack}} is N/A; it cannot be assessed', action: 'See the N/A items' },
  seal: { title: 'The conclusion is “{{verdict}}” and can be sealed', passed: 'Signing follows; changes then need a new revision', failed: 'A report that falls short is a report; or improve first', vetoed: 'A vetoed report is a report; or close the hazards first', action: 'Conclusion and seal' },
  issue: { report: 'Make the self-assessment report', commitment: 'Make the zero-hazard commitment', hint: 'Set from the sealed record, with places for the signatures', action: 'Make it' },
  sign: { report: '{{name}} signs the report', commitment: '{{name}} signs the commitment', hint: '{{left}} signature(s) missing, in order', action: 'Sign' },
  revise: { title: 'The conclusion is “{{now}}” now; a revision can be issued', hint: 'It was sealed as “{{sealed}}”; that one stays as it is', action: 'See the conclusion' },
  finished: { title: 'All done, the documents are signed', hint: '{{number}} · hand over the PDF; the receiver can verify it alone', action: 'See the documents' },
  panel: { earned: 'Earned (per cent)', possible: 'Up to', missing: '{{points}} more points reach the grade', now: 'Conclusion now', sealed: 'Sealed conclusion', veto: '{{count}} major hazard(s) open. ', vetoWhy: 'Points do not count until they are accepted and signed off.', why: 'Why' },
  categories: { title: 'Categories', hint: 'earned / points scored (N/A taken out)' },
  duties: {
    title: 'Duties due', count: '{{done}} / {{all}} done', hazard: '{{id}} deadline', hazardUnder: '{{name}} · {{title}}',
    noAssessment: 'Choose the three-year action when starting an assessment, and its duties appear here.', none: 'No duty has a date.', unanswered: 'past, not answered', more: '{{count}} more, later', toConfirm: '{{count}} more to confirm: the profile does not say whether they bind',
  },
};
