import type { Texts } from '../Texts.ts';
import type { carry as source } from '../zh-CN/carry.ts';

export const carry: Texts<typeof source> = {
  band: { label: 'Earlier assessment', text: 'There is an earlier assessment that can stand beside this one as a hint. Nothing is carried over by itself; every item is scored anew.', which: 'Which one', sealed: '{{from}} to {{to}}, revision {{revision}}, sealed', open: '{{from}} to {{to}}, revision {{revision}}, not sealed', use: 'Show beside', none: 'No hints', later: 'Later' },
  source: 'Where the criteria come from',
  key: 'take over last time', take: 'Take this one over', reason: 'Score of {{id}} taken over from the assessment of {{from}} to {{to}}', added: 'New: last time’s criteria had no such item', changed: 'Rules changed: {{what}}', and: ', ',
  before: { label: 'Last time: ', deducted: '{{points}} off', hint: 'A hint only; it does not count', evidence: 'Evidence then: {{names}}', change: 'Another one…', choose: 'Choose an earlier assessment…', loading: 'Reading the earlier assessment', packUnknown: 'The criteria {{id}} r{{revision}} used last time are not on this machine, so changes cannot be told.', packNotUsed: 'These criteria were not used last time.' },
  review: { reviewed: 'reviewed', unreviewed: 'not reviewed yet' },
  difference: { requirement: 'requirement', points: 'points', rules: 'rules', notApplicable: 'N/A condition' },
  problem: { period: 'It was not applicable for that period only; score it anew.', traitNotAbsent: 'It was not applicable by the profile, which no longer says “no”; score it anew.' },
  doubt: { label: 'This N/A deserves a second look: ', traitPresent: 'the profile says “yes” to: {{questions}} ', traitUnknown: 'the profile has not settled: {{questions}} ', manyInCategory: 'in category {{category}}, {{items}} items ({{points}} points) are N/A beyond the profile, which suggests {{suggested}}. ', reasonRepeated: 'the same reason stands at {{items}} items.' },
};
