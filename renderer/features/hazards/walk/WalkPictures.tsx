import { useTranslation } from 'react-i18next';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { EvidencePicture } from '../../../host/EvidencePicture.tsx';
import '../HazardLoop.css';

/** The photographs of a question, each with a way to take it off; the file stays in the evidence folder. */
export function WalkPictures({ evidence, onRemove }: { readonly evidence: readonly string[]; readonly onRemove: (id: string) => void }) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  if (evidence.length === 0) return null;
  return (
    <ul className="az-walk-pictures">
      {evidence.map((id) => {
        const name = file.evidence[id]?.name ?? id.slice(0, 8);
        return (
          <li key={id}>
            <EvidencePicture evidenceId={id} alt={t('walk.photo.alt', { name })} />
            <button type="button" aria-label={t('walk.photo.remove', { name })} onClick={() => onRemove(id)}><Icon name="cross" size={18} /></button>
          </li>
        );
      })}
    </ul>
  );
}
