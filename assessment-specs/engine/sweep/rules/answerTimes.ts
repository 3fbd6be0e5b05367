import { sweepRule } from '../SweepRule.ts';
import type { Swept, SweptItem } from '../Swept.ts';

type Answered = SweptItem & { readonly answer: NonNullable<SweptItem['answer']> };

/** The day as it was written, in the offset of those who wrote it. */
const dayOf = (instant: string): string => instant.slice(0, 10);
const answered = ({ scored }: Swept): readonly Answered[] => scored.flatMap(({ items }) => items.filter((one): one is Answered => one.answer !== null));
const told = ({ where, answer }: Answered) => ({ where, facts: { item: where.itemId, day: dayOf(answer.at) } });

/** Answered on a day that has not come: the clock was wrong. */
const answeredInFuture = sweepRule({ id: 'answeredInFuture', severity: 'warning', basis: null, find: (swept) => answered(swept).filter(({ answer }) => dayOf(answer.at) > swept.today).map(told) });

/** Answered before this assessment began, though a confirmation is never carried over: the clock went backwards. A later revision keeps its answers. */
const answeredBeforeStart = sweepRule({
  id: 'answeredBeforeStart', severity: 'warning', basis: null,
  find: (swept) => swept.assessment.replaces !== null ? [] : answered(swept).filter(({ answer }) => Date.parse(answer.at) < Date.parse(swept.assessment.startedAt)).map(told),
});

/** Answered before the period that it is about. */
const answeredBeforePeriod = sweepRule({
  id: 'answeredBeforePeriod', severity: 'warning', basis: null,
  find: (swept) => answered(swept).filter(({ answer }) => dayOf(answer.at) < swept.assessment.period.from).map(told),
});

/** So many items scored within so little time each cannot have been looked at; typing in a blank sheet takes longer too. */
const fast = { items: 30, secondsEach: 2 } as const;

/** A pack scored faster than anybody can read it. Blocks of 空项 are taken at once on purpose and do not count. */
const scoredTooFast = sweepRule({
  id: 'scoredTooFast', severity: 'warning', basis: null,
  find: ({ scored }) => scored.flatMap(({ ref, items }) => {
    const times = items.flatMap(({ answer }) => answer?.kind === 'scored' ? [Date.parse(answer.at)] : []).sort((a, b) => a - b);
    const seconds = Math.round(((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000);
    return times.length >= fast.items && seconds < times.length * fast.secondsEach ? [{ where: { kind: 'pack', packId: ref.id, categoryId: null }, facts: { items: times.length, seconds } }] : [];
  }),
});

/** When answers were given. */
export const answerTimes = [answeredInFuture, answeredBeforeStart, answeredBeforePeriod, scoredTooFast] as const;
