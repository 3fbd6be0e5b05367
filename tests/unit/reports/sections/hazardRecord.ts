import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import type { ScreeningAnswer } from '../../../../assessment-specs/records/Answer.ts';
import type { AssessmentRecord } from '../../../../assessment-specs/records/AssessmentRecord.ts';
import type { Hazard } from '../../../../assessment-specs/records/Hazard.ts';
import { aHazardAfter, majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { aScreening } from '../../../fixtures/builders/anAssessment.ts';
import { files, sampleRecord, withPhotos, type Sketch } from './sampleRecord.ts';

/** The photographs that `photographedHazard` cites. */
export const [photoBefore = '', photoAfter = ''] = [...files.keys()];

/** The major hazard of the builders with photographs that are there. @param steps how far it is; closed unless given */
export function photographedHazard(steps = majorLoop, changes: Partial<Hazard> = {}): Hazard {
  return withPhotos(aHazardAfter(steps, { assessmentId: 'a-00000001', ...changes }));
}

export interface HazardRecordChanges {
  readonly hazards?: readonly Hazard[];
  /** Answers that replace those of single questions. */
  readonly screening?: Readonly<Record<string, ScreeningAnswer['answer']>>;
  readonly assessment?: Partial<AssessmentFile>;
  readonly enterprise?: Sketch['enterprise'];
}

/** The sample led to the conclusion asked for, with its hazard and its screening changed. An incomplete one is not sealed. */
export function hazardRecord(kind: NonNullable<Sketch['kind']> = 'passed', { screening = {}, assessment, ...changes }: HazardRecordChanges = {}): AssessmentRecord {
  const answers = Object.entries(screening).map(([id, answer]) => [id, aScreening(answer, { note: '现场查证', reason: answer === 'notApplicable' ? '没有这种工艺' : '' })]);
  return sampleRecord({ kind, ...changes, assessment: { ...assessment, screening: Object.fromEntries(answers) } });
}
