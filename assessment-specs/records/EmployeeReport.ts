import { z } from 'zod';
import { daySchema, instantSchema, lineSchema, proseSchema } from '../schema/primitives.ts';

const eventHead = { at: instantSchema, by: lineSchema(60), note: proseSchema(2000) };

/** What became of a report: 查实 (with the ledger entry it led to), 查否, 兑现奖励. Only added to. */
export const employeeReportEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('verified'), ...eventHead, hazardId: z.string() }),
  z.strictObject({ kind: z.literal('unfounded'), ...eventHead, reason: proseSchema(2000) }),
  z.strictObject({ kind: z.literal('rewarded'), ...eventHead, yuan: z.number().min(0).max(1_000_000_000), on: daySchema, ruleId: z.string().nullable() }),
]);
export type EmployeeReportEvent = z.infer<typeof employeeReportEventSchema>;

/** A text under a passphrase, `secret-<form>.<salt>.<nonce>.<ciphertext>`: a plain name has no place here, whoever writes it. */
const sealedTextSchema = z.string().max(4000).regex(/^secret-\d+(?:\.[\w-]+){3}$/);

/**
 * 员工报告 (内部举报) of a hazard. Who reported is for the handler alone: `reporter` is that name encrypted with the handler's passphrase (null: anonymous),
 * and no record, export or document carries it.
 * @basis 三年行动 二(二)7; 个人信息保护法
 */
export const employeeReportSchema = z.strictObject({
  id: z.string().regex(/^r-[0-9a-z]{8,32}$/),
  receivedOn: daySchema,
  /** 受理人 */
  handler: lineSchema(60),
  /** 职责内 or 职责外: decides which reward the rules promise. */
  duty: z.enum(['within', 'beyond']),
  what: proseSchema(4000),
  area: lineSchema(120),
  reporter: sealedTextSchema.nullable(),
  recordedAt: instantSchema,
  by: lineSchema(60),
  events: z.array(employeeReportEventSchema).max(200),
});
export type EmployeeReport = z.infer<typeof employeeReportSchema>;
export type EmployeeReportState = 'received' | EmployeeReportEvent['kind'];

/** 内部举报奖励规则: how to report, what is rewarded, and how much (yuan). Beyond one's duty is rewarded higher than within. */
export const rewardRulesSchema = z.strictObject({
  effectiveFrom: daySchema.nullable(),
  /** 向谁报、怎么报 */
  howToReport: proseSchema(2000),
  rows: z.array(z.strictObject({
    id: z.string(), what: lineSchema(200), withinDutyYuan: z.number().min(0).max(1_000_000_000), beyondDutyYuan: z.number().min(0).max(1_000_000_000),
  })).max(100),
});
export type RewardRules = z.infer<typeof rewardRulesSchema>;

export const noRewardRules: RewardRules = { effectiveFrom: null, howToReport: '', rows: [] };

/** Those that nobody has judged yet. */
export function waitingReports(reports: readonly EmployeeReport[]): readonly EmployeeReport[] {
  return reports.filter((report) => employeeReportState(report) === 'received');
}

/** Where a report stands: what its newest event says. */
export function employeeReportState(report: Pick<EmployeeReport, 'events'>): EmployeeReportState {
  return report.events.at(-1)?.kind ?? 'received';
}
