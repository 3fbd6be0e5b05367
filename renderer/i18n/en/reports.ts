export const reports = {
  page: { title: 'Employee reports', hint: 'Hazards reported by employees; true reports are rewarded, those beyond one’s duty higher', receive: 'Take a report…' },
  privacy: { title: 'The reporter is protected', text: 'The name is encrypted with the handler’s passphrase and only that passphrase opens it. It goes into no export, report or record. The passphrase is kept nowhere; if it is lost, the name cannot be recovered. Anonymous reports are taken just the same.' },
  duty: { within: 'within duty', beyond: 'beyond duty' },
  state: { received: 'to be checked', verified: 'true', unfounded: 'unfounded', rewarded: 'rewarded, {{yuan}} yuan' },
  list: { title: 'Reports', waiting: '{{count}} to be checked', empty: 'No employee report yet.', on: 'Received', what: 'What', area: 'Where', duty: 'Duty', handler: 'Handler', state: 'State', open: 'Show the report of {{day}}', close: 'Fold the report of {{day}}' },
  detail: { what: 'What was reported', handler: 'Handler', reporter: 'Reporter', anonymous: 'anonymous', named: 'encrypted', show: 'Show the reporter…', log: 'What happened', received: 'received', verified: 'found true, ledger {{id}}', unfounded: 'unfounded: {{reason}}', rewarded: 'rewarded with {{yuan}} yuan, {{on}}', verify: 'True: enter in the ledger…', link: 'Already in the ledger…', unfound: 'Unfounded…', reward: 'Reward…', confirmVerified: 'Record as true: {{id}}' },
  receive: {
    title: 'Take an employee’s report', on: 'Received', handler: 'Handler', duty: 'Duty', what: 'What was reported', area: 'Where', named: 'With a name', anonymous: 'Anonymous', choice: 'Reporter', name: 'Name of the reporter', passphrase: 'Handler’s passphrase', again: 'Once more', minimum: 'at least {{minimum}} characters', differs: 'The two differ',
    note: 'Only the handler knows the passphrase; this app does not keep it. If it is lost, the name cannot be seen again.', inText: 'Do not write the reporter’s name into the text or the place.', confirm: 'Take', missing: 'Missing: {{fields}}',
  },
  link: { title: 'The hazard is in the ledger already', hazard: 'Hazard', choose: 'Choose an entry of the ledger', none: 'The ledger is empty; enter the hazard first.', confirm: 'Record as true' },
  unfound: { title: 'Unfounded', reason: 'What was checked and why it does not hold', confirm: 'Record as unfounded', note: 'If it turns out to be true later, it can still be recorded as true.' },
  reward: { title: 'Reward', rule: 'By which rule', noRule: 'By no rule', proposed: 'Rule: {{duty}}, {{yuan}} yuan', noRules: 'There are no reward rules yet. The amount is yours to enter.', yuan: 'Amount', on: 'Paid on', confirm: 'Record the reward', below: '{{yuan}} yuan less than the rule; is that meant', unit: 'yuan', note: 'Note (no name)' },
  reporter: { title: 'Show the reporter', passphrase: 'Handler’s passphrase', show: 'Open', text: 'Shown on the screen only, until it is closed. Make sure that nobody else can see it.', name: 'Reporter', close: 'Close', busy: 'Opening' },
  rules: {
    title: 'Reward rules', edit: 'Change the rules…', none: 'Nothing is written yet. Say what is rewarded and how much, and let employees know whom to tell and how.', how: 'How to report', from: 'In force from {{day}}', draft: 'No day is given from which they are in force', what: 'What', within: 'Within duty (yuan)', beyond: 'Beyond duty (yuan)', table: 'Reward rules',
    dialog: 'Rules for rewarding reports', howHint: 'Whom to tell, how, and when there will be an answer', fromDay: 'In force from', add: 'Add a row', remove: 'Remove “{{what}}”', removeBlank: 'Remove the empty row', removal: 'Remove', confirm: 'Set the rules', higher: '“{{what}}”: beyond duty must be higher than within', incomplete: 'Every row needs its words and both amounts', number: 'Amounts are numbers from 0',
  },
  stale: 'The newer state has been read; what you entered is still here. Look at it and record again.',
  refused: {
    notFound: 'This report was not found; it may have changed elsewhere.', idTwice: 'This report was taken already.', notNew: 'A new report cannot bring a history along.', fieldMissing: 'The handler, what was reported and the reason for unfounded must be written.', inTheFuture: 'The day is later than today on this machine. Check the day and the clock.', beforeReceived: 'The reward is older than the report. Check the day.', clockMovedBackwards: 'The clock is earlier than the last step of this report. Set the clock first.',
    hazardNotFound: 'The ledger has no such hazard. Enter it first, then record the report as true.', alreadyVerified: 'This report was found true already.', notVerified: 'A reward follows only a report that was found true.', alreadyRewarded: 'This report was rewarded already; a report is rewarded once.', nameInText: 'The text or the place names the reporter, and others would see it. Remove it and take the report again.',
  },
} as const;
