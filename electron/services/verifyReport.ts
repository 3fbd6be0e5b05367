import { checkRecord } from '../../assessment-specs/engine/checkRecord.ts';
import { conclude } from '../../assessment-specs/engine/conclude.ts';
import { resolvePacks, type PackResolution } from '../../assessment-specs/engine/resolvePacks.ts';
import { sealedResult } from '../../assessment-specs/engine/sealedResult.ts';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { digestOfBytes } from '../../assessment-specs/records/digestOf.ts';
import { documentNumber } from '../../assessment-specs/records/documentNumber.ts';
import { parseRecord } from '../../assessment-specs/records/parseRecord.ts';
import type { DocumentKind } from '../../assessment-specs/records/Seal.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { Finding, FindingCode, FindingValue, Verification } from '../contract/Verification.ts';
import type { HostContext, Service } from './HostContext.ts';
import type { InspectedSignature, Inspection } from './ports.ts';
import { readTrustedRoots } from './trustedRoots.ts';

const limitBytes = 200 * 1024 * 1024;
export const recordAttachment = 'record.json';

const finding = (value: FindingValue, code: FindingCode, params: Finding['params'] = {}): Finding => ({ value, code, params });

interface Carried {
  readonly record: AssessmentRecord;
  readonly digest: string;
  readonly kind: DocumentKind;
  /** Fields that the file plans, filled or not. */
  readonly fieldNames: readonly string[];
}

/** What verification needs: no data folder takes part. */
export type VerifyTools = Pick<HostContext, 'signatures' | 'clock' | 'catalogue'>;

/** Bytes in: is it untouched, who signed, is the pack known, does the score follow from the answers. Each true, false or could-not-check. */
export async function verifyFile(context: VerifyTools, name: string, content: Uint8Array, trustedRootPems: readonly string[]): Promise<Reply<Verification>> {
  if (content.length > limitBytes) return fail('verify.tooLarge', { name, limitMb: limitBytes / 1024 / 1024 });
  const inspection = await context.signatures.inspect(content, { trustedRootPems, now: context.clock.now() });
  if (inspection.kind === 'notPdf') return fail('verify.notPdf', { name, problem: inspection.problem });
  const carried = inspection.kind === 'foreign' ? null : await readCarried(context, content);
  const packs = carried && carried !== 'invalid' ? resolvePacks(carried.record, context.catalogue) : null;
  const recomputed = carried && carried !== 'invalid' && packs?.ok && checkRecord(carried.record, packs.packs).length === 0 ? conclude(carried.record, packs.packs) : null;
  return succeed({
    fileName: name,
    fileDigest: digestOfBytes(content),
    findings: {
      integrity: integrityFinding(inspection, carried),
      signers: signersFinding(inspection, carried),
      pack: packFinding(context, carried, packs),
      score: scoreFinding(carried, packs, recomputed),
    },
    signers: inspection.kind === 'signed' ? inspection.signatures : [],
    plannedFields: inspection.kind === 'signed' || inspection.kind === 'unsigned' ? inspection.plannedFields : 0,
    document: carried && carried !== 'invalid' ? describe(carried, recomputed) : null,
    notChecked: ['time', 'identity', 'printedPages', 'evidenceFiles'],
  });
}

