import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { answersShown, withoutTicket, withPending } from '../../../../../renderer/features/assessment/pendingAnswers.ts';

const answer = (note: string): Answer => ({ kind: 'scored', findings: [], note, evidence: [], by: '孟宏', at: '2026-11-20T09:00:00+08:00' });
const stored = { '1.1.1': answer('stored') };

describe('answers under way', () => {
  it('are laid over what is stored, and taking one back hides it', () => {
    const pending = withPending(withPending({}, 'p', '1.1.2', { answer: answer('new'), ticket: 1 }), 'p', '1.1.1', { answer: null, ticket: 2 });
    expect(answersShown(stored, pending['p'])).toEqual({ '1.1.2': answer('new') });
  });
  it('outlive the reply to an earlier answer of the same item', () => {
    const pending = withPending(withPending({}, 'p', '1.1.1', { answer: answer('first'), ticket: 1 }), 'p', '1.1.1', { answer: answer('second'), ticket: 2 });
    expect(answersShown(stored, withoutTicket(pending, 1)['p'])['1.1.1']?.note).toBe('second');
  });
  it('go back to the stored object itself when their write has ended', () => {
    const pending = withPending({}, 'p', '1.1.1', { answer: answer('refused'), ticket: 7 });
    expect(answersShown(stored, withoutTicket(pending, 7)['p'])).toBe(stored);
  });
});
