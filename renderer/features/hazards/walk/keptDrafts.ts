import { observationSchema } from '../../../../assessment-specs/records/Walk.ts';
import type { Observation } from '../../../../assessment-specs/records/Walk.ts';

/** What stands at a question besides its answer. */
export type Details = Pick<Observation, 'branches' | 'note' | 'evidence'>;

const detailsSchema = observationSchema.pick({ branches: true, note: true, evidence: true });
const nameOf = (assessmentId: string) => `anzhun.walk.${assessmentId}`;

/**
 * Notes and photographs of questions that are not answered yet, as this window kept them: a reload or a look at another page must not lose them.
 * They are no record: only an answer brings them to the host. What cannot be read is left out.
 */
export function readKeptDrafts(storage: Pick<Storage, 'getItem'>, assessmentId: string): Readonly<Record<string, Details>> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(nameOf(assessmentId)) ?? '{}');
    return Object.fromEntries(Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).flatMap(([key, value]) => {
      const details = detailsSchema.safeParse(value);
      return details.success ? [[key, details.data] as const] : [];
    }));
  } catch {
    return {};
  }
}

export function keepDrafts(storage: Pick<Storage, 'setItem'>, assessmentId: string, drafts: Readonly<Record<string, Details>>): void {
  storage.setItem(nameOf(assessmentId), JSON.stringify(drafts));
}
