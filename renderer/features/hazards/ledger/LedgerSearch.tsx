import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';

export interface LedgerSearchProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (search: string) => void;
  /** Enter and Escape: back to the entries */
  readonly onLeave: () => void;
}

/** Looks through the ledger while one types. What is typed stands here at once; the address follows it. */
export function LedgerSearch({ id, value, onChange, onLeave }: LedgerSearchProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input id={id} type="search" aria-label={t('hazards.ledger.search.label')} placeholder={t('hazards.ledger.search.placeholder')} value={typed ?? value} maxLength={120} prefix={<Icon name="search" size={16} />} suffix={<Kbd>/</Kbd>}
      onFocus={() => setTyped(value)} onBlur={() => setTyped(null)}
      // half-composed pinyin is shown and not searched for
      onChange={(event) => { setTyped(event.target.value); if (!(event.nativeEvent as InputEvent).isComposing) onChange(event.target.value); }}
      onCompositionEnd={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.currentTarget.blur();
        onLeave();
      }} />
  );
}
