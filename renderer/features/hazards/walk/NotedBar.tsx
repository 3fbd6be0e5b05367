import { useTranslation } from 'react-i18next';
import { UndoBar } from '../../../ui/UndoBar.tsx';
import type { Stop } from './arrangeWalk.ts';
import type { Noted } from './useWalk.ts';

export interface NotedBarProps {
  readonly noted: Noted;
  readonly stops: readonly Stop[];
  readonly entriesOf: (criterionId: string) => readonly string[];
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** 已记: what was written, what it made of the answer, and the way back. */
export function NotedBar({ noted, stops, entriesOf, onUndo, onClose }: NotedBarProps) {
  const { t } = useTranslation();
  const close = { closeLabel: t('walk.noted.close'), onClose };
  if (noted.kind === 'undone') {
    const back = stops.find(({ key }) => key === noted.key);
    return <UndoBar {...close} undoLabel={t('common.action.undo')} onUndo={onUndo} seconds={5} text={back === undefined ? t('walk.noted.undoneOther') : t('walk.noted.undone', { station: back.station.name, id: back.line.criterion.id })} />;
  }
  const { stop, answer, effect } = noted;
  const { id } = stop.line.criterion;
  const entries = entriesOf(id);
  const parts = [
    t('walk.noted.text', { station: stop.station.name, id, answer: t(`hazards.state.${answer}`) }),
    effect.kind === 'left' ? t('walk.noted.left', { count: effect.stations }) : t(`walk.noted.${effect.kind}`, { answer: t(`hazards.state.${effect.answer}`) }),
    ...(answer !== 'yes' ? [] : [entries.length > 0 ? t('walk.noted.entered', { id: entries.join(' ') }) : t('walk.noted.noEntry')]),
  ];
  return <UndoBar {...close} undoLabel={t('common.action.undo')} onUndo={onUndo} text={parts.join('')} />;
}
