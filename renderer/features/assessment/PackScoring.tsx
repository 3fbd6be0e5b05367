import { Button } from 'antd';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createScorer } from '../../../assessment-specs/engine/createScorer.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { UndoBar } from '../../ui/UndoBar.tsx';
import { PredecessorBand } from './carry/PredecessorBand.tsx';
import { ConflictBands } from './ConflictBands.tsx';
import { notApplicable, nothingAttached } from './editAnswer.ts';
import { EvidenceDesk } from './evidence/EvidenceDesk.tsx';
import { JumpDialog } from './JumpDialog.tsx';
import { NotApplicableDialog } from './NotApplicableDialog.tsx';
import { PackStrip } from './PackStrip.tsx';
import { ResumedBand } from './ResumedBand.tsx';
import { AssessorsProvider } from './people/AssessorsProvider.tsx';
import { AssessorSwitch } from './people/AssessorSwitch.tsx';
import { PhrasesProvider } from './phrases/PhrasesProvider.tsx';
import { PaperTools } from './paper/PaperTools.tsx';
import { ScoringBody } from './ScoringBody.tsx';
import { NarrowSum, ScoringButtons } from './ScoringButtons.tsx';
import type { ScoringStart } from './scoringStart.ts';
import { ScoringToolbar } from './ScoringToolbar.tsx';
import { SuggestedNotApplicable } from './SuggestedNotApplicable.tsx';
import type { PackView } from './usePackView.ts';
import { usePackView } from './usePackView.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import type { ScoredRole, Scoring } from './useScoring.ts';
import type { ScoringDesk } from './useScoringDesk.ts';
import { useScoringDesk } from './useScoringDesk.ts';
import { useScoreWindows } from './useScoreWindows.tsx';
import './PackScoring.css';

export interface PackScoringProps {
  readonly roles: readonly ScoredRole[];
  readonly role: ScoredRole;
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly start: ScoringStart;
  readonly onRole: (packId: string) => void;
  /** the pack was chosen on this page */
  readonly chosen: boolean;
}

function Refused({ failure, itemId }: NonNullable<Scoring['refused']>) {
  const { t } = useTranslation();
  const kept = failure.code === 'record.stale' ? t('scoring.refused.stale') : itemId === null ? t('scoring.refused.all') : t('scoring.refused.item', { id: itemId });
  return <div className="az-score-refused"><FailureBand failure={failure} /><span className="az-small az-second">{kept}</span></div>;
}

/** What lies over the page: the dialog for 空项 and the way back. */
function Overlays({ pack, desk }: { readonly pack: PackView; readonly desk: ScoringDesk }) {
  const { t } = useTranslation();
  const { cursor: { selected, jump }, lines, texts, suggestions, traitPack, actions } = pack;
  return (
    <>
      {desk.jumpOpen && <JumpDialog lines={lines} texts={texts} onClose={() => desk.setJumpOpen(false)} onJump={(itemId) => { desk.setJumpOpen(false); jump(itemId); }} />}
      {desk.undoable !== null && <UndoBar key={desk.undoable.round} text={desk.undoable.text} undoLabel={t('common.action.undo')} onUndo={desk.undo} onClose={desk.closeUndo} closeLabel={t('scoring.undo.close')} />}
      {selected !== null && desk.asksNotApplicable && <NotApplicableDialog item={selected.item} shown={texts.item(selected.item)} byProfile={suggestions.some(({ item }) => item.id === selected.item.id)} traitPack={traitPack} onCancel={desk.closeNotApplicable} onConfirm={(ground, reason) => {
        desk.closeNotApplicable();
        actions.setNotApplicable(selected.item, ground, reason);
        desk.offerUndo(t('scoring.undo.notApplicable', { id: selected.item.id }));
      }} />}
    </>
  );
}

/** The profile's 空项 that are not answered yet, to be taken in one change. */
function Suggested({ pack, role, desk }: { readonly pack: PackView; readonly role: ScoredRole; readonly desk: ScoringDesk }) {
  const { t } = useTranslation();
  const { scoring, actions, texts, traitPack, suggestions } = pack;
  const { answers, sheet } = scoring;
  const open = useMemo(() => suggestions.filter(({ item }) => answers[item.id] === undefined), [suggestions, answers]);
  const trial = useCallback((items: readonly Item[]) => {
    const empty = items.map((item) => [item.id, { ...notApplicable(item, nothingAttached, 'trait', ''), by: '', at: '' }] as const);
    return createScorer(role.pack, role.ref).score({ ...answers, ...Object.fromEntries(empty) });
  }, [role, answers]);
  return <SuggestedNotApplicable suggestions={open} shown={texts.item} traitPack={traitPack} sheet={sheet} trial={trial} onTake={(taken) => {
    scoring.giveMany(t('scoring.suggested.reason', { count: taken.length }), taken.map(({ item, reason }) => ({ itemId: item.id, answer: notApplicable(item, actions.attached(item.id), 'trait', reason) })));
    desk.offerUndo(t('scoring.undo.many', { count: taken.length }));
  }} />;
}

