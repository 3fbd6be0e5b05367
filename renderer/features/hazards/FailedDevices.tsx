import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { FailedDevice } from '../../../assessment-specs/records/Answer.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RecordHazardDialog } from './RecordHazardDialog.tsx';
import { RefusedBand } from './RefusedBand.tsx';
import { useHazardPack } from './useHazardPack.ts';

export interface FailedDevicesProps {
  /** the criteria that apply: a device is tied to one of them */
  readonly applying: readonly ScreeningLine[];
  readonly readOnly: boolean;
  /** where the walk found it */
  readonly area?: string;
  /** the page goes on after an entry; without it the entry's own page opens */
  readonly stay?: boolean;
  readonly onRecorded?: (hazardId: string) => void;
}

const newDeviceId = () => `d-${crypto.randomUUID().slice(0, 8)}`;

/** 第十四条: the devices that are there but do not work, each tied to a criterion, each an entry of its own in the ledger. */
export function FailedDevices({ applying, readOnly, area = '', stay = false, onRecorded }: FailedDevicesProps) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const { changeAssessment } = useEnterprise();
  const criteria = useHazardPack();
  const [name, setName] = useState('');
  const [criterionId, setCriterionId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [recording, setRecording] = useState<FailedDevice | null>(null);
  const devices = file.failedDevices;
  const write = (next: readonly FailedDevice[]) => void changeAssessment('assessment.setFailedDevices', { devices: [...next] }).then((reply) => setFailure(reply.ok ? null : reply.error));
  const titleOf = (id: string) => criteria?.shown(id)?.title ?? id;
  const add = () => {
    if (criterionId === null || name.trim() === '') return;
    write([...devices, { id: newDeviceId(), device: name.trim(), criterionId, hazardId: null }]);
    setName('');
    setCriterionId(null);
  };
  return (
    <div className="az-devices">
      <h4 className="az-h3">{t('hazards.device.title')} <span className="az-muted">{t('hazards.device.intro')}</span></h4>
      {failure !== null && <RefusedBand failure={failure} />}
      {devices.length === 0 ? <p className="az-small az-muted">{t('hazards.device.none')}</p> : (
        <ul aria-label={t('hazards.device.list')}>
          {devices.map((device) => (
            <li key={device.id}>
              <span className="az-grow"><b className="az-strong">{device.device}</b> <span className="az-small az-muted">{device.criterionId} {titleOf(device.criterionId)}</span></span>
              {device.hazardId !== null ? <Link to={addresses.hazard(file.enterpriseId, device.hazardId)}>{t('hazards.entry.open', { id: device.hazardId })}</Link>
                : !readOnly && <Button size="small" aria-label={t('hazards.entry.recordDevice', { device: device.device })} onClick={() => setRecording(device)}>{t('hazards.entry.record')}</Button>}
              {!readOnly && device.hazardId === null && <Button type="text" size="small" aria-label={t('hazards.device.remove', { device: device.device })} icon={<Icon name="cross" size={16} />} onClick={() => write(devices.filter(({ id }) => id !== device.id))} />}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className="az-devices-add">
          <Input aria-label={t('hazards.device.name')} placeholder={t('hazards.device.namePlaceholder')} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} onPressEnter={add} />
          <Select aria-label={t('hazards.device.criterion')} placeholder={t('hazards.device.criterion')} value={criterionId} onChange={setCriterionId} popupMatchSelectWidth={420} showSearch={{ optionFilterProp: 'label' }} options={applying.map(({ criterion }) => ({ value: criterion.id, label: `${criterion.id} ${titleOf(criterion.id)}` }))} />
          <Button disabled={criterionId === null || name.trim() === ''} onClick={add}>{t('hazards.device.add')}</Button>
        </div>
      )}
      {recording !== null && <RecordHazardDialog fixed stay={stay} source="screening" itemRefs={[]} branches={[]} start={{ grade: 'major', basis: 'failedDevice', criterionId: recording.criterionId, device: recording.device, title: recording.device, area }}
        onRecorded={(hazardId) => { write(devices.map((device) => device.id === recording.id ? { ...device, hazardId } : device)); onRecorded?.(hazardId); }} onClose={() => setRecording(null)} />}
    </div>
  );
}
