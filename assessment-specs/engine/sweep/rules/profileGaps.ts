import { checkCreditCode } from '../../../records/creditCode.ts';
import { checkIndustryCode } from '../../../records/industrySector.ts';
import { sizeClass } from '../../../records/sizeClass.ts';
import { intervalsAfter } from '../../obligations/calendar.ts';
import { sweepRule } from '../SweepRule.ts';

const field = (name: string) => ({ where: { kind: 'profile' as const, field: name } });

/** A code whose check digit does not fit and that somebody confirmed by hand. */
const creditCodeByHand = sweepRule({
  id: 'creditCodeByHand', severity: 'hint', basis: 'creditCode',
  find: ({ enterprise: { profile } }) => profile.creditCodeConfirmed && ['badCharacter', 'badCheckDigit'].includes(checkCreditCode(profile.creditCode)) ? [{ ...field('creditCode'), facts: { creditCode: profile.creditCode } }] : [],
});

/** Everybody has a person for safety, full time above 100 people. */
const safetyManagerMissing = sweepRule({
  id: 'safetyManagerMissing', severity: 'warning', basis: 'safetyLaw24', find: ({ enterprise: { profile } }) => profile.safetyManager.trim() === '' ? [field('safetyManager')] : [],
});

/** Without a sector every sector's questions are asked. */
const sectorMissing = sweepRule({ id: 'sectorMissing', severity: 'warning', basis: 'order10', find: ({ enterprise: { profile } }) => profile.sectors.length === 0 ? [field('sectors')] : [] });

/** The class of GB/T 4754 belongs to a sector that was not chosen. */
const industryDiffers = sweepRule({
  id: 'industryDiffers', severity: 'warning', basis: 'industry',
  find: ({ enterprise: { profile }, packs: { traits } }) => {
    if (traits === null || profile.sectors.length === 0) return [];
    const finding = checkIndustryCode(traits.pack.sectors, profile.industryCode, profile.sectors);
    return finding.kind === 'differs' ? [{ ...field('industryCode'), facts: { code: profile.industryCode, sector: finding.listedUnder } }] : [];
  },
});

/** Chapter 1 prints them, and the size class rests on them. */
const figuresMissing = sweepRule({
  id: 'figuresMissing', severity: 'hint', basis: 'size',
  find: ({ enterprise: { profile } }) => {
    const fields = (['employees', 'revenue10k'] as const).filter((name) => profile[name] === null);
    return fields.length === 0 ? [] : [{ ...field(fields[0] ?? 'employees'), facts: { fields } }];
  },
});

/** More people in one shift than the enterprise has. */
const peakAboveHeadcount = sweepRule({
  id: 'peakAboveHeadcount', severity: 'error', basis: null,
  find: ({ enterprise: { profile: { employees, peakShiftHeadcount: peak } } }) => employees !== null && peak !== null && peak > employees ? [{ ...field('peakShiftHeadcount'), facts: { peak, employees } }] : [],
});

/** Medium or large: the standard for small and micro enterprises is not theirs. */
const sizeNotSmall = sweepRule({
  id: 'sizeNotSmall', severity: 'warning', basis: 'size',
  find: ({ enterprise: { profile }, packs: { traits } }) => {
    const size = traits === null ? 'unknown' : sizeClass(traits.pack.sizes, profile).size;
    return size === 'medium' || size === 'large' ? [{ ...field('employees'), facts: { size } }] : [];
  },
});

/** A person with special work whose certificate is over. */
const operatorExpired = sweepRule({
  id: 'operatorExpired', severity: 'warning', basis: 'safetyLaw30',
  find: ({ enterprise: { profile }, today }) => profile.specialOperators.flatMap(({ name, work, validUntil }) => validUntil !== null && validUntil < today ? [{ ...field('specialOperators'), facts: { name, work, day: validUntil } }] : []),
});

/** Special equipment whose inspection is over. */
const equipmentOverdue = sweepRule({
  id: 'equipmentOverdue', severity: 'warning', basis: 'equipmentLaw40',
  find: ({ enterprise: { profile }, today }) => profile.specialEquipment.flatMap(({ name, nextInspectionOn }) => nextInspectionOn !== null && nextInspectionOn < today ? [{ ...field('specialEquipment'), facts: { name, day: nextInspectionOn } }] : []),
});

/** Blank is not 'no accident'. */
const accidentsUnknown = sweepRule({ id: 'accidentsUnknown', severity: 'hint', basis: 'grading', find: ({ enterprise: { profile } }) => profile.accidents3y === null ? [field('accidents3y')] : [] });

/** Accidents of the last twelve months that stand in the way of an application: a death, three seriously hurt or a loss of one million yuan. */
const accidentsBar = sweepRule({
  id: 'accidentsBar', severity: 'warning', basis: 'grading',
  find: ({ enterprise: { profile }, today }) => {
    const since = intervalsAfter(today, 'P12M', -1);
    const recent = (profile.accidents3y ?? []).filter(({ on }) => on > since && on <= today);
    const sum = (part: 'deaths' | 'seriousInjuries' | 'loss10k') => recent.reduce((total, accident) => total + accident[part], 0);
    const [deaths, injured, loss] = [sum('deaths'), sum('seriousInjuries'), sum('loss10k')];
    return deaths > 0 || injured >= 3 || loss >= 100 ? [{ ...field('accidents3y'), facts: { deaths, injured, loss } }] : [];
  },
});

/** What the profile lacks, or says against itself. */
export const profileGaps = [
  creditCodeByHand, safetyManagerMissing, sectorMissing, industryDiffers, figuresMissing, peakAboveHeadcount, sizeNotSmall, operatorExpired, equipmentOverdue, accidentsUnknown, accidentsBar,
] as const;
