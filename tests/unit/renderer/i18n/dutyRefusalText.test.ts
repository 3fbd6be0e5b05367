import { expect, it } from 'vitest';
import { describeFailure } from '../../../../renderer/i18n/describeFailure.ts';
import { dutyRefusalText } from '../../../../renderer/i18n/dutyRefusalText.ts';
import { loadTexts } from '../../../../renderer/i18n/loadTexts.ts';
import { startI18n } from '../../../../renderer/i18n/startI18n.ts';

it('says in both languages why an inspection or a report was refused', async () => {
  const texts = await startI18n('zh-CN');
  const failure = (code: 'inspection.refused' | 'employeeReport.refused', problem: string) => ({ code, params: { id: 'x', problem } });
  expect(describeFailure(texts, failure('inspection.refused', 'notPrincipal')).what).toContain('亲自带队');
  expect(describeFailure(texts, failure('employeeReport.refused', 'notVerified')).what).toBe('查实以后才能兑现奖励。');
  expect(describeFailure(texts, failure('inspection.refused', 'clockMovedBackwards')).what).toContain('时钟');
  await loadTexts(texts, 'en');
  await texts.changeLanguage('en');
  expect(describeFailure(texts, failure('employeeReport.refused', 'alreadyRewarded')).what).toBe('This report was rewarded already; a report is rewarded once.');
});
it('leaves every other failure, and a problem of a newer host, to the general words', async () => {
  const texts = await startI18n('zh-CN');
  expect(dutyRefusalText(texts, { code: 'record.nothingToUndo', params: {} })).toBeNull();
  expect(dutyRefusalText(texts, { code: 'inspection.refused', params: { id: 'x', problem: 'toString' } })).toBeNull();
});
