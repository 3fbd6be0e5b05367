import { applyAssessmentChange } from '../../assessment-specs/records/applyAssessmentChange.ts';
import { applyEnterpriseChange } from '../../assessment-specs/records/applyEnterpriseChange.ts';
import { assessmentFileSchema, type AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import { assessmentChangeSchema, enterpriseChangeSchema, journalLineSchema, type AssessmentChange, type EnterpriseChange } from '../../assessment-specs/records/changes.ts';
import type { ChangeProblem } from '../../assessment-specs/records/ChangeProblem.ts';
import { enterpriseFileSchema, type EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import { inverseOf } from '../../assessment-specs/records/inverseOf.ts';
import { mayChange } from '../../assessment-specs/records/mayChange.ts';
import { mayChangeEnterprise } from '../../assessment-specs/records/mayChangeEnterprise.ts';
import { staysOnUndo } from '../../assessment-specs/records/staysOnUndo.ts';
import { typedInto } from '../../assessment-specs/records/typedInto.ts';
import { changeFailure } from '../contract/changeFailure.ts';
import type { RecordKind } from './RecordKind.ts';

const asFailure = (problem: ChangeProblem | null) => (problem === null ? null : changeFailure(problem));

/** The two kinds of record that the store keeps. Version 0 until 1.0.0: no migrations of real data yet. */
export const enterpriseKind: RecordKind<EnterpriseFile, EnterpriseChange> = {
  format: 'anzhun-enterprise', version: 0, migrations: [], fileSchema: enterpriseFileSchema, lineSchema: journalLineSchema(enterpriseChangeSchema),
  refusal: (file, change) => asFailure(mayChangeEnterprise(file, change)),
  apply: applyEnterpriseChange,
  // profile and ledger are not undone by key: a hazard's history can only be added to
  inverse: () => null,
  staysOnUndo: () => false,
  typedInto: () => null,
  sealOf: () => null,
};

export const assessmentKind: RecordKind<AssessmentFile, AssessmentChange> = {
  format: 'anzhun-assessment', version: 0, migrations: [], fileSchema: assessmentFileSchema, lineSchema: journalLineSchema(assessmentChangeSchema),
  refusal: (file, change) => asFailure(mayChange(file, change)),
  apply: applyAssessmentChange,
  inverse: inverseOf,
  staysOnUndo,
  typedInto,
  sealOf: ({ seal }) => seal?.number ?? null,
};
