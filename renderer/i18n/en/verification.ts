import type { Texts } from '../Texts.ts';
import type { verification as source } from '../zh-CN/verification.ts';

export const verification: Texts<typeof source> = {
  page: { title: 'Verify a file', hint: 'only on this machine, no network' },
  drop: { text: 'Drop the PDF to verify here', choose: 'Choose a file…', another: 'Another file', busy: 'Verifying {{name}}', hint: 'Four things are checked: whether it was changed, who signed it, whether the criteria are the same, and whether the score follows from the answers.' },
  headline: {
    allTrue: 'All four are true', changed: 'File and signatures do not agree; it does not count', signersFalse: 'A signature does not hold; it does not count', packFalse: 'The content of the criteria differs', scoreFalse: 'The printed score or conclusion does not follow from the answers',
    foreign: 'Not a document issued by Anzhun; nothing can be checked', unsigned: 'Not signed yet; whether it was changed cannot be told', identity: 'No change was found; who signed is not verified yet', incomplete: 'No change was found; not everybody has signed', packUnknown: 'No change was found; these criteria are not on this machine, so the score was not recomputed', some: 'Not everything could be checked',
  },
  counts: { true: '{{count}} true', unknown: '{{count}} not verified', false: '{{count}} false' },
  finding: { integrity: 'Integrity', signers: 'Signers', pack: 'Criteria', score: 'Score' },
  value: { true: 'True', false: 'False', unknown: 'Not verified' },
  legend: 'What the marks mean',
  act: { compare: 'Compare the fingerprint…', hint: 'read it out over the telephone, then confirm' },
  signers: {
    title: 'Signatures: {{done}}', titleOf: 'Signatures: {{done}} of {{planned}}', root: 'Root fingerprint (SHA-256, first 16 bytes)', noRoot: 'The file carries no root certificate', none: 'There is no signature.', intact: 'signature intact', broken: 'signature does not hold',
    selfStated: 'Identity: self-stated, not verified', trusted: 'under a confirmed root', time: 'Times are those of the signing machine; there is no timestamp.', certificate: 'certificate {{fingerprint}}', otherRoot: 'root {{fingerprint}}',
  },
  printed: { title: 'Printed and recomputed', printed: 'Printed', computed: 'Recomputed', score: 'Score', conclusion: 'Conclusion', none: 'not recomputed', same: 'the same', differs: 'different', state: 'Comparison' },
  document: { title: 'What this file is', number: 'Number', enterprise: 'Enterprise', creditCode: 'Credit code', content: 'Digest of the record', packs: 'Criteria', file: 'Digest of the file', demo: 'Sample', kinds: { report: 'Self-assessment report', commitment: 'Zero-hazard commitment' } },
  notChecked: { title: 'Not checked:', time: 'the time of signing (the signing machine’s own, no timestamp)', identity: 'whether the signers are who they say (a file cannot prove it)', printedPages: 'whether a print on paper is the same as this file', evidenceFiles: 'whether photographs and evidence are true', law: 'Whether it is accepted is for the receiving authority to decide.' },
  root: {
    title: 'Compare the fingerprint of the root', intro: 'A root certificate that comes with a file proves that the signatures come from one place, not whose it is. Compare the fingerprint with the issuer by phone or on paper before confirming.', inFile: 'Fingerprint in the file', inPem: 'Fingerprint of the certificate', paste: 'Paste the root certificate (all of root.pem)', choose: 'Choose root.pem…', own: 'Use the root of this machine', drop: 'Drop root.pem here',
    notPem: 'This is not a certificate. Paste or choose the root.pem that begins with -----BEGIN CERTIFICATE-----; nothing was changed.', same: 'The same as in the file.', other: 'Different from the one in the file: this certificate did not sign this file, and confirming it would not help.', confirmed: 'I compared this fingerprint with the issuer by phone or on paper, and it is the same', confirm: 'Confirm this root', done: 'The root is confirmed, and the file was verified again.',
  },
  trusted: { title: 'Confirmed roots', at: 'confirmed {{at}}', none: 'No root was confirmed yet. It can be done while verifying a signed file.' },
};
