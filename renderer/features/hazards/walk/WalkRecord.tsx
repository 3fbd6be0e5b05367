import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScreeningLine } from '../../../../assessment-specs/engine/screening.ts';
import { FailedDevices } from '../FailedDevices.tsx';
import { RecordHazardDialog } from '../RecordHazardDialog.tsx';
import type { Stop } from './arrangeWalk.ts';
import { restStationId } from './arrangeWalk.ts';
import type { Details } from './keptDrafts.ts';
import '../ScreeningBoard.css';

export interface WalkRecordProps {
  readonly stop: Stop;
  readonly details: Details;
  /** 第十四条: the criteria that a failed device can be tied to; null for any other question */
  readonly devicesOf: readonly ScreeningLine[] | null;
  readonly onEntered: (hazardId: string) => void;
  /** entered or skipped: the walk goes on */
  readonly onClose: () => void;
}

/** What a 是 opens at once: the entry in the ledger, with place, note and branches of the walk. */
export function WalkRecord({ stop, details, devicesOf, onEntered, onClose }: WalkRecordProps) {
  const { t } = useTranslation();
  const { criterion } = stop.line;
  // the rest is no place to send anyone to
  const area = stop.station.id === restStationId ? '' : stop.station.name;
  if (devicesOf === null) return <RecordHazardDialog fixed stay source="screening" itemRefs={[]} branches={details.branches} origin={details.evidence.length === 0 ? t('walk.record.next') : t('walk.record.carried', { count: details.evidence.length })} cancelLabel={t('walk.record.skip')}
    start={{ grade: 'major', basis: 'criterion', criterionId: criterion.id, title: criterion.title, description: details.note, area }} onRecorded={onEntered} onClose={onClose} />;
  return (
    <Modal open title={t('walk.record.devices')} width={720} closable={false} onCancel={onClose} footer={<Button type="primary" size="large" onClick={onClose}>{t('walk.record.devicesDone')}</Button>}>
      <FailedDevices stay area={area} applying={devicesOf} readOnly={false} onRecorded={onEntered} />
    </Modal>
  );
}
