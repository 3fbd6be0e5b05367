import type { Instant } from '../schema/primitives.ts';
import type { AssessmentFile, Narrative } from './AssessmentFile.ts';
import { noWalk } from './Walk.ts';

/** What a new assessment is made of; everything else starts empty. */
export type NewAssessment = Pick<AssessmentFile, 'id' | 'enterpriseId' | 'startedAt' | 'period' | 'packs' | 'periodTraits' | 'team'>;

export const emptyNarrative: Narrative = {
  method: '', training: '', documentReview: '', siteCheck: '', interviews: '', sampled: null, sampledNonconforming: null,
  causes: { management: '', site: '', people: '' },
};

/** The first state of an assessment: revision 1, nothing answered. Roles and period are judged by `mayChange` when it is started. */
export function newAssessmentFile(start: NewAssessment): AssessmentFile {
  return {
    ...start,
    revision: 1, replaces: null,
    layers: { self: {}, expert: {}, evaluator: {} },
    screening: {}, failedDevices: [], walk: noWalk, rescorings: [], obligations: {}, narrative: emptyNarrative, improvements: [], evidence: {},
    seal: null, sealedRecord: null, documents: [],
  };
}

/**
 * A sealed assessment re-issued: answers, team and evidence as they stood, open for changes, naming the document that it replaces.
 * The sealed file itself stays as it is. Null when the file is not sealed.
 */
export function nextRevision(file: AssessmentFile, next: { readonly id: string; readonly startedAt: Instant }): AssessmentFile | null {
  if (file.seal === null || file.sealedRecord === null) return null;
  return {
    ...file, ...next,
    revision: file.revision + 1,
    replaces: { number: file.seal.number, digest: file.sealedRecord },
    seal: null, sealedRecord: null, documents: [],
  };
}
