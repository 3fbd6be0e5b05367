import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WalkStation } from './arrangeWalk.ts';
import { walkCounts } from './arrangeWalk.ts';

export interface StationChooserProps {
  readonly stations: readonly WalkStation[];
  readonly currentId: string | null;
  readonly onChoose: (station: WalkStation) => void;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** The stations with what is left at each. */
export function StationChooser({ stations, currentId, onChoose, onEdit, onClose }: StationChooserProps) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('walk.chooser.title')} width={480} closable={false} destroyOnHidden onCancel={onClose} footer={[<Button key="edit" size="large" onClick={onEdit}>{t('walk.chooser.edit')}</Button>, <Button key="close" size="large" onClick={onClose}>{t('walk.chooser.cancel')}</Button>]}>
      <ul className="az-walk-chooser">
        {stations.map((one) => {
          const { all, open } = walkCounts(one.stops);
          return (
            <li key={one.station.id}>
              <button type="button" disabled={all === 0} aria-current={one.station.id === currentId ? 'true' : undefined} onClick={() => onChoose(one)}>
                <b className="az-strong az-grow">{one.station.name}</b><span className="az-second">{all === 0 ? t('walk.chooser.none') : open === 0 ? t('walk.chooser.done') : t('walk.chooser.left', { count: open })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
