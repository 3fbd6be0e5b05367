import type { Evidence } from '../../../records/Evidence.ts';
import { sweepRule } from '../SweepRule.ts';
import type { Found } from '../SweepRule.ts';
import type { CitedEvidence, Swept } from '../Swept.ts';

type Known = CitedEvidence & { readonly card: Evidence };
const known = ({ cited }: Swept): readonly Known[] => cited.filter((one): one is Known => one.card !== null);
const at = ({ id, at: [usedAt], card }: CitedEvidence, facts: Found['facts'] = {}): Found => ({ where: { kind: 'evidence', evidenceId: id, usedAt: usedAt ?? null }, facts: { name: card?.name ?? `${id.slice(0, 12)}…`, ...facts } });

/** A file whose validity is over. */
const evidenceExpired = sweepRule({
  id: 'evidenceExpired', severity: 'warning', basis: 'grading',
  find: (swept) => known(swept).flatMap((one) => one.card.validUntil !== null && one.card.validUntil < swept.today ? [at(one, { day: one.card.validUntil })] : []),
});

/** Obtained on a day that has not come. */
const evidenceFromFuture = sweepRule({
  id: 'evidenceFromFuture', severity: 'error', basis: null,
  find: (swept) => known(swept).flatMap((one) => one.card.obtainedOn !== null && one.card.obtainedOn > swept.today ? [at(one, { day: one.card.obtainedOn })] : []),
});

/** A record or a picture from before the period that it should speak for. Documents and certificates may be older. */
const evidenceTooOld = sweepRule({
  id: 'evidenceTooOld', severity: 'warning', basis: null,
  find: (swept) => known(swept).filter(({ card: { kind }, at: places }) => (kind === 'record' || kind === 'photo') && places.some((place) => place.kind !== 'hazard'))
    .flatMap((one) => one.card.obtainedOn !== null && one.card.obtainedOn < swept.assessment.period.from ? [at(one, { day: one.card.obtainedOn })] : []),
});

/** Valid until a day before it was obtained. */
const evidenceDaysReversed = sweepRule({
  id: 'evidenceDaysReversed', severity: 'error', basis: null,
  find: (swept) => known(swept).flatMap((one) => one.card.obtainedOn !== null && one.card.validUntil !== null && one.card.validUntil < one.card.obtainedOn ? [at(one, { from: one.card.obtainedOn, day: one.card.validUntil })] : []),
});

/** A certificate that does not say until when it is valid. */
const certificateWithoutDay = sweepRule({
  id: 'certificateWithoutDay', severity: 'hint', basis: null, find: (swept) => known(swept).filter(({ card }) => card.kind === 'certificate' && card.validUntil === null).map((one) => at(one)),
});

/** From how many places on one picture proves little. */
const often = 6;

/** One picture for very many items. */
const photoUsedOften = sweepRule({
  id: 'photoUsedOften', severity: 'warning', basis: null, find: (swept) => known(swept).filter(({ card, at: places }) => card.kind === 'photo' && places.length >= often).map((one) => at(one, { count: one.at.length })),
});

/** Named, but the file is not known: the report would cite nothing. */
const evidenceLost = sweepRule({ id: 'evidenceLost', severity: 'error', basis: null, find: ({ cited }) => cited.filter(({ card }) => card === null).map((one) => at(one)) });

/** Added and used nowhere: it does not go into the report. */
const evidenceUnused = sweepRule({
  id: 'evidenceUnused', severity: 'hint', basis: null,
  find: ({ assessment, cited }) => {
    const named = new Set([
      ...cited.map(({ id }) => id), ...Object.values(assessment.obligations).flatMap(({ evidence }) => evidence),
      ...Object.values(assessment.waiting ?? {}).flatMap((packs) => Object.values(packs ?? {})).flatMap((items) => Object.values(items)).flatMap(({ evidence }) => evidence),
    ]);
    return Object.values(assessment.evidence).filter(({ id }) => !named.has(id)).map((card) => at({ id: card.id, card, at: [] }));
  },
});

/** What is doubtful about the files. */
export const evidenceDoubts = [evidenceExpired, evidenceFromFuture, evidenceTooOld, evidenceDaysReversed, certificateWithoutDay, photoUsedOften, evidenceLost, evidenceUnused] as const;
