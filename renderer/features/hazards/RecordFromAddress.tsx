import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import { addresses } from '../../host/addresses.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { useToday } from '../../i18n/useToday.ts';
import type { HazardDraft } from './hazardDraft.ts';
import { RecordHazardDialog } from './RecordHazardDialog.tsx';
import { startOfInspection, startOfItem, startOfReport } from './recordStart.ts';

/** The scoring item of the address, as the assessment's own revision of the pack has it, with its name in the interface's language; null where neither that nor this installation knows it. */
function useItem(packId: string | null, itemId: string | null): { readonly item: Item; readonly name: string } | null {
  const { result } = useEnterprise();
  const own = result?.kind === 'computed' ? [result.packs.primary, ...result.packs.gates].find(({ ref }) => ref.id === packId)?.ref : undefined;
  const ref = own ?? (packId === null ? null : catalogue.latest(packId)?.ref ?? null);
  const shown = useLocalizedPack(ref, 'scored');
  const pack = ref === null ? null : catalogue.pack(ref);
  const item = pack?.kind === 'scored' && itemId !== null ? packIndex(pack).item(itemId) : undefined;
  if (item == null) return null;
  return { item, name: (shown === null ? item : packIndex(shown).item(item.id) ?? item).title ?? '' };
}

function ItemRecord({ packId, item, name, assessmentId, onClose }: { readonly packId: string; readonly item: Item; readonly name: string; readonly assessmentId: string | null; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise, assessment } = useEnterprise();
  const from = assessmentId ?? assessment?.file.id ?? null;
  const answer = assessment?.file.id === from ? assessment?.file.layers.self[packId]?.[item.id] : undefined;
  const back = () => from === null ? onClose() : void navigate(addresses.scoring(enterprise.file.id, from, { packId, itemId: item.id }), { replace: true });
  return <RecordHazardDialog fixed={false} source="item" itemRefs={[{ packId, itemId: item.id }]} branches={[]} start={startOfItem(item, answer)} criteriaFirst={item.majorHazardRefs} titles={item.typicalFindings.map(({ text }) => text)}
    origin={t('hazards.record.fromItem', { item: item.id, name })} {...(from === null ? {} : { cancelLabel: t('hazards.record.back') })} onClose={onClose} onCancel={back} />;
}

/** The form for a new entry that the address asks for: `record=manual`, `record=item&pack=…&item=…`, `record=inspection&id=i-…` or `record=report&id=r-…`. */
export function RecordFromAddress() {
  const { t } = useTranslation();
  const today = useToday();
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { inspections, employeeReports } = useEnterprise().enterprise.file;
  const kind = params.get('record');
  const found = useItem(kind === 'item' ? params.get('pack') : null, params.get('item'));
  if (kind === null) return null;
  const close = () => {
    const rest = new URLSearchParams(params);
    for (const name of ['record', 'pack', 'item', 'assessment', 'id']) rest.delete(name);
    void navigate({ pathname, search: rest.toString() }, { replace: true });
  };
  if (found !== null) return <ItemRecord key={found.item.id} packId={params.get('pack') ?? ''} {...found} assessmentId={params.get('assessment')} onClose={close} />;
  const id = params.get('id');
  const inspection = kind === 'inspection' ? inspections.find((one) => one.id === id) : undefined;
  const report = kind === 'report' ? employeeReports.find((one) => one.id === id) : undefined;
  const start: Partial<HazardDraft> = inspection !== undefined ? startOfInspection(inspection, today) : report !== undefined ? startOfReport(report, today) : {};
  const lost = kind !== 'manual' && inspection === undefined && report === undefined;
  return <RecordHazardDialog key={`${kind} ${id ?? ''}`} fixed={false} asksSource source="manual" itemRefs={[]} branches={[]} start={start} {...(lost ? { origin: t('hazards.record.sourceGone') } : {})} onClose={close} />;
}