function usePackName(): (role: ScoredRole) => string {
  const { locale } = useSettings().settings;
  return ({ ref, pack }) => {
    const found = catalogue.localized(ref, locale);
    return found.ok ? found.value.text(ref.id, 'name', pack.name).text : pack.name;
  };
}

/** One pack being scored: strip, toolbar, table or card, help, footer, and the keys that drive them. */
export function PackScoring({ roles, role, result, start, onRole, chosen }: PackScoringProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const narrow = layout === 'narrow';
  const pack = usePackView(role, result, start);
  const desk = useScoringDesk(pack, start.view, narrow);
  const packName = usePackName();
  const openVetoes = result.conclusion.vetoes.length;
  const score = useScoreWindows(pack, role.role, result);
  const { scoring: { sheet, refused }, texts, lines, cursor, readOnly } = pack;
  const { selected } = cursor;
  const asCard = narrow || desk.view !== 'table';
  const { enterprise: { file: { id: enterpriseId } } } = useEnterprise();
  const { file: { id: assessmentId } } = useAssessment();
  useKeptPlace(enterpriseId, assessmentId, selected === null ? null : { packId: pack.packId, itemId: selected.item.id, view: desk.view, filter: cursor.filter, search: cursor.search.trim() });
  const nothing = cursor.shown === 0;
  const paper = <PaperTools pack={pack} role={role} roles={roles} packName={packName} />;
  const switchAssessor = !readOnly && <AssessorSwitch compact={narrow} />;
  const narrowTools = <><Button aria-haspopup="dialog" onClick={() => desk.setView('tree')}>{t('scoring.tree.show')}</Button>{switchAssessor}{paper}</>;
  const bandName = texts.pack.scoring.bands.find(({ id }) => id === role.band?.id)?.name ?? role.band?.name ?? null;
  const buttons = <ScoringButtons selected={selected} readOnly={readOnly} card={asCard} allAnswered={sheet.progress.unanswered === 0} result={result} onPrevious={() => cursor.move(-1)} onNotApplicable={desk.askNotApplicable} onEvidence={desk.chooseEvidence} onDone={() => cursor.move(1)} onFull={desk.giveFull} />;
  const note = readOnly ? <span className="az-small">{t('scoring.sealed')}</span> : desk.forbidden ? <span className="az-small az-warn" role="status">{t('scoring.notApplicable.forbidden')}</span> : undefined;
  return (
    <>
      <PackStrip role={role} bandName={bandName} sheet={sheet} openVetoes={openVetoes} onExplain={() => score.explain({ level: 'total' })} onCharts={score.openCharts} onTrial={score.openTrial} />
      <ScoringToolbar roles={roles} role={role} texts={texts} sheet={sheet} lines={lines} categoryId={selected?.category.id ?? null} filter={cursor.filter} view={desk.view} onRole={onRole} chosen={chosen} onCategory={cursor.goCategory} onFilter={cursor.setFilter} onView={desk.setView} packName={packName} search={cursor.search} onSearch={cursor.setSearch} shown={cursor.shown} searchId={desk.searchId} onFirst={cursor.goFirst} narrowTools={narrowTools} />
      {start.resumed !== null && <ResumedBand at={start.resumed.at} itemId={start.resumed.itemId} unanswered={sheet.progress.unanswered} />}
      {nothing && <div className="az-score-band" role="status"><span className="az-grow">{t('scoring.filter.none')}</span><button type="button" className="az-link" onClick={() => { cursor.setFilter('all'); cursor.setSearch(''); }}>{t('scoring.filter.showAll')}</button></div>}
      {refused !== null && <Refused {...refused} />}
      <ConflictBands scoring={pack.scoring} />
      <PredecessorBand />
      {!readOnly && <Suggested pack={pack} role={role} desk={desk} />}
      <AssessorsProvider answers={pack.scoring.answers}><PhrasesProvider packId={pack.packId}><EvidenceDesk pack={pack}><ScoringBody pack={pack} desk={desk} result={result} asCard={asCard} buttons={buttons} /></EvidenceDesk></PhrasesProvider></AssessorsProvider>
      <Overlays pack={pack} desk={desk} />
      {score.windows}
      <KeyFooter hints={narrow ? [] : desk.keys.footer} start={narrow && selected !== null && note === undefined ? <NarrowSum line={selected} /> : note}>
        {(layout !== 'wide' || desk.view === 'tree') && <button type="button" className="az-link az-small az-nowrap" aria-expanded={desk.helpOpen} onClick={() => desk.setHelpOpen(!desk.helpOpen)}>{t('scoring.help.title')}</button>}
        {!narrow && switchAssessor}
        {!narrow && paper}
        {(!asCard || narrow) && buttons}
      </KeyFooter>
    </>
  );
}
