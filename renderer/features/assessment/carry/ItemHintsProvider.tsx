import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarriedItem } from '../../../../assessment-specs/engine/carriedForward.ts';
import { carriedForward, isEarlier, proposedPredecessor } from '../../../../assessment-specs/engine/carriedForward.ts';
import { doubtfulNotApplicable } from '../../../../assessment-specs/engine/doubtfulNotApplicable.ts';
import { takeOverProblem } from '../../../../assessment-specs/engine/takeOver.ts';
import { ownEntry } from '../../../../assessment-specs/records/ownEntry.ts';
import type { AssessmentResult } from '../../../host/assessmentResult.ts';
import { catalogue } from '../../../host/catalogue.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useHostQuery } from '../../../host/useHostQuery.ts';
import { useLocalizedPack } from '../../../host/useLocalizedPack.ts';
import type { LastTime } from '../arrangeItems.ts';
import type { ScoredRole } from '../useScoring.ts';
import type { ItemHints } from './ItemHintsContext.ts';
import { ItemHintsContext } from './ItemHintsContext.ts';

type Computed = Extract<AssessmentResult, { kind: 'computed' }>;

const noLayers = { self: {}, expert: {}, evaluator: {} };

/** Reads the predecessor once and compares it with one pack. What depends on today's answers is worked out for the item that asks, so that an answer costs nothing here. */
export function ItemHintsProvider({ role, result, children }: { readonly role: ScoredRole; readonly result: Computed; readonly children: ReactNode }) {
  const hints = useHints(role, result);
  return <ItemHintsContext value={hints}>{children}</ItemHintsContext>;
}

function useHints({ ref, pack }: ScoredRole, { traits, packs }: Computed): ItemHints {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const { assessments, changeAssessment } = useEnterprise();
  const [refused, setRefused] = useState<ItemHints['refused']>(null);
  const [choosing, setChoosing] = useState(false);
  const traitPack = useLocalizedPack(packs.traits?.ref ?? null, 'traits');
  const shownPack = useLocalizedPack(ref, 'scored');
  const predecessorId = file.predecessorId ?? null;
  const read = useHostQuery('assessment.get', predecessorId === null ? null : { enterpriseId: file.enterpriseId, assessmentId: predecessorId });
  const before = predecessorId !== null && read.state === 'ready' ? read.value.file : null;
  const carried = useMemo(() => (before === null ? null : carriedForward({ layers: noLayers }, pack, before, catalogue)), [before, pack]);
  const lastTimes = useMemo(() => new Map(carried?.kind === 'compared' ? [...carried.items].map(([id, item]) => [id, lastTimeOf(item)] as const) : []), [carried]);
  const evidenceNames = useMemo(() => new Map(Object.values(before?.evidence ?? {}).map(({ id, name }) => [id, name])), [before]);
  const answers = useMemo(() => ownEntry(file.layers.self, pack.id) ?? {}, [file.layers.self, pack.id]);
  const doubts = useMemo(() => lazily(() => doubtfulNotApplicable(pack, answers, traits)), [pack, answers, traits]);
  const choices = useMemo(() => assessments.filter((one) => isEarlier(one, file)).toSorted((a, b) => b.period.to.localeCompare(a.period.to) || b.revision - a.revision), [assessments, file]);
  const itemOf = useCallback<ItemHints['itemOf']>((itemId, answer) => {
    const item = carried?.kind === 'compared' ? carried.items.get(itemId) : undefined;
    return item === undefined ? null : item.review === 'added' || answer === undefined ? item : { ...item, review: 'reviewed' };
  }, [carried]);
  const takeOver = (itemId: string) => {
    if (before === null) return;
    void changeAssessment('assessment.takeOver', { packId: pack.id, itemId, reason: t('carry.reason', { id: itemId, from: before.period.from, to: before.period.to }) })
      .then((reply) => setRefused(reply.ok ? null : { itemId, failure: reply.error }));
  };
  const choose = (id: string | null) => {
    setChoosing(false);
    void changeAssessment('assessment.setPredecessor', { predecessorId: id }).then((reply) => setRefused(reply.ok ? null : { itemId: '', failure: reply.error }));
  };
  return {
    source: shownPack?.source ?? pack.source, traitPack, predecessor: before, carried, unreadable: predecessorId !== null && read.state === 'failed' ? read.failure : null, evidenceNames, lastTimes, itemOf, problemOf: (item) => takeOverProblem(item, traits), takeOver, refused,
    doubtsOf: (itemId) => doubts().get(itemId) ?? [], choices, proposed: proposedPredecessor(file, assessments), choose, choosing, setChoosing,
  };
}

const lastTimeOf = ({ review, differences }: CarriedItem): LastTime => (review === 'added' ? 'added' : differences.length > 0 ? 'changed' : 'same');

/** Works something out when it is first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
