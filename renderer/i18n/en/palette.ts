import type { Texts } from '../Texts.ts';
import type { palette as source } from '../zh-CN/palette.ts';

export const palette: Texts<typeof source> = {
  open: 'Find',
  name: 'Find items, screens, actions',
  label: 'What to find',
  placeholder: 'Number, words, pinyin or initials: 4.2.3, training, zrz',
  matches: 'Found',
  group: { screen: 'Screens', action: 'Actions', item: 'Scoring items', criterion: 'Major-hazard criteria', clause: 'Clauses cited', enterprise: 'Other enterprises', recent: 'Recent' },
  more: '{{count}} in all; a few more letters narrow it down',
  hint: 'Type a number, words, pinyin or initials. Arrows choose, Enter opens, Esc closes.',
  found: '{{count}} found',
  none: 'Nothing found for “{{typed}}”. Try other words, or only a number.',
  action: {
    language: 'Language: Chinese',
    theme: { system: 'Appearance: as the system', light: 'Appearance: light', dark: 'Appearance: dark' },
    textSize: 'Text size: {{size}} %',
    verify: 'Verify a file',
    record: 'Record a hazard',
    seal: 'Go to sign and seal',
    create: 'New enterprise',
    documents: 'Export documents',
  },
  note: { setting: 'Settings', key: 'This page', cited: 'cited by {{count}}' },
  within: 'Looking within “{{name}}” only; Backspace goes back to everything.',
  words: { language: 'language english chinese', theme: 'theme colour color dark light night', textSize: 'font zoom larger smaller', verify: 'signature check', record: 'ledger report', seal: 'signature lock submit', create: 'add company', documents: 'download print report pdf word excel' },
};
