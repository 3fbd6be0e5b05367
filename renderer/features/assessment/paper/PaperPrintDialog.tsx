import { Checkbox, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionPlace } from '../../../../electron/contract/PaperPrint.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { saveFile } from '../../../host/saveFile.ts';
import { useHostCommand } from '../../../host/useHostCommand.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import type { PackView } from '../usePackView.ts';
import type { ScoredRole } from '../useScoring.ts';

export interface PaperPrintDialogProps {
  readonly pack: PackView;
  readonly roles: readonly ScoredRole[];
  readonly packName: (role: ScoredRole) => string;
  readonly onClose: () => void;
}

/** What blank sheets are wanted: which standards, which part, looked at where, and the major-hazard questions. */
export function PaperPrintDialog({ pack, roles, packName, onClose }: PaperPrintDialogProps) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const [packIds, setPackIds] = useState<readonly string[]>([pack.packId]);
  const [hazards, setHazards] = useState(false);
  const [onlyUnanswered, setOnlyUnanswered] = useState(false);
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const [place, setPlace] = useState<InspectionPlace | null>(null);
  const { run, busy, failure } = useHostCommand('paper.print');
  // categories are those of the pack in view; of several packs all are printed
  const byCategory = packIds.length === 1 && packIds[0] === pack.packId;
  const print = () => {
    void run({ enterpriseId: file.enterpriseId, assessmentId: file.id, scope: { packIds: [...packIds], hazards, onlyUnanswered, categoryId: byCategory ? categoryId : null, place } }).then((reply) => {
      if (!reply.ok) return;
      saveFile(reply.value.fileName, reply.value.content, 'application/pdf');
      onClose();
    });
  };
  return (
    <ConfirmDialog open widthPx={560} title={t('paper.print.title')} confirmLabel={t('paper.print.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={packIds.length === 0 && !hazards} busy={busy} onConfirm={print} onCancel={onClose}>
      <div className="az-stack">
        <p className="az-second">{t('paper.print.intro')}</p>
        <fieldset className="az-paper-field"><legend className="az-h3">{t('paper.print.what')}</legend>
          {roles.map((role) => <Checkbox key={role.ref.id} checked={packIds.includes(role.ref.id)} onChange={(event) => setPackIds(event.target.checked ? [...packIds, role.ref.id] : packIds.filter((id) => id !== role.ref.id))}>{packName(role)}</Checkbox>)}
          <Checkbox checked={hazards} onChange={(event) => setHazards(event.target.checked)}>{t('paper.print.hazards')}</Checkbox>
        </fieldset>
        <div className="az-field"><span className="az-h3">{t('paper.print.place')}</span>
          <Radio.Group aria-label={t('paper.print.place')} value={place ?? 'all'} onChange={(event) => setPlace(event.target.value === 'all' ? null : event.target.value as InspectionPlace)} options={[{ value: 'all', label: t('paper.print.everywhere') }, { value: 'documents', label: t('scoring.help.documents') }, { value: 'site', label: t('scoring.help.site') }, { value: 'interviews', label: t('scoring.help.interviews') }]} />
        </div>
        {byCategory && <label className="az-field"><span className="az-h3">{t('paper.print.category')}</span>
          <Select aria-label={t('paper.print.category')} value={categoryId ?? ''} onChange={(value) => setCategoryId(value === '' ? null : value)} options={[{ value: '', label: t('paper.print.allCategories') }, ...pack.texts.pack.categories.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))]} />
        </label>}
        <Checkbox checked={onlyUnanswered} onChange={(event) => setOnlyUnanswered(event.target.checked)}>{t('paper.print.onlyUnanswered')}</Checkbox>
        {failure !== null && <FailureBand failure={failure} />}
      </div>
    </ConfirmDialog>
  );
}
