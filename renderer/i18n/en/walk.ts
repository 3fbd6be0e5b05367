import type { Texts } from '../Texts.ts';
import type { walk as source } from '../zh-CN/walk.ts';

export const walk: Texts<typeof source> = {
  page: { title: 'Major hazards · walk-round', short: 'Walk-round' },
  station: { rest: 'Elsewhere', whole: 'Whole site' },
  bar: {
    place: 'question {{place}} of {{count}} at this station', where: 'Question', of: 'of {{count}}', counts: 'no {{no}} · yes {{yes}} · to check {{toCheck}} · not seen {{open}}',
    label: '{{count}} questions, now number {{place}}; no {{no}}, yes {{yes}}, to check {{toCheck}}, not seen {{open}}', notAsked: '{{count}} do not apply and are left out', why: 'Why',
  },
  question: {
    look: 'Look', why: 'Why', branches: 'Which of these', any: 'Any: one is enough', all: 'All: every one is needed', tick: 'for a “yes”, tick what you see',
    yes: 'Yes, it is so', no: 'No, it is not so', toCheck: 'To check', toCheckMeaning: 'Not visible or not sure today; no conclusion', meaningNo: 'Shown by: {{text}}', answers: 'The answer to this question',
  },
  note: { label: 'What was seen', placeholder: 'What was seen (may be left out)' },
  photo: { take: 'Photographs {{count}}', from: 'Choose a file, paste with Ctrl V, or drop it here', remove: 'Take off photograph {{name}}', alt: 'Photograph {{name}}', drop: 'Let go to attach', notPicture: '{{name}} is not a picture and was not attached. Other files are attached on the scoring page.' },
  consequence: { yes: 'What a “yes” does: ', veto: 'veto', before: 'whatever the points, the conclusion is a ', after: '; a hazard record is opened at once.', order: 'At once: ', later: 'Deadline, funds, person, measures and contingency are filled in afterwards.' },
  help: {
    why: 'Why this is asked', change: 'Change', judge: 'How it is judged', noException: 'It is a major hazard when it is so; there is no exception.', exception: 'Exception: {{text}}', devices: 'Article 14 counts too', devicesText: 'A device that is there but broken or switched off is judged the same.',
    stations: 'Asked at {{count}} stations', stationsRule: 'One “yes” is a yes; it is a “no” only when every station says no.', unseen: 'not seen', caution: 'When testing',
    held: 'The answer now', desk: '“{{answer}}”, given by {{who}} on {{when}} on the screening page.', deskYes: 'It changes only when every station was seen and none says yes.', deskOther: 'A “yes” or a doubt on site replaces it; it is a “no” only when every station says no.', walked: '“{{answer}}”, from the walk.',
  },
  noted: {
    text: 'Noted: {{station}} {{id}}, {{answer}}. ', same: 'Answer: {{answer}}. ', left: 'Not seen at {{count}} station(s) yet; answered when all were. ', stays: 'The answer stays “{{answer}}” until every station was seen and none says “{{answer}}”. ', already: 'The answer is “{{answer}}”, from another station. ',
    noEntry: 'Not in the ledger yet; there is no conclusion until it is. ', entered: 'In the ledger as {{id}}. ', undone: 'Taken back: {{station}} {{id}}.', undoneOther: 'The last step was taken back; it was not part of this walk.', close: 'Close',
  },
  keys: { yes: 'yes', no: 'no', toCheck: 'to check', photo: 'photo', undo: 'undo', move: 'move', station: 'station', note: 'note', go: 'go on' },
  action: { previous: 'Previous', station: 'Station: {{station}}', stations: 'Change station', home: 'Home, go on later', next: 'Next station: {{station}}' },
  chooser: { title: 'Which station', left: '{{count}} left', done: 'done', none: 'nothing to see', edit: 'Change the stations…', cancel: 'Stay here' },
  done: {
    station: '{{station}} is done', all: 'Every station was seen', allHint: 'All answers are kept. To change one, open it below.', stationHint: 'All {{count}} questions of this station have an answer.', column: { station: 'Station', all: 'Questions', no: 'No', yes: 'Yes', toCheck: 'To check', open: 'Not seen' },
    toCheck: 'Still “to check”', toCheckHint: '“To check” is not “no”: there is no conclusion until it is clear.', missing: 'Answered “yes”, not in the ledger yet', missingHint: 'There is no conclusion until they are.', openAgain: 'Look again', again: 'Look again at {{count}} to check', enter: 'Enter in the ledger', screening: 'See the answers', conclusion: 'See the conclusion', table: 'The stations',
  },
  setUp: {
    title: 'Walk by station', hint: 'Stations in walking order; each asks what belongs there. A question may belong to several.', editTitle: 'Change the stations', whole: 'No stations: the whole site at once', wholeHint: '{{count}} questions from first to last; stations can be made later', begin: 'Start the walk', save: 'Keep and go on', cancel: 'Leave as it was',
    proposed: 'Places the records name', sources: { hazard: 'ledger', confinedSpace: 'confined space', chemical: 'chemicals' }, name: 'Station', namePlaceholder: 'e.g. dust collector room', add: 'Add a station', addProposed: 'Add {{name}}', list: 'Stations', none: 'No station yet. Write a name above.', up: '{{name}} earlier', down: '{{name}} later', remove: 'Take off {{name}}', rename: 'Rename', count: '{{count}} questions',
    questions: 'What is asked at “{{station}}”', also: 'also at: {{stations}}', seen: 'seen, stays here', rest: '{{count}} questions of no station are asked last, at “{{name}}”.', restNone: 'Every question has a station.', exists: 'This station is there already.', seenStation: '{{count}} seen',
  },
  record: { next: 'The walk goes on afterwards.', carried: 'The {{count}} photograph(s) of the walk come along as “before”; the walk goes on afterwards.', skip: 'Not now, go on', devices: 'Article 14: list the devices that do not work', devicesDone: 'Listed, go on', photos: 'Not every photograph was carried into the ledger; add them on the hazard’s page.' },
  sealed: 'Sealed: the walk is for reading only.', sealedNone: 'No walk-round was made in this assessment, and it is sealed.', nothing: 'There is nothing to check.',
};
