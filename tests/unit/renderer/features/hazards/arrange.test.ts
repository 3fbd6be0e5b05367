import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import type { ScreeningLine } from '../../../../../assessment-specs/engine/screening.ts';
import { arrangeScreening, articleOf, nextOpen, screeningCounts } from '../../../../../renderer/features/hazards/arrangeScreening.ts';

const pack = loadCatalogue().latest('major-hazards')?.pack;
if (pack?.kind !== 'hazards') throw new Error('There is no pack of major hazards.');
const lineOf = (index: number, applies: boolean, state: ScreeningLine['state']): ScreeningLine => {
  const criterion = pack.criteria[index];
  if (criterion === undefined) throw new Error(`No criterion ${index}.`);
  return { criterion, applies, because: { kind: 'answered' }, state, answer: null };
};

describe('the questions of the screening', () => {
  it('stand under their articles, asked and not asked apart, 第十四条 elsewhere', () => {
    const device: ScreeningLine = { criterion: pack.failedDevice, applies: true, because: { kind: 'otherCriteria', applying: 1 }, state: 'unanswered', answer: null };
    const groups = arrangeScreening([lineOf(0, true, 'no'), lineOf(1, false, 'unanswered'), lineOf(3, true, 'yes'), device], pack.failedDevice.id);
    expect(groups.map(({ article, asked, notAsked }) => [article, asked.length, notAsked.length])).toEqual([['第三条', 1, 1], ['第四条', 1, 0]]);
    expect(articleOf('第四条第(八)项')).toBe('第四条');
    expect(articleOf('Article 4 (8)')).toBe('Article 4');
  });
  it('add up', () => {
    const counts = screeningCounts([lineOf(0, true, 'no'), lineOf(1, true, 'toCheck'), lineOf(2, true, 'unanswered'), lineOf(3, false, 'notApplicable')]);
    expect(counts).toEqual({ asked: 3, no: 1, yes: 0, toCheck: 1, unanswered: 1, notAsked: 1 });
  });
  it('lead to the next one without an answer, past those that are not asked', () => {
    const lines = [lineOf(0, true, 'unanswered'), lineOf(1, false, 'unanswered'), lineOf(2, true, 'no'), lineOf(3, true, 'unanswered')];
    expect(nextOpen(lines, lines[0]?.criterion.id ?? null)).toBe(lines[3]?.criterion.id);
    expect(nextOpen(lines, lines[3]?.criterion.id ?? null)).toBe(lines[0]?.criterion.id);
  });
});
