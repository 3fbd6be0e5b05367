import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementRows, ItemLine } from './arrangeItems.ts';
import { ElementBody } from './ElementBody.tsx';
import type { PackTexts } from './packTexts.ts';
import '../../ui/DenseTable.css';
import './ItemTable.css';

export interface ItemTableProps {
  readonly elements: readonly ElementRows[];
  readonly texts: PackTexts;
  readonly selected: ItemLine | null;
  readonly onSelect: (itemId: string) => void;
  readonly onUnfold: (itemIds: readonly string[]) => void;
  /** what opens in place under the selected row */
  readonly renderDetail: (line: ItemLine) => ReactNode;
}

/** Up to here everything is drawn, so that the browser's own search and a screen reader meet all of it. The packs that ship have 135 and 51 items. */
const drawnAlways = 240;

/** The items as a dense table, an element under its own head that stays in view; the selected row opens in place. */
export function ItemTable({ elements, texts, selected, onSelect, onUnfold, renderDetail }: ItemTableProps) {
  const { t } = useTranslation();
  const rowCount = elements.reduce((sum, { rows }) => sum + rows.length, 0);
  const always = rowCount <= drawnAlways;
  return (
    <table className="az-table az-score-table" aria-label={t('scoring.table.label')} aria-rowcount={always ? undefined : rowCount + elements.length}>
      <colgroup><col className="az-score-col-id" /><col /><col className="az-score-col-points" /><col className="az-score-col-points" /><col className="az-score-col-points" /><col className="az-score-col-state" /><col className="az-score-col-evidence" /></colgroup>
      {elements.map((rows) => {
        const own = selected?.element.id === rows.element.id ? selected : null;
        return <ElementBody key={rows.element.id} rows={rows} texts={texts} selectedId={own?.item.id ?? null} onSelect={onSelect} onUnfold={onUnfold} detail={own === null ? null : renderDetail(own)} always={always} />;
      })}
    </table>
  );
}
