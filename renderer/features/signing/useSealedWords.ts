import { useTranslation } from 'react-i18next';
import { isVeto } from '../../../assessment-specs/records/hazardState.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';

/** What the seal froze, for the eye: figures from the seal itself, counts from the sealed record. */
export interface SealedWords {
  readonly word: string;
  readonly percent: string;
  readonly raw: { readonly numerator: string; readonly denominator: string };
  readonly packId: string;
  readonly packRevision: number;
  readonly openHazards: number;
  readonly closedHazards: number;
  /** questions of the major-hazard catalogue that apply */
  readonly screened: number;
  readonly evidence: number;
  readonly number: string;
  readonly digest: string;
}

/** @param result of the sealed record; null while it is not there. @returns null when its packs are not in this installation */
export function useSealedWords(result: AssessmentResult | null): SealedWords | null {
  const { t } = useTranslation();
  const { seal, sealedRecord } = useAssessment().file;
  const primary = seal?.result.packs.find(({ role }) => role === 'primary');
  const pack = useLocalizedPack(primary?.pack ?? null, 'scored');
  if (seal === null || sealedRecord === null || primary === undefined || result?.kind !== 'computed') return null;
  const { kind, grade } = seal.result.conclusion;
  const major = result.record.hazards.filter((hazard) => hazard.grade === 'major');
  const open = major.filter(isVeto).length;
  return {
    word: kind === 'passed' ? pack?.scoring.bands.find(({ id }) => id === grade)?.name ?? t('common.verdict.passed') : t(`common.verdict.${kind}`),
    percent: primary.percent ?? '—', raw: primary.raw, packId: primary.pack.id, packRevision: primary.pack.revision,
    openHazards: open, closedHazards: major.length - open,
    screened: result.screening.filter(({ applies }) => applies).length,
    evidence: Object.keys(result.record.evidence).length, number: seal.number, digest: sealedRecord,
  };
}
