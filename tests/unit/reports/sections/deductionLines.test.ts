import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { deductionLines } from '../../../../electron/reports/sections/deductionLines.ts';
import { aHazard } from '../../../fixtures/builders/aHazard.ts';
import { aScore } from '../../../fixtures/builders/anAssessment.ts';
import { plausibleAnswers, sampleRecord, standardization } from '../../../fixtures/sampleRecord.ts';
import type { SampleChanges } from '../../../fixtures/sampleRecord.ts';
import { answersBy, everyRule, fullMark } from './answersBy.ts';
import type { AnswerOf } from './answersBy.ts';
import { beginDocument } from '../../../../electron/reports/beginDocument.ts';
import { fontDirectory } from '../layout/sampleReport.ts';
import { inputFor } from './renderSample.ts';

const plausible: AnswerOf = ({ id }) => plausibleAnswers(standardization)[id] ?? null;

const given = (answer: AnswerOf, changes: SampleChanges = {}) => beginDocument({ ...inputFor(sampleRecord({ draft: true, ...changes, assessment: { layers: answersBy(answer) } })), fontDirectory });

const items = packIndex(standardization).items;
const withKind = (kind: string) => items.find(({ rules }) => rules.some((rule) => rule.kind === kind)) ?? items[0];

describe('deductionLines', () => {
  it.each([['plausible answers', plausible], ['every rule triggered', everyRule]] as const)('adds up to the score sheet with %s', async (_name, answer) => {
    const context = await given(answer);
    const categories = deductionLines(context);
    const taken = categories.flatMap(({ lines }) => lines).reduce((sum, line) => sum + (line.taken ?? 0), 0);
    expect(taken).toBe(context.sheet.tally.deducted);
    for (const { deducted, lines } of categories) expect(lines.reduce((sum, line) => sum + (line.taken ?? 0), 0)).toBe(deducted);
  });

  it('is empty without findings', async () => {
    expect(deductionLines(await given(fullMark))).toEqual([]);
  });

  it('gives every triggered rule one line and every item one number', async () => {
    const lines = deductionLines(await given(everyRule)).flatMap((category) => category.lines);
    expect(lines).toHaveLength(items.reduce((sum, { rules }) => sum + rules.length, 0));
    expect(lines.filter(({ first }) => first).map(({ number }) => number)).toEqual(items.map((_item, index) => index + 1));
  });

  it('prints counted, single, forfeiting and extra rules each in its own way', async () => {
    const lines = deductionLines(await given(everyRule)).flatMap((category) => category.lines);
    const formulaOf = (kind: string) => {
      const rule = withKind(kind)?.rules.find((one) => one.kind === kind);
      return { rule, line: lines.find(({ trigger }) => trigger === rule?.trigger) };
    };
    const each = formulaOf('each');
    expect(each.line?.formula).toBe(each.rule?.kind === 'each' ? `${each.rule.points / 100}×99\n限${each.rule.cap / 100}` : '');
    expect(each.line?.claimed).toBe(each.rule?.kind === 'each' ? each.rule.cap : -1);
    expect(formulaOf('once').line?.formula).toMatch(/^一次\d/u);
    expect(formulaOf('forfeit').line?.formula).toBe('不得分');
    expect(formulaOf('extra').line?.formula).toMatch(/^追加\d/u);
    expect(formulaOf('extra').line).toMatchObject({ extra: true, taken: 0 });
  });

  it('names the hazards that touch an item, and says when no reason was written', async () => {
    const [item] = items;
    const rule = item?.rules.find(({ kind }) => kind !== 'extra');
    const answer: AnswerOf = (one) => (one === item && rule ? aScore(one.id, [[rule.id, 1]]) : aScore(one.id));
    const hazards = [aHazard({ id: 'HZ-2026-007', itemRefs: [{ packId: standardization.id, itemId: item?.id ?? '' }] })];
    const [line] = deductionLines(await given(answer, { enterprise: { hazards } })).flatMap((category) => category.lines);
    expect(line?.reason).toBe(`${item?.title}（原因未填写）（隐患 HZ-2026-007）`);
  });
});
