import { z } from 'zod';
import { instantSchema } from '../schema/primitives.ts';
import { enterpriseProfileSchema, traitAnswersSchema } from './EnterpriseProfile.ts';
import { evidenceSchema } from './Evidence.ts';
import { employeeReportSchema, rewardRulesSchema } from './EmployeeReport.ts';
import { hazardSchema } from './Hazard.ts';
import { inspectionSchema } from './Inspection.ts';

/** What the store keeps about one enterprise: profile, trait answers, hazard ledger, inspections, employee reports. Years share it; assessments stand apart. */
export const enterpriseFileSchema = z.strictObject({
  id: z.string().regex(/^e-[0-9a-z]{8,32}$/),
  createdAt: instantSchema,
  /** Synthetic sample data; printed on every page of its documents. */
  demo: z.boolean(),
  profile: enterpriseProfileSchema,
  traits: traitAnswersSchema,
  hazards: z.array(hazardSchema),
  inspections: z.array(inspectionSchema).max(10_000),
  employeeReports: z.array(employeeReportSchema).max(10_000),
  rewardRules: rewardRulesSchema,
  evidence: z.record(z.string(), evidenceSchema),
});
export type EnterpriseFile = z.infer<typeof enterpriseFileSchema>;
