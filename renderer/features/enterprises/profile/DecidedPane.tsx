import { useTranslation } from 'react-i18next';
import type { TraitId } from '../../../../assessment-specs/schema/primitives.ts';
import type { TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';
import { formatPoints } from '../../../i18n/format.ts';
import { Tag } from '../../../ui/Tag.tsx';
import type { DecidedByTraits, EffectKind, TraitEffect } from './traitEffects.ts';
import './DecidedPane.css';

export interface DecidedPaneProps {
  readonly decided: DecidedByTraits;
  readonly traitPack: TraitPack;
  readonly onGo: (trait: TraitId) => void;
}

/** refs of one answer that are named before the rest is counted */
const namedRefs = 4;

const answerOf: Readonly<Record<EffectKind, 'yes' | 'no' | 'unknown'>> = { adds: 'yes', removes: 'no', notApplicable: 'no', stillAsked: 'unknown' };
const toneOf: Readonly<Record<EffectKind, 'accent' | 'neutral' | 'warn'>> = { adds: 'accent', removes: 'neutral', notApplicable: 'neutral', stillAsked: 'warn' };

function Why({ effect, question, onGo }: { readonly effect: TraitEffect; readonly question: string; readonly onGo: () => void }) {
  const { t } = useTranslation();
  const rest = effect.refs.length - namedRefs;
  return (
    <li>
      <div><Tag tone={toneOf[effect.kind]}>{t(`profile.answer.${answerOf[effect.kind]}`)}</Tag> <b className="az-small az-strong">{t(`profile.decided.${effect.kind}`, { count: effect.refs.length })}</b></div>
      <button type="button" onClick={onGo}>{question}</button>
      <ul>
        {effect.refs.slice(0, namedRefs).map((ref) => <li key={ref.id}>{ref.id} {ref.title}{ref.points !== null && t('profile.decided.points', { points: formatPoints(ref.points) })}</li>)}
        {rest > 0 && <li>{t('profile.decided.rest', { count: rest })}</li>}
      </ul>
    </li>
  );
}

/** 这些回答决定了: how much is asked and why; each reason leads to its answer. */
export function DecidedPane({ decided, traitPack, onGo }: DecidedPaneProps) {
  const { t } = useTranslation();
  const { items, criteria, duties, effects } = decided;
  const rows = [
    { key: 'items', name: t('profile.decided.items'), asked: items.asked, all: items.all, note: items.notApplicable === 0 ? t('profile.decided.noNotApplicable') : t('profile.decided.itemsNote', { count: items.notApplicable, points: formatPoints(items.points) }) },
    { key: 'criteria', name: t('profile.decided.criteria'), asked: criteria.asked, all: criteria.all, note: t('profile.decided.criteriaNote') },
    { key: 'duties', name: t('profile.decided.duties'), asked: duties.binding, all: duties.all, note: duties.toConfirm === 0 ? t('profile.decided.dutiesSure') : t('profile.decided.dutiesNote', { count: duties.toConfirm }) },
  ];
  return (
    <>
      <h2 className="az-h2">{t('profile.decided.title')}</h2>
      <dl className="az-decided">
        {rows.map((row) => <div key={row.key}><dt><span className="az-grow">{row.name}</span><b>{row.asked}</b><span className="az-small az-muted">/ {row.all}</span></dt><dd>{row.note}</dd></div>)}
      </dl>
      {effects.length > 0 && <h3 className="az-h3">{t('profile.decided.why')}</h3>}
      <ul className="az-decided-why">
        {effects.map((effect) => <Why key={`${effect.kind} ${effect.trait}`} effect={effect} question={[...traitPack.traits, ...traitPack.periodTraits, ...traitPack.derivedTraits.map((trait) => ({ id: trait.id, question: trait.name }))].find(({ id }) => id === effect.trait)?.question ?? effect.trait} onGo={() => onGo(effect.trait)} />)}
      </ul>
    </>
  );
}
