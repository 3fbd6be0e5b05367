import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Percent, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { formatDeduction, formatPoints } from '../../i18n/format.ts';
import { Icon } from '../../ui/Icon.tsx';

export interface TallyRowProps {
  readonly name: string;
  /** `total`, `category 6`, `element 6.2` or `item 6.2.5` */
  readonly rowKey: string;
  /** how deep: 0 total, 1 category, 2 element, 3 item */
  readonly level: number;
  readonly tally: Tally;
  readonly percent: Pick<Percent, 'text'> | null;
  /** whether the column 未评 is there */
  readonly withOpen: boolean;
  readonly expanded: boolean;
  readonly onToggle: () => void;
  readonly strong?: boolean;
  readonly selected?: boolean;
  /** behind the name, such as 空项 */
  readonly note?: ReactNode;
}

const dash = '—';

/** One number of the tree with all its figures; the name opens what is below. */
export function TallyRow({ name, rowKey, level, tally, percent, withOpen, expanded, onToggle, strong = false, selected = false, note }: TallyRowProps) {
  const { t } = useTranslation();
  const figure = (points: number) => points === 0 ? <span className="az-muted">{dash}</span> : formatPoints(points);
  return (
    <tr data-row={rowKey} className={selected ? 'az-selected' : undefined}>
      <th scope="row" className="az-tree-name" style={{ paddingLeft: `${1 + level * 1.125}rem` }}>
        <button type="button" aria-expanded={expanded} aria-label={t('score.tree.expand', { name })} onClick={onToggle} className={strong ? 'az-strong' : undefined}>
          <Icon name={expanded ? 'down' : 'right'} size={14} /><span>{name}</span>{note}
        </button>
      </th>
      <td className="az-number">{formatPoints(tally.standard)}</td>
      <td className="az-number">{figure(tally.na)}</td>
      <td className="az-number">{tally.deducted === 0 ? <span className="az-muted">{dash}</span> : formatDeduction(tally.deducted)}</td>
      <td className="az-number az-strong">{formatPoints(tally.earned)}</td>
      {withOpen && <td className="az-number">{figure(tally.open)}</td>}
      <td className="az-number az-second">{percent?.text ?? dash}</td>
    </tr>
  );
}
