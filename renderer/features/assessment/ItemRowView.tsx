import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemState as State } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { formatDeduction, formatPoints } from '../../i18n/format.ts';
import { ItemState } from '../../ui/ItemState.tsx';
import { stateWord } from './itemWords.ts';
import { AssessorChip } from './people/AssessorChip.tsx';

export interface ItemRowViewProps {
  readonly id: string;
  readonly name: string;
  readonly state: State;
  readonly standard: number;
  readonly deducted: number;
  readonly earned: number;
  readonly evidence: number;
  /** 缺照片, or empty */
  readonly missing: string;
  /** who scored it and when; null while nobody has */
  readonly by: string | null;
  readonly at: string;
  readonly selected: boolean;
  readonly onSelect: (itemId: string) => void;
}

/** Where an item's row stands in the page, for scrolling. */
export const rowElementId = (itemId: string): string => `item-${itemId}`;

/** One item's row. Everything it takes is a plain value, so that an answer redraws only the rows that it changed. */
export const ItemRowView = memo(function ItemRowView({ id, name, state, standard, deducted, earned, evidence, missing, by, at, selected, onSelect }: ItemRowViewProps) {
  const { t } = useTranslation();
  const scored = state === 'full' || state === 'deducted' || state === 'forfeited';
  return (
    <tr id={rowElementId(id)} tabIndex={-1} className={selected ? 'az-selected' : undefined} aria-current={selected ? 'true' : undefined} data-clickable onClick={() => onSelect(id)}>
      <td className="az-score-id">{id}</td>
      <td><button type="button" className="az-score-name" aria-expanded={selected} title={name} onClick={(event) => { event.stopPropagation(); onSelect(id); }}>{selected ? <b className="az-strong">{name}</b> : name}</button></td>
      <td className="az-number">{formatPoints(standard)}</td>
      <td className="az-number">{scored && deducted > 0 ? formatDeduction(deducted) : ''}</td>
      <td className="az-number az-strong">{scored ? formatPoints(earned) : '—'}</td>
      <td><ItemState kind={state} text={stateWord(t, state)} />{by !== null && <AssessorChip by={by} at={at} />}</td>
      <td className="az-number">{evidence > 0 ? evidence : ''}{missing !== '' && <span className="az-small az-warn" title={missing}> {t('scoring.table.lacks')}<span className="az-spoken">{missing}</span></span>}</td>
    </tr>
  );
});
