import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KeyHints } from '../../ui/KeyHints.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemHelp } from './ItemHelp.tsx';
import { ItemTable } from './ItemTable.tsx';
import type { PackView } from './usePackView.ts';
import type { ScoringDesk } from './useScoringDesk.ts';

export interface ScoringBodyProps {
  readonly pack: PackView;
  readonly desk: ScoringDesk;
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly asCard: boolean;
  /** of the card */
  readonly buttons: ReactNode;
}

/** The table or the card, with 怎么查 beside it, or in a drawer where there is no room. */
export function ScoringBody({ pack, desk, result, asCard, buttons }: ScoringBodyProps) {
  const { t } = useTranslation();
  const wide = useLayout() === 'wide';
  const { file } = useAssessment();
  const { scoring, actions, texts, hazards, cursor, readOnly } = pack;
  const { selected } = cursor;
  const help = selected !== null && <ItemHelp item={texts.item(selected.item)} screening={result.screening} hazards={hazards} criterionAddress={(criterionId) => addresses.screening(file.enterpriseId, file.id, criterionId)} />;
  const extras = scoring.sheet.categories.find(({ categoryId }) => categoryId === selected?.category.id)?.extras ?? [];
  const editor = { extras, actions, activeRuleId: desk.activeRule?.id ?? null, onActivate: cursor.activate, evidenceInputId: desk.evidenceInputId, noteId: desk.noteId, readOnly, packId: pack.packId, onRecordHazard: desk.recordHazard };
  return (
    <>
      <div className="az-split">
        <div className={asCard ? 'az-split-main az-score-cards' : 'az-split-main'}>
          {asCard && selected !== null && <ItemCard key={selected.item.id} {...editor} line={selected} texts={texts} buttons={buttons} />}
          {!asCard && cursor.elements.length === 0 && <EmptyState text={t('scoring.filter.none')} />}
          {!asCard && cursor.elements.length > 0 && <ItemTable elements={cursor.elements} texts={texts} selected={selected} onSelect={cursor.select} onUnfold={cursor.unfold} renderDetail={(line) => <ItemEditor {...editor} line={line} shown={texts.item(line.item)} sumActions={<KeyHints hints={desk.keys.row} />} />} />}
        </div>
        {wide && <aside className="az-split-help" aria-label={t('scoring.help.title')}>{help}</aside>}
      </div>
      {!wide && <Drawer open={desk.helpOpen} onClose={() => desk.setHelpOpen(false)} title={t('scoring.help.title')} size={360}>{help}</Drawer>}
    </>
  );
}
