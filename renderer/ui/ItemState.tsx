import { Icon } from './Icon.tsx';
import { VerdictPlate } from './VerdictPlate.tsx';
import './ItemState.css';
import './StatusLine.css';

/** full 满分, deducted 扣分, forfeited 不得分, vetoed 不得分 by a major hazard, notApplicable 空项, unanswered 未评 */
export type ItemStateKind = 'full' | 'deducted' | 'forfeited' | 'vetoed' | 'notApplicable' | 'unanswered';

const tones: Readonly<Record<ItemStateKind, string>> = { full: 'ok', deducted: 'warn', forfeited: 'bad', vetoed: 'veto', notApplicable: 'muted', unanswered: 'muted' };

function StateMark({ kind }: { readonly kind: ItemStateKind }) {
  switch (kind) {
    case 'full': return <Icon name="check" size={16} stroke={2} />;
    case 'deducted': return <b className="az-item-state-sign" aria-hidden="true">−</b>;
    case 'forfeited': return <Icon name="cross" size={16} stroke={2} />;
    case 'vetoed': return <VerdictPlate kind="vetoed" size={17} />;
    case 'notApplicable': return <Icon name="dash" size={16} />;
    case 'unanswered': return <i className="az-unanswered-box" aria-hidden="true" />;
  }
}

/** How an item stands, by shape and word. */
export function ItemState({ kind, text }: { readonly kind: ItemStateKind; readonly text: string }) {
  return <span className={`az-status az-nowrap az-status-${tones[kind]}${kind === 'vetoed' ? ' az-strong' : ''}`} data-item-state={kind}><StateMark kind={kind} />{text}</span>;
}
