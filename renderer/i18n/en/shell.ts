import type { Texts } from '../Texts.ts';
import type { shell as source } from '../zh-CN/shell.ts';

export const shell: Texts<typeof source> = {
  nav: {
    label: 'Main navigation',
    menu: 'Menu',
    enterprises: 'Enterprises',
    home: 'Home',
    assessment: 'Assessment {{year}}',
    noAssessment: 'Assessment',
    profile: 'Profile',
    score: 'Scoring',
    hazards: 'Major hazards',
    conclusion: 'Conclusion',
    signing: 'Signing',
    documents: 'Documents',
    daily: 'All year',
    verification: 'Verify a file',
    settings: 'Settings',
    done: 'done',
    vetoed: 'vetoed',
    passed: 'reached',
    failed: 'below',
  },
  header: { sealed: 'Sealed', switch: 'Switch enterprise', textSize: 'Text size', keys: 'Keys' },
  keys: { title: 'All keys', help: 'Show the keys' },
  skip: { main: 'Skip to the content' },
};
