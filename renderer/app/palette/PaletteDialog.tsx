import type { InputRef } from 'antd';
import { Input, Modal } from 'antd';
import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { PaletteAct, PaletteEntry } from './PaletteEntry.ts';
import { PaletteOptions } from './PaletteOptions.tsx';
import { usePalette } from './usePalette.ts';
import './PaletteDialog.css';

const longestTyped = 60;

/** Finds entries by what is typed. @param onClosed after it is gone and the focus is back: what was chosen, or null */
export function PaletteDialog({ entries, onClosed }: { readonly entries: readonly PaletteEntry[]; readonly onClosed: (act: PaletteAct | null) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const act = useRef<PaletteAct | null>(null);
  const field = useRef<InputRef>(null);
  const listId = useId();
  const palette = usePalette(entries, (chosen) => {
    act.current = chosen;
    setOpen(false);
  });
  const { groups, current, sought, within } = palette;
  const optionId = (id: string) => `${listId}-${id.replaceAll(/\s/gu, '-')}`;
  const press = (event: KeyboardEvent) => {
    // Enter, arrows and Esc of an input method are the method's own; 229 is how some of them say it after the composition
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (palette.press(event.key)) event.preventDefault();
  };
  const found = groups.reduce((sum, { count }) => sum + count, 0);
  const said = found === 0 ? t('palette.none', { typed: sought.trim() }) : sought.trim() === '' ? t('palette.hint') : t('palette.found', { count: found });
  return (
    <Modal open={open} className="az-palette" width={640} footer={null} closable={false} title={null} aria-label={t('palette.name')} transitionName="" maskTransitionName="" style={{ top: 'calc(8vh / var(--az-zoom))' }}
      onCancel={() => setOpen(false)} afterOpenChange={(opened) => { if (opened) field.current?.focus(); }} afterClose={() => onClosed(act.current)}>
      <Input ref={field} size="large" prefix={<Icon name="search" />} suffix={<Kbd>Esc</Kbd>} role="combobox" aria-haspopup="listbox" aria-autocomplete="list" aria-expanded={found > 0} aria-controls={listId} {...(current === undefined ? {} : { 'aria-activedescendant': optionId(current.entry.id) })}
        aria-label={t('palette.label')} placeholder={t('palette.placeholder')} value={palette.typed} maxLength={longestTyped} autoComplete="off" spellCheck={false} onChange={(event) => palette.type(event.target.value)} onKeyDown={press} />
      {within !== null && <p className="az-palette-status">{t('palette.within', { name: within })}</p>}
      {/* a listbox without options is none, so it goes with its last one */}
      {found > 0 && <PaletteOptions id={listId} groups={groups} chosenId={current?.entry.id} optionId={optionId} onChoose={(ranked) => { palette.choose(ranked); field.current?.focus(); }} />}
      <p role="status" className="az-palette-status">{said}</p>
    </Modal>
  );
}
