import { useTranslation } from 'react-i18next';
import type { Verification, VerifiedSigner } from '../../../electron/contract/Verification.ts';
import { formatFingerprint, formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

/** the first eight bytes, as in the row of the signature page */
const short = (fingerprint: string) => formatFingerprint(fingerprint).slice(0, 19);

function Signer({ signer, commonRoot }: { readonly signer: VerifiedSigner; readonly commonRoot: string | null }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <li>
      <div><b className="az-strong">{signer.name}</b><span className="az-grow" /><span className="az-small az-muted az-nowrap">{formatInstant(signer.claimedAt, today)}</span></div>
      <p className="az-small az-second">{signer.reason}</p>
      <p className="az-mono az-muted">{t('verification.signers.certificate', { fingerprint: short(signer.certificateFingerprint) })}{signer.rootFingerprint !== null && signer.rootFingerprint !== commonRoot && <> · {t('verification.signers.otherRoot', { fingerprint: short(signer.rootFingerprint) })}</>}</p>
      <p className="az-small">
        <StatusLine tone={signer.intact ? 'ok' : 'bad'} icon={signer.intact ? 'check' : 'cross'}>{t(signer.intact ? 'verification.signers.intact' : 'verification.signers.broken')}</StatusLine>
        {' '}<StatusLine tone={signer.trusted ? 'ok' : 'warn'} icon={signer.trusted ? 'check' : 'q'}>{t(signer.trusted ? 'verification.signers.trusted' : 'verification.signers.selfStated')}</StatusLine>
      </p>
    </li>
  );
}

/** Who signed: above them the root's fingerprint as on paper; an identity is self-stated until that root was confirmed. */
export function SignersPanel({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation();
  const { signers, plannedFields } = verification;
  const root = signers[0]?.rootFingerprint ?? verification.document?.rootFingerprint ?? null;
  const title = plannedFields > signers.length ? t('verification.signers.titleOf', { done: signers.length, planned: plannedFields }) : t('verification.signers.title', { done: signers.length });
  return (
    <Panel title={title}>
      <div className="az-verify-root"><span className="az-h3">{t('verification.signers.root')}</span><div className="az-mono">{root === null ? t('verification.signers.noRoot') : formatFingerprint(root)}</div></div>
      {signers.length === 0 ? <EmptyState text={t('verification.signers.none')} /> : (
        <>
          <ul className="az-verify-signers">{signers.map((signer) => <Signer key={signer.fieldName} signer={signer} commonRoot={root} />)}</ul>
          <p className="az-small az-muted az-verify-note">{t('verification.signers.time')}</p>
        </>
      )}
    </Panel>
  );
}
