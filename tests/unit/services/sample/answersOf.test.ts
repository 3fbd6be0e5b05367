import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import type { ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { answersOf } from '../../../../electron/services/sample/answersOf.ts';
import { sampleEvidence } from '../../../../electron/services/sample/data/evidenceCards.ts';

function standardization(): ScoredPack {
  const pack = loadCatalogue().latest('sd-smb-standardization')?.pack;
  if (pack?.kind !== 'scored') throw new Error('no pack');
  return pack;
}
const evidence = new Map(sampleEvidence.map(({ code }) => [code, `digest of ${code}`]));
const script = { findings: [], notApplicable: [], evidence, more: () => 0 };

it('answers every item, in the order of the pack, and loses nothing that nobody named', () => {
  const pack = standardization();
  const answers = answersOf(pack, script);
  expect(answers.map(({ itemId }) => itemId)).toEqual(pack.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items.map(({ id }) => id))));
  expect(answers.every(({ answer }) => answer?.kind === 'scored' && answer.findings.length === 0)).toBe(true);
});

it('counts a finding that varies once more and says the same number in its note', () => {
  const finding = { itemId: '7.2.8', rules: [['b', 3]], note: '{n} 人次', evidence: ['P-051'], varies: true } as const;
  const [answer] = answersOf(standardization(), { ...script, findings: [finding], more: () => 1 }).filter(({ itemId }) => itemId === '7.2.8');
  expect(answer?.answer).toEqual({ kind: 'scored', findings: [{ itemId: '7.2.8', ruleId: '7.2.8-b', count: 4 }], note: '4 人次', evidence: ['digest of P-051'] });
});

it('cites the traits of the pack for 空项 by profile or period, and none for 空项 by statement', () => {
  const absent = (ground: 'trait' | 'attested') => ({ itemId: '6.2.14', ground, reason: '无可燃性粉尘', note: '', evidence: [] });
  const traits = (ground: 'trait' | 'attested') => answersOf(standardization(), { ...script, notApplicable: [absent(ground)] }).find(({ itemId }) => itemId === '6.2.14')?.answer;
  expect(traits('trait')).toMatchObject({ traits: ['dust_explosion'] });
  expect(traits('attested')).toMatchObject({ traits: [] });
});

it('refuses a script that names what is not there', () => {
  expect(() => answersOf(standardization(), { ...script, findings: [{ itemId: '99.9', rules: [], note: '', evidence: [] }] })).toThrow('has no item 99.9');
  expect(() => answersOf(standardization(), { ...script, findings: [{ itemId: '1.1.1', rules: [], note: '', evidence: ['X-99'] }] })).toThrow('no evidence X-99');
});
