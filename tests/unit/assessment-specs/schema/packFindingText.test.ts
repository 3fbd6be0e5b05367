import { expect, it } from 'vitest';
import { packFindingText } from '../../../../assessment-specs/schema/packFindingText.ts';

it('fills the sentence from the finding', () => {
  const finding = { code: 'sum.total', params: { stated: '1000', computed: '999.5' } } as const;
  expect(packFindingText(finding, 'zh-CN')).toBe('总分写 1000 分，各类目合计 999.5 分。');
  expect(packFindingText(finding, 'en')).toBe('The total states 1000 points; the categories add up to 999.5.');
});

it('shows a place that nothing fills, rather than an empty one', () => {
  expect(packFindingText({ code: 'file.missing', params: {} }, 'en')).toBe('The file {file} is missing.');
});
