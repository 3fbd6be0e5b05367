import { describe, expect, it } from 'vitest';
import { namePersonInCommon, personNames } from '../../../../assessment-specs/records/personNames.ts';

describe('personNames', () => {
  it('reads one person however the name is spread, bracketed or listed', () => {
    expect(personNames('韩 立峰（整改）；李　犇、Li Ben')).toEqual(['韩立峰', '李犇', 'liben']);
    expect(personNames('李犇【电工，焊工】､ＬＩ　Ｂｅｎ／韩\u200b立峰')).toEqual(['李犇', 'liben', '韩立峰']);
    expect(personNames('李犇（电工')).toEqual(['李犇']);
  });
  it('takes a name that stands in brackets alone, and finds none in signs', () => {
    expect(personNames('（李犇）')).toEqual(['李犇']);
    expect(personNames('（李犇）、韩立峰（李犇）、（张三，王五）')).toEqual(['李犇', '韩立峰', '张三', '王五']);
    for (const nobody of ['', ' ', '、', '（）', '\u200b', '／；']) expect([nobody, personNames(nobody)]).toEqual([nobody, []]);
  });
});

describe('namePersonInCommon', () => {
  it.each(['李犇', '韩立峰, 李 犇', '韩立峰 李犇', '韩立峰　李　犇', '韩立峰和李犇', '验收人：李犇', '李犇-电工', '李\u200d犇', '李犇（代韩立峰）', '⼭李犇|李犇'])('finds 李犇 in %j', (line) => {
    expect(namePersonInCommon('李犇', line)).toBe(true);
  });
  it.each([['李犇', '李'], ['李犇', '李犇犇'], ['王伟', '王伟明'], ['李和平', '李平'], ['李和平', '张和平'], ['Li Ben', 'Li Feng'], ['', '']])('tells %j and %j apart', (one, other) => {
    expect(namePersonInCommon(one, other)).toBe(false);
  });
});
