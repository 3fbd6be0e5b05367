import type { Texts } from '../Texts.ts';
import type { common as source } from '../zh-CN/common.ts';

export const common: Texts<typeof source> = {
  app: { name: 'Anzhun' },
  action: { retry: 'Try again', cancel: 'Cancel', undo: 'Undo', expand: 'Show' },
  state: { loading: 'Reading' },
  saved: { at: 'On this machine {{time}}', saving: 'Saving…', tooLong: 'Not saved: a note is too long, still in its field', held: 'Not saved: {{why}}; kept in memory', retry: '{{count}} not saved, try again',
    why: { full: 'the disk is full', failed: 'the disk failed', notWritable: 'the data folder cannot be written', unreachable: 'the host does not answer', busy: 'the host is busy', unauthorised: 'the page has no access' } },
  due: { left: '{{days}} d left', today: 'due today', over: '{{days}} d overdue' },
  verdict: { passed: 'Level 3 reached', failed: 'Not reached', vetoed: 'Vetoed', incomplete: 'Not complete', unassessable: 'Cannot be assessed' },
  ruler: {
    label: '{{low}} earned, up to {{high}} possible, threshold {{threshold}}',
    labelFinal: '{{low}}, threshold {{threshold}}',
    labelPlain: '{{low}} earned, up to {{high}} possible',
    threshold: 'Level 3: {{threshold}}',
  },
  item: { full: 'Full marks', deducted: 'Deducted', forfeited: 'No points', notApplicable: 'N/A', unanswered: 'Not scored' },
  stepper: { less: 'One fewer', more: 'One more' },
  incident: { text: 'Something unexpected went wrong, incident {{incident}}. What was saved is untouched.', reload: 'Open again' },
  file: { noPreview: 'No preview' },
  missing: { page: 'There is no such page.', home: 'To the list of enterprises' },
};
