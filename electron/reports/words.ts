import type { NotApplicableGround } from '../../assessment-specs/records/Answer.ts';
import type { SignerRole } from '../../assessment-specs/records/AssessmentFile.ts';
import type { Day, Instant, Tri } from '../../assessment-specs/schema/primitives.ts';

/** What stands where nobody filled anything in. Blank is neither zero nor 无. */
export const notFilledIn = '未填写';

/** A text that a person typed, or 未填写. */
export function filled(text: string): string {
  return text.trim() === '' ? notFilledIn : text;
}

/** A figure with its unit, or 未填写. Zero is a figure. */
export function filledNumber(value: number | null, unit: string): string {
  return value === null ? notFilledIn : `${value}${unit}`;
}

/** `2026年11月20日`. An instant is taken on its own day, in the offset it was written with. */
export function dayText(day: Day | Instant): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export function filledDay(day: Day | null): string {
  return day === null ? notFilledIn : dayText(day);
}

/** `2026年11月2日至2026年11月18日`; one day alone where both are the same. */
export function daysText(from: Day, to: Day): string {
  return from === to ? dayText(from) : `${dayText(from)}至${dayText(to)}`;
}

/** `2026年11月6日9:40`, in the offset it was written with. */
export function instantText(instant: Instant): string {
  return `${dayText(instant)}${Number(instant.slice(11, 13))}:${instant.slice(14, 16)}`;
}

export const roleWords: Readonly<Record<SignerRole, string>> = {
  assessor: '自评人员', deputyLeader: '副组长', leader: '组长', principal: '主要负责人', employeeRepresentative: '员工代表', witness: '见证人',
};

/** Roles of one person, the highest first. */
export function rolesText(roles: readonly SignerRole[]): string {
  const order: readonly SignerRole[] = ['principal', 'leader', 'deputyLeader', 'assessor', 'employeeRepresentative', 'witness'];
  return order.filter((role) => roles.includes(role)).map((role) => roleWords[role]).join('、');
}

export const groundWords: Readonly<Record<NotApplicableGround, string>> = { trait: '画像', period: '期内', attested: '说明' };

/** A trait as a report prints it; unknown is never 不涉及. */
export const traitWords: Readonly<Record<Tri, string>> = { yes: '涉及', no: '不涉及', unknown: notFilledIn };
