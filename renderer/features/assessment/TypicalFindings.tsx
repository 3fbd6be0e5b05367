import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';

export interface TypicalFindingsProps {
  /** in the words of the interface's language */
  readonly item: Item;
  readonly onPick: (finding: Item['typicalFindings'][number]) => void;
}

/** Typical findings of an item: picking one counts its rule once more and puts its words into the note. */
export function TypicalFindings({ item, onPick }: TypicalFindingsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (item.typicalFindings.length === 0) return null;
  return (
    <div className="az-score-typical">
      <button type="button" className="az-link" aria-expanded={open} onClick={() => setOpen(!open)}>{t('scoring.typical.title')} {item.typicalFindings.length}</button> <span className="az-muted">{t('scoring.typical.hint')}</span>
      {open && (
        <ul>
          {item.typicalFindings.map((finding) => (
            <li key={finding.text}>
              <button type="button" className="az-link az-nowrap" aria-label={`${t('scoring.typical.pick')}: ${finding.text}`} onClick={() => onPick(finding)}>{t('scoring.typical.pick')}</button>
              <span>{finding.text}{finding.countHint !== '' && <span className="az-muted"> {finding.countHint}</span>} <span className="az-muted">{t('scoring.typical.fix', { fix: finding.fix })}</span></span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
