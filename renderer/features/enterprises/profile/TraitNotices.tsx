import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TraitContradiction } from '../../../../assessment-specs/records/resolveTraits.ts';
import type { PrefillSuggestion } from '../../../../assessment-specs/records/traitQuestions.ts';
import type { TraitId, Tri } from '../../../../assessment-specs/schema/primitives.ts';
import type { TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';
import { Icon } from '../../../ui/Icon.tsx';

export interface TraitNoticesProps {
  readonly traitPack: TraitPack;
  readonly contradictions: readonly TraitContradiction[];
  readonly suggestions: readonly PrefillSuggestion[];
  readonly onAnswer: (trait: TraitId, answer: Tri) => void;
  readonly onGo: (trait: TraitId) => void;
}

/** Answers that cannot stand together, with the way to each; and what the profile suggests, to be confirmed by a press and never filled in by itself. */
export function TraitNotices({ traitPack, contradictions, suggestions, onAnswer, onGo }: TraitNoticesProps) {
  const { t } = useTranslation();
  const questionOf = (id: TraitId) => [...traitPack.traits, ...traitPack.periodTraits].find((trait) => trait.id === id)?.question ?? id;
  return (
    <>
      {contradictions.map(({ yes, no }) => (
        <div key={`${yes} ${no}`} className="az-notice" role="alert">
          <Icon name="hazard" size={16} /><span className="az-grow az-small">{t('profile.traits.contradiction', { yes: questionOf(yes), no: questionOf(no) })}</span>
          <Button size="small" onClick={() => onGo(yes)}>{t('profile.traits.goYes')}</Button><Button size="small" onClick={() => onGo(no)}>{t('profile.traits.goNo')}</Button>
        </div>
      ))}
      {suggestions.map(({ trait, field }) => (
        <div key={trait} className="az-notice">
          <span className="az-grow az-small">{t('profile.traits.suggestion', { field: t(`profile.suggested.${suggestedField(field)}`), question: questionOf(trait) })}</span>
          <Button size="small" onClick={() => onAnswer(trait, 'yes')}>{t('profile.traits.takeYes')}</Button><Button size="small" onClick={() => onGo(trait)}>{t('profile.traits.look')}</Button>
        </div>
      ))}
    </>
  );
}

const suggestedFields = ['peak_shift_headcount', 'special_equipment', 'special_operators', 'confined_space_list', 'chemicals_list', 'contractors'] as const;

/** A pack may suggest from a field that has no words here yet. */
function suggestedField(field: string): (typeof suggestedFields)[number] | 'other' {
  return suggestedFields.find((known) => known === field) ?? 'other';
}
