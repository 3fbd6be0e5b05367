import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatFingerprint } from '../../i18n/format.ts';
import type { Passphrase } from './passphraseProblem.ts';
import { passphraseMinimum, passphraseProblem } from './passphraseProblem.ts';

export interface PassphraseFieldProps {
  readonly name: string;
  readonly status: { readonly exists: boolean; readonly remembered: boolean; readonly canRemember: boolean; readonly fingerprint: string | null };
  readonly value: Passphrase;
  readonly onChange: (value: Passphrase) => void;
  readonly onEnter: () => void;
}

/** The passphrase of the person's key, with what a first signature does and the honest line about identity. Offered to be remembered only where the door has a memory. */
export function PassphraseField({ name, status, value, onChange, onEnter }: PassphraseFieldProps) {
  const { t } = useTranslation();
  const problem = passphraseProblem(value, status);
  const identity = `${t('signing.form.identity')} · ${status.fingerprint === null ? t('signing.form.noFingerprint') : t('signing.form.fingerprint', { fingerprint: formatFingerprint(status.fingerprint).slice(0, 19) })}`;
  return (
    <div className="az-stack" style={{ gap: '.375rem' }}>
      {!status.exists && <p className="az-small az-second">{t('signing.form.make', { name, minimum: passphraseMinimum })}</p>}
      {status.remembered && <p className="az-small az-second">{t('signing.form.remembered')}</p>}
      <div className="az-sign-keys">
        <label className="az-field"><span className="az-h3">{t('signing.form.passphrase')}</span>
          <Input.Password aria-label={t('signing.form.passphrase')} autoComplete="off" maxLength={200} value={value.typed} onChange={(event) => onChange({ ...value, typed: event.target.value })} onPressEnter={onEnter} />
        </label>
        {!status.exists && (
          <label className="az-field"><span className="az-h3">{t('signing.form.again')}</span>
            <Input.Password aria-label={t('signing.form.again')} autoComplete="off" maxLength={200} value={value.again} onChange={(event) => onChange({ ...value, again: event.target.value })} onPressEnter={onEnter} />
          </label>
        )}
      </div>
      {problem === 'tooShort' && <span className="az-small az-warn">{t('signing.form.tooShort', { minimum: passphraseMinimum })}</span>}
      {problem === 'differs' && value.again !== '' && <span className="az-small az-warn">{t('signing.form.differs')}</span>}
      {status.canRemember && !status.remembered && <Checkbox checked={value.remember} onChange={(event) => onChange({ ...value, remember: event.target.checked })}>{t('signing.form.remember')}</Checkbox>}
      <span className="az-small az-muted">{identity}</span>
    </div>
  );
}
