import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Rule } from '../../../assessment-specs/schema/ScoredPack.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import type { KeyHint } from '../../ui/KeyHints.tsx';
import { countOf } from './editAnswer.ts';
import type { ScoringView } from './ScoringToolbar.tsx';
import type { PackView } from './usePackView.ts';
import { useScoringKeys } from './useScoringKeys.ts';

/** What is open on the page besides the item, and what its keys and buttons do. */
export interface ScoringDesk {
  readonly view: ScoringView;
  readonly setView: (view: ScoringView) => void;
  readonly jumpOpen: boolean;
  readonly setJumpOpen: (open: boolean) => void;
  /** of the search field, for the key / */
  readonly searchId: string;
  readonly helpOpen: boolean;
  readonly setHelpOpen: (open: boolean) => void;
  readonly asksNotApplicable: boolean;
  readonly closeNotApplicable: () => void;
  /** N was pressed for the open item in vain */
  readonly forbidden: boolean;
  readonly undoable: { readonly text: string; readonly round: number } | null;
  readonly offerUndo: (text: string) => void;
  readonly closeUndo: () => void;
  readonly undo: () => void;
  /** the rule that + and − count */
  readonly activeRule: Rule | null;
  readonly evidenceInputId: string;
  /** of the note, for the key M */
  readonly noteId: string;
  readonly chooseEvidence: () => void;
  /** opens the ledger's form for a hazard that was found at the open item */
  readonly recordHazard: () => void;
  readonly askNotApplicable: () => void;
  readonly giveFull: () => void;
  readonly keys: { readonly footer: readonly KeyHint[]; readonly row: readonly KeyHint[] };
}

/** V goes on to the next view; a narrow window has the card, with the tree over it. */
function nextView(view: ScoringView, narrow: boolean): ScoringView {
  if (narrow) return view === 'tree' ? 'card' : 'tree';
  return view === 'table' ? 'card' : view === 'card' ? 'tree' : 'table';
}

/** Views, dialogs and keys of the scoring page. */
export function useScoringDesk({ packId, scoring, actions, cursor, readOnly }: PackView, startView: ScoringView, narrow: boolean): ScoringDesk {
  const navigate = useNavigate();
  const { file } = useAssessment();
  const [view, setView] = useState<ScoringView>(narrow && startView === 'tree' ? 'card' : startView);
  const [helpOpen, setHelpOpen] = useState(false);
  const [asksNotApplicable, setAsksNotApplicable] = useState(false);
  const [forbiddenId, setForbiddenId] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<ScoringDesk['undoable']>(null);
  const [jumpOpen, setJumpOpen] = useState(false);
  const evidenceInputId = useId();
  const searchId = useId();
  const noteId = useId();
  const { selected } = cursor;
  // 空项 has no rules to count
  const counted = selected !== null && selected.answer?.kind !== 'notApplicable' ? selected : null;
  const activeRule = selected?.item.rules.find(({ id }) => id === cursor.activeRuleId) ?? selected?.item.rules.find(({ kind }) => kind === 'each') ?? null;
  const chooseEvidence = () => document.getElementById(evidenceInputId)?.click();
  const recordHazard = () => { if (selected !== null) void navigate(addresses.recordHazard(file.enterpriseId, { record: 'item', pack: packId, item: selected.item.id, assessment: file.id })); };
  const giveFull = () => { if (selected !== null) actions.giveFull(selected.item); };
  const undo = () => {
    setUndoable(null);
    scoring.undo();
  };
  const askNotApplicable = () => {
    if (counted?.item.notApplicable.allowed === true) setAsksNotApplicable(true);
    else if (counted !== null) setForbiddenId(counted.item.id);
  };
  const pressRule = (number: number) => {
    const rule = counted?.item.rules[number - 1];
    if (counted === null || rule === undefined) return;
    const count = countOf(counted.answer, rule.id);
    cursor.activate(rule.id);
    if (rule.kind !== 'each') actions.setCount(counted.item, rule.id, count > 0 ? 0 : 1);
    else if (count === 0) actions.setCount(counted.item, rule.id, 1);
  };
  const count = (by: 1 | -1) => { if (counted !== null && activeRule?.kind === 'each') actions.setCount(counted.item, activeRule.id, countOf(counted.answer, activeRule.id) + by); };
  const keys = useScoringKeys({
    move: (step) => cursor.move(step, 'key'), rule: pressRule, count, full: giveFull, notApplicable: askNotApplicable, evidence: chooseEvidence, note: () => document.getElementById(noteId)?.focus(), hazard: recordHazard, nextUnanswered: () => cursor.goUnanswered('key'), done: () => cursor.move(1, 'key'),
    changeView: () => setView(nextView(view, narrow)), undo, redo: scoring.redo, jump: () => setJumpOpen(true), search: () => document.getElementById(searchId)?.focus(), help: () => setHelpOpen(!helpOpen),
  }, readOnly);
  return {
    view, setView, jumpOpen, setJumpOpen, searchId, helpOpen, setHelpOpen, asksNotApplicable, closeNotApplicable: () => setAsksNotApplicable(false), forbidden: forbiddenId !== null && forbiddenId === selected?.item.id,
    undoable, offerUndo: (text) => setUndoable((before) => ({ text, round: (before?.round ?? 0) + 1 })), closeUndo: () => setUndoable(null), undo, activeRule, evidenceInputId, noteId, chooseEvidence, recordHazard, askNotApplicable, giveFull, keys,
  };
}
