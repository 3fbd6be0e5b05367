import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotApplicableSuggestion } from '../../../assessment-specs/engine/suggestNotApplicable.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { formatPoints } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { itemName, traitQuestionsText } from './itemWords.ts';

export interface SuggestedNotApplicableProps {
  /** unanswered items that the profile makes 空项 */
  readonly suggestions: readonly NotApplicableSuggestion[];
  readonly shown: (item: Item) => Item;
  readonly traitPack: TraitPack | null;
  readonly onTake: (items: readonly Item[]) => void;
}

const pointsOf = (suggestions: readonly NotApplicableSuggestion[]) => formatPoints(suggestions.reduce((sum, { item }) => sum + item.points, 0));

function Preview({ suggestions, shown, traitPack, onTake, onClose }: SuggestedNotApplicableProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = suggestions.filter(({ item }) => !left.has(item.id));
  const toggle = (id: string, take: boolean) => setLeft((before) => {
    const after = new Set(before);
    if (take) after.delete(id);
    else after.add(id);
    return after;
  });
  return (
    <ConfirmDialog open widthPx={720} title={t('scoring.suggested.title')} confirmLabel={t('scoring.suggested.confirm', { count: taken.length })} cancelLabel={t('common.action.cancel')} confirmDisabled={taken.length === 0} onConfirm={() => { onTake(taken.map(({ item }) => item)); onClose(); }} onCancel={onClose}>
      <p>{t('scoring.suggested.intro')}</p>
      <ul className="az-score-suggested">
        {suggestions.map(({ item, traits }) => (
          <li key={item.id}>
            <Checkbox checked={!left.has(item.id)} onChange={(event) => toggle(item.id, event.target.checked)}><span className="az-muted">{item.id}</span> <b className="az-strong">{itemName(shown(item))}</b> {formatPoints(item.points)}<div className="az-small az-muted">{t('scoring.suggested.because', { questions: traitQuestionsText(traits, traitPack) })}</div></Checkbox>
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}

/** A line above the table that offers the profile's 空项 in one block; nothing is filled in by itself. */
export function SuggestedNotApplicable(props: SuggestedNotApplicableProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (props.suggestions.length === 0) return null;
  return (
    <div className="az-score-band">
      <span className="az-grow">{t('scoring.suggested.band', { count: props.suggestions.length, points: pointsOf(props.suggestions) })}</span>
      <Button size="small" onClick={() => setOpen(true)}>{t('scoring.suggested.open')}</Button>
      {open && <Preview {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
