import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import type { DocumentKind } from '../../assessment-specs/records/Seal.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { HostContext } from './HostContext.ts';
import type { RenderedDocument, Work } from './ports.ts';

interface Request {
  readonly enterpriseId: string;
  readonly kind: DocumentKind;
  readonly record: AssessmentRecord;
  readonly recordJson: string;
  readonly draft: boolean;
  readonly work: Work;
}

/** The record as PDF bytes. A character that no face has is refused with its place, never printed as a box. */
export async function renderDocument({ renderer, catalogue, store }: HostContext, { enterpriseId, ...request }: Request): Promise<Reply<RenderedDocument>> {
  const evidence = async (digest: string): Promise<Uint8Array | null> => {
    const content = await store.getEvidence(enterpriseId, digest);
    return content.ok ? content.value : null;
  };
  const rendered = await renderer.render({ ...request, packs: catalogue, evidence });
  if (request.work.signal.aborted) return fail('call.cancelled');
  const [missing] = rendered.missingCharacters;
  if (missing && !request.draft) {
    return fail('document.missingCharacters', { characters: [...new Set(rendered.missingCharacters.map(({ character }) => character))].join(''), place: missing.place });
  }
  return succeed(rendered);
}
