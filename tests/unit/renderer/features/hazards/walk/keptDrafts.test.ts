import { expect, it } from 'vitest';
import { digestOfText } from '../../../../../../assessment-specs/records/digestOf.ts';
import { keepDrafts, readKeptDrafts } from '../../../../../../renderer/features/hazards/walk/keptDrafts.ts';

function aStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) };
}

it('gives back what was written of each assessment, and nothing of another', () => {
  const storage = aStorage();
  const drafts = { 'A MH-11-06': { branches: ['MH-11-06-a'], note: '灰斗太高', evidence: [digestOfText('photo')] } };
  keepDrafts(storage, 'a-1', drafts);
  expect(readKeptDrafts(storage, 'a-1')).toEqual(drafts);
  expect(readKeptDrafts(storage, 'a-2')).toEqual({});
});
it('leaves out what cannot be read', () => {
  const read = (text: string) => readKeptDrafts({ getItem: () => text }, 'a-1');
  expect(read('{"A MH-11-06":')).toEqual({});
  expect(read('null')).toEqual({});
  expect(read('{"A":{"branches":[],"note":"好","evidence":[]},"B":{"branches":[],"note":7,"evidence":[]},"C":{"branches":[],"note":"","evidence":["../x"]}}')).toEqual({ A: { branches: [], note: '好', evidence: [] } });
});
