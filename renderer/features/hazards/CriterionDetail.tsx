import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { VetoLine } from '../../ui/VetoLine.tsx';

export interface CriterionDetailProps {
  readonly line: ScreeningLine;
  /** in the words of the interface's language */
  readonly shown: MajorHazardCriterion;
  /** entry: stands behind a yes; null while there is none */
  readonly entry: Hazard | null;
  readonly readOnly: boolean;
  readonly onBranches: (branches: readonly string[]) => void;
  readonly onNote: (note: string) => void;
  readonly onRecord: () => void;
  readonly onNotApplicable: () => void;
  /** null when nobody overruled the profile */
  readonly onTakeBack: (() => void) | null;
}

/** 去看, 为何, 凭什么: what to know before answering. */
export function CriterionFacts({ shown }: Pick<CriterionDetailProps, 'shown'>) {
  const { t } = useTranslation();
  const facts = [
    { key: 'walk', name: t('hazards.question.walk'), text: shown.walkHint || shown.siteCheck }, { key: 'plain', name: t('hazards.question.plain'), text: shown.plain },
    { key: 'yes', name: t('hazards.question.provesYes'), text: shown.evidence.provesYes }, { key: 'no', name: t('hazards.question.provesNo'), text: shown.evidence.provesNo }, { key: 'except', name: t('hazards.question.exceptions'), text: shown.exceptions },
  ].filter(({ text }) => text !== '');
  return <dl className="az-criterion-facts">{facts.map((fact) => <div key={fact.key}><dt>{fact.name}</dt><dd>{fact.text}</dd></div>)}</dl>;
}

/** What opens under a question: where to go and look, which branch, what proves it, and what a yes does. */
export function CriterionDetail({ line, shown, entry, readOnly, onBranches, onNote, onRecord, onNotApplicable, onTakeBack }: CriterionDetailProps) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const [note, setNote] = useState<string | null>(null);
  const answer = line.answer;
  return (
    <div className="az-criterion">
      <CriterionFacts shown={shown} />
      {shown.branches.length > 0 && (
        <fieldset className="az-criterion-branches" disabled={readOnly || line.state !== 'yes'}>
          <legend>{t('hazards.question.branches')} <span className="az-muted">{t(shown.branchLogic === 'any' ? 'hazards.question.branchesAny' : 'hazards.question.branchesAll')}</span></legend>
          {line.state === 'yes' && !readOnly
            ? shown.branches.map((branch) => <Checkbox key={branch.id} checked={answer?.branches.includes(branch.id) ?? false} onChange={(event) => onBranches(event.target.checked ? [...answer?.branches ?? [], branch.id] : (answer?.branches ?? []).filter((id) => id !== branch.id))}>{branch.text}</Checkbox>)
            : <ul>{shown.branches.map((branch) => <li key={branch.id}>{branch.text}{answer?.branches.includes(branch.id) === true && ' ✓'}</li>)}</ul>}
        </fieldset>
      )}
      {line.state === 'yes' ? (
        <VetoLine>
          {entry === null ? <>{t('hazards.entry.missing')}{!readOnly && <> <Button type="primary" onClick={onRecord}>{t('hazards.entry.record')}</Button></>}</> : <Link to={addresses.hazard(file.enterpriseId, entry.id)}>{t('hazards.entry.open', { id: entry.id })}</Link>}
        </VetoLine>
      ) : (
        <VetoLine><b className="az-strong">{t('hazards.question.consequence')}</b>{t('hazards.question.consequenceText')} <b className="az-strong">{t('hazards.question.immediate', { order: t(`hazards.order.${shown.immediateAction.kind}`) })}</b> {shown.immediateAction.text}{line.state === 'toCheck' && <div className="az-warn">{t('hazards.question.toCheckText')}</div>}</VetoLine>
      )}
      <div className="az-row">
        {readOnly ? <span className="az-grow">{answer?.note}</span> : answer !== null && <Input className="az-grow" aria-label={t('hazards.question.note')} placeholder={t('hazards.question.notePlaceholder')} value={note ?? answer.note} maxLength={20_000} onChange={(event) => setNote(event.target.value)} onBlur={() => { if (note !== null && note !== answer.note) onNote(note); setNote(null); }} />}
        {!readOnly && onTakeBack !== null && <Button onClick={onTakeBack}>{t('hazards.overrule.back')}</Button>}
        {!readOnly && onTakeBack === null && line.applies && <Button onClick={onNotApplicable}>{t('hazards.overrule.notApplicable')}</Button>}
      </div>
    </div>
  );
}
