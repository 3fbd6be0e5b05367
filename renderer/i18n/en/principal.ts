import type { Texts } from '../Texts.ts';
import type { principal as source } from '../zh-CN/principal.ts';

export const principal: Texts<typeof source> = {
  page: { title: 'For the principal' },
  packsMissing: 'The criteria of this assessment are not on this machine, so that nothing can be concluded. The record is unchanged.',
  acts: { title: 'Who does what, by when', hint: 'most urgent first', none: 'nothing left to do', what: 'What', who: 'Who', when: 'By when', notDeciding: '(does not decide)' },
  when: { now: 'At once', none: 'No day set' },
  who: {
    principal: { named: 'Principal {{name}}', unnamed: 'Principal (not in the profile)' }, safetyManager: { named: 'Safety manager {{name}}', unnamed: 'Safety manager (not in the profile)' },
    person: { named: '{{name}}', unnamed: 'Person responsible (not named yet)' }, notPerson: { named: 'Somebody other than {{name}}', unnamed: 'Somebody other than the person responsible' },
  },
  act: {
    hazard: {
      ordered: 'Stop first: take measures against {{id}} ({{title}})', reported: 'Report {{id}} to the authority and tell the employees ({{title}})', planned: 'Settle the five points of {{id}} ({{title}})', started: 'Begin to rectify {{id}} ({{title}})',
      done: 'Finish rectifying {{id}} ({{title}})', accepted: 'Accept {{id}} ({{title}})', closed: 'Sign off {{id}} ({{title}})',
    },
    answer: 'Assess the remaining items of {{pack}}: {{count}}', reassess: 'Assess {{item}} of {{pack}} again (N/A contradicts the profile)', screen: 'Answer the remaining major-hazard questions: {{count}}', clarify: 'Clear up {{id}}, still to be checked ({{title}})', enterHazard: 'Enter {{id}} in the hazard ledger ({{title}})',
    raise: 'Raise the score of {{pack}} to {{band}}', raiseBy: 'Raise the score of {{pack}}: {{points}} points short of {{band}}', duty: 'Make up for duty {{id}}: {{topic}}',
  },
  next: {
    title: 'Your next act', sign: 'Go and sign', signHint: 'The record is sealed. Once you have looked at it, sign with your own passphrase.', documents: 'See the signed documents', documentsHint: 'You have signed. The documents can be printed, handed over and verified.', conclusion: 'See the conclusion', conclusionHint: 'Signing follows the seal; until then every number can be unfolded step by step.',
  },
};
