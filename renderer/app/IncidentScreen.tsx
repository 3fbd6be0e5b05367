import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBand } from '../ui/ErrorBand.tsx';
import { incidentId } from './incidentId.ts';

/** A bug that reached the user: one sentence with an incident id, and a way to open again. */
export function IncidentScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const [incident] = useState(() => {
    const id = incidentId();
    // oxlint-disable-next-line no-console -- the stack belongs to whoever looks into the incident
    console.error(`Incident ${id}`, error);
    return id;
  });
  return (
    <div className="az-page">
      <ErrorBand what={t('common.incident.text', { incident })} actions={<Button size="small" onClick={() => location.reload()}>{t('common.incident.reload')}</Button>} />
    </div>
  );
}
