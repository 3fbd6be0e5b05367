import { Icon } from './Icon.tsx';

/** over: past its date; soon: within the days that the page counts as near; later: not yet pressing */
export type DueUrgency = 'over' | 'soon' | 'later';

/** 逾期 5 天 with a flag, 剩 12 天 in amber, or in plain ink. */
export function DueDate({ urgency, text }: { readonly urgency: DueUrgency; readonly text: string }) {
  if (urgency === 'later') return <span className="az-small az-nowrap">{text}</span>;
  return <b className={`az-small az-nowrap az-strong ${urgency === 'over' ? 'az-bad' : 'az-warn'}`}>{urgency === 'over' && <Icon name="flag" size={14} />} {text}</b>;
}
