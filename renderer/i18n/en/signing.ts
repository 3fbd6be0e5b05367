import type { Texts } from '../Texts.ts';
import type { signing as source } from '../zh-CN/signing.ts';

export const signing: Texts<typeof source> = {
  page: { title: 'Signing' },
  unsealed: { text: 'Not sealed yet. Signing follows the seal.', action: 'To the conclusion' },
  issue: {
    title: 'First make the documents to sign', text: 'They are set from the sealed record, with a place kept for each signer. Their content does not change afterwards.', action: 'Make the documents to sign', busy: 'Making: {{document}}', page: 'Page {{done}} / {{total}}', wait: 'Setting the pages…', cancelling: 'Stopping…',
  },
  document: { report: 'Self-assessment report', commitment: 'Zero-hazard commitment' },
  list: { title: 'Signers', turn: 'now', waiting: 'waiting', notIssued: 'the document is not made yet', note: 'One person signs once, in all their roles. A signature cannot be changed; a change needs a new revision that names the old one.' },
  sealed: {
    title: 'What was sealed', result: '{{word}}, {{percent}} ({{numerator}}/{{denominator}})', hazards: 'Major hazards: {{open}} open, {{closed}} closed', pack: 'Criteria {{id}} r{{revision}}', evidence: '{{count}} evidence files, recorded by digest', digest: 'Digest of the record {{digest}}', number: 'Number {{number}}',
  },
  form: {
    of: 'Signing: {{document}}', attest: 'Before signing, confirm one by one', statement: 'Printed beside the signature: {{statement}}',
    conclusionRead: 'I have read the conclusion and every deduction', hazardsTrue: 'The answers to {{count}} major-hazard questions are true and none is open', hazardsTrueOpen: 'The answers to {{count}} major-hazard questions are true and the {{open}} open ones are all listed', criteriaChecked: 'Parts of the criteria are reconstructed by Anzhun; I have checked them with the local authority',
    commitmentRead: 'I have read the whole commitment', openHazardsListed: 'The open major hazards are the {{open}} that are listed', noOpenHazards: 'No major hazard is open now, as in the ledger', consequencesUnderstood: 'I know what breaking it leads to',
    pad: { label: 'Handwritten signature', clear: 'Write again', choose: 'Choose a picture…', hint: 'with mouse, finger or pen', unreadable: 'This file is not a picture, or there is no ink on it. Choose another.' },
    passphrase: 'Passphrase of the signing key', again: 'The passphrase once more', make: 'First signature: a signing key for {{name}} is made on this machine now, protected by a passphrase of at least {{minimum}} characters. If it is forgotten, nobody can open the key again.', remembered: 'This machine remembers the passphrase; it may be left empty.', remember: 'Let this machine remember the passphrase',
    identity: 'Identity: self-stated, not verified', fingerprint: 'fingerprint {{fingerprint}}', noFingerprint: 'the key is made when signing', law: 'Whether Article 13 of the Electronic Signature Law is met depends on facts that this software cannot know; whether it is accepted is for the receiving authority to decide.', print: 'It can also be printed, signed and stamped by hand.',
    tooShort: 'The passphrase has fewer than {{minimum}} characters', differs: 'The two passphrases differ', missing: 'Still missing: {{what}}', needs: { attest: 'confirmations', handwriting: 'handwriting', passphrase: 'passphrase' },
    done: 'The PDF then carries all {{count}} signatures', later: 'Sign later', sign: 'Sign', signing: 'Signing…', signed: '{{name}} has signed.', next: 'Next: {{name}}.', all: 'All have signed.',
  },
  where: {
    title: 'Where it lands', label: 'The place of the signature on the signature page', here: '← signing here', box: '{{role}} {{name}}', result: 'Conclusion: {{word}} {{percent}}', open: 'Save a copy to read, {{pages}} pages', reportTitle: 'Work-safety standardization', reportTitle2: 'Self-assessment report', commitmentTitle: 'Major accident hazards', commitmentTitle2: 'Zero-hazard commitment', commitmentResult: 'Major hazards open: {{open}}',
  },
  finished: { title: 'All have signed', text: '{{count}} documents, {{signatures}} signatures. Hand the PDFs over; whoever receives them can check them.', action: 'See the documents' },
  role: { assessor: 'Assessor', deputyLeader: 'Deputy leader', leader: 'Team leader', principal: 'Principal', employeeRepresentative: 'Employee representative', witness: 'Witness' },
};
