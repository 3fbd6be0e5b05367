import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

const nameLimit = 100;

/** Asks for nothing but the name; everything else is the profile's, which opens next. */
export function CreateEnterpriseDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const creating = useHostCommand('enterprise.create');
  const create = async () => {
    if (name.trim() === '' || creating.busy) return;
    const reply = await creating.run({ name: name.trim() });
    if (reply.ok) void navigate(addresses.profile(reply.value.file.id));
  };
  const close = () => {
    setName('');
    creating.forget();
    onClose();
  };
  return (
    <ConfirmDialog open={open} title={t('enterprises.create.title')} confirmLabel={t('enterprises.create.confirm')} cancelLabel={t('common.action.cancel')}
      onConfirm={() => void create()} onCancel={close} confirmDisabled={name.trim() === ''} busy={creating.busy}>
      <div className="az-stack">
        {creating.failure !== null && <FailureBand failure={creating.failure} />}
        <label className="az-field"><span className="az-h3">{t('enterprises.create.name')}</span>
          <Input value={name} maxLength={nameLimit} placeholder={t('enterprises.create.placeholder')} onChange={(event) => setName(event.target.value)} onPressEnter={() => void create()} />
        </label>
        <p className="az-small az-muted">{t('enterprises.create.hint')}</p>
      </div>
    </ConfirmDialog>
  );
}
