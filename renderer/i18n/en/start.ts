import type { Texts } from '../Texts.ts';
import type { start as source } from '../zh-CN/start.ts';

export const start: Texts<typeof source> = {
  page: { title: 'Start an assessment', hint: 'The chosen criteria are recorded with revision and digest; later updates do not touch this assessment.' },
  period: { title: 'Period', hint: 'first and last day included', from: 'From', to: 'To', twelveMonths: 'Last twelve months', thisYear: 'This year', lastYear: 'Last year', backwards: 'The first day is after the last' },
  packs: { title: 'Criteria', hint: 'what this project reconstructed is said below; the table that is valid locally is the authority’s', more: '{{count}} more notices', primary: 'Gives the grade', always: 'Always', track: 'Track as well', makePrimary: 'Let this give the grade', band: '{{name}}, from {{minimum}}', gateOf: 'Use of {{name}}', bandOf: 'Threshold of {{name}}' },
  role: { primary: 'Primary: its score gives the grade', gate: 'Another score: for information, or a threshold to reach', hazards: 'Major hazards: one that is open vetoes', obligations: 'Three-year duties: reported, never deciding', traits: 'Profile questions' },
  gate: { none: 'Not used', advisory: 'For information', mandatory: 'Must be reached' },
  facts: { title: 'Facts of the assessed period', hint: 'unanswered counts as not known; can be answered later on the profile', left: '{{count}} left', done: 'all answered' },
  team: { title: 'Team', hint: 'one person, several roles, one signature', add: 'Add a person', name: 'Name', post: 'Post', duty: 'Task', qualification: 'Qualification', roles: 'Roles', signs: 'Signs', remove: 'Remove', removeRow: 'Remove person {{row}}', cell: '{{column}}, person {{row}}', chooseRoles: 'Choose roles', complete: 'Every role is filled' },
  signer: { leader: 'Team leader', deputyLeader: 'Deputy leader', assessor: 'Assessor', employeeRepresentative: 'Employee representative', principal: 'Principal', witness: 'Witness' },
  teamGap: { nameMissing: 'A name is missing', roleMissing: 'Someone has no role', assessor: 'Sealing needs an assessor who signs', leader: 'Sealing needs a leader who signs', principal: 'Sealing needs the principal’s signature', twoSigners: 'At least two people sign' },
  post: { principal: 'Principal', safetyManager: 'Safety manager' },
  underWay: { text: 'An assessment is not sealed yet ({{from}} to {{to}}). Starting another leaves it alone.', action: 'Go back to it' },
  obstacle: { period: 'Choose the period first', team: 'Someone lacks a name or a role' },
  action: { start: 'Start the assessment' },
};
