import type { Answer } from '../records/Answer.ts';
import type { AssessmentFile } from '../records/AssessmentFile.ts';
import { canonicalJson } from '../records/canonicalJson.ts';
import { ownEntry } from '../records/ownEntry.ts';
import type { Day } from '../schema/primitives.ts';
import type { PackRef } from '../schema/PackRef.ts';
import type { Item, ScoredPack } from '../schema/ScoredPack.ts';
import { packIndex } from './packIndex.ts';
import type { PackSource } from './resolvePacks.ts';
import { scoreItem } from './scoreItem.ts';
import type { ItemScore } from './ScoreSheet.ts';

/** reviewed 已复核: answered this time by somebody; unreviewed 未复核: not yet; added 新增: the earlier pack has no such item. */
export type ItemReview = 'reviewed' | 'unreviewed' | 'added';

/** What an item says otherwise than in the earlier pack: 规则已改. Advice (what to look at, what good looks like) is left out: it decides nothing. */
export type ItemDifference = 'requirement' | 'points' | 'rules' | 'notApplicable';

/** One item beside what it was last time. A hint and never a score. */
export interface CarriedItem {
  readonly review: ItemReview;
  readonly differences: readonly ItemDifference[];
  /** Null: not answered then, or no such item. */
  readonly before: { readonly answer: Answer; readonly score: ItemScore } | null;
}

/** A pack of this assessment compared with the same pack of its predecessor. */
export type CarriedForward =
  | { readonly kind: 'compared'; readonly items: ReadonlyMap<string, CarriedItem> }
  /** The predecessor was not scored by this pack. */
  | { readonly kind: 'packNotUsed' }
  /** Which revision it was scored by is known, but that one is not on this machine: nothing can be said about what changed. */
  | { readonly kind: 'packUnknown'; readonly ref: PackRef };

/** The answers of the self-assessment are compared; other layers are other people's. */
type Answered = Pick<AssessmentFile, 'packs' | 'layers'>;

/** @param pack of this assessment @param source where the predecessor's revision is found */
export function carriedForward(now: Pick<AssessmentFile, 'layers'>, pack: ScoredPack, predecessor: Answered, source: PackSource): CarriedForward {
  const ref = predecessor.packs.find((role) => role.pack.id === pack.id && (role.role === 'primary' || role.role === 'gate'))?.pack;
  if (ref === undefined) return { kind: 'packNotUsed' };
  const earlier = source.pack(ref);
  if (earlier?.kind !== 'scored') return { kind: 'packUnknown', ref };
  const [answersNow, answersThen] = [ownEntry(now.layers.self, pack.id) ?? {}, ownEntry(predecessor.layers.self, pack.id) ?? {}];
  const then = packIndex(earlier);
  return { kind: 'compared', items: new Map(packIndex(pack).items.map((item) => [item.id, carriedItem(item, then.item(item.id), ownEntry(answersNow, item.id), ownEntry(answersThen, item.id))])) };
}

function carriedItem(item: Item, earlier: Item | null, now: Answer | null, then: Answer | null): CarriedItem {
  if (earlier === null) return { review: 'added', differences: [], before: null };
  return {
    review: now === null ? 'unreviewed' : 'reviewed', differences: itemDifferences(earlier, item),
    before: then === null ? null : { answer: then, score: scoreItem(earlier, then) },
  };
}

/** In which of the parts that decide a score two versions of an item differ. */
export function itemDifferences(earlier: Item, item: Item): readonly ItemDifference[] {
  if (earlier === item) return [];
  return [
    ...(earlier.requirement === item.requirement ? [] : ['requirement' as const]),
    ...(earlier.points === item.points ? [] : ['points' as const]),
    ...(canonicalJson(earlier.rules) === canonicalJson(item.rules) ? [] : ['rules' as const]),
    ...(canonicalJson(earlier.notApplicable) === canonicalJson(item.notApplicable) ? [] : ['notApplicable' as const]),
  ];
}

/** What a predecessor is judged by. */
export type EarlierAssessment = { readonly id: string; readonly period: { readonly from: Day; readonly to: Day }; readonly revision: number; readonly sealed: boolean };

/** Whether one assessment of the enterprise is an earlier one: its period ended before the other's. A revision of the same period is no predecessor. */
export function isEarlier(earlier: Pick<EarlierAssessment, 'id' | 'period'>, now: Pick<EarlierAssessment, 'id' | 'period'>): boolean {
  return earlier.id !== now.id && earlier.period.to < now.period.to;
}

/** The one to be proposed: the newest sealed one of an earlier period, its last revision; null when there is none. Proposed, never taken by itself. */
export function proposedPredecessor<One extends EarlierAssessment>(now: Pick<EarlierAssessment, 'id' | 'period'>, all: readonly One[]): One | null {
  const fitting = all.filter((one) => one.sealed && isEarlier(one, now));
  return fitting.reduce<One | null>((best, one) => (best === null || one.period.to > best.period.to || (one.period.to === best.period.to && one.revision > best.revision) ? one : best), null);
}
