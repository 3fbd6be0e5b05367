import type { Texts } from '../Texts.ts';
import type { documents as source } from '../zh-CN/documents.ts';

export const documents: Texts<typeof source> = {
  page: { title: 'Documents', hint: 'the PDFs carry the record; anyone can check them' },
  kind: { report: 'Self-assessment report', commitment: 'Zero-hazard commitment' },
  table: { label: 'Issued documents', document: 'Document', number: 'Number', state: 'Signatures', pages: 'Pages', digest: 'Digest', actions: 'Actions', signed: '{{done}}/{{planned}} signed', notIssued: 'not made yet', at: 'made {{at}}' },
  action: { save: 'Save a copy…', saveNamed: 'Save a copy: {{document}}', reveal: 'Show in folder', revealNamed: 'Show in folder: {{document}}', sign: 'Go to signing', issue: 'Make and sign', draftNamed: 'See a draft: {{document}}', record: 'Export record.json…', root: 'Export the root certificate…', revise: 'Issue a revision…' },
  path: 'The file is at {{path}}',
  none: 'No issued documents yet. Seal first, then make and sign them.', toConclusion: 'To the conclusion',
  draft: { title: 'Drafts', text: 'Set from the record as it stands; every page says that it is an unsigned draft. It cannot be signed and is not kept.', busy: 'Setting a draft', page: 'Page {{done}} / {{total}}', wait: 'Setting the pages…', cancelling: 'Stopping…' },
  hand: { title: 'For those who check', record: 'record.json is the record itself, the same bytes as in the PDF.', recordOpen: 'record.json is the record as it stands; it is not sealed.', root: 'The root certificate proves that signatures come from this machine, not who signed. Those who check compare this fingerprint by phone or on paper:', fingerprint: 'SHA-256, first 16 bytes' },
  revise: {
    title: 'Issue a revision', text: 'What was sealed stays as it is. The revision starts from its answers and names what it replaces.', ask: 'Issue a revision?', reason: 'Why it is revised', reasonHint: 'Kept in the record, e.g. the major hazard is closed, assessed again.', confirm: 'Start the revision', already: 'There is a later revision already, see below.',
  },
  others: { title: 'All assessments', current: 'this one', open: 'Open', openNamed: 'Open {{name}}', row: '{{from}} to {{to}}, r{{revision}}', sealed: 'sealed', unsealed: 'not sealed' },
};
