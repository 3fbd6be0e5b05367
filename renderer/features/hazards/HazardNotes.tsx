import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { currentRound, hazardState, isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatInstant, formatList } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { VetoLine } from '../../ui/VetoLine.tsx';
import { liftLeft } from './loopOf.ts';
import { useAcceptors } from './useAcceptors.ts';

/** The order that was carried out in this round, because it comes before everything else. */
export function OrderLine({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const ordered = currentRound(hazard).findLast((event) => event.kind === 'ordered');
  if (ordered === undefined) return null;
  return <Panel padded><Icon name="stop" size={18} /> <b className="az-strong">{t('hazards.loop.ordered', { order: t(`hazards.order.${ordered.order}`) })}</b>{t('hazards.loop.orderedText', { area: ordered.area, day: formatInstant(ordered.at, today), who: ordered.orderedBy })}</Panel>;
}

/** What is out of the ordinary about it: handed over, open once more, judged by other rules than the 64. */
export function HazardNotes({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const { basis } = hazard;
  const [first] = currentRound(hazard);
  const transfer = hazardState(hazard) === 'transferred' ? currentRound(hazard).findLast((event) => event.kind === 'transferred') : undefined;
  const notes = [
    transfer === undefined ? '' : t('hazards.loop.transferred', { to: transfer.to, day: formatInstant(transfer.at, today), who: transfer.by, reason: transfer.reason }) + (isVeto(hazard) ? t('hazards.loop.transferredVeto') : ''),
    first?.kind !== 'reopened' ? '' : t('hazards.loop.reopened', { day: formatInstant(first.at, today), reason: first.reason }) + (isVeto(hazard) ? t('hazards.loop.reopenedVeto') : ''),
    basis.kind === 'otherRegime' ? t('hazards.loop.otherRegime', { regime: t(`hazards.loop.regimes.${basis.regime}`), citation: basis.citation, grade: t(`hazards.ledger.${hazard.grade}`) }) : '',
    basis.kind === 'failedDevice' ? t('hazards.loop.failedDevice', { id: basis.criterionId }) : '',
  ].filter((note) => note !== '');
  return <>{notes.map((note) => <p key={note} className="az-hazard-note">{note}</p>)}</>;
}

/** Who may accept the work, and who may not, by name. */
export function AcceptorsText({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { may, mayNot } = useAcceptors(hazard);
  const not = mayNot.length === 0 ? t('hazards.loop.acceptors.unknown') : t(hazard.grade === 'major' ? 'hazards.loop.acceptors.mayNot' : 'hazards.loop.acceptors.mayNotGeneral', { names: formatList(mayNot, locale) });
  return <><b className="az-strong">{t('hazards.loop.acceptors.title')}</b>{may.length === 0 ? t('hazards.loop.acceptors.mayAnyone') : t('hazards.loop.acceptors.may', { names: formatList(may, locale) })}<b className="az-strong">{not}</b></>;
}

/** What still has to happen until the veto lifts, and who has to do it. */
export function LiftLine({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { principal } = useEnterprise().enterprise.file.profile;
  const { work, accepted } = liftLeft(hazard);
  return (
    <VetoLine>
      <b className="az-strong">{t('hazards.loop.lift')}</b>
      {work.length > 0 && t('hazards.loop.liftLeft', { steps: formatList(work.map((step) => t(`hazards.loop.liftDo.${step}`)), locale) })}
      {!accepted && t('hazards.loop.liftAccept')}
      {t('hazards.loop.liftClose', { principal })}
      {!accepted && <div><AcceptorsText hazard={hazard} /></div>}
    </VetoLine>
  );
}
