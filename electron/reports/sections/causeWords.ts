import type { Improvement } from '../../../assessment-specs/records/AssessmentFile.ts';

/** The three kinds of causes a problem is put down to. */
export const causeWords: Readonly<Record<Improvement['cause'], string>> = { management: '管理', site: '现场', people: '人员' };
