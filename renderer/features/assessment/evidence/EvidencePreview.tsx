import { Button, Modal } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import { call } from '../../../host/call.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { saveFile } from '../../../host/saveFile.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LoadingLines } from '../../../ui/LoadingLines.tsx';
import { EvidenceIdentity } from './EvidenceIdentity.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { previewKind } from './previewKind.ts';
import { TextPreview } from './TextPreview.tsx';

const PdfPreview = lazy(() => import('./PdfPreview.tsx').then((module) => ({ default: module.PdfPreview })));
const SheetPreview = lazy(() => import('./SheetPreview.tsx').then((module) => ({ default: module.SheetPreview })));

interface Read {
  readonly mime: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A look at a file without leaving the page: pictures, PDF, Excel and text. Nothing in a file ever runs. Any other kind can be saved and opened elsewhere. */
export function EvidencePreview({ evidenceId, onClose }: { readonly evidenceId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const enterpriseId = useEnterprise().enterprise.file.id;
  const card = useAssessment().file.evidence[evidenceId];
  const [read, setRead] = useState<Read | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void call('evidence.read', { enterpriseId, evidenceId }, { signal: controller.signal }).then((reply) => {
      if (controller.signal.aborted) return;
      if (reply.ok) setRead({ mime: reply.value.mime, content: new Uint8Array(reply.value.content) });
      else setFailure(reply.error);
    });
    return () => controller.abort();
  }, [enterpriseId, evidenceId]);
  const name = card?.name ?? evidenceId.slice(0, 8);
  const mime = read === null || read.mime === 'application/octet-stream' ? card?.mime ?? '' : read.mime;
  const waiting = <div className="az-preview"><LoadingLines label={t('evidence.preview.loading')} /></div>;
  return (
    <Modal open width={960} centered title={name} onCancel={onClose} footer={<><Button disabled={read === null} onClick={() => { if (read !== null) saveFile(name, read.content, mime); }}>{t('evidence.preview.save')}</Button><Button type="primary" onClick={onClose}>{t('evidence.close')}</Button></>}>
      {failure !== null && <FailureBand failure={failure} />}
      {failure === null && read === null && waiting}
      {read !== null && <Suspense fallback={waiting}><Content kind={previewKind(mime, read.content.length)} read={read} name={name} mime={mime} /></Suspense>}
      {card !== undefined && <EvidenceIdentity card={card} />}
    </Modal>
  );
}

function Content({ kind, read: { content }, name, mime }: { readonly kind: ReturnType<typeof previewKind>; readonly read: Read; readonly name: string; readonly mime: string }) {
  const { t } = useTranslation();
  switch (kind) {
    case 'picture': return <PicturePreview content={content} mime={mime} name={name} />;
    case 'pdf': return <PdfPreview content={content} />;
    case 'sheet': return <SheetPreview content={content} />;
    case 'text': return <TextPreview name={name} content={content} />;
    case 'heic': return <EmptyState text={t('evidence.heic.how')} />;
    case 'none': return <EmptyState text={t('evidence.preview.none')} />;
  }
}
