import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../electron/contract/ErrorCode.ts';
import { describeFailure } from '../../../../renderer/i18n/describeFailure.ts';
import { en } from '../../../../renderer/i18n/en/index.ts';
import { loadTexts } from '../../../../renderer/i18n/loadTexts.ts';
import { startI18n } from '../../../../renderer/i18n/startI18n.ts';
import { zhCN } from '../../../../renderer/i18n/zh-CN/index.ts';

type Leaves = ReadonlyMap<string, string>;

function leavesOf(texts: object, path = ''): Leaves {
  return new Map(Object.entries(texts).flatMap(([key, value]) => typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leavesOf(value as object, `${path}${key}.`)]));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

/** the params that the contract's comment behind each code names */
function paramsOfCodes(): ReadonlyMap<string, readonly string[]> {
  const source = readFileSync(new URL('../../../../electron/contract/ErrorCode.ts', import.meta.url), 'utf8');
  return new Map([...source.matchAll(/^ {2}'([\w.]+)',(?: \/\/ (.*))?$/gm)].map((match) => [match[1] ?? '', (match[2] ?? '').split(/,\s*/).filter((name) => /^\w+$/.test(name))]));
}

const chinese = leavesOf(zhCN);
const english = leavesOf(en);

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });
  it('name the same values in both languages', () => {
    const different = [...chinese].filter(([key, text]) => JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(english.get(key) ?? ''))).map(([key]) => key);
    expect(different).toEqual([]);
  });
  it('use no word that the wording rules forbid', () => {
    const forbidden = /确定|提交|保存成功|合格|及格|可靠电子签名|[！!]/;
    expect([...chinese].filter(([, text]) => forbidden.test(text))).toEqual([]);
    expect([...english].filter(([, text]) => /!/.test(text))).toEqual([]);
  });
  it('are Chinese in Chinese and not in English', () => {
    expect([...english].filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});

describe('the words for errors', () => {
  it('name only values that the contract gives with the code', () => {
    const params = paramsOfCodes();
    expect([...params.keys()].filter((code) => !code.startsWith('call.unreachable')).length).toBeGreaterThan(50);
    const surplus = errorCodes.flatMap((code) => ['what', 'todo'].flatMap((part) => placeholders(chinese.get(`errors.${code}.${part}`) ?? '').filter((name) => !(params.get(code) ?? []).includes(name ?? '')).map((name) => `${code}: ${name}`)));
    expect(surplus).toEqual([]);
  });
  it('are complete sentences in both languages, with the values in place', async () => {
    const texts = await startI18n('zh-CN');
    expect(describeFailure(texts, { code: 'answer.badCount', params: { itemId: '6.2.5', ruleId: '6.2.5-a', count: -1, max: 9999 } }))
      .toEqual({ what: '6.2.5 的“6.2.5-a”不能是 -1。', todo: '请填 0—9999 的整数。原来的没有动。' });
    await loadTexts(texts, 'en');
    await texts.changeLanguage('en');
    expect(describeFailure(texts, { code: 'verify.notPdf', params: { name: 'a.txt', problem: 'header' } }))
      .toEqual({ what: 'a.txt is not a sound PDF.', todo: 'Drop a PDF made by Anzhun.' });
  });
});
