import { describe, expect, it } from 'vitest';
import { traitQuestions } from '../../../../../assessment-specs/records/traitQuestions.ts';
import type { TraitAnswers } from '../../../../../assessment-specs/records/EnterpriseProfile.ts';
import { arrangeTraits } from '../../../../../renderer/features/enterprises/profile/arrangeTraits.ts';
import { askedLines, questionAfter } from '../../../../../renderer/features/enterprises/profile/useTraitCursor.ts';
import { anEnterprise } from '../../../../fixtures/builders/anEnterprise.ts';
import { aTrait, aTraitPack } from '../../../../fixtures/builders/aTraitPack.ts';

const traitPack = aTraitPack([
  aTrait('work', { gate: true }), aTrait('gas', { group: 'GAS', gate: true }), aTrait('seal', { group: 'GAS', page: 'P2-GAS', requires: ['gas', 'coal'] }), aTrait('coal', { group: 'GAS', page: 'P2-GAS', gate: true, requires: ['gas'], implies: ['gas'] }),
  aTrait('hot', { page: 'P2-WORK', requires: ['work'] }), aTrait('pit', { page: 'P2-WORK', sectors: ['LIGHT'] }),
]);
const arranged = (answers: TraitAnswers) => arrangeTraits(traitPack.groups, traitQuestions({ traitPack, profile: anEnterprise().profile, answers, periodAnswers: {}, today: '2026-11-24' }, 'profile').pages);
const shape = (answers: TraitAnswers) => arranged(answers).map((group) => [group.id, group.left, ...group.lines.map((line) => `${'-'.repeat(line.depth)}${line.kind === 'implied' ? `(${line.trait.id} by ${line.by})` : line.question.trait.id}${line.kind === 'question' && line.closes > 0 ? ` closes ${line.closes}` : ''}`)]);

describe('the list of traits', () => {
  it('indents each question under its nearest gate, groups in the order of the pack', () => {
    expect(shape({})).toEqual([['GAS', 3, 'gas', '-coal', '--seal'], ['WORK', 2, 'work', '-hot']]);
  });
  it('lets a no close its whole group and counts what fell away at that answer', () => {
    expect(shape({ gas: 'no' })[0]).toEqual(['GAS', 0, 'gas closes 2']);
  });
  it('shows a yes that follows from another answer without asking again', () => {
    expect(shape({ coal: 'yes' })[0]).toEqual(['GAS', 1, '(gas by coal)', '-coal', '--seal']);
  });
  it('keeps 不清楚 open: nothing falls away', () => {
    expect(shape({ gas: 'unknown' })[0]).toEqual(['GAS', 2, 'gas', '-coal', '--seal']);
  });
});

describe('the keys', () => {
  const lines = askedLines(arranged({}));
  it('step into the group after a yes and past it after a no', () => {
    expect(questionAfter(lines, 0, 'yes')?.trait.id).toBe('coal');
    expect(questionAfter(lines, 0, 'unknown')?.trait.id).toBe('coal');
    expect(questionAfter(lines, 0, 'no')?.trait.id).toBe('work');
  });
  it('stay at the last question', () => {
    expect(questionAfter(lines, lines.length - 1, 'yes')).toBeUndefined();
  });
});
