import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../../assessment-specs/records/Inspection.ts';
import { inspectionProblem } from '../../../../assessment-specs/records/inspectionProblem.ts';
import { anInspection } from '../../../fixtures/builders/anInspection.ts';

const problem = (changes: Partial<Inspection>, principal = '周明远') => inspectionProblem([], anInspection('2026-11-06', changes), principal);

describe('an inspection of the leader', () => {
  it('is taken when the principal led it, alone or among others, however the name is spelled', () => {
    expect([problem({}), problem({ ledBy: '周 明远' }), problem({ ledBy: '周明远（总经理）、孟宏' })]).toEqual([null, null, null]);
  });
  it('is refused when somebody else led it, or the profile names no principal', () => {
    expect([problem({ ledBy: '孟宏' }), problem({ ledBy: '周明远的代表' }), problem({}, ''), problem({}, '（待定）')]).toEqual(['notPrincipal', 'notPrincipal', 'principalUnknown', 'notPrincipal']);
  });
});

describe('every inspection', () => {
  it('has somebody who led it and a place where it was held', () => {
    expect([problem({ ledBy: ' ' }), problem({ areas: '' }), problem({ kind: 'expert', ledBy: '' })]).toEqual(['fieldMissing', 'fieldMissing', 'fieldMissing']);
  });
  it('was held by the day on which it is written down', () => {
    expect([problem({ on: '2026-11-07', recordedAt: '2026-11-06T23:59:59+08:00' }), problem({ on: '2026-11-06', recordedAt: '2026-11-06T00:00:01+08:00' })]).toEqual(['inTheFuture', null]);
  });
  it('enters once, and not withdrawn', () => {
    const inspection = anInspection('2026-11-06');
    expect(inspectionProblem([inspection], inspection, '周明远')).toBe('idTwice');
    expect(problem({ withdrawn: { at: '2026-11-07T09:00:00+08:00', by: '孟宏', reason: '写错' } })).toBe('notNew');
  });
  it('of an expert needs no principal', () => {
    expect(problem({ kind: 'expert', ledBy: '外聘专家组' }, '')).toBeNull();
  });
});
