import type { TFunction } from 'i18next';
import type { Conclusion } from '../../assessment-specs/engine/Conclusion.ts';
import type { ScoredPack } from '../../assessment-specs/schema/ScoredPack.ts';

/** 三级达标 (the grade's own name) / 未达标 / 一票否决 / 尚未完成 / 无法评定. @param pack primary pack in the language that is shown */
export function verdictWord(t: TFunction, conclusion: Conclusion, pack: ScoredPack): string {
  if (conclusion.kind === 'passed') return pack.scoring.bands.find(({ id }) => id === conclusion.grade?.bandId)?.name ?? conclusion.grade?.name ?? t('common.verdict.passed');
  if (conclusion.reasons.some(({ code }) => code === 'nothingAssessable')) return t('common.verdict.unassessable');
  return t(`common.verdict.${conclusion.kind}`);
}

/** The one sentence under the word. */
export function verdictSentence(t: TFunction, conclusion: Conclusion): string {
  const { kind, reasons, vetoes } = conclusion;
  if (kind === 'vetoed') return t('conclusion.verdict.vetoed', { count: vetoes.length });
  if (kind === 'incomplete') {
    if (reasons.some(({ code }) => code === 'nothingAssessable')) return t('conclusion.verdict.unassessable');
    if (vetoes.length > 0) return t('conclusion.verdict.incompleteVeto', { count: vetoes.length });
    return t('conclusion.verdict.incomplete', { count: reasons.reduce((sum, reason) => sum + ('count' in reason ? reason.count : 1), 0) });
  }
  for (const reason of reasons) {
    if (reason.code === 'belowThreshold') return t('conclusion.verdict.failed', { band: reason.bandName, threshold: reason.threshold });
    if (reason.code === 'gateBelow') return t('conclusion.verdict.failedGate', { pack: reason.packName });
  }
  return '';
}
