import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtraOutcome } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { RuleBox } from '../../ui/RuleBox.tsx';
import { RuleBoxLine } from '../../ui/RuleBoxLine.tsx';
import { ArithmeticLine } from './ArithmeticLine.tsx';
import type { ItemLine } from './arrangeItems.ts';
import { DoubtLine } from './carry/DoubtLine.tsx';
import { LastYearLine } from './carry/LastYearLine.tsx';
import { countOf, noteWith } from './editAnswer.ts';
import { AttachEvidence } from './evidence/AttachEvidence.tsx';
import { EvidenceList } from './evidence/EvidenceList.tsx';
import { ItemHazards } from './ItemHazards.tsx';
import { itemArithmetic } from './itemArithmetic.ts';
import { rowElementId } from './ItemRowView.tsx';
import { NoteField } from './NoteField.tsx';
import { AssessorChip } from './people/AssessorChip.tsx';
import { RuleEditor } from './RuleEditor.tsx';
import { TypicalFindings } from './TypicalFindings.tsx';
import type { ItemActions } from './useItemActions.ts';

export interface ItemEditorProps {
  readonly line: ItemLine;
  readonly shown: Item;
  readonly extras: readonly ExtraOutcome[];
  readonly actions: ItemActions;
  readonly activeRuleId: string | null;
  readonly onActivate: (ruleId: string) => void;
  /** of the file field, for the key E */
  readonly evidenceInputId: string;
  /** of the note, for the key M */
  readonly noteId: string;
  readonly readOnly: boolean;
  readonly packId: string;
  readonly onRecordHazard: () => void;
  /** inside a card: no frame of its own, and the arithmetic stands elsewhere */
  readonly plain?: boolean;
  /** at the right of the arithmetic */
  readonly sumActions?: ReactNode;
}

/** One item being scored: rules, typical findings, note, evidence, and the arithmetic that follows. */
export function ItemEditor({ line, shown, extras, actions, activeRuleId, onActivate, evidenceInputId, noteId, readOnly, packId, onRecordHazard, plain = false, sumActions }: ItemEditorProps) {
  const { t } = useTranslation();
  const { item, answer } = line;
  const { file: { id: assessmentId } } = useAssessment();
  const { note, evidence } = actions.attached(item.id);
  const leave = () => document.getElementById(rowElementId(item.id))?.focus({ preventScroll: true });
  const na = answer?.kind === 'notApplicable' ? answer : null;
  return (
    <RuleBox plain={plain} {...(plain ? {} : { arithmetic: <ArithmeticLine sum={itemArithmetic(line.score, extras)} />, actions: <>{answer !== undefined && <AssessorChip by={answer.by} at={answer.at} />}{sumActions}</> })}>
      {na !== null && <RuleBoxLine><span className="az-rule-text">{t('scoring.notApplicable.is', { ground: t(`scoring.notApplicable.${na.ground}`) })}{na.reason !== '' && <> · {na.reason}</>}</span>{!readOnly && <button type="button" className="az-link" onClick={() => actions.clear(item)}>{t('scoring.notApplicable.take')}</button>}</RuleBoxLine>}
      {na !== null && <DoubtLine itemId={item.id} />}
      {na === null && <RuleEditor line={line} shown={shown} activeRuleId={activeRuleId} onActivate={onActivate} onCount={(ruleId, count) => actions.setCount(item, ruleId, count)} readOnly={readOnly} />}
      {na === null && !readOnly && <TypicalFindings item={shown} note={note} onLeave={leave} onInsert={(text) => actions.attach(item, (before) => ({ ...before, note: noteWith(before.note, text) }))} onPick={(finding) => actions.setCount(item, finding.ruleId, countOf(answer, finding.ruleId) + 1, (before) => ({ ...before, note: noteWith(before.note, finding.text) }))} />}
      {readOnly ? note !== '' && <RuleBoxLine><span className="az-rule-text">{note}</span></RuleBoxLine> : (
        <RuleBoxLine>
          <NoteField key={item.id} id={noteId} draftKey={JSON.stringify([assessmentId, packId, item.id])} onLeave={leave} value={note} label={t('scoring.note.label')} placeholder={t('scoring.note.placeholder')} onChange={(text) => actions.attach(item, (before) => ({ ...before, note: text }))} />
          <AttachEvidence key={`${item.id} evidence`} item={item} count={evidence.length} missing={line.missing} inputId={evidenceInputId} />
        </RuleBoxLine>
      )}
      <EvidenceList item={item} ids={evidence} readOnly={readOnly} />
      <LastYearLine itemId={item.id} answer={answer} readOnly={readOnly} />
      <ItemHazards packId={packId} itemId={item.id} onRecord={onRecordHazard} />
      {answer === undefined && (note !== '' || evidence.length > 0) && <RuleBoxLine><span className="az-small az-warn">{t('scoring.note.waits')}</span></RuleBoxLine>}
    </RuleBox>
  );
}
