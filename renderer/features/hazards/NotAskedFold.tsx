import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { formatList } from '../../i18n/format.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { causeText } from './causeText.ts';

export interface NotAskedFoldProps {
  readonly lines: readonly ScreeningLine[];
  readonly shown: (criterionId: string) => MajorHazardCriterion | null;
  readonly traits: TraitPack | null;
  readonly readOnly: boolean;
  /** asks it all the same */
  readonly onAsk: (criterionId: string) => void;
}

const reasonOf = ({ because }: ScreeningLine): 'sector' | 'trait' | 'answered' => because.kind === 'profile' && !because.applicability.applies ? because.applicability.reason.kind : 'answered';

/** The questions of an article that do not apply, folded into a line that says how many and why; each can be asked all the same. */
export function NotAskedFold({ lines, shown, traits, readOnly, onAsk }: NotAskedFoldProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const [open, setOpen] = useState(false);
  if (lines.length === 0) return null;
  const why = formatList([...new Set(lines.map(reasonOf))].map((reason) => t(`hazards.fold.${reason}`)), locale);
  return (
    <div className="az-screen-fold">
      <div>{t('hazards.fold.text', { count: lines.length, why })} <button type="button" className="az-link" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'hazards.fold.close' : 'hazards.fold.open')}</button></div>
      {open && (
        <ul>
          {lines.map((line) => {
            const { id } = line.criterion;
            return <li key={id}><span className="az-grow"><span className="az-mono">{id}</span> {shown(id)?.title ?? line.criterion.title} <span className="az-muted">{causeText(t, line, traits)}</span></span>{!readOnly && <button type="button" className="az-link az-nowrap" aria-label={`${t('hazards.overrule.ask')} ${id}`} onClick={() => onAsk(id)}>{t('hazards.overrule.ask')}</button>}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
