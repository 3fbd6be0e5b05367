import type { Texts } from '../Texts.ts';
import type { enterprises as source } from '../zh-CN/enterprises.ts';

export const enterprises: Texts<typeof source> = {
  page: { title: 'Enterprises' },
  demo: 'Sample',
  noSector: 'No sector chosen yet',
  noCreditCode: 'No credit code yet',
  column: { name: 'Enterprise', score: 'Score and possible', hazards: 'Major hazards', stage: 'Assessment', changed: 'Last change' },
  score: { none: '—', notScored: 'Not scored', unassessable: 'Cannot be assessed', atMost: '≤ {{high}}', complete: 'all scored' },
  hazards: { none: 'None', open: '{{count}} open' },
  stage: { none: 'No assessment yet', answered: '{{answered}} / {{items}} scored', sealed: 'Sealed, {{done}} / {{planned}} signed', signed: 'Sealed, all signed' },
  damaged: { row: 'Cannot be read: {{file}}', assessments: 'Unreadable assessments: {{count}}', what: 'This record cannot be read: {{file}}.', todo: 'Other enterprises are not affected. Open it to see why.' },
  search: { label: 'Find an enterprise', placeholder: 'Name or code, Enter opens' },
  filter: { label: 'Show only', all: 'All', vetoed: 'Vetoed', unfinished: 'Unfinished', ready: 'Ready to seal', damaged: 'Unreadable' },
  action: { create: 'New enterprise', open: 'Open enterprise' },
  preview: { label: 'Selected enterprise', first: 'Do first', veto: '{{count}} open major hazard(s)', latest: 'Latest assessment', period: '{{from}} to {{to}}', stands: 'Now' },
  create: { title: 'New enterprise', name: 'Name of the enterprise', placeholder: 'Full name as on the business licence', hint: 'The name is enough for now; the rest is filled in on the profile, which opens next.', confirm: 'Create and fill in the profile' },
  empty: { none: 'No enterprise yet.', found: 'No enterprise fits.', all: 'Show all' },
  keys: { move: 'move', open: 'open', search: 'find', create: 'new' },
  footer: '{{shown}} / {{all}}, what is most urgent first',
};
