import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from './call.ts';
import { useEnterprise } from './EnterpriseContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import './EvidencePicture.css';

/** Kinds of picture that a page may draw from bytes; SVG is not among them, because it can carry more than a picture. */
const drawable: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/** A photograph read from the evidence folder, by its small copy where there is one; a file that is no picture shows its name. @param alt says what it shows and when */
export function EvidencePicture({ evidenceId, alt }: { readonly evidenceId: string; readonly alt: string }) {
  const { t } = useTranslation();
  const { enterprise } = useEnterprise();
  const [url, setUrl] = useState<string | null>(null);
  const enterpriseId = enterprise.file.id;
  useEffect(() => {
    const controller = new AbortController();
    let made: string | null = null;
    void call('evidence.read', { enterpriseId, evidenceId, shrunk: true }, { signal: controller.signal }).then((reply) => {
      if (controller.signal.aborted || !reply.ok || !drawable.has(reply.value.mime)) return;
      made = URL.createObjectURL(new Blob([reply.value.content.slice()], { type: reply.value.mime }));
      setUrl(made);
    });
    return () => {
      controller.abort();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [enterpriseId, evidenceId]);
  return url === null ? <span className="az-picture az-picture-file"><Icon name="doc" size={20} />{alt}<small>{t('common.file.noPreview')}</small></span> : <img className="az-picture" src={url} alt={alt} title={alt} />;
}
