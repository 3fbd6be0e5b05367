import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { KeyHints } from '../../ui/KeyHints.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemHelp } from './ItemHelp.tsx';
import { ItemTable } from './ItemTable.tsx';
import { ItemTree } from './ItemTree.tsx';
import { itemTree } from './itemTree.ts';
import type { PackView } from './usePackView.ts';
import type { ScoringDesk } from './useScoringDesk.ts';
import { useSearchMarks } from './useSearchMarks.ts';
import { useTreeFolds } from './useTreeFolds.ts';

export interface ScoringBodyProps {
  readonly pack: PackView;
  readonly desk: ScoringDesk;
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly asCard: boolean;
  /** of the card */
  readonly buttons: ReactNode;
}

/** The tree, built only while it is in view; what was folded stays as it was. */
function useTree({ cursor, lines, scoring: { sheet }, texts }: PackView, shown: boolean, onSelect: (itemId: string) => void): ReactNode {
  const folds = useTreeFolds(cursor.selected, cursor.filter !== 'all' || cursor.search.trim() !== '');
  return shown ? <ItemTree nodes={itemTree(cursor.elements, lines, sheet, folds.isOpen)} texts={texts} selectedId={cursor.selected?.item.id ?? null} onSelect={onSelect} onFold={folds.fold} /> : null;
}

// another view: the open row is where the eye left it, also when the table is drawn anew
const showOpen = (main: HTMLDivElement | null) => main?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' });

// every key press draws the page; the help follows the item alone
const Help = memo(ItemHelp);

const marked = '.az-split-main, .az-tree-pane';

/** The table, the card, or the tree with the open item beside it; 怎么查 beside them, or in a drawer where there is no room. In a narrow window the tree is a drawer. */
export function ScoringBody({ pack, desk, result, asCard, buttons }: ScoringBodyProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const narrow = layout === 'narrow';
  const asTree = desk.view === 'tree';
  const wide = layout === 'wide' && !asTree;
  const { file } = useAssessment();
  const { scoring, actions, texts, hazards, cursor, readOnly } = pack;
  const { selected } = cursor;
  const tree = useTree(pack, asTree, narrow ? (itemId) => { cursor.jump(itemId); desk.setView('card'); } : cursor.select);
  useSearchMarks(cursor.search, marked);
  const { enterpriseId, id: assessmentId } = file;
  const criterionAddress = useCallback((criterionId: string) => addresses.screening(enterpriseId, assessmentId, criterionId), [enterpriseId, assessmentId]);
  const help = selected !== null && <Help packId={pack.packId} item={texts.item(selected.item)} screening={result.screening} hazards={hazards} criterionAddress={criterionAddress} />;
  const extras = scoring.sheet.categories.find(({ categoryId }) => categoryId === selected?.category.id)?.extras ?? [];
  const editor = { extras, actions, activeRuleId: desk.activeRule?.id ?? null, onActivate: cursor.activate, evidenceInputId: desk.evidenceInputId, noteId: desk.noteId, readOnly, packId: pack.packId, onRecordHazard: desk.recordHazard };
  return (
    <>
      <div className="az-split">
        {asTree && !narrow && <div className="az-tree-pane">{tree}</div>}
        <div key={asCard ? 'card' : 'table'} ref={asCard ? null : showOpen} className={asCard ? 'az-split-main az-score-cards' : 'az-split-main'}>
          {asCard && selected !== null && <ItemCard key={selected.item.id} {...editor} line={selected} texts={texts} buttons={buttons} />}
          {!asCard && <ItemTable elements={cursor.elements} texts={texts} selected={selected} onSelect={cursor.select} onUnfold={cursor.unfold} renderDetail={(line) => <ItemEditor {...editor} line={line} shown={texts.item(line.item)} sumActions={<KeyHints hints={desk.keys.row} />} />} />}
        </div>
        {wide && <aside className="az-split-help" aria-label={t('scoring.help.title')}>{help}</aside>}
      </div>
      {narrow && <Drawer open={asTree} onClose={() => desk.setView('card')} title={t('scoring.tree.title')} size="100%">{tree}</Drawer>}
      {!wide && <Drawer open={desk.helpOpen} onClose={() => desk.setHelpOpen(false)} title={t('scoring.help.title')} size={360}>{help}</Drawer>}
    </>
  );
}
