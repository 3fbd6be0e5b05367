import type { TFunction } from 'i18next';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';

/** A trait's question in the words of the pack given; its id where the pack does not know it. */
export function traitWords(id: string, pack: TraitPack | null): string {
  return [...pack?.traits ?? [], ...pack?.periodTraits ?? []].find((trait) => trait.id === id)?.question ?? pack?.derivedTraits.find((trait) => trait.id === id)?.name ?? id;
}

/** Why a question is asked, or why not, in one sentence. */
export function causeText(t: TFunction, { because, answer, criterion }: ScreeningLine, traits: TraitPack | null): string {
  if (because.kind === 'otherCriteria') return because.applying === 0 ? t('hazards.fold.none') : t('hazards.why.other', { count: because.applying });
  if (because.kind === 'answered') return answer?.answer === 'notApplicable' ? t('hazards.why.notAnswered', { reason: answer.reason }) : t('hazards.why.answered');
  const { applicability } = because;
  if (!applicability.applies) {
    const { reason } = applicability;
    return reason.kind === 'sector' ? t('hazards.why.notSector', { sector: criterion.sectorName }) : t('hazards.why.notTrait', { question: traitWords(reason.trait, traits) });
  }
  if (applicability.sectorUnknown) return t('hazards.why.sectorUnknown');
  if (applicability.unknown.length > 0) return t('hazards.why.unknown', { questions: applicability.unknown.map((trait) => traitWords(trait, traits)).join(' ') });
  return t('hazards.why.applies');
}
