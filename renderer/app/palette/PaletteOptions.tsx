import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { RankedEntry, RankedGroup } from './rankEntries.ts';

function Name({ ranked: { entry, marked } }: { readonly ranked: RankedEntry }) {
  const name = entry.names[0] ?? '';
  if (marked === null) return <span className="az-palette-name">{name}</span>;
  const [from, to] = marked;
  return <span className="az-palette-name">{name.slice(0, from)}<mark>{name.slice(from, to + 1)}</mark>{name.slice(to + 1)}</span>;
}

interface OptionProps {
  readonly id: string;
  readonly ranked: RankedEntry;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Option({ id, ranked, chosen, onChoose }: OptionProps) {
  const { entry } = ranked;
  return (
    // the field keeps the focus: the mouse only chooses
    <button type="button" tabIndex={-1} id={id} role="option" aria-selected={chosen} className="az-palette-option" ref={(element) => { if (chosen) element?.scrollIntoView({ block: 'nearest' }); }} onMouseDown={(event) => event.preventDefault()} onClick={onChoose}>
      <Icon name={entry.icon} size={16} />
      {entry.number !== null && <span className="az-palette-number">{entry.number}</span>}
      <Name ranked={ranked} />
      {entry.note !== null && <span className="az-palette-note">{entry.note}</span>}
      {entry.caps.map((cap) => <Kbd key={cap}>{cap}</Kbd>)}
    </button>
  );
}

export interface PaletteOptionsProps {
  readonly id: string;
  /** at least one; an option stands in one group only */
  readonly groups: readonly RankedGroup[];
  readonly chosenId: string | undefined;
  readonly optionId: (entryId: string) => string;
  readonly onChoose: (ranked: RankedEntry) => void;
}

/** The list under the palette's field, group by group. */
export function PaletteOptions({ id, groups, chosenId, optionId, onChoose }: PaletteOptionsProps) {
  const { t } = useTranslation();
  return (
    <div id={id} role="listbox" aria-label={t('palette.matches')} className="az-palette-list">
      {groups.map(({ group, shown, count }) => (
        <div key={group} role="group" aria-label={t(`palette.group.${group}`)}>
          <div className="az-palette-group" aria-hidden="true">{t(`palette.group.${group}`)}{count > shown.length && <span>{t('palette.more', { count })}</span>}</div>
          {shown.map((ranked) => <Option key={ranked.entry.id} id={optionId(ranked.entry.id)} ranked={ranked} chosen={ranked.entry.id === chosenId} onChoose={() => onChoose(ranked)} />)}
        </div>
      ))}
    </div>
  );
}
