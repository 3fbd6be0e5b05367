import { Button } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Icon } from '../../ui/Icon.tsx';
import '../../host/EvidencePicture.css';

export interface BeforePhotosProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** Photographs of what was found, chosen, dropped or pasted; they are stored once the entry is. */
export function BeforePhotos({ files, onChange }: BeforePhotosProps) {
  const { t } = useTranslation();
  const shown = useMemo(() => files.map((file) => ({ file, url: URL.createObjectURL(file) })), [files]);
  useEffect(() => () => shown.forEach(({ url }) => URL.revokeObjectURL(url)), [shown]);
  return (
    <section aria-label={t('hazards.record.photos')}>
      <span className="az-h3">{t('hazards.record.photos')}</span>
      <div className="az-record-photos">
        {shown.map(({ file, url }, index) => (
          // two pasted pictures may have one name
          <figure key={url}><img className="az-picture" src={url} alt={file.name} /><Button size="small" type="text" aria-label={t('hazards.record.photoRemove', { name: file.name })} icon={<Icon name="cross" size={14} />} onClick={() => onChange(files.filter((_, place) => place !== index))} /></figure>
        ))}
        <FileDrop text={t('hazards.record.photosDrop')} chooseLabel={t('hazards.record.photosChoose')} accept="image/*" icon="cam" multiple onFiles={(added) => onChange([...files, ...added])} />
      </div>
    </section>
  );
}
