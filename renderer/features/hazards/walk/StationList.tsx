import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import type { ProposedStation } from './proposeStations.ts';
import type { StationDraft } from './stationDraft.ts';
import { hasName, moved, withName } from './stationDraft.ts';

export interface StationListProps {
  readonly stations: StationDraft;
  readonly selectedId: string | null;
  readonly proposed: readonly ProposedStation[];
  /** how much was seen at a station: then it cannot be taken away */
  readonly seenAt: (stationId: string) => number;
  readonly onSelect: (stationId: string) => void;
  readonly onChange: (stations: StationDraft) => void;
  readonly onAdd: (name: string, criterionIds: readonly string[]) => void;
}

function Add({ stations, onAdd }: Pick<StationListProps, 'stations' | 'onAdd'>) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const twice = name.trim() !== '' && hasName(stations, name);
  const add = () => {
    if (name.trim() === '' || twice) return;
    onAdd(name, []);
    setName('');
  };
  return (
    <div>
      <div className="az-row">
        <Input size="large" aria-label={t('walk.setUp.name')} placeholder={t('walk.setUp.namePlaceholder')} value={name} maxLength={60} onChange={(event) => setName(event.target.value.replace(/\p{Cc}/gu, ' '))} onPressEnter={add} />
        <Button size="large" disabled={name.trim() === '' || twice} onClick={add}>{t('walk.setUp.add')}</Button>
      </div>
      {twice && <p className="az-small az-warn">{t('walk.setUp.exists')}</p>}
    </div>
  );
}

/** Stations in walking order, places that the records name already, and a field for others. */
export function StationList({ stations, selectedId, proposed, seenAt, onSelect, onChange, onAdd }: StationListProps) {
  const { t } = useTranslation();
  const left = proposed.filter(({ name }) => !hasName(stations, name));
  return (
    <section className="az-walk-stations" aria-label={t('walk.setUp.list')}>
      {left.length > 0 && (
        <div>
          <h2 className="az-h3">{t('walk.setUp.proposed')}</h2>
          <div className="az-walk-proposed">{left.map(({ name, source, criterionIds }) => <Button key={name} size="large" icon={<Icon name="plus" size={16} />} aria-label={t('walk.setUp.addProposed', { name: `${name} ${t(`walk.setUp.sources.${source}`)}` })} onClick={() => onAdd(name, criterionIds)}>{name} <span className="az-small az-muted">{t(`walk.setUp.sources.${source}`)}</span></Button>)}</div>
        </div>
      )}
      <Add stations={stations} onAdd={onAdd} />
      {stations.length === 0 ? <p className="az-muted">{t('walk.setUp.none')}</p> : (
        <ol>
          {stations.map(({ id, name, criterionIds }, index) => {
            const seen = seenAt(id);
            return (
              <li key={id} aria-current={id === selectedId ? 'true' : undefined}>
                <button type="button" className="az-walk-station-name" onClick={() => onSelect(id)}><b className="az-strong">{name}</b> <span className="az-small az-muted">{t('walk.setUp.count', { count: criterionIds.length })}{seen > 0 && ` · ${t('walk.setUp.seenStation', { count: seen })}`}</span></button>
                {id === selectedId && <Input key={name} size="large" aria-label={t('walk.setUp.rename', { name })} defaultValue={name} maxLength={60} onBlur={(event) => onChange(withName(stations, id, event.target.value.replace(/\p{Cc}/gu, ' ')))} onPressEnter={(event) => event.currentTarget.blur()} />}
                <Button type="text" size="large" disabled={index === 0} aria-label={t('walk.setUp.up', { name })} icon={<Icon name="up" size={16} />} onClick={() => onChange(moved(stations, id, -1))} />
                <Button type="text" size="large" disabled={index === stations.length - 1} aria-label={t('walk.setUp.down', { name })} icon={<Icon name="down" size={16} />} onClick={() => onChange(moved(stations, id, 1))} />
                {seen === 0 && <Button type="text" size="large" aria-label={t('walk.setUp.remove', { name })} icon={<Icon name="cross" size={16} />} onClick={() => onChange(stations.filter((station) => station.id !== id))} />}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
