import type { Texts } from '../Texts.ts';
import type { conclusion as source } from '../zh-CN/conclusion.ts';

export const conclusion: Texts<typeof source> = {
  page: { title: 'Conclusion' },
  tab: { conclusion: 'Conclusion and score', texts: 'Report texts', team: 'Signers' },
  verdict: {
    label: 'Conclusion of the self-assessment',
    score: 'Score (computed and printed all the same)',
    scoreSoFar: 'Earned so far (not finished)',
    noScore: 'Nothing to assess, so nothing is divided',
    vetoed: 'Major accident hazards still open: {{count}}. No grade is given.',
    incompleteVeto: 'Not finished; besides, major accident hazards still open: {{count}}.',
    incomplete: 'Places without an answer: {{count}}. There is a conclusion once all are answered.',
    unassessable: 'Everything is N/A; there is nothing to assess.',
    failed: 'The score does not reach the {{threshold}} of “{{band}}”.',
    failedGate: '“{{pack}}” is below its line, and this assessment requires it.',
    above: '{{points}} above the threshold',
    sealed: 'Sealed {{at}} by {{by}}, number {{number}}. This is the conclusion at the seal; it does not change.',
    moved: 'The ledger and profile of now would give “{{word}}”. What was sealed stays; issue a revision to change it.',
    toDocuments: 'To the documents',
    packsMissing: 'The criteria of this assessment are not on this machine ({{packs}}), so neither score nor conclusion can be computed. The record is untouched.',
  },
  reasons: {
    title: 'Reasons', hint: 'each cites its place', incompleteTitle: 'What is missing', passedTitle: 'Why it is reached',
    act: { score: 'Score it', screen: 'Decide it', hazard: 'Deal with this hazard', notApplicable: 'See this N/A', scoresheet: 'See deductions' },
    actFor: '{{act}}: {{ref}}',
  },
  score: {
    titleVetoed: 'The score is above the line but does not decide', titlePlain: 'Score',
    sum: 'Standard {{standard}} = N/A {{na}} + deducted {{deducted}} + earned {{earned}}', sumOpen: 'Standard {{standard}} = N/A {{na}} + deducted {{deducted}} + earned {{earned}} + open {{open}}',
  },
  checks: {
    title: 'Everything else',
    items: '{{pack}}: {{count}} items', allScored: 'all scored', left: '{{count}} not scored', notApplicable: '{{count}} N/A, each with a reason', noNotApplicable: 'none N/A',
    screening: '{{count}} major-hazard questions', allScreened: 'all answered', screeningLeft: '{{count}} without an answer', screeningCounts: 'no {{no}} · yes {{yes}} · to check {{toCheck}}',
    failedDevice: 'Article 14: devices failed or out of use', failedNone: 'checked', failedFound: '{{count}} failed', failedOpen: 'not checked yet', failedHint: 'safety facilities, devices and interlocks',
    gate: '{{pack}} ({{kind}})', advisory: 'advisory', mandatory: 'required', over: 'above the line', under: 'below the line', gateScore: '{{percent}}, line {{threshold}}', gateNone: 'no score yet', gateOpen: 'not finished',
    obligations: 'Three-year action', overdue: '{{count}} overdue', onTime: 'none overdue', obligationsHint: 'reported only, never deciding',
  },
  lift: {
    title: 'How to lift the veto', of: '{{id}} {{title}}',
    ordered: 'Stop', reported: 'Report', planned: 'Five settled', done: 'Rectify', accepted: 'Accept', closed: 'Sign off',
    orderedDone: 'measures taken {{day}}', reportedDone: 'reported {{day}} to {{to}}', plannedDone: 'all five settled {{day}}', doneDone: 'done {{day}}', acceptedDone: 'accepted {{day}} by {{name}}', closedDone: 'signed off {{day}}',
    orderedNext: 'stop work, shut down or evacuate', reportedNext: 'to the authority and the employees', plannedNext: 'person, measures, funds, deadline, contingency', doneNext: 'with photographs', doneBy: 'by {{day}}, with photographs', acceptedNext: 'anyone but {{name}}', acceptedAnyone: 'anyone but the person responsible', closedNext: 'signed by {{name}}', closedAnyone: 'signed by the principal', taken: 'taken',
  },
  trial: { title: 'After closing', restored: '{{item}} gets back {{points}}.', nothing: 'The score does not change.', note: 'This is a trial; the conclusion has to be made again.' },
  keep: {
    incompleteTitle: 'Sealing', title: 'It can be kept now, too', vetoed: 'A vetoed report is a report. Sealed and signed, its first page says so, and it cannot be used to apply for a grade.', failedTitle: 'It can be kept all the same', failed: 'A report below the grade is a report. After the seal a change needs a revision; or rectify first and score again.',
    passed: 'Nothing changes after the seal; signing follows in order. A change needs a revision.', action: 'Seal and sign…', incomplete: 'It can be sealed once everything is answered.', goDocuments: 'See the documents', goSign: 'Go to signing',
  },
  seal: {
    title: 'Seal this self-assessment?', what: 'What is sealed', conclusion: 'Conclusion', score: 'Score', packs: 'Criteria', hazards: 'Major hazards', hazardsText: '{{open}} open, {{closed}} closed in the ledger', evidence: 'Evidence', evidenceText: '{{count}} files, sealed by their digests', signers: 'Order of signing', signersText: '{{names}}',
    after: 'After the seal, answers, texts and people do not change; a change needs a revision, and the old one stays.', problems: 'It cannot be sealed yet:', image: 'Picture of the seal (optional)', imageHint: 'Only a picture, not an electronic seal. It is laid on the organisation’s line of the report.', choose: 'Choose a PNG picture…', drop: 'Drop the PNG picture of the seal here', existing: 'Use a picture that is here', notPng: '“{{name}}” is not a PNG picture. Choose a .png file; the choice before is unchanged.', chosen: 'Chosen: {{name}}', remove: 'Leave it out', note: 'Picture of a seal; only a picture, not an electronic seal', confirm: 'Seal', fix: { conclusion: 'See what is missing', profile: 'To the profile', team: 'To the signers' },
    problem: {
      alreadySealed: 'It is sealed already, number {{number}}.', incomplete: 'The conclusion is “not complete”; something is unanswered.', nameMissing: 'The name of the enterprise is missing.', creditCodeMissing: 'The unified social credit code is not complete.', creditCodeUnconfirmed: 'The check digit of the credit code {{creditCode}} does not match, and it was not confirmed.',
      assessorMissing: 'No assessor signs.', leaderMissing: 'No team leader signs.', principalMissing: 'No principal signs.', severalPrincipals: 'There is more than one principal.', principalDiffers: 'The principal among the signers is “{{team}}”, in the profile “{{profile}}”.', memberNameMissing: 'Somebody who signs has no name.', sameNameTwice: '“{{name}}” appears twice; one person signs once, so put the roles together.', tooFewSigners: 'At least two people sign; now it is {{signers}}.', sealImageMissing: 'The chosen picture is not among the evidence; choose it again.',
    },
  },
  texts: {
    hint: 'The few parts that only people can write. Empty ones print as not filled in. Saved at once.', sealed: 'Sealed; it does not change any more.', empty: 'Not filled in',
    chapter2: 'Chapter 2 Organisation', chapter3: 'Chapter 3 Process', chapter10: 'Chapter 10 Causes', chapter11: 'Chapter 11 Measures and plan',
    method: 'How the assessment was done', training: 'Training beforehand', documentReview: 'Documents reviewed', siteCheck: 'Site check', interviews: 'Interviews', sampled: 'Sampled', sampledNonconforming: 'of them nonconforming', management: 'Causes in management', site: 'Causes on site', people: 'Causes in people',
  },
  improvement: {
    none: 'No measures yet.', add: 'Add one', addHint: 'Problem and measure first', problem: 'Problem', cause: 'Cause', measure: 'Measure', responsible: 'Responsible', funds: 'Funds (yuan)', deadline: 'Deadline', contingency: 'Interim measure', reviewer: 'Reviewer', state: 'Progress', remove: 'Remove', removeNamed: 'Remove number {{number}}', number: 'Number {{number}}',
    causes: { management: 'management', site: 'site', people: 'people' }, states: { open: 'not begun', inProgress: 'under way', done: 'done' },
  },
  team: {
    hint: 'One person signs once, in all their roles. Assessors begin; the principal is last.', sealed: 'Sealed; the signers do not change any more.', none: 'Nobody yet.', table: 'Team and signers',
    name: 'Name', post: 'Post', duty: 'Task', qualification: 'Qualification', roles: 'Roles', signs: 'Signs', signsYes: 'signs', signsNo: 'does not sign', add: 'Add a person', addHint: 'Name and roles first', remove: 'Remove', removeNamed: 'Remove {{name}}', signsNamed: '{{name}} signs',
    role: { assessor: 'Assessor', deputyLeader: 'Deputy leader', leader: 'Team leader', principal: 'Principal', employeeRepresentative: 'Employee representative', witness: 'Witness' },
    order: 'Order of signing the report', noOrder: 'Nobody signs yet.',
  },
};
