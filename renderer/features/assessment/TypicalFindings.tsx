import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { OwnPhraseList } from './phrases/OwnPhraseList.tsx';
import { usePhrases } from './phrases/PhrasesContext.ts';

export interface TypicalFindingsProps {
  /** in the words of the interface's language */
  readonly item: Item;
  /** what the note says now */
  readonly note: string;
  readonly onPick: (finding: Item['typicalFindings'][number]) => void;
  /** puts words of the user's own into the note */
  readonly onInsert: (text: string) => void;
  /** Escape closed the list: back to the item */
  readonly onLeave: () => void;
}

/** Typical findings of an item, and the user's own phrases: picking a finding counts its rule once more and puts its words into the note, where they can be edited. */
export function TypicalFindings({ item, note, onPick, onInsert, onLeave }: TypicalFindingsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const byKey = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const own = usePhrases().of(item.id).length;
  const typical = item.typicalFindings.length;
  useEffect(() => {
    if (open && byKey.current) list.current?.querySelector<HTMLElement>('ul button, button')?.focus();
    byKey.current = false;
  }, [open]);
  useKeys([{ key: 't', run: () => { byKey.current = true; setOpen(!open); }, hint: { caps: ['T'], text: t('people.phrases.key') } }]);
  useKeys([{ key: 'escape', run: () => { setOpen(false); onLeave(); } }], open);
  return (
    <div className="az-score-typical">
      <button type="button" className="az-link" aria-expanded={open} title={`${t('people.phrases.key')} T`} onClick={() => setOpen(!open)}>
        {typical > 0 && <>{t('scoring.typical.title')} {typical}</>}{typical > 0 && own > 0 && ' · '}{(own > 0 || typical === 0) && <>{t('people.phrases.title')} {own}</>}
      </button> <span className="az-muted">{t(typical > 0 ? 'scoring.typical.hint' : 'people.phrases.hint')}</span>
      {open && (
        <div ref={list}>
          {typical > 0 && (
            <ul>
              {item.typicalFindings.map((finding) => (
                <li key={finding.text}>
                  <button type="button" className="az-link az-nowrap" aria-label={`${t('scoring.typical.pick')}: ${finding.text}`} onClick={() => onPick(finding)}>{t('scoring.typical.pick')}</button>
                  <span>{finding.text}{finding.countHint !== '' && <span className="az-muted"> {finding.countHint}</span>} <span className="az-muted">{t('scoring.typical.fix', { fix: finding.fix })}</span></span>
                </li>
              ))}
            </ul>
          )}
          <OwnPhraseList itemId={item.id} note={note} onInsert={onInsert} />
        </div>
      )}
    </div>
  );
}
