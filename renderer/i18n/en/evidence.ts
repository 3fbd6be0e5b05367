import type { Texts } from '../Texts.ts';
import type { evidence as source } from '../zh-CN/evidence.ts';

export const evidence: Texts<typeof source> = {
  close: 'Close',
  look: 'Look at {{name}}',
  removed: 'Taken off {{id}}; the file stays stored',
  obtained: 'from {{day}}',
  added: 'stored {{at}}',
  addedBy: 'stored {{at}} by {{by}}',
  unused: 'not used yet',
  usedFor: 'used for {{places}} ({{count}})',
  wholeDigest: 'show all',
  valid: { left: 'valid until {{day}}, {{days}} days left', today: 'valid until {{day}}, ends today', over: 'valid until {{day}}, expired {{days}} days ago' },
  drop: { onto: 'Attach to {{id}} {{name}}', hint: 'Let go to store; at most 500 an item, 60 MB each', way: 'Files can also be dropped on the page, or pasted' },
  progress: { title: 'Storing evidence', text: 'Storing {{number}} of {{total}}', stop: 'Stop' },
  summary: { stored: '{{count}} attached to {{id}}', present: '{{count}} were there already and are not stored twice', refused: '{{count}} not stored', left: '{{count}} not tried', comma: ', ', list: 'Not stored' },
  problem: { empty: 'An empty file.', tooLarge: 'Larger than {{limit}} MB and not read. Compress it, or split it.', heic: 'A HEIC photo: it can be neither shown here nor printed in the report.', vanished: 'The file went away or changed while it was read. See whether it is still there and attach it again.' },
  heic: { how: 'HEIC is how iPhones keep photos. Choose "Most Compatible" under Settings – Camera – Formats, or convert the photo to JPEG and attach it again.', take: 'Store {{count}} HEIC as files' },
  tooMany: { title: 'Too many files', atOnce: '{{count}} files were chosen; an item takes at most {{limit}}. Spread them over the items, or split them. Nothing was stored.', left: '{{count}} files were chosen; {{id}} takes {{left}} more (at most {{limit}} an item). Nothing was stored.' },
  choose: { open: 'From stored…', title: 'Use stored evidence for {{id}}', search: 'Find by name, kind, item number', none: 'No such evidence.', confirm: 'Attach {{count}}', cancel: 'Cancel', more: '{{count}} more are not listed; search for them.' },
  facts: { edit: 'Dates…', editNamed: 'Kind and dates of {{name}}', save: 'Save', obtainedOn: 'Obtained on', validUntil: 'Valid until', note: 'Remark', notePlaceholder: 'e.g. original in the safety office', backwards: 'The validity ends before the day it was obtained.', suggest: { camera: 'Suggested: taken {{day}}, use it', file: 'Suggested: file date {{day}}, use it' } },
  preview: { loading: 'Reading the file', save: 'Save a copy…', none: 'This kind of file cannot be shown here. Save a copy and open it elsewhere.', damaged: 'The file cannot be opened; it may be damaged or locked by a password. Save a copy and try another program.', cut: 'Only the beginning is shown; save a copy for the whole.', smaller: 'Smaller', larger: 'Larger', turn: 'Turn 90°', viewOnly: 'For viewing only; the file stays as it is', previous: 'Previous page', next: 'Next page', page: 'Page {{page}} of {{pages}}', sheet: 'Sheet', empty: 'This sheet is empty.' },
};
