import { Button, Checkbox, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../../assessment-specs/catalogue.ts';
import { byThreshold } from '../../../../assessment-specs/engine/reachedBand.ts';
import { catalogue } from '../../../host/catalogue.ts';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { GateUse, PackChoice } from './packChoice.ts';
import './StartPanels.css';

/** notices in view before the rest is folded: what is reconstructed, and whose table counts */
const openNotices = 2;

export interface PacksPanelProps {
  readonly packs: readonly CatalogueEntry[];
  readonly choice: PackChoice;
  readonly onChange: (choice: PackChoice) => void;
}

function Notices({ notices }: { readonly notices: readonly string[] }) {
  const { t } = useTranslation();
  const rest = notices.slice(openNotices);
  return (
    <div className="az-start-notices">
      <ul>{notices.slice(0, openNotices).map((notice) => <li key={notice}>{notice}</li>)}</ul>
      {rest.length > 0 && <details><summary>{t('start.packs.more', { count: rest.length })}</summary><ul>{rest.map((notice) => <li key={notice}>{notice}</li>)}</ul></details>}
    </div>
  );
}

function GateControl({ entry, choice, onChange }: { readonly entry: CatalogueEntry } & Pick<PacksPanelProps, 'choice' | 'onChange'>) {
  const { t } = useTranslation();
  const { ref, pack } = entry;
  const gate = choice.gates[ref.id];
  if (pack.kind !== 'scored' || gate === undefined) return null;
  const set = (change: Partial<typeof gate>) => onChange({ ...choice, gates: { ...choice.gates, [ref.id]: { ...gate, ...change } } });
  const unit = 10 ** pack.scoring.percentDigits;
  return (
    <>
      <Segmented<GateUse> aria-label={t('start.packs.gateOf', { name: pack.name })} value={gate.use} onChange={(use) => set({ use })} options={(['none', 'advisory', 'mandatory'] as const).map((use) => ({ value: use, label: t(`start.gate.${use}`) }))} />
      {gate.use !== 'none' && <Select aria-label={t('start.packs.bandOf', { name: pack.name })} value={gate.bandId} style={{ minWidth: '12rem' }} onChange={(bandId) => set({ bandId })} options={byThreshold(pack).map((band) => ({ value: band.id, label: t('start.packs.band', { name: band.name, minimum: band.minimum / unit }) }))} />}
      <Button size="small" type="link" onClick={() => onChange({ ...choice, primary: ref.id })}>{t('start.packs.makePrimary')}</Button>
    </>
  );
}

function PackRow({ entry, choice, onChange }: { readonly entry: CatalogueEntry } & Pick<PacksPanelProps, 'choice' | 'onChange'>) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { ref } = entry;
  const localized = catalogue.localized(ref, locale);
  const pack = localized.ok ? localized.value.pack() : entry.pack;
  const role = pack.kind === 'scored' ? (choice.primary === ref.id ? 'primary' : 'gate') : pack.kind;
  const chosen = choice.obligations.includes(ref.id);
  return (
    <li className="az-start-pack">
      <div><b className="az-strong">{pack.name}</b> <span className="az-small az-muted az-nowrap">r{ref.revision} · {ref.digest.slice(0, 4)}…{ref.digest.slice(-4)}</span><div className="az-small az-second">{t(`start.role.${role}`)}</div></div>
      <div className="az-start-pack-control">
        {role === 'primary' && <Tag tone="accent">{t('start.packs.primary')}</Tag>}
        {role === 'hazards' && <Tag>{t('start.packs.always')}</Tag>}
        {role === 'gate' && <GateControl entry={{ ...entry, pack }} choice={choice} onChange={onChange} />}
        {role === 'obligations' && <Checkbox checked={chosen} onChange={(event) => onChange({ ...choice, obligations: event.target.checked ? [...choice.obligations, ref.id] : choice.obligations.filter((id) => id !== ref.id) })}>{t('start.packs.track')}</Checkbox>}
      </div>
      <div className="az-start-pack-text"><p className="az-small az-muted">{pack.source}</p><Notices notices={pack.notices} /></div>
    </li>
  );
}

const kindOrder = ['scored', 'hazards', 'obligations', 'traits'] as const;

/** 评分标准 in their roles, each with where it comes from, what is this project's reconstruction, and that the locally valid table is the authority's. */
export function PacksPanel({ packs, choice, onChange }: PacksPanelProps) {
  const { t } = useTranslation();
  const rank = (entry: CatalogueEntry) => entry.ref.id === choice.primary ? -1 : kindOrder.indexOf(entry.pack.kind);
  return (
    <Panel title={t('start.packs.title')} hint={t('start.packs.hint')}>
      <ul>{packs.filter(({ pack }) => pack.kind !== 'traits').sort((a, b) => rank(a) - rank(b)).map((entry) => <PackRow key={entry.ref.id} entry={entry} choice={choice} onChange={onChange} />)}</ul>
    </Panel>
  );
}
