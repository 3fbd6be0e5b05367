import type { Texts } from '../Texts.ts';
import type { proposals as source } from '../zh-CN/proposals.ts';

export const proposals: Texts<typeof source> = {
  title: 'Proposed points', hint: 'A dry run: nothing changes by itself; once taken, both scores are kept', history: 'Proposals taken',
  now: 'earns {{earned}} now', unanswered: 'not assessed yet', notApplicable: 'is N/A now, which contradicts the hazard', whole: ', total {{percent}}', wholeFromTo: ' (total {{before}} → {{after}})', after: '→ earns {{earned}}',
  choose: { found: 'Deduct at {{item}} for this hazard', accepted: 'Give points back at {{item}} after acceptance' },
  take: { found: 'Deduct as chosen', accepted: 'Give back as chosen' },
  taken: { found: 'Deducted for this hazard:', accepted: 'Given back after acceptance:' },
};
