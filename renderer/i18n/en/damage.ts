import type { Texts } from '../Texts.ts';
import type { damage as source } from '../zh-CN/damage.ts';

export const damage: Texts<typeof source> = {
  this: 'This record cannot be read.',
  this_kept: 'This record cannot be read; it was set aside.',
  this_untouched: 'This record cannot be read; the file was not touched.',
  assessment: 'The record of one assessment cannot be read.',
  assessment_kept: 'The record of one assessment cannot be read; it was set aside.',
  assessment_untouched: 'The record of one assessment cannot be read; the file was not touched.',
  good: 'There is a good copy of {{at}}.',
  none: 'There is no good copy to restore.',
  upgrade: 'Open it with the version of Anzhun that wrote it, or a newer one.',
  readable: 'This record can be read now.',
  where: 'Cause: {{problem}}.',
  whereLine: 'Cause: line {{line}} of the journal, {{problem}}.',
  original: 'The original is at {{path}}',
  sealRemains: 'It had been sealed ({{number}}); the sealed text is still in the evidence folder, untouched.',
  problem: {
    encoding: 'wrong text encoding',
    notJson: 'incomplete content',
    unknownContent: 'content that is not recognised',
    brokenChain: 'does not follow the line before it',
    linesMissing: 'everything from here on is missing',
    lineChanged: 'not what was stored',
    journalMissing: 'the journal is gone, only the snapshot is left',
    nothingLeft: 'neither journal nor snapshot can be read',
    otherVersion: 'written by another version, unknown to this one',
  },
  lost: {
    none: 'Every change that is known of is in this copy; nothing is lost.',
    some: 'Changes after it will be missing: {{count}}.',
    until: 'Changes after it will be missing: {{count}}, the last one of {{until}}.',
  },
  seal: {
    kept: 'The seal ({{number}}) is in this copy.',
    lost: 'The seal ({{number}}) came later: once restored, this assessment is not sealed. The sealed text and the documents already issued are still there, untouched.',
  },
  ask: {
    title: 'Restore the good copy of {{at}}?',
    kept: 'The original that cannot be read is not deleted; it is kept at {{path}}',
    willKeep: 'The original that cannot be read is not deleted; it is set aside first.',
  },
  action: { restore: 'Restore this copy' },
};
