import { sweepRule } from '../SweepRule.ts';
import type { Swept } from '../Swept.ts';

const fields = ['method', 'training', 'documentReview', 'siteCheck', 'interviews'] as const;
/** Characters below which a paragraph says nothing. */
const short = 10;
const text = ({ assessment: { narrative } }: Swept, field: typeof fields[number]): string => narrative[field].trim();
const deductions = ({ scored }: Swept): number => scored.flatMap(({ items }) => items).filter(({ score: { state } }) => state === 'deducted' || state === 'forfeited').length;

/** A paragraph of chapter 2 or 3 that would print 未填写. */
const textMissing = sweepRule({
  id: 'textMissing', severity: 'warning', basis: 'grading', find: (swept) => fields.filter((field) => text(swept, field) === '').map((field) => ({ where: { kind: 'narrative', field }, facts: { fields: [field] } })),
});

/** A paragraph of a word or two. */
const textShort = sweepRule({
  id: 'textShort', severity: 'hint', basis: null,
  find: (swept) => fields.filter((field) => text(swept, field) !== '' && text(swept, field).length < short).map((field) => ({ where: { kind: 'narrative', field }, facts: { fields: [field], text: text(swept, field) } })),
});

/** Points were lost, and chapter 10 names no cause. */
const causesMissing = sweepRule({
  id: 'causesMissing', severity: 'warning', basis: 'grading',
  find: (swept) => {
    const count = deductions(swept);
    return count > 0 && Object.values(swept.assessment.narrative.causes).every((cause) => cause.trim() === '') ? [{ where: { kind: 'narrative', field: 'management' }, facts: { count } }] : [];
  },
});

/** More that does not conform than was sampled. */
const sampleContradicts = sweepRule({
  id: 'sampleContradicts', severity: 'error', basis: null,
  find: ({ assessment: { narrative: { sampled, sampledNonconforming: bad } } }) => sampled !== null && bad !== null && bad > sampled ? [{ where: { kind: 'narrative', field: 'sampledNonconforming' }, facts: { sampled, bad } }] : [],
});

/** Points were lost, and chapter 11 plans nothing. */
const improvementsMissing = sweepRule({
  id: 'improvementsMissing', severity: 'warning', basis: 'grading',
  find: (swept) => {
    const count = deductions(swept);
    return count > 0 && swept.assessment.improvements.length === 0 ? [{ where: { kind: 'improvement', improvementId: null }, facts: { count } }] : [];
  },
});

/** What only people can write, and did not. */
export const reportTexts = [textMissing, textShort, causesMissing, sampleContradicts, improvementsMissing] as const;
