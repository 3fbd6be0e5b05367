import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../../assessment-specs/records/Hazard.ts';
import { isOpen } from '../../../../assessment-specs/records/hazardState.ts';
import { UndoBar } from '../../../ui/UndoBar.tsx';
import { entryOf } from '../arrangeScreening.ts';
import type { Stop } from './arrangeWalk.ts';
import type { Noted } from './useWalk.ts';

export interface NotedBarProps {
  readonly noted: Noted;
  readonly stops: readonly Stop[];
  readonly hazards: readonly Hazard[];
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** 已记: what was written, what it made of the answer, and the way back. */
export function NotedBar({ noted, stops, hazards, onUndo, onClose }: NotedBarProps) {
  const { t } = useTranslation();
  const close = { closeLabel: t('walk.noted.close'), onClose };
  if (noted.kind === 'undone') {
    const back = stops.find(({ key }) => key === noted.key);
    return <UndoBar {...close} undoLabel={t('common.action.undo')} onUndo={onUndo} seconds={5} text={back === undefined ? t('walk.noted.undoneOther') : t('walk.noted.undone', { station: back.station.name, id: back.line.criterion.id })} />;
  }
  const { stop, answer, effect } = noted;
  const { id } = stop.line.criterion;
  const entry = entryOf(hazards, id, isOpen);
  const parts = [
    t('walk.noted.text', { station: stop.station.name, id, answer: t(`hazards.state.${answer}`) }),
    effect.kind === 'left' ? t('walk.noted.left', { count: effect.stations }) : t(`walk.noted.${effect.kind}`, { answer: t(`hazards.state.${effect.answer}`) }),
    ...(answer !== 'yes' ? [] : [entry !== null && isOpen(entry) ? t('walk.noted.entered', { id: entry.id }) : t('walk.noted.noEntry')]),
  ];
  return <UndoBar {...close} undoLabel={t('common.action.undo')} onUndo={onUndo} text={parts.join('')} />;
}
