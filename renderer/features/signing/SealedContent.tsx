import { useTranslation } from 'react-i18next';
import type { SealedWords } from './useSealedWords.ts';

/** 封存的内容, so that nobody signs what they cannot see. */
export function SealedContent({ words }: { readonly words: SealedWords }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="az-sealed-content">
      <h2 className="az-h2 az-signing-head" id="az-sealed-content">{t('signing.sealed.title')}</h2>
      <ul className="az-signing-sealed">
        <li>{t('signing.sealed.number', { number: words.number })}</li>
        <li>{t('signing.sealed.result', { word: words.word, percent: words.percent, ...words.raw })}</li>
        <li>{t('signing.sealed.hazards', { open: words.openHazards, closed: words.closedHazards })}</li>
        <li>{t('signing.sealed.pack', { id: words.packId, revision: words.packRevision })}</li>
        <li>{t('signing.sealed.evidence', { count: words.evidence })}</li>
        <li title={words.digest}>{t('signing.sealed.digest', { digest: `${words.digest.slice(0, 4)}…${words.digest.slice(-4)}` })}</li>
      </ul>
    </section>
  );
}
