import { sweepRule } from '../SweepRule.ts';

/** Nobody speaks for the employees: chapter 2 names one. */
const employeesUnheard = sweepRule({
  id: 'employeesUnheard', severity: 'hint', basis: 'grading',
  find: ({ assessment: { team } }) => team.length > 0 && !team.some(({ roles }) => roles.includes('employeeRepresentative')) ? [{ where: { kind: 'team', memberId: null } }] : [],
});

/** A member whose post or share of the work is blank in the table of chapter 2. */
const memberUndescribed = sweepRule({
  id: 'memberUndescribed', severity: 'hint', basis: null,
  find: ({ assessment: { team } }) => team.flatMap((member) => {
    const fields = (['post', 'duty'] as const).filter((field) => member[field].trim() === '');
    return fields.length === 0 || member.name.trim() === '' ? [] : [{ where: { kind: 'team', memberId: member.id }, facts: { name: member.name, fields } }];
  }),
});

/** What the table of the team lacks. */
export const teamGaps = [employeesUnheard, memberUndescribed] as const;
