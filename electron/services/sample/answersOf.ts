import type { GivenAnswer } from '../../contract/channels.ts';
import type { Input } from '../../contract/channels.ts';
import type { Item, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { usualEvidence } from './data/evidenceCards.ts';
import type { SampleNotApplicable } from './data/notApplicableItems.ts';
import type { SampleFinding } from './data/SampleFinding.ts';

/** Evidence digests by code. */
export type EvidenceByCode = ReadonlyMap<string, string>;

interface Script {
  readonly findings: readonly SampleFinding[];
  readonly notApplicable: readonly SampleNotApplicable[];
  readonly evidence: EvidenceByCode;
  /** How often a finding that varies was found beyond its usual count: 0 or 1. */
  readonly more: (itemId: string) => number;
}

/**
 * An answer to every item of the pack. What the script does not name was looked at and lost nothing.
 * @throws Error when the script names an item that the pack does not have
 */
export function answersOf(pack: ScoredPack, script: Script): Input<'assessment.answerMany'>['answers'] {
  const items = pack.categories.flatMap((category) => category.elements.flatMap((element) => element.items.map((item) => ({ item, categoryId: category.id }))));
  const stray = [...script.findings, ...script.notApplicable].find(({ itemId }) => !items.some(({ item }) => item.id === itemId));
  if (stray) throw new Error(`${pack.id} has no item ${stray.itemId}.`);
  return items.map(({ item, categoryId }) => ({ packId: pack.id, itemId: item.id, answer: answerOf(item, categoryId, script) }));
}

function answerOf(item: Item, categoryId: string, script: Script): GivenAnswer {
  const absent = script.notApplicable.find(({ itemId }) => itemId === item.id);
  if (absent) {
    const traits = absent.ground === 'attested' ? [] : [...item.notApplicable.whenAbsent];
    return { kind: 'notApplicable', ground: absent.ground, traits, reason: absent.reason, note: absent.note, evidence: digests(absent.evidence, script.evidence) };
  }
  const finding = script.findings.find(({ itemId }) => itemId === item.id);
  if (finding) return lost(finding, script);
  const kinds = item.evidenceRequired.length > 0 ? item.evidenceRequired : (['document'] as const);
  const codes = [...new Set(kinds.map((kind) => usualEvidence(kind, categoryId)))];
  return { kind: 'scored', findings: [], note: lookedAt(item), evidence: digests(codes, script.evidence) };
}

function lost(finding: SampleFinding, { evidence, more }: Script): GivenAnswer {
  const extra = finding.varies ? more(finding.itemId) : 0;
  const findings = finding.rules.map(([letter, count], index) => ({ itemId: finding.itemId, ruleId: `${finding.itemId}-${letter}`, count: index === 0 ? count + extra : count }));
  return { kind: 'scored', findings, note: finding.note.replace('{n}', String(findings[0]?.count ?? 0)), evidence: digests(finding.evidence, evidence) };
}

/** What was looked at, in the pack's own words. */
function lookedAt({ lookAt }: Item): string {
  const seen = [
    ...(lookAt.documents.length > 0 ? [`查阅${lookAt.documents.join('、')}`] : []), ...(lookAt.site.length > 0 ? ['核查现场'] : []), ...(lookAt.interviews.length > 0 ? ['询问有关人员'] : []),
  ];
  return `${seen.length > 0 ? seen.join('，') : '按要求核查'}，未发现扣分情形。`;
}

function digests(codes: readonly string[], evidence: EvidenceByCode): string[] {
  return codes.map((code) => {
    const digest = evidence.get(code);
    if (digest === undefined) throw new Error(`The sample has no evidence ${code}.`);
    return digest;
  });
}
