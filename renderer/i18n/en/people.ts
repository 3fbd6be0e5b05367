import type { Texts } from '../Texts.ts';
import type { people as source } from '../zh-CN/people.ts';

export const people: Texts<typeof source> = {
  sum: { ownCap: ' (this rule takes {{cap}} at most; counted it would be {{asked}})' },
  assessor: { label: 'Assessor', switch: 'Change assessor', nobody: 'not named', notInTeam: '{{name}} (not in the team)', unnamed: 'unnamed', scored: 'Scored by {{name}}, {{at}}' },
  history: {
    title: 'History', loading: 'Reading the history', none: 'Nobody has touched this item yet.', full: 'full marks', scored: 'deducted: {{rules}}', rule: '{{rule}} ×{{count}}', and: '; ', notApplicable: 'set N/A: {{ground}}', cleared: 'back to not scored', attached: 'noted or filed, not scored yet', detached: 'note and evidence taken away',
    rescored: { found: 'rescored for hazard {{id}}: {{answer}}', accepted: 'rescored after hazard {{id}} was accepted: {{answer}}' },
    how: { undid: 'undone, back to: {{deed}}', redid: 'done again: {{deed}}', started: 'from the earlier revision: {{deed}}', restored: 'restored after damage to: {{deed}}' },
    reason: ' ({{reason}})', evidence: '; files: {{count}}', note: 'Note: {{note}}',
  },
  phrases: {
    title: 'My phrases', key: 'Typical findings and my phrases', hint: 'Your own words for the note', here: 'this item', everywhere: 'all items', remove: 'Remove', removed: '“{{text}}” was removed.', keep: 'Keep the present note as a phrase:', keepHere: 'for this item', keepEverywhere: 'for all items', kept: 'kept already', empty: 'Once a note is written, it can be kept here as a phrase', long: 'The note is over {{limit}} characters and cannot be kept as a phrase',
  },
};
