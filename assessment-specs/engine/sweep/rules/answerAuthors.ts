import { namePersonInCommon } from '../../../records/personNames.ts';
import { sweepRule } from '../SweepRule.ts';
import type { Swept } from '../Swept.ts';

/** How many answers each name stands behind. */
function counts({ scored }: Swept): ReadonlyMap<string, number> {
  const by = new Map<string, number>();
  for (const { items } of scored) for (const { answer } of items) if (answer !== null) by.set(answer.by.trim(), (by.get(answer.by.trim()) ?? 0) + 1);
  return by;
}

/** Answers that nobody stands behind by name. */
const answeredByNobody = sweepRule({
  id: 'answeredByNobody', severity: 'hint', basis: null,
  find: (swept) => {
    const count = counts(swept).get('') ?? 0;
    return count === 0 ? [] : [{ where: { kind: 'team', memberId: null }, facts: { count } }];
  },
});

/** Somebody scored who does not stand in the team of the report. */
const answeredByOutsider = sweepRule({
  id: 'answeredByOutsider', severity: 'warning', basis: 'grading',
  find: (swept) => {
    const { team } = swept.assessment;
    if (team.length === 0) return [];
    return [...counts(swept)].filter(([name]) => name !== '' && !team.some((member) => namePersonInCommon(member.name, name)))
      .map(([name, count]) => ({ where: { kind: 'team', memberId: null }, facts: { name, count } }));
  },
});

/** Who answered. */
export const answerAuthors = [answeredByNobody, answeredByOutsider] as const;
