import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';

/** One line about what was seen; kept when the field is left. Give it a key per question. */
export function WalkNote({ value, onChange, onDone }: { readonly value: string; readonly onChange: (note: string) => void; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
    // Enter ends the note, so that the single keys answer again
    if (document.activeElement instanceof HTMLInputElement) onDone();
  };
  return <TextField bare label={t('walk.note.label')} placeholder={t('walk.note.placeholder')} value={typed ?? value} maxLength={2000} onChange={(text) => setTyped(text)} onLeave={leave} />;
}
