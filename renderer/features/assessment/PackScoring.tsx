import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestNotApplicable } from '../../../assessment-specs/engine/suggestNotApplicable.ts';
import { addresses } from '../../host/addresses.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { KeyHints } from '../../ui/KeyHints.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { UndoBar } from '../../ui/UndoBar.tsx';
import { itemLines } from './arrangeItems.ts';
import { countOf, notApplicable } from './editAnswer.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemHelp } from './ItemHelp.tsx';
import { ItemTable } from './ItemTable.tsx';
import { NotApplicableDialog } from './NotApplicableDialog.tsx';
import { PackStrip } from './PackStrip.tsx';
import { packTexts } from './packTexts.ts';
import { NarrowSum, ScoringButtons } from './ScoringButtons.tsx';
import type { ScoringView } from './ScoringToolbar.tsx';
import { ScoringToolbar } from './ScoringToolbar.tsx';
import { SuggestedNotApplicable } from './SuggestedNotApplicable.tsx';
import { useItemActions } from './useItemActions.ts';
import { useItemCursor } from './useItemCursor.ts';
import type { ScoredRole } from './useScoring.ts';
import { useScoring } from './useScoring.ts';
import { useScoringKeys } from './useScoringKeys.ts';
import './PackScoring.css';

export interface PackScoringProps {
  readonly roles: readonly ScoredRole[];
  readonly role: ScoredRole;
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly startId: string | null;
  readonly onRole: (packId: string) => void;
}

