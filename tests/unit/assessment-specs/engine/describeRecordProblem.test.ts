import { expect, it } from 'vitest';
import type { RecordProblem } from '../../../../assessment-specs/engine/checkRecord.ts';
import { describeRecordProblem } from '../../../../assessment-specs/engine/describeRecordProblem.ts';

const problems: readonly (readonly [RecordProblem, string, string])[] = [
  [{ kind: 'hazardHistory', path: 'hazards[0].events[3]', hazardId: 'HZ-2026-001', problem: 'selfAcceptance' }, '由整改责任人自己验收', 'the person responsible accepted'],
  [{ kind: 'hazardHistory', path: 'hazards[0].events[0]', hazardId: 'HZ-2026-001', problem: 'notFound' }, '第一步不是“发现”', 'the first step is not the finding'],
  [{ kind: 'criterionUnknown', path: 'assessment.screening["MH-99-99"]', criterionId: 'MH-99-99' }, '没有 MH-99-99', 'no criterion MH-99-99'],
  [{ kind: 'obligationReasonMissing', path: 'assessment.obligations["TY-01"].reason', obligationId: 'TY-01' }, '没有写理由', 'without a reason'],
  [{ kind: 'answer', path: 'assessment.layers.self', packId: 'sd-smb-standardization', problem: { kind: 'unknownItem', itemId: '9.9.9' } }, '没有考评内容 9.9.9', 'no item 9.9.9'],
];

it.each(problems)('says $kind in both languages, without a full stop of its own', (problem, chinese, english) => {
  expect(describeRecordProblem(problem, 'zh-CN')).toContain(chinese);
  expect(describeRecordProblem(problem, 'en')).toContain(english);
  expect(describeRecordProblem(problem, 'zh-CN')).not.toMatch(/。$/);
});
