import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkCreditCode, creditCheckCharacter } from '../../../../assessment-specs/records/creditCode.ts';
import { StatusLine } from '../../../ui/StatusLine.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';

const codeLength = 18;

/** What is wrong with a code, and for a code that people insist on the way to keep it: historical registrations exist. */
function Finding({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation();
  const { creditCode, creditCodeConfirmed } = draft.profile;
  const finding = checkCreditCode(creditCode);
  if (finding === 'empty' || finding === 'valid') return null;
  if (finding === 'tooShort') return <span className="az-small az-muted">{t('profile.creditCode.tooShort', { left: codeLength - creditCode.length })}</span>;
  if (creditCodeConfirmed) return <div className="az-row"><span className="az-small az-warn">{t('profile.creditCode.confirmed')}</span><Button size="small" onClick={() => draft.set({ creditCodeConfirmed: false }, 'now')}>{t('common.action.undo')}</Button></div>;
  const expected = creditCheckCharacter(creditCode);
  return (
    <div className="az-row" role="alert">
      <StatusLine tone="warn" icon="hazard"><span className="az-small">{finding === 'badCheckDigit' && expected !== null ? t('profile.creditCode.badCheckDigit', { expected }) : t('profile.creditCode.badCharacter')}</span></StatusLine>
      {creditCode.length === codeLength && <Button size="small" className="az-nowrap" onClick={() => draft.set({ creditCodeConfirmed: true }, 'now')}>{t('profile.creditCode.confirm')}</Button>}
    </div>
  );
}

/** 统一社会信用代码 with its check digit said in words. */
export function CreditCodeField({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation();
  const { creditCode } = draft.profile;
  const valid = checkCreditCode(creditCode) === 'valid';
  return (
    <TextField label={t('profile.field.creditCode')} value={creditCode} maxLength={codeLength} mono onLeave={draft.flush} placeholder={t('profile.creditCode.placeholder')}
      suffix={valid ? <StatusLine tone="ok" icon="check"><span className="az-small" style={{ fontFamily: 'var(--az-sans)' }}>{t('profile.creditCode.valid')}</span></StatusLine> : <span />}
      onChange={(value, when) => draft.set({ creditCode: value.toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, codeLength), creditCodeConfirmed: false }, when)}>
      <Finding draft={draft} />
    </TextField>
  );
}
