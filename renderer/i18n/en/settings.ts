import type { Texts } from '../Texts.ts';
import type { settings as source } from '../zh-CN/settings.ts';

export const settings: Texts<typeof source> = {
  page: { title: 'Settings', hint: 'Changes take effect at once; there is nothing to save.' },
  language: { name: 'Language', hint: 'Official documents are always in Chinese.' },
  theme: { name: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: { name: 'Text size', hint: 'Enlarges the whole page, controls and tables too.' },
  author: { name: 'Recorded by', hint: 'Written beside answers given on this machine.', placeholder: 'Name' },
  folder: { name: 'Data folder', hint: 'All records, evidence and documents are here; nothing leaves this machine.' },
  root: {
    name: 'Fingerprint of this machine\'s root',
    hint: 'SHA-256, first 16 bytes. Give it to those who verify by telephone or on paper.',
    none: 'Nothing was signed yet, so there is none.',
  },
  packs: { name: 'Criteria', revision: 'r{{revision}} · digest {{digest}}' },
  version: { name: 'Version', demo: 'Sample data' },
};
