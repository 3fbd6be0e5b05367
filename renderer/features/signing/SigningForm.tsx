import { Button, Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Attestation } from '../../../assessment-specs/records/attestations.ts';
import { attestationsOf } from '../../../assessment-specs/records/attestations.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { useHostQuery } from '../../host/useHostQuery.ts';
import { useSealedResult } from '../../host/useSealedResult.ts';
import { formatList } from '../../i18n/format.ts';
import type { InkPicture } from '../../ui/inkPicture.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SignaturePad } from '../../ui/SignaturePad.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Passphrase } from './passphraseProblem.ts';
import { emptyPassphrase, passphraseProblem } from './passphraseProblem.ts';
import type { Turn } from './signingQueue.ts';
import { useSealedWords } from './useSealedWords.ts';

export interface SigningFormProps {
  readonly turn: Turn;
  /** the documents were made or somebody signed just now on this page: the heading with the next name takes the focus */
  readonly follows: boolean;
  /** says who signed and who is next, for the screen reader */
  readonly onSigned: (sentence: string) => void;
}

function useAttestationText(): (attestation: Attestation) => string {
  const { t } = useTranslation();
  const query = useSealedResult();
  const words = useSealedWords(query?.state === 'ready' ? query.value : null);
  const open = words?.openHazards ?? 0;
  return (attestation) => {
    switch (attestation) {
      case 'hazardsTrue': return open === 0 ? t('signing.form.hazardsTrue', { count: words?.screened ?? 0 }) : t('signing.form.hazardsTrueOpen', { count: words?.screened ?? 0, open });
      case 'openHazardsListed': return open === 0 ? t('signing.form.noOpenHazards') : t('signing.form.openHazardsListed', { open });
      case 'conclusionRead': case 'criteriaChecked': case 'commitmentRead': case 'consequencesUnderstood': return t(`signing.form.${attestation}`);
    }
  };
}

/** Confirmations, one by one; they start empty. */
function Attestations({ kind, attested, onChange }: { readonly kind: Turn['document']['kind']; readonly attested: readonly Attestation[]; readonly onChange: (attested: readonly Attestation[]) => void }) {
  const { t } = useTranslation();
  const text = useAttestationText();
  return (
    <div className="az-sign-attest" role="group" aria-label={t('signing.form.attest')}>
      <span className="az-h3">{t('signing.form.attest')}</span>
      {attestationsOf(kind).map((attestation) => (
        <Checkbox key={attestation} checked={attested.includes(attestation)} onChange={(event) => onChange(event.target.checked ? [...attested, attestation] : attested.filter((one) => one !== attestation))}>{text(attestation)}</Checkbox>
      ))}
    </div>
  );
}

/** One person signs: confirms one by one, writes the name, gives the passphrase. Everything starts empty for everybody. */
export function SigningForm({ turn, follows, onSigned }: SigningFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { accept } = useEnterprise();
  const { file } = useAssessment();
  const { settings: { locale } } = useSettings();
  const { document, signature: { member, planned } } = turn;
  const [attested, setAttested] = useState<readonly Attestation[]>([]);
  const [ink, setInk] = useState<InkPicture | null>(null);
  const [passphrase, setPassphrase] = useState<Passphrase>(emptyPassphrase);
  const key = useHostQuery('signature.keyStatus', { enterpriseId: file.enterpriseId, name: member.name });
  const signing = useHostCommand('signature.sign');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (follows) heading.current?.focus(); }, [follows]);

  const status = key.state === 'ready' ? key.value : null;
  const missing = [
    ...(attestationsOf(document.kind).every((one) => attested.includes(one)) ? [] : [t('signing.form.needs.attest')]),
    ...(ink === null ? [t('signing.form.needs.handwriting')] : []),
    ...(status !== null && passphraseProblem(passphrase, status) === null ? [] : [t('signing.form.needs.passphrase')]),
  ];
  const sign = async () => {
    if (ink === null || missing.length > 0) return;
    const reply = await signing.run({
      enterpriseId: file.enterpriseId, assessmentId: file.id, documentId: document.issued.id, memberId: planned.memberId,
      attested: [...attested], handwriting: ink.pngBytes, passphrase: passphrase.typed, remember: passphrase.remember && passphrase.typed !== '',
    });
    if (!reply.ok) return;
    const next = document.signatures[document.signatures.findIndex((one) => one.planned === planned) + 1];
    onSigned(`${t('signing.form.signed', { name: member.name })}${next === undefined ? t('signing.form.all') : t('signing.form.next', { name: next.member.name })}`);
    accept({ assessment: reply.value.assessment });
  };
  const roles = formatList(member.roles.map((role) => t(`signing.role.${role}`)), locale);
  return (
    <Panel>
      <div className="az-panel-title"><h2 className="az-h2" tabIndex={-1} ref={heading}>{member.name}</h2><span className="az-small az-muted">{roles}</span><span className="az-grow" /><span className="az-small az-second">{t('signing.form.of', { document: t(`signing.document.${document.kind}`) })}</span></div>
      <div className="az-sign-form">
        {signing.failure !== null && <FailureBand failure={signing.failure} />}
        <Attestations kind={document.kind} attested={attested} onChange={setAttested} />
        <p className="az-small az-muted">{t('signing.form.statement', { statement: planned.statement })}</p>
        <div className="az-sign-pad"><SignaturePad label={t('signing.form.pad.label')} clearLabel={t('signing.form.pad.clear')} chooseLabel={t('signing.form.pad.choose')} hint={t('signing.form.pad.hint')} unreadableText={t('signing.form.pad.unreadable')} onChange={setInk} /></div>
        {key.state === 'failed' && <FailureBand failure={key.failure} actions={<Button size="small" onClick={key.refetch}>{t('common.action.retry')}</Button>} />}
        {status !== null && <PassphraseField name={member.name} status={status} value={passphrase} onChange={setPassphrase} onEnter={() => void sign()} />}
      </div>
      <div className="az-sign-foot">
        <span className="az-small az-muted az-grow" aria-live="polite">{signing.busy ? t('signing.form.signing') : missing.length > 0 ? t('signing.form.missing', { what: formatList(missing, locale) }) : t('signing.form.done', { count: document.signatures.length })}</span>
        <Button onClick={() => void navigate(addresses.home(file.enterpriseId))}>{t('signing.form.later')}</Button>
        <Button type="primary" size="large" disabled={missing.length > 0} loading={signing.busy} onClick={() => void sign()}>{t('signing.form.sign')}</Button>
      </div>
    </Panel>
  );
}