/** One pack being scored: strip, toolbar, table or card, help, footer, and the keys that drive them. */
export function PackScoring({ roles, role, result, startId, onRole }: PackScoringProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { locale } = useSettings().settings;
  const { file } = useAssessment();
  const scoring = useScoring(role);
  const { answers, sheet } = scoring;
  const actions = useItemActions(scoring);
  const shownPack = useLocalizedPack(role.ref, 'scored');
  const shownHazards = useLocalizedPack(result.packs.hazards.ref, 'hazards');
  const traitPack = useLocalizedPack(result.packs.traits?.ref ?? null, 'traits');
  const texts = useMemo(() => packTexts(role.pack, shownPack), [role.pack, shownPack]);
  const lines = useMemo(() => itemLines(role.pack, sheet, answers, file.evidence), [role.pack, sheet, answers, file.evidence]);
  const suggestions = useMemo(() => suggestNotApplicable(role.pack, result.traits), [role.pack, result.traits]);
  const cursor = useItemCursor(lines, sheet, startId);
  const [view, setView] = useState<ScoringView>('table');
  const [helpOpen, setHelpOpen] = useState(false);
  const [asksNotApplicable, setAsksNotApplicable] = useState(false);
  // the item for which N was pressed in vain; says why until another one is open
  const [forbiddenId, setForbiddenId] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<{ readonly text: string; readonly round: number } | null>(null);
  const evidenceInput = useRef<HTMLInputElement>(null);
  const readOnly = file.seal !== null;
  const { selected } = cursor;
  const narrow = layout === 'narrow';
  const asCard = narrow || view === 'card';
  const offerUndo = (text: string) => setUndoable((before) => ({ text, round: (before?.round ?? 0) + 1 }));
  const undo = () => {
    setUndoable(null);
    scoring.undo();
  };
  const activeRule = selected?.item.rules.find(({ id }) => id === cursor.activeRuleId) ?? selected?.item.rules.find(({ kind }) => kind === 'each') ?? null;
  const pressRule = (number: number) => {
    const rule = selected?.item.rules[number - 1];
    if (selected === null || rule === undefined || selected.answer?.kind === 'notApplicable') return;
    const count = countOf(selected.answer, rule.id);
    cursor.activate(rule.id);
    if (rule.kind !== 'each') actions.setCount(selected.item, rule.id, count > 0 ? 0 : 1);
    else if (count === 0) actions.setCount(selected.item, rule.id, 1);
  };
  const askNotApplicable = () => {
    if (selected === null || selected.answer?.kind === 'notApplicable') return;
    if (selected.item.notApplicable.allowed) setAsksNotApplicable(true);
    else setForbiddenId(selected.item.id);
  };
  const forbidden = forbiddenId !== null && forbiddenId === selected?.item.id;
  const giveFull = () => { if (selected !== null) actions.giveFull(selected.item); };
  const keys = useScoringKeys({
    move: cursor.move, rule: pressRule, full: giveFull, notApplicable: askNotApplicable, nextUnanswered: () => void cursor.goUnanswered(), done: () => cursor.move(1), undo,
    count: (by) => { if (selected !== null && activeRule?.kind === 'each' && selected.answer?.kind !== 'notApplicable') actions.setCount(selected.item, activeRule.id, countOf(selected.answer, activeRule.id) + by); },
    evidence: () => evidenceInput.current?.click(), changeView: () => setView(view === 'table' ? 'card' : 'table'), help: () => setHelpOpen(!helpOpen),
  }, readOnly);
  const packName = (one: ScoredRole) => {
    const found = catalogue.localized(one.ref, locale);
    return found.ok ? found.value.text(one.ref.id, 'name', one.pack.name).text : one.pack.name;
  };
  const bandName = texts.pack.scoring.bands.find(({ id }) => id === role.band?.id)?.name ?? role.band?.name ?? null;
  const extrasOf = (categoryId: string) => sheet.categories.find((category) => category.categoryId === categoryId)?.extras ?? [];
  const help: ReactNode = selected === null ? null : <ItemHelp item={texts.item(selected.item)} screening={result.screening} hazards={shownHazards} criterionAddress={(criterionId) => addresses.screening(file.enterpriseId, file.id, criterionId)} />;
  const buttons = <ScoringButtons selected={selected} readOnly={readOnly} card={asCard} allAnswered={sheet.progress.unanswered === 0} result={result} onPrevious={() => cursor.move(-1)} onNotApplicable={askNotApplicable} onEvidence={() => evidenceInput.current?.click()} onDone={() => cursor.move(1)} onFull={giveFull} />;
  const editor = selected === null ? null : { line: selected, extras: extrasOf(selected.category.id), actions, activeRuleId: activeRule?.id ?? null, onActivate: cursor.activate, evidenceInput, readOnly };
  const refused = scoring.refused;
  return (
    <>
      <PackStrip role={role} bandName={bandName} sheet={sheet} openVetoes={result.conclusion.vetoes.length} />
      <ScoringToolbar roles={roles} role={role} texts={texts} sheet={sheet} lines={lines} categoryId={selected?.category.id ?? null} filter={cursor.filter} view={view} onRole={onRole} onCategory={cursor.goCategory} onFilter={cursor.setFilter} onView={setView} packName={packName} />
      {refused !== null && <div className="az-score-refused"><FailureBand failure={refused.failure} /><span className="az-small az-second">{refused.failure.code === 'record.stale' ? t('scoring.refused.stale') : refused.itemId === null ? t('scoring.refused.all') : t('scoring.refused.item', { id: refused.itemId })}</span></div>}
      {!readOnly && <SuggestedNotApplicable suggestions={suggestions.filter(({ item }) => answers[item.id] === undefined)} shown={texts.item} traitPack={traitPack} onTake={(items) => {
        scoring.giveMany(t('scoring.suggested.reason', { count: items.length }), items.map((item) => ({ itemId: item.id, answer: notApplicable(item, actions.attached(item.id), 'trait', '') })));
        offerUndo(t('scoring.undo.many', { count: items.length }));
      }} />}
      <div className="az-split">
        <div className={asCard ? 'az-split-main az-score-cards' : 'az-split-main'}>
          {asCard ? editor !== null && <ItemCard key={editor.line.item.id} {...editor} texts={texts} buttons={buttons} />
            : cursor.elements.length === 0 ? <EmptyState text={t('scoring.filter.none')} />
              : <ItemTable elements={cursor.elements} texts={texts} selectedId={selected?.item.id ?? null} onSelect={cursor.select} onUnfold={cursor.unfold} detail={(line) => editor !== null && <ItemEditor {...editor} shown={texts.item(line.item)} sumActions={<KeyHints hints={keys.row} />} />} />}
        </div>
        {layout === 'wide' && <aside className="az-split-help" aria-label={t('scoring.help.title')}>{help}</aside>}
      </div>
      {layout !== 'wide' && <Drawer open={helpOpen} onClose={() => setHelpOpen(false)} title={t('scoring.help.title')} size={360}>{help}</Drawer>}
      {undoable !== null && <UndoBar key={undoable.round} text={undoable.text} undoLabel={t('common.action.undo')} onUndo={undo} onClose={() => setUndoable(null)} closeLabel={t('scoring.undo.close')} />}
      {selected !== null && asksNotApplicable && <NotApplicableDialog item={selected.item} shown={texts.item(selected.item)} byProfile={suggestions.some(({ item }) => item.id === selected.item.id)} traitPack={traitPack} onCancel={() => setAsksNotApplicable(false)} onConfirm={(ground, reason) => {
        setAsksNotApplicable(false);
        actions.setNotApplicable(selected.item, ground, reason);
        offerUndo(t('scoring.undo.notApplicable', { id: selected.item.id }));
      }} />}
      <KeyFooter hints={narrow ? [] : keys.footer} start={narrow && selected !== null ? <NarrowSum line={selected} /> : readOnly ? <span className="az-small">{t('scoring.sealed')}</span> : forbidden ? <span className="az-small az-warn" role="status">{t('scoring.notApplicable.forbidden')}</span> : undefined}>
        {layout !== 'wide' && <button type="button" className="az-link az-small" aria-expanded={helpOpen} onClick={() => setHelpOpen(!helpOpen)}>{t('scoring.help.title')}</button>}
        {(!asCard || narrow) && buttons}
      </KeyFooter>
    </>
  );
}
