import { expect, it } from 'vitest';
import { doubtfulNotApplicable } from '../../../../assessment-specs/engine/doubtfulNotApplicable.ts';
import type { ResolvedTraits } from '../../../../assessment-specs/records/resolveTraits.ts';
import { buildPack, notApplicable, notApplicableByTrait, scored } from './buildPack.ts';

const boiler = (value: 'yes' | 'no' | 'unknown') => new Map([['boiler', { value }]]) as unknown as ResolvedTraits;
const item = { points: 100 };
const pack = buildPack([[[{ points: 100, whenAbsent: ['boiler'] }, item, item, item, { points: 500 }]], [[item, item, item, item, item, item, item, item, item, item]]]);
const kinds = (answers: Parameters<typeof doubtfulNotApplicable>[1], traits: ResolvedTraits) => Object.fromEntries([...doubtfulNotApplicable(pack, answers, traits)].map(([id, doubts]) => [id, doubts.map(({ kind }) => kind)]));

it('doubts what the profile contradicts or has not said, and not what it supports', () => {
  const answers = { '1.1.1': notApplicableByTrait(['boiler']), '1.1.2': scored('1.1.2') };
  expect([kinds(answers, boiler('yes')), kinds(answers, boiler('unknown')), kinds(answers, new Map()), kinds(answers, boiler('no'))]).toEqual([{ '1.1.1': ['traitPresent'] }, { '1.1.1': ['traitUnknown'] }, { '1.1.1': ['traitUnknown'] }, {}]);
});

it('doubts a category that is emptied far beyond the profile, and not what the profile suggests there', () => {
  const reasons = ['没有', '不做', '外包', '租赁', '停用'];
  const empty = (ids: readonly string[]) => Object.fromEntries(ids.map((id, index) => [id, notApplicable(reasons[index])]));
  expect(kinds(empty(['2.1.1', '2.1.2', '2.1.3']), boiler('no'))).toEqual({});
  const four = ['2.1.1', '2.1.2', '2.1.3', '2.1.4'];
  expect(kinds({ ...empty(four), '1.1.1': notApplicableByTrait(['boiler']) }, boiler('no'))).toEqual(Object.fromEntries(four.map((id) => [id, ['manyInCategory']])));
  expect(doubtfulNotApplicable(pack, empty(four), boiler('no')).get('2.1.1')).toEqual([{ kind: 'manyInCategory', categoryId: '2', items: 4, points: 400, suggested: 0 }]);
});

it('doubts a reason that stands word for word at three items, whatever the blanks between', () => {
  const two = { '1.1.2': notApplicable('本企业 不涉及'), '2.1.1': notApplicable('本企业不涉及') };
  expect(kinds(two, boiler('no'))).toEqual({});
  expect(kinds({ ...two, '2.1.2': notApplicable('本企业不涉及\n') }, boiler('no'))).toEqual({ '1.1.2': ['reasonRepeated'], '2.1.1': ['reasonRepeated'], '2.1.2': ['reasonRepeated'] });
});
