import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollPane } from '../../../ui/ScrollPane.tsx';
import { decodeText } from './decodeText.ts';

const shownCharacters = 200_000;

/** The beginning of a text file. */
export function TextPreview({ name, content }: { readonly name: string; readonly content: Uint8Array }) {
  const { t } = useTranslation();
  const { text, cut } = useMemo(() => decodeText(content, shownCharacters), [content]);
  return <ScrollPane className="az-preview" label={name}><pre>{text}</pre>{cut && <p className="az-small az-muted">{t('evidence.preview.cut')}</p>}</ScrollPane>;
}
