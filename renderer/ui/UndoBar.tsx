import { Button } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import './UndoBar.css';

export interface UndoBarProps {
  /** what happened: 6.2.5 改为空项 */
  readonly text: string;
  readonly undoLabel: string;
  readonly onUndo: () => void;
  /** the time is over or the bar was closed; Ctrl Z stays */
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly seconds?: number;
}

/** A bar at the bottom that offers the way back for ten seconds. Give it a key per action, so that the time starts anew. */
export function UndoBar({ text, undoLabel, onUndo, onClose, closeLabel, seconds = 10 }: UndoBarProps) {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const timer = setTimeout(() => close(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return (
    <div className="az-undo" role="status">
      <span className="az-grow">{text}</span>
      <Button size="small" icon={<Icon name="undo" size={14} />} onClick={onUndo}>{undoLabel} <Kbd>Ctrl Z</Kbd></Button>
      <button type="button" className="az-undo-close" aria-label={closeLabel} onClick={onClose}><Icon name="cross" size={16} /></button>
    </div>
  );
}
