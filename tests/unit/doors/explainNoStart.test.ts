import { describe, expect, it } from 'vitest';
import { explainNoStart } from '../../../electron/doors/explainNoStart.ts';

describe('explainNoStart', () => {
  it('says in the user\'s language what holds the data folder', () => {
    const failure = { code: 'folder.locked', params: { by: 'PC-1 (77)', since: '2026-11-24T09:00:00+08:00' } } as const;
    expect(explainNoStart(failure, 'zh-CN')).toContain('正被另一个安准使用（PC-1 (77)');
    expect(explainNoStart(failure, 'en-GB')).toContain('in use by another Anzhun (PC-1 (77)');
  });

  it('names a code that it has no sentence for, with what it carries', () => {
    expect(explainNoStart({ code: 'record.unreadable', params: { path: 'x' } }, 'zh-CN')).toBe('record.unreadable {"path":"x"}');
  });
});
