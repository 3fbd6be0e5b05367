import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeText } from './decodeText.ts';

const shownCharacters = 200_000;

/** The beginning of a text file. */
export function TextPreview({ content }: { readonly content: Uint8Array }) {
  const { t } = useTranslation();
  const { text, cut } = useMemo(() => decodeText(content, shownCharacters), [content]);
  return <div className="az-preview" tabIndex={0}><pre>{text}</pre>{cut && <p className="az-small az-muted">{t('evidence.preview.cut')}</p>}</div>;
}