/** The embedded record: the one attachment, canonical to the byte, sealed. */
async function readCarried({ signatures }: VerifyTools, content: Uint8Array): Promise<Carried | 'invalid' | null> {
  const bytes = await signatures.readAttachment(content, recordAttachment);
  if (bytes === null) return null;
  const json = decodeUtf8(bytes);
  const parsed = json === null ? null : parseRecord(json);
  if (json === null || !parsed?.ok || parsed.record.seal === null || canonicalJson(parsed.record) !== json) return 'invalid';
  const fieldNames = await signatures.plannedFieldNames(content);
  const kind = parsed.record.seal.signatures.find(({ fieldName }) => fieldNames.includes(fieldName))?.document;
  return kind ? { record: parsed.record, digest: digestOfBytes(bytes), kind, fieldNames } : 'invalid';
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function integrityFinding(inspection: Inspection, carried: Carried | 'invalid' | null): Finding {
  switch (inspection.kind) {
    case 'notPdf':
      throw new Error('A file that is no PDF has no findings.');
    case 'foreign':
      return finding('unknown', 'integrity.foreign');
    case 'unsigned':
      return finding('unknown', 'integrity.unsigned', { planned: inspection.plannedFields });
    case 'signed':
      if (inspection.problem) return finding('false', inspection.problem.code, { detail: inspection.problem.detail });
      if (carried === null || carried === 'invalid') return finding('false', 'integrity.recordMissing');
      return finding('true', 'integrity.intact', { signatures: inspection.signatures.length });
  }
}

/**
 * What does not fit the plan that was sealed: a field too many or too few, somebody else in a person's field, or another root than the one that the
 * document names for comparing. Each signature may be intact in itself and under a root that the user trusts.
 */
function besidePlan({ record, kind, fieldNames }: Carried, signatures: readonly InspectedSignature[]): string | null {
  if (record.seal === null) return null;
  const plan = record.seal.signatures.filter(({ document }) => document === kind);
  const missing = plan.find(({ fieldName }) => !fieldNames.includes(fieldName))?.fieldName ?? fieldNames.find((name) => !plan.some(({ fieldName }) => fieldName === name));
  if (missing !== undefined) return missing;
  const stranger = signatures.find(({ fieldName, name, rootFingerprint }) => {
    const memberId = plan.find((planned) => planned.fieldName === fieldName)?.memberId;
    const member = record.assessment.team.find(({ id }) => id === memberId);
    return member?.name !== name || rootFingerprint !== record.seal?.rootFingerprint;
  });
  return stranger?.name ?? null;
}

/** True only when every planned signature is there, by the planned person, intact, within validity and under a root that the user confirmed. */
function signersFinding(inspection: Inspection, carried: Carried | 'invalid' | null): Finding {
  if (inspection.kind !== 'signed') return finding('unknown', 'signers.none');
  const { signatures, plannedFields } = inspection;
  const names = (chosen: readonly { readonly name: string }[]) => chosen.map(({ name }) => name).join('、');
  const broken = signatures.filter(({ intact }) => !intact);
  if (broken.length > 0) return finding('false', 'signers.broken', { names: names(broken) });
  const beside = carried === null || carried === 'invalid' ? null : besidePlan(carried, signatures);
  if (beside !== null) return finding('false', 'signers.unplanned', { names: beside });
  const expired = signatures.filter(({ inValidity }) => !inValidity);
  if (expired.length > 0) return finding('false', 'signers.expired', { names: names(expired) });
  const untrusted = signatures.filter(({ trusted }) => !trusted);
  if (untrusted.length > 0) return finding('unknown', 'signers.untrusted', { names: names(untrusted), root: untrusted[0]?.rootFingerprint ?? '' });
  if (signatures.length < plannedFields) return finding('unknown', 'signers.incomplete', { done: signatures.length, planned: plannedFields });
  return finding('true', 'signers.trusted', { names: names(signatures), count: signatures.length });
}

function packFinding({ catalogue }: VerifyTools, carried: Carried | 'invalid' | null, packs: PackResolution | null): Finding {
  if (carried === null || carried === 'invalid' || packs === null) return finding('unknown', 'pack.noRecord');
  if (packs.ok) {
    const { ref, pack } = packs.packs.primary;
    return finding('true', 'pack.known', { name: pack.name, id: ref.id, revision: ref.revision, digest: ref.digest });
  }
  const unknown = packs.problems.find((problem) => problem.kind === 'packUnknown');
  if (!unknown) return finding('false', 'pack.differs', { id: '', revision: 0 });
  // the same name and revision with other content is not the pack that we know
  const impostor = catalogue.list().some(({ ref }) => ref.id === unknown.ref.id && ref.revision === unknown.ref.revision);
  if (impostor) return finding('false', 'pack.differs', { id: unknown.ref.id, revision: unknown.ref.revision });
  return finding('unknown', 'pack.unknown', { id: unknown.ref.id, revision: unknown.ref.revision, digest: unknown.ref.digest });
}

function scoreFinding(carried: Carried | 'invalid' | null, packs: PackResolution | null, recomputed: ReturnType<typeof conclude> | null): Finding {
  if (carried === null) return finding('unknown', 'score.noRecord');
  if (carried === 'invalid') return finding('false', 'score.recordInvalid');
  if (!packs?.ok) return finding('unknown', 'score.cannot');
  if (!recomputed) return finding('false', 'score.recordInvalid');
  const printed = carried.record.seal?.result;
  const percent = recomputed.packs[0]?.sheet.percent?.text ?? '';
  if (recomputed.kind === 'incomplete' || canonicalJson(sealedResult(recomputed)) !== canonicalJson(printed)) {
    return finding('false', 'score.differs', { printed: printed?.packs[0]?.percent ?? '', recomputed: percent, printedConclusion: printed?.conclusion.kind ?? '', recomputedConclusion: recomputed.kind });
  }
  return finding('true', 'score.reproduced', { percent, conclusion: recomputed.kind });
}

function describe({ record, digest, kind }: Carried, recomputed: ReturnType<typeof conclude> | null): Verification['document'] {
  const { seal } = record;
  if (seal === null) throw new Error('A carried record is sealed.');
  return {
    number: documentNumber(kind, seal), kind, enterpriseName: record.enterprise.profile.name, creditCode: record.enterprise.profile.creditCode, contentDigest: digest,
    conclusion: seal.result.conclusion.kind, grade: seal.result.conclusion.grade, percent: seal.result.packs[0]?.percent ?? null,
    recomputed: recomputed && { conclusion: recomputed.kind, percent: recomputed.packs[0]?.sheet.percent?.text ?? null },
    packs: record.assessment.packs.map(({ pack }) => pack), demo: record.enterprise.demo, rootFingerprint: seal.rootFingerprint,
  };
}

export const verifyReport: Service<'report.verify'> = async (context, { name, content }) => {
  const roots = await readTrustedRoots(context);
  return roots.ok ? verifyFile(context, name, content, roots.value.map(({ pem }) => pem)) : roots;
};
