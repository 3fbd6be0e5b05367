export const inspections = {
  page: { title: 'Inspections', hint: 'Led by the principal in person, for major hazards; visits of experts stand here too', record: 'Record an inspection…' },
  mark: { overdue: 'overdue' },
  duty: {
    title: 'Next', every: { P1M: 'At least once a month', P3M: 'At least once a quarter' }, everyOther: 'At least once a period', toConfirm: 'to be confirmed', toConfirmHint: 'The profile leaves molten metal, dust explosion or ammonia refrigeration open; the stricter interval is shown.', profile: 'To the profile',
    none: 'This machine has no pack of the three-year action, so the interval is unknown. Inspections can be recorded all the same.', due: 'No inspection led by the principal in {{period}} yet; hold one by {{day}}', done: '{{period}} is done; the next is in {{next}}, by {{day}}',
    overdue: 'No inspection led by the principal is recorded for {{period}}, due {{day}}', late: 'A period without a record cannot be made up. Inspect in this one soon and note the reason.', beyond: 'The action is over; the interval goes on until a new plan says otherwise.', beyondAhead: 'After the action the interval goes on until a new plan says otherwise.', principal: 'Led by {{name}}', principalUnknown: 'The profile names no principal yet, so that no inspection led by them can be recorded.',
  },
  year: { title: '{{year}}', before: 'The year before', after: 'The year after', summary: '{{done}} done, {{missed}} not held', label: 'Periods of {{year}}' },
  state: { done: 'Held {{day}}', due: 'To do now', ahead: 'Not begun', missed: 'Not held', toConfirm: 'None; to confirm', notKept: 'No record here' },
  notKept: 'Periods with “No record here” are older than the first record of the enterprise in this app and count as nothing missed; inspections entered later will show.',
  quarter: { q1: 'Q1', q2: 'Q2', q3: 'Q3', q4: 'Q4', named: '{{quarter}} {{year}}' },
  kind: { leader: 'Led by the principal', expert: 'Experts' },
  list: {
    title: 'Recorded inspections', count: '{{count}} held', empty: 'No inspection is recorded yet.', on: 'Day', kind: 'Kind', ledBy: 'Led by', areas: 'Areas', found: 'Hazards found', none: 'none', hazards: '{{count}}, {{open}} open', withdrawn: 'withdrawn', open: 'Show the inspection of {{day}}', close: 'Fold the inspection of {{day}}',
  },
  detail: {
    participants: 'Participants', findings: 'What was looked at and found', evidence: 'Photographs and papers', hazards: 'Hazards found by it', noHazards: 'None in the ledger.', recorded: 'Recorded by {{by}}, {{at}}', withdrawn: 'Withdrawn by {{by}}, {{at}}: {{reason}}', recordHazard: 'Record a hazard found here…', withdraw: 'Withdraw…', empty: 'Nothing written',
  },
  record: {
    title: 'Record an inspection', kind: 'Kind', on: 'Day', ledBy: { leader: 'Led by (the principal)', expert: 'Experts' }, participants: 'Participants', areas: 'Areas', findings: 'What was looked at and found', findingsHint: 'hazards go to the ledger afterwards', files: 'Photographs, attendance, papers', drop: 'Drop photographs, attendance lists or papers here', choose: 'Choose files…', remove: 'Remove {{name}}',
    confirm: 'Record', missing: 'Missing: {{fields}}', leaderNote: 'It must be led by the principal ({{name}}) in person; nobody else can do it for them.', filesKept: 'The files are stored; correct the rest and record again.',
  },
  withdraw: { title: 'Withdraw the inspection of {{day}}?', text: 'It no longer counts; record and reason stay and are shown struck through. This cannot be taken back, but it can be recorded anew.', reason: 'Reason', confirm: 'Withdraw', linked: 'Hazards found by it stay in the ledger.' },
  stale: 'The newer state has been read; what you entered is still here. Look at it and record again.',
  refused: {
    notFound: 'This inspection was not found; it may have changed elsewhere.', idTwice: 'This inspection is recorded already.', notNew: 'A new inspection cannot be withdrawn from the start.', fieldMissing: 'Who led it, the areas and the reason of a withdrawal must be written.', notPrincipal: 'It must be led by the principal whom the profile names; the person named here is somebody else.',
    principalUnknown: 'The profile names no principal yet, so that no inspection led by them can be recorded.', inTheFuture: 'The day of the inspection is later than today on this machine. Check the day and the clock.', alreadyWithdrawn: 'This inspection is withdrawn already.', clockMovedBackwards: 'The clock is earlier than when this inspection was recorded. Set the clock first.',
  },
} as const;
