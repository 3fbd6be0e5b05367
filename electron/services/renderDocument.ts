import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import type { DocumentKind } from '../../assessment-specs/records/Seal.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import { evidenceBytes } from './evidenceBytes.ts';
import type { HostContext } from './HostContext.ts';
import type { RenderedDocument, Work } from './ports.ts';
import { withoutMissingCharacters } from './withoutMissingCharacters.ts';

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
  const rendered = await renderer.render({ ...request, packs: catalogue, evidence: (digest, as) => evidenceBytes(store, enterpriseId, digest, as) });
  if (request.work.signal.aborted) return fail('call.cancelled');
  return request.draft ? succeed(rendered) : withoutMissingCharacters(rendered);
}
