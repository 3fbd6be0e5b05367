import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatClock, formatInstant, formatList, localDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { QueuedSignature, SigningDocument } from './signingQueue.ts';

function Signer({ signature }: { readonly signature: QueuedSignature }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const today = useToday();
  const { member, state, at } = signature;
  return (
    <li data-state={state} aria-current={state === 'turn' ? 'step' : undefined}>
      <Icon name={state === 'signed' ? 'check' : state === 'turn' ? 'sign' : 'dot'} size={17} stroke={state === 'signed' ? 2 : 1.6} />
      <div className="az-grow"><b className="az-strong">{member.name}</b><div className="az-small az-muted">{formatList(member.roles.map((role) => t(`signing.role.${role}`)), locale)}</div></div>
      <span className="az-small az-muted az-nowrap">{at !== null ? (localDay(new Date(at)) === today ? formatClock(at).slice(0, 5) : formatInstant(at, today)) : t(state === 'turn' ? 'signing.list.turn' : 'signing.list.waiting')}</span>
    </li>
  );
}

/** Every document with its signers in order: signed with the time, whose turn it is, and who waits. */
export function SignerList({ documents }: { readonly documents: readonly SigningDocument[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="az-signers">
      <h2 className="az-h2 az-signing-head" id="az-signers">{t('signing.list.title')}</h2>
      <div className="az-panel">
        {documents.map((document) => (
          <Fragment key={document.kind}>
            <div className="az-signers-of">{t(`signing.document.${document.kind}`)}{document.issued === null && <span className="az-muted"> · {t('signing.list.notIssued')}</span>}</div>
            <ol className="az-signers" aria-label={t(`signing.document.${document.kind}`)}>{document.signatures.map((signature) => <Signer key={signature.planned.fieldName} signature={signature} />)}</ol>
          </Fragment>
        ))}
      </div>
      <p className="az-small az-muted az-signing-note">{t('signing.list.note')}</p>
    </section>
  );
}
