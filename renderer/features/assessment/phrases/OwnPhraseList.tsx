import { useTranslation } from 'react-i18next';
import { phraseLength } from '../../../../electron/contract/Phrase.ts';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { usePhrases } from './PhrasesContext.ts';

export interface OwnPhraseListProps {
  readonly itemId: string;
  /** what the item's note says now */
  readonly note: string;
  readonly onInsert: (text: string) => void;
}

/** The user's own phrases of an item: put into the note, where they can be edited; the present note kept as one; taken away, and given back. */
export function OwnPhraseList({ itemId, note, onInsert }: OwnPhraseListProps) {
  const { t } = useTranslation();
  const { of, keep, remove, removed, failure } = usePhrases();
  const phrases = of(itemId);
  const words = note.trim();
  const keepable = words !== '' && words.length <= phraseLength;
  const known = (scope: string | null) => phrases.some((phrase) => phrase.itemId === scope && phrase.text === words);
  return (
    <div className="az-phrases" role="group" aria-label={t('people.phrases.title')}>
      {phrases.length > 0 && (
        <ul>
          {phrases.map((phrase) => (
            <li key={phrase.id}>
              <button type="button" className="az-link az-nowrap" aria-label={`${t('scoring.typical.pick')}: ${phrase.text}`} onClick={() => onInsert(phrase.text)}>{t('scoring.typical.pick')}</button>
              <span>{phrase.text} <span className="az-muted">{t(phrase.itemId === null ? 'people.phrases.everywhere' : 'people.phrases.here')}</span></span>
              <button type="button" className="az-link az-nowrap" aria-label={`${t('people.phrases.remove')}: ${phrase.text}`} onClick={() => remove(phrase)}>{t('people.phrases.remove')}</button>
            </li>
          ))}
        </ul>
      )}
      {removed !== null && <p role="status">{t('people.phrases.removed', { text: removed.text.length > 40 ? `${removed.text.slice(0, 40)}…` : removed.text })} <button type="button" className="az-link" onClick={() => keep(removed.itemId, removed.text)}>{t('common.action.undo')}</button></p>}
      <div className="az-phrases-keep">
        <span className="az-muted">{t(keepable ? 'people.phrases.keep' : words === '' ? 'people.phrases.empty' : 'people.phrases.long', { limit: phraseLength })}</span>
        {keepable && !known(itemId) && <button type="button" className="az-link" onClick={() => keep(itemId, words)}>{t('people.phrases.keepHere')}</button>}
        {keepable && !known(null) && <button type="button" className="az-link" onClick={() => keep(null, words)}>{t('people.phrases.keepEverywhere')}</button>}
        {keepable && known(itemId) && known(null) && <span className="az-muted">{t('people.phrases.kept')}</span>}
      </div>
      {failure !== null && <FailureBand failure={failure} />}
    </div>
  );
}
