import { attestationsOf } from '../../assessment-specs/records/attestations.ts';
import type { IssuedDocument } from '../../assessment-specs/records/IssuedDocument.ts';
import type { PlannedSignature, Seal } from '../../assessment-specs/records/Seal.ts';
import type { TeamMember } from '../../assessment-specs/records/AssessmentFile.ts';
import type { Input } from '../contract/channels.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import { findDocument } from './findDocument.ts';
import type { HostContext, Service } from './HostContext.ts';
import { keepDocument } from './keepDocument.ts';
import { signerKey, signerKeyName } from './signerKey.ts';

interface Turn {
  readonly planned: PlannedSignature;
  readonly member: TeamMember;
  readonly first: boolean;
}

/** Signers sign in the planned order, each once, in all their roles. */
function turnOf(seal: Seal, team: readonly TeamMember[], document: IssuedDocument, memberId: string): Reply<Turn> {
  const member = team.find(({ id }) => id === memberId);
  const name = member?.name ?? memberId;
  const plan = seal.signatures.filter((signature) => signature.document === document.kind);
  const planned = plan.find((signature) => signature.memberId === memberId);
  if (!member || !planned) return fail('signature.notPlanned', { name });
  if (document.signatures.some(({ fieldName }) => fieldName === planned.fieldName)) return fail('signature.alreadySigned', { name });
  const next = plan.find(({ fieldName }) => !document.signatures.some((done) => done.fieldName === fieldName));
  if (next && next.fieldName !== planned.fieldName) return fail('signature.notYourTurn', { name, next: team.find(({ id }) => id === next.memberId)?.name ?? next.memberId });
  return succeed({ planned, member, first: document.signatures.length === 0 });
}

async function passphraseFor({ memory }: HostContext, { enterpriseId, passphrase }: Input<'signature.sign'>, name: string): Promise<Reply<string>> {
  if (passphrase !== '') return succeed(passphrase);
  const remembered = await memory.recall(signerKeyName(enterpriseId, name));
  return remembered === null ? fail('signature.keyMissing', { name }) : succeed(remembered);
}

export const signDocument: Service<'signature.sign'> = async (context, input) => {
  const found = await findDocument(context, input);
  if (!found.ok) return found;
  const { assessment, document } = found.value;
  const { seal, team } = assessment.file;
  if (seal === null) return fail('document.notSealed');
  const turn = turnOf(seal, team, document, input.memberId);
  if (!turn.ok) return turn;
  if (attestationsOf(document.kind).some((attestation) => !input.attested.includes(attestation))) return fail('signature.attestationMissing');
  if (input.handwriting.length === 0) return fail('signature.handwritingMissing');
  // what was recorded is signed, not what lies in the folder: that may have been changed by anybody
  const pdf = await context.store.getEvidence(input.enterpriseId, document.fileDigest);
  if (!pdf.ok) return pdf;
  const signed = await signWithKey(context, input, pdf.value, turn.value);
  if (!signed.ok) return signed;
  return keepSigned(context, input, found.value, signed.value, turn.value);
};

interface Signed {
  readonly pdf: Uint8Array;
  readonly at: string;
  readonly certificate: string;
}

async function signWithKey(context: HostContext, input: Input<'signature.sign'>, pdf: Uint8Array, { planned, member, first }: Turn): Promise<Reply<Signed>> {
  const enterprise = await context.store.readEnterprise(input.enterpriseId);
  if (!enterprise.ok) return enterprise;
  const passphrase = await passphraseFor(context, input, member.name);
  if (!passphrase.ok) return passphrase;
  const key = await signerKey(context, input.enterpriseId, member.name, enterprise.value.file.profile.name, passphrase.value);
  if (!key.ok) return key;
  const root = await context.store.readVault('root.pem');
  if (!root.ok) return root;
  if (root.value === null) return fail('signature.keyMissing', { name: member.name });
  const at = context.clock.now();
  const lines = [`${at.slice(0, 10)} ${at.slice(11, 19)}`, `P-256 ${printedFingerprint(key.value.fingerprint)}`];
  const pdfSigned = await context.signatures.sign(pdf, {
    fieldName: planned.fieldName, key: key.value, passphrase: passphrase.value, rootPem: root.value, signerName: member.name, reason: planned.statement, at, handwriting: input.handwriting, lines, certify: first,
  });
  if (!pdfSigned.ok) return pdfSigned;
  // remembered only once it has opened the key
  if (input.remember) await context.memory.remember(signerKeyName(input.enterpriseId, member.name), passphrase.value);
  return succeed({ pdf: pdfSigned.value, at, certificate: key.value.fingerprint });
}

/** The first eight bytes, hex in fours, as it stands in the row of the signature page. */
const printedFingerprint = (fingerprint: string): string => (fingerprint.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');

async function keepSigned(context: HostContext, input: Input<'signature.sign'>, found: { assessment: { seq: number }; document: IssuedDocument }, signed: Signed, { planned }: Turn): ReturnType<Service<'signature.sign'>> {
  const { document } = found;
  const kept = await keepDocument(context, input.enterpriseId, document.fileName, signed.pdf);
  if (!kept.ok) return kept;
  const next: IssuedDocument = {
    ...document, fileDigest: kept.value, signatures: [...document.signatures, { fieldName: planned.fieldName, memberId: planned.memberId, at: signed.at, certificate: signed.certificate }],
  };
  const changed = await context.store.changeAssessment(input.enterpriseId, input.assessmentId, found.assessment.seq, [{ kind: 'documentSet', document: next }], await changeHead(context));
  return changed.ok ? succeed({ assessment: changed.value, document: next }) : changed;
}
