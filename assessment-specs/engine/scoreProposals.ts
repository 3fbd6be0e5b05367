import type { Answer, Finding } from '../records/Answer.ts';
import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import { citedCriterionId } from '../records/citedCriterionId.ts';
import type { Hazard } from '../records/Hazard.ts';
import { currentRound, hazardStage, isOpen } from '../records/hazardState.ts';
import { ownEntry } from '../records/ownEntry.ts';
import type { Rescoring } from '../records/Rescoring.ts';
import type { PackRef } from '../schema/PackRef.ts';
import { pointsText } from '../schema/pointsText.ts';
import type { Item, ScoredPack } from '../schema/ScoredPack.ts';
import { createScorer, type Answers, type Scorer } from './createScorer.ts';
import { packIndex } from './packIndex.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';

type ScoredAnswer = Extract<Answer, { kind: 'scored' }>;
/** An answer without its author and time, which whoever takes the proposal adds. */
export type ProposedAnswer = Omit<ScoredAnswer, 'by' | 'at'>;

/** One way to take a proposal: the rule that it puts in, or takes out, and what the score would be then. */
export interface ProposalOption {
  readonly ruleId: string;
  readonly answer: ProposedAnswer;
  readonly after: Rescoring['after'];
}

/** A dry run: what a hazard may mean for one item's points. Nothing changes until somebody takes an option. */
export interface ScoreProposal {
  readonly hazardId: string;
  /** `found`: the hazard's finding is put in; `accepted`: the rectification gives points back. */
  readonly cause: Rescoring['cause'];
  readonly packId: string;
  readonly itemId: string;
  readonly current: Answer | null;
  readonly before: Rescoring['before'];
  readonly options: readonly ProposalOption[];
}

interface Desk { readonly pack: ScoredPack; readonly ref: PackRef; readonly answers: Answers; readonly scorer: Scorer }

/**
 * What the ledger proposes to the scored packs. An open hazard proposes a finding for the items that it touches (`major_hazard_refs`, or the item it was
 * found at) while they show none; an accepted one proposes to take out what it had put in, or a finding of the item it was found at.
 * Nothing for a sealed record.
 */
export function scoreProposals(record: AssessmentRecord, packs: ResolvedPacks): readonly ScoreProposal[] {
  if (record.seal !== null) return [];
  const desks = [packs.primary, ...packs.gates].map(({ pack, ref }): Desk => ({
    pack, ref, answers: ownEntry(record.assessment.layers.self, ref.id) ?? {}, scorer: createScorer(pack, ref),
  }));
  return record.hazards.flatMap((hazard) => desks.flatMap((desk) => isOpen(hazard) && hazardStage(hazard) !== 'accepted'
    ? touchedItems(hazard, desk).flatMap((item) => findingProposal(hazard, desk, item))
    : packIndex(desk.pack).items.flatMap((item) => restoringProposal(record, hazard, desk, item))));
}

function touchedItems({ basis, itemRefs }: Hazard, { pack, ref }: Desk): readonly Item[] {
  const criterionId = citedCriterionId(basis);
  const named = (item: Item) => itemRefs.some(({ packId, itemId }) => packId === ref.id && itemId === item.id);
  return packIndex(pack).items.filter((item) => named(item) || (criterionId !== null && item.majorHazardRefs.includes(criterionId)));
}

/** An item that shows a finding already is left alone: somebody has judged it. 空项 is not judged, and contradicts the hazard. */
function findingProposal(hazard: Hazard, desk: Desk, item: Item): readonly ScoreProposal[] {
  const current = ownEntry(desk.answers, item.id);
  if (current?.kind === 'scored' && current.findings.some(({ count }) => count > 0)) return [];
  const options = item.rules.map(({ id }) => optionOf(desk, item, current, id, [{ itemId: item.id, ruleId: id, count: 1 }]));
  return [proposal(hazard, 'found', desk, item, current, options)];
}

function restoringProposal(record: AssessmentRecord, hazard: Hazard, desk: Desk, item: Item): readonly ScoreProposal[] {
  const current = ownEntry(desk.answers, item.id);
  if (current?.kind !== 'scored' || answeredAfterAcceptance(hazard, current)) return [];
  const mine = record.assessment.rescorings.filter((one) => one.hazardId === hazard.id && one.packId === desk.ref.id && one.itemId === item.id);
  const newest = mine.at(-1);
  if (newest?.cause === 'accepted') return [];
  const named = hazard.itemRefs.some(({ packId, itemId }) => packId === desk.ref.id && itemId === item.id);
  const put = newest === undefined ? (named ? current.findings : []) : addedBy(newest);
  const options = put.filter((finding) => current.findings.some(({ ruleId, count }) => ruleId === finding.ruleId && count > 0))
    .map(({ ruleId, count }) => optionOf(desk, item, current, ruleId, without(current.findings, ruleId, newest === undefined ? 1 : count)));
  return options.length === 0 ? [] : [proposal(hazard, 'accepted', desk, item, current, options)];
}

/** What was judged after the place was accepted is about something else. */
function answeredAfterAcceptance(hazard: Hazard, { at }: Answer): boolean {
  const acceptance = currentRound(hazard).findLast(({ kind }) => kind === 'accepted');
  return acceptance === undefined || Date.parse(at) > Date.parse(acceptance.at);
}

function addedBy({ answerBefore, answerAfter }: Rescoring): readonly Finding[] {
  const before = answerBefore?.kind === 'scored' ? answerBefore.findings : [];
  const after = answerAfter.kind === 'scored' ? answerAfter.findings : [];
  return after.map((finding) => ({ ...finding, count: finding.count - (before.find(({ ruleId }) => ruleId === finding.ruleId)?.count ?? 0) })).filter(({ count }) => count > 0);
}

function without(findings: readonly Finding[], ruleId: string, count: number): Finding[] {
  return findings.map((finding) => (finding.ruleId === ruleId ? { ...finding, count: Math.max(0, finding.count - count) } : finding)).filter((finding) => finding.count > 0);
}

function optionOf(desk: Desk, item: Item, current: Answer | null, ruleId: string, findings: Finding[]): ProposalOption {
  const answer: ProposedAnswer = { kind: 'scored', findings, note: current?.note ?? '', evidence: current?.evidence ?? [] };
  return { ruleId, answer, after: scoresOf(desk, item, { ...answer, by: '', at: '' }) };
}

function proposal(hazard: Hazard, cause: ScoreProposal['cause'], desk: Desk, item: Item, current: Answer | null, options: readonly ProposalOption[]): ScoreProposal {
  return { hazardId: hazard.id, cause, packId: desk.ref.id, itemId: item.id, current, before: scoresOf(desk, item, current), options };
}

/** The item's points and the pack's percentage with this answer in its place. */
function scoresOf({ answers, scorer }: Desk, item: Item, answer: Answer | null): Rescoring['before'] {
  const { [item.id]: _present, ...others } = answers;
  const sheet = scorer.score(answer === null ? others : { ...others, [item.id]: answer });
  const earned = sheet.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items)).find(({ itemId }) => itemId === item.id)?.tally.earned;
  if (earned === undefined) throw new Error(`The sheet of ${sheet.pack.id} has no item ${item.id}.`);
  return { earned: pointsText(earned), percent: sheet.percent?.text ?? null };
}
