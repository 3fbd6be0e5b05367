import { applyAssessmentChange } from '../../assessment-specs/records/applyAssessmentChange.ts';
import { applyEnterpriseChange } from '../../assessment-specs/records/applyEnterpriseChange.ts';
import { assessmentFileSchema, type AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import { assessmentChangeSchema, enterpriseChangeSchema, journalLineSchema, type AssessmentChange, type EnterpriseChange } from '../../assessment-specs/records/changes.ts';
import { enterpriseFileSchema, type EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import type { RecordKind } from './JournaledFile.ts';

/** The two kinds of record that the store keeps. Version 0 until 1.0.0: no migrations of real data yet. */
export const enterpriseKind: RecordKind<EnterpriseFile, EnterpriseChange> = {
  format: 'anzhun-enterprise', version: 0, migrations: [], fileSchema: enterpriseFileSchema, lineSchema: journalLineSchema(enterpriseChangeSchema), apply: applyEnterpriseChange,
};
export const assessmentKind: RecordKind<AssessmentFile, AssessmentChange> = {
  format: 'anzhun-assessment', version: 0, migrations: [], fileSchema: assessmentFileSchema, lineSchema: journalLineSchema(assessmentChangeSchema), apply: applyAssessmentChange,
};
