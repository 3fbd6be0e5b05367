import type { InputRef } from 'antd';
import { Input, Modal } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemLine } from './arrangeItems.ts';
import { itemName } from './itemWords.ts';
import { jumpMatches } from './jumpMatches.ts';
import type { PackTexts } from './packTexts.ts';
import './JumpDialog.css';

export interface JumpDialogProps {
  readonly lines: readonly ItemLine[];
  readonly texts: PackTexts;
  readonly onJump: (itemId: string) => void;
  readonly onClose: () => void;
}

const mostShown = 8;

/** Goes to an item by its number: 4.2.3, 423, or its beginning. */
export function JumpDialog({ lines, texts, onJump, onClose }: JumpDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const field = useRef<InputRef>(null);
  const all = jumpMatches(lines, typed);
  const found = all.slice(0, mostShown);
  const chosen = found[Math.min(active, found.length - 1)];
  const optionId = (line: ItemLine) => `${listId} ${line.item.id}`.replaceAll(' ', '-');
  return (
    <Modal open title={t('scoring.jump.title')} width={440} footer={null} closable={false} onCancel={onClose} afterOpenChange={(opened) => { if (opened) field.current?.focus(); }}>
      <Input ref={field} role="combobox" aria-expanded={found.length > 0} aria-controls={listId} {...(chosen === undefined ? {} : { 'aria-activedescendant': optionId(chosen) })} aria-label={t('scoring.jump.label')} placeholder={t('scoring.jump.placeholder')} value={typed}
        onChange={(event) => { setTyped(event.target.value); setActive(0); }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
          else if (event.key === 'Enter' && chosen !== undefined && !event.nativeEvent.isComposing) onJump(chosen.item.id);
          else return;
          event.preventDefault();
        }} />
      <div id={listId} role="listbox" aria-label={t('scoring.jump.matches')} className="az-jump">
        {found.map((line) => <button type="button" tabIndex={-1} key={line.item.id} id={optionId(line)} role="option" aria-selected={line === chosen} onClick={() => onJump(line.item.id)}><span className="az-muted">{line.item.id}</span> {itemName(texts.item(line.item))}</button>)}
      </div>
      <p role="status" className="az-small az-muted">{typed.trim() === '' ? t('scoring.jump.hint') : all.length === 0 ? t('scoring.jump.none', { typed }) : t('scoring.jump.count', { count: all.length })}</p>
    </Modal>
  );
}
