import type { Improvement } from '../../../records/AssessmentFile.ts';
import { namePersonInCommon } from '../../../records/personNames.ts';
import { sweepRule } from '../SweepRule.ts';
import type { SweepFacts } from '../SweepFinding.ts';
import type { Swept } from '../Swept.ts';

function each({ assessment: { improvements } }: Swept, tell: (improvement: Improvement) => SweepFacts | null) {
  return improvements.flatMap((improvement, index) => {
    const facts = tell(improvement);
    return facts === null ? [] : [{ where: { kind: 'improvement' as const, improvementId: improvement.id }, facts: { number: index + 1, ...facts } }];
  });
}

/** A line of 整改措施与计划 in which something is blank. */
const improvementBlank = sweepRule({
  id: 'improvementBlank', severity: 'warning', basis: 'plan5',
  find: (swept) => each(swept, (improvement) => {
    const fields = [
      ...(['problem', 'measure', 'responsible', 'contingency', 'reviewer'] as const).filter((field) => improvement[field].trim() === ''),
      ...(improvement.fundsYuan === null ? ['funds'] : []), ...(improvement.deadline === null ? ['deadline'] : []),
    ];
    return fields.length === 0 ? null : { fields };
  }),
});

/** Its day is over and it is not done. */
const improvementOverdue = sweepRule({
  id: 'improvementOverdue', severity: 'warning', basis: 'safetyLaw41',
  find: (swept) => each(swept, ({ state, deadline }) => state !== 'done' && deadline !== null && deadline < swept.today ? { day: deadline } : null),
});

/** Due before the period that found it began. */
const improvementBeforePeriod = sweepRule({
  id: 'improvementBeforePeriod', severity: 'warning', basis: null,
  find: (swept) => each(swept, ({ deadline }) => deadline !== null && deadline < swept.assessment.period.from ? { day: deadline } : null),
});

/** Who reviews is who is responsible. */
const improvementSelfReviewed = sweepRule({
  id: 'improvementSelfReviewed', severity: 'warning', basis: null,
  find: (swept) => each(swept, ({ responsible, reviewer }) => responsible.trim() !== '' && reviewer.trim() !== '' && namePersonInCommon(responsible, reviewer) ? { name: reviewer } : null),
});

/** What the plan of improvements lacks. */
export const improvementGaps = [improvementBlank, improvementOverdue, improvementBeforePeriod, improvementSelfReviewed] as const;
