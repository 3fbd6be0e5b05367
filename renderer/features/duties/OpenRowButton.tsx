import { Icon } from '../../ui/Icon.tsx';

/** The keyboard's way to open a row in place; it shows the row's day. */
export function OpenRowButton({ open, label, text, onToggle }: { readonly open: boolean; readonly label: string; readonly text: string; readonly onToggle: () => void }) {
  // the row itself listens too: one press must not open and close
  return <button type="button" className="az-link az-nowrap" aria-expanded={open} aria-label={label} onClick={(event) => { event.stopPropagation(); onToggle(); }}>{text} <Icon name={open ? 'up' : 'down'} size={14} /></button>;
}
