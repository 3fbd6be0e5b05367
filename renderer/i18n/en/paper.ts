import type { Texts } from '../Texts.ts';
import type { paper as source } from '../zh-CN/paper.ts';

export const paper: Texts<typeof source> = {
  print: { open: 'Print sheets…', title: 'Print blank sheets', confirm: 'Make the PDF', intro: 'For the walk and the meeting: each item with its requirement, where to look, rules to tick, room for notes and who scored it. A sheet is a working paper; type it in afterwards.', what: 'What to print', hazards: 'Major-hazard questions that apply by the profile', place: 'By where to look', everywhere: 'Everything', category: 'Category', allCategories: 'All categories', onlyUnanswered: 'Only what is not scored yet' },
  entry: {
    open: 'Enter from sheets…', title: 'Enter from sheets', intro: '{{name}}. One item a line: number, codes, note.', who: 'Who looked (goes into the note)', on: 'On which day', line: 'Line', placeholder: '4.2.3 1 2x3 two without guards', enter: 'writes it', codes: 'Codes: 0 full marks; 1–9 a rule; 2x3 rule 2 three times; n not applicable with a reason; np nothing of it in the period, with a reason. A note that begins with a number takes a colon before it.',
    overwrites: '{{by}} scored this already; writing replaces it, and the record keeps both.', written: 'Written just now', undo: 'Undo the last one', close: 'Done', noteHead: '[{{from}}, on site]',
  },
  problem: {
    unknownItem: 'There is no item “{{text}}”. See the number at the left of the sheet.', noCode: 'A code is missing: 0 full, 1–{{last}} a rule, n not applicable.', noCodeStrict: 'A code is missing: 0 full, 1–{{last}} a rule. This item is always applicable.', unknownRule: 'This item has no rule {{number}}, only 1–{{last}}. A note that begins with a number takes a colon before it.', badCount: 'Rule {{number}} takes a count from 1 to {{most}}.', ruleTwice: 'Rule {{number}} stands there twice.',
    fullWithRules: '0 means full marks and cannot stand with rules.', notApplicableForbidden: 'This item is always applicable.', reasonMissing: 'Not applicable needs a reason after the n.',
  },
};
