import type { ReactNode } from 'react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList, formatPoints } from '../../i18n/format.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { ItemState } from '../../ui/ItemState.tsx';
import type { ElementRows, ItemRow } from './arrangeItems.ts';
import { ItemRowView } from './ItemRowView.tsx';
import { itemName, kindWords, stateWord } from './itemWords.ts';
import type { PackTexts } from './packTexts.ts';
import { useNearView } from './useNearView.ts';

/** columns of the scoring table */
export const itemColumns = 7;

export interface ElementBodyProps {
  readonly rows: ElementRows;
  readonly texts: PackTexts;
  /** the open item when it is one of these, else null */
  readonly selectedId: string | null;
  readonly onSelect: (itemId: string) => void;
  readonly onUnfold: (itemIds: readonly string[]) => void;
  /** what opens in place under the open item; null elsewhere, so that other elements are not drawn again */
  readonly detail: ReactNode;
  /** drawn whether it is in view or not */
  readonly always: boolean;
}

function Fold({ row, onUnfold }: { readonly row: Extract<ItemRow, { kind: 'fold' }>; readonly onUnfold: ElementBodyProps['onUnfold'] }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const ids = row.lines.map(({ item }) => item.id);
  const from = ids[0] ?? '';
  const to = ids.at(-1) ?? '';
  const grounds = [...new Set(row.lines.flatMap(({ answer }) => answer?.kind === 'notApplicable' ? [answer.ground] : []))];
  const text = row.state === 'full' ? t('scoring.fold.full', { count: ids.length })
    : t('scoring.fold.notApplicable', { count: ids.length, points: formatPoints(row.lines.reduce((sum, { score }) => sum + score.tally.na, 0)), why: formatList(grounds.map((ground) => t(`scoring.fold.${ground}`)), locale) });
  return (
    <FoldRow span={5} text={<><span className="az-score-range">{from}—{to}</span>{text}</>} actionLabel={t('scoring.fold.open')} actionName={t('scoring.fold.openNamed', { from, to })} onOpen={() => onUnfold(ids)}>
      <td colSpan={2}><ItemState kind={row.state} text={stateWord(t, row.state)} /></td>
    </FoldRow>
  );
}

function ElementHead({ element, score }: Pick<ElementRows, 'element' | 'score'>) {
  const { t } = useTranslation();
  return (
    <tr className="az-score-head">
      <th scope="col">{t('scoring.table.id')}</th>
      <th scope="col"><span className="az-score-element">{element.id} {element.name}</span><span className="az-score-count">{t('scoring.table.element', { items: score.progress.items, points: formatPoints(score.tally.standard), answered: score.progress.answered })}</span></th>
      <th scope="col" className="az-number">{t('scoring.table.standard')}</th><th scope="col" className="az-number">{t('scoring.table.deducted')}</th><th scope="col" className="az-number">{t('scoring.table.earned')}</th>
      <th scope="col">{t('scoring.table.state')}</th><th scope="col" className="az-number">{t('scoring.table.evidence')}</th>
    </tr>
  );
}

/** One element of the table under its own head. Far from what is in view it keeps only its room. */
export const ElementBody = memo(function ElementBody({ rows: { element, score, rows }, texts, selectedId, onSelect, onUnfold, detail, always }: ElementBodyProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { body, drawn, roomPx } = useNearView(always || selectedId !== null, rows.length);
  if (!drawn) return <tbody ref={body} aria-hidden><tr style={{ height: roomPx }}><td colSpan={itemColumns}>{'\u00a0'}</td></tr></tbody>;
  return (
    <tbody ref={body}>
      <ElementHead element={texts.element(element)} score={score} />
      {rows.map((row) => {
        if (row.kind === 'fold') return <Fold key={`fold ${row.lines[0]?.item.id ?? ''}`} row={row} onUnfold={onUnfold} />;
        const { item, score: { state, tally }, answer, missing } = row.line;
        const selected = item.id === selectedId;
        return [
          <ItemRowView key={item.id} id={item.id} name={itemName(texts.item(item))} state={state} standard={tally.standard} deducted={tally.deducted} earned={tally.earned} evidence={answer?.evidence.length ?? 0} by={answer?.by ?? null} at={answer?.at ?? ''}
            missing={missing.length === 0 ? '' : t('scoring.table.missing', { kinds: kindWords(t, missing, locale) })} selected={selected} onSelect={onSelect} />,
          selected ? <tr key={`${item.id} open`} className="az-detail"><td colSpan={itemColumns}>{detail}</td></tr> : null,
        ];
      })}
    </tbody>
  );
});
