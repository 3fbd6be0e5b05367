import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ScrollPane } from '../../../ui/ScrollPane.tsx';

/** A picture, whole at first; larger, smaller and turned for the eye only: the file stays as it is. */
export function PicturePreview({ content, mime, name }: { readonly content: Uint8Array<ArrayBuffer>; readonly mime: string; readonly name: string }) {
  const { t } = useTranslation();
  const url = useMemo(() => URL.createObjectURL(new Blob([content], { type: mime })), [content, mime]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const [zoom, setZoom] = useState(1);
  const [turned, setTurned] = useState(0);
  const [broken, setBroken] = useState(false);
  if (broken) return <EmptyState text={t('evidence.preview.damaged')} />;
  return (
    <>
      <div className="az-preview-bar">
        <Button size="small" disabled={zoom <= 1} onClick={() => setZoom(zoom / 1.5)}>{t('evidence.preview.smaller')}</Button>
        <Button size="small" disabled={zoom > 8} onClick={() => setZoom(zoom * 1.5)}>{t('evidence.preview.larger')}</Button>
        <Button size="small" onClick={() => setTurned((turned + 90) % 360)}>{t('evidence.preview.turn')}</Button>
        <span className="az-small az-muted">{t('evidence.preview.viewOnly')}</span>
      </div>
      <ScrollPane className="az-preview" label={name}>
        <div className="az-preview-picture"><img src={url} alt={name} onError={() => setBroken(true)} style={{ width: `${zoom * 100}%`, height: `${zoom * 58}vh`, objectFit: 'contain', transform: `rotate(${turned}deg)` }} /></div>
      </ScrollPane>
    </>
  );
}
