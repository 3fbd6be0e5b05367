import { Button } from 'antd';
import type { DragEvent, RefObject } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Observation } from '../../../../assessment-specs/records/Walk.ts';
import type { MajorHazardCriterion } from '../../../../assessment-specs/schema/HazardPack.ts';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { AnswerCards } from '../../../ui/AnswerCards.tsx';
import { FindingMark } from '../../../ui/FindingMark.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { useLayout } from '../../../ui/theme/LayoutContext.ts';
import { VetoLine } from '../../../ui/VetoLine.tsx';
import type { Stop } from './arrangeWalk.ts';
import type { Details } from './keptDrafts.ts';
import type { WalkPhotos } from './useWalkPhotos.ts';
import { questionElementId, WalkBranches, WalkConsequence, WalkFacts } from './WalkFacts.tsx';
import { WalkNote } from './WalkNote.tsx';
import { WalkPictures } from './WalkPictures.tsx';

export interface WalkQuestionProps {
  readonly stop: Stop;
  readonly shown: MajorHazardCriterion;
  readonly details: Details;
  readonly photos: WalkPhotos;
  /** the hidden file field, which E opens */
  readonly fileField: RefObject<HTMLInputElement | null>;
  readonly noteField: RefObject<HTMLDivElement | null>;
  /** answered 是 here without an entry in the ledger */
  readonly entryMissing: boolean;
  readonly onAnswer: (answer: Observation['answer']) => void;
  readonly onChange: (change: (before: Details) => Details) => void;
  readonly onRecord: () => void;
}

/** The three equal answers in the words of the pack; none is preselected. Where there is little room they stay in view at the bottom, and their meaning stands above. */
function Answers({ stop, shown, onAnswer }: Pick<WalkQuestionProps, 'stop' | 'shown' | 'onAnswer'>) {
  const { t } = useTranslation();
  const compact = useLayout() !== 'wide';
  const { provesYes, provesNo } = shown.evidence;
  const answers = [
    { value: 'yes', text: t('walk.question.yes'), meaning: provesYes, mark: <span className="az-veto"><Icon name="hazard" size={34} /></span>, keyCap: 'Y' },
    { value: 'no', text: t('walk.question.no'), meaning: provesNo === '' ? '' : t('walk.question.meaningNo', { text: provesNo }), mark: <FindingMark value="true" />, keyCap: 'N' },
    { value: 'toCheck', text: t('walk.question.toCheck'), meaning: t('walk.question.toCheckMeaning'), mark: <FindingMark value="unknown" />, keyCap: 'T' },
  ] as const;
  return (
    <>
      {compact && <dl className="az-walk-facts">{answers.map(({ value, meaning }) => <div key={value}><dt>{t(`hazards.state.${value}`)}</dt><dd>{meaning}</dd></div>)}</dl>}
      <AnswerCards label={t('walk.question.answers')} value={stop.observation?.answer ?? null} onChange={onAnswer} cards={answers.map(({ meaning, ...card }) => compact || meaning === '' ? card : { ...card, meaning })} />
    </>
  );
}

/** One question on one screen. Photographs may be dropped anywhere on it. */
export function WalkQuestion({ stop, shown, details, photos, fileField, noteField, entryMissing, onAnswer, onChange, onRecord }: WalkQuestionProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    photos.add([...event.dataTransfer.files]);
  };
  return (
    <div className={over ? 'az-walk-question az-walk-over' : 'az-walk-question'} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }} onDrop={drop}>
      <WalkFacts shown={shown} />
      <WalkBranches shown={shown} chosen={details.branches} onChange={(branches) => onChange((before) => ({ ...before, branches: [...branches] }))} />
      <Answers stop={stop} shown={shown} onAnswer={onAnswer} />
      {entryMissing ? <VetoLine>{t('walk.noted.noEntry')} <Button type="primary" size="large" onClick={onRecord}>{t('hazards.entry.record')}</Button></VetoLine> : <WalkConsequence shown={shown} />}
      <div className="az-walk-note" ref={noteField}>
        <WalkNote key={stop.key} value={details.note} onChange={(note) => onChange((before) => ({ ...before, note }))} onDone={() => document.getElementById(questionElementId)?.focus({ preventScroll: true })} />
        <Button size="large" loading={photos.busy} icon={<Icon name="cam" size={18} />} title={t('walk.photo.from')} onClick={() => fileField.current?.click()}>{t('walk.photo.take', { count: details.evidence.length })} <Kbd>E</Kbd></Button>
        <input ref={fileField} type="file" hidden multiple accept="image/*" aria-label={t('walk.photo.from')} onChange={(event) => { const files = [...event.target.files ?? []]; event.target.value = ''; photos.add(files); }} />
      </div>
      {over && <p className="az-small az-strong">{t('walk.photo.drop')}</p>}
      {photos.failure !== null && <FailureBand failure={photos.failure} />}
      {photos.refused !== null && <p role="alert" className="az-small az-warn">{t('walk.photo.notPicture', { name: photos.refused })}</p>}
      <WalkPictures evidence={details.evidence} onRemove={(id) => onChange((before) => ({ ...before, evidence: before.evidence.filter((other) => other !== id) }))} />
    </div>
  );
}
