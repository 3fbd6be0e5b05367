import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPoints } from '../../i18n/format.ts';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { ArithmeticLine } from './ArithmeticLine.tsx';
import { itemArithmetic } from './itemArithmetic.ts';
import type { ItemEditorProps } from './ItemEditor.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { rowElementId } from './ItemRowView.tsx';
import { itemName } from './itemWords.ts';
import { AssessorChip } from './people/AssessorChip.tsx';
import type { PackTexts } from './packTexts.ts';
import './ItemCard.css';

export interface ItemCardProps extends Omit<ItemEditorProps, 'shown' | 'plain' | 'sumActions'> {
  readonly texts: PackTexts;
  /** 上一条, 设为空项…, 评完，下一条; in a narrow window they stand in the footer instead */
  readonly buttons: ReactNode;
}

/** One item at a time: the same rules and keys as in the table. In a narrow window the requirement is one line with 展开要求. */
export function ItemCard({ texts, buttons, ...editor }: ItemCardProps) {
  const { t } = useTranslation();
  const narrow = useLayout() === 'narrow';
  const [expanded, setExpanded] = useState(false);
  const { line, extras } = editor;
  const shown = texts.item(line.item);
  return (
    <article id={rowElementId(line.item.id)} tabIndex={-1} aria-current="true" className={narrow ? 'az-card az-card-narrow' : 'az-card'} aria-label={`${line.item.id} ${itemName(shown)}`}>
      <header>
        <div className="az-row"><span className="az-small az-muted az-grow">{narrow ? '' : `${line.category.id} ${texts.category(line.category).name} › `}{line.element.id} {texts.element(line.element).name}</span>{line.answer !== undefined && <AssessorChip by={line.answer.by} at={line.answer.at} />}<span className="az-small az-muted">{t('scoring.card.standard')} <b className="az-card-points">{formatPoints(line.item.points)}</b></span></div>
        {shown.title !== null && <h2 className="az-card-title"><span className="az-muted">{line.item.id}</span> {shown.title}</h2>}
        <div className="az-row az-card-requirement">
          <p className={narrow && !expanded ? 'az-ellipsis az-grow' : 'az-grow'}>{shown.title === null && <span className="az-muted">{line.item.id} </span>}{shown.requirement}</p>
          {narrow && <button type="button" className="az-link az-nowrap" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>{t(expanded ? 'scoring.card.collapse' : 'scoring.card.expand')}</button>}
        </div>
      </header>
      <ItemEditor {...editor} shown={shown} plain />
      {!narrow && <div className="az-card-sum"><span role="status" className="az-grow"><ArithmeticLine sum={itemArithmetic(line.score, extras)} /></span>{buttons}</div>}
    </article>
  );
}
