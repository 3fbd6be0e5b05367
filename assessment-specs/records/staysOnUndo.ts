import type { AssessmentChange } from './changes.ts';

/**
 * What a step back leaves in place: it harms nothing that lies before it, so undo goes past it. A file that was added stays stored though nothing names it;
 * a period fact is taken back where it was given.
 */
export function staysOnUndo({ kind }: AssessmentChange): boolean {
  return kind === 'evidenceAdded' || kind === 'periodTraitsSet';
}
