import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { answersShown, pendingOf, waitingShown } from '../../../../../renderer/features/assessment/pendingAnswers.ts';
import type { Laid, OutboxEntry } from '../../../../../renderer/host/answerOutbox.ts';

const answer = (note: string): Answer => ({ kind: 'scored', findings: [], note, evidence: [], by: '孟宏', at: '2026-11-20T09:00:00+08:00' });
const stored = { '1.1.1': answer('stored') };
const entry = (laid: Laid, assessmentId = 'a-1'): OutboxEntry => ({ ticket: 1, place: { enterpriseId: 'e-1', assessmentId }, write: { channel: 'assessment.answer', input: { layer: 'self', packId: laid.packId, itemId: laid.itemId, answer: null } }, laid: [laid] });
const pending = (...entries: readonly OutboxEntry[]) => pendingOf(entries, 'a-1', 'p');

describe('answers under way', () => {
  it('are laid over what is stored, the newest of an item last, and taking one back hides it', () => {
    const under = pending(entry({ packId: 'p', itemId: '1.1.2', answer: answer('first') }), entry({ packId: 'p', itemId: '1.1.1', answer: null }), entry({ packId: 'p', itemId: '1.1.2', answer: answer('second') }));
    expect(answersShown(stored, under)).toEqual({ '1.1.2': answer('second') });
  });
  it('of another pack or another assessment leave the stored object itself', () => {
    expect(answersShown(stored, pending(entry({ packId: 'q', itemId: '1.1.1', answer: null }), entry({ packId: 'p', itemId: '1.1.1', answer: null }, 'a-2')))).toBe(stored);
  });
  it('leave note and evidence waiting where an answer is taken back, and take them over where one is given', () => {
    const waits = { note: '等', evidence: [] };
    const waiting = { '1.1.3': waits };
    expect(waitingShown(waiting, pending(entry({ packId: 'p', itemId: '1.1.1', answer: null, waits }), entry({ packId: 'p', itemId: '1.1.3', answer: answer('等') })))).toEqual({ '1.1.1': waits });
  });
});
