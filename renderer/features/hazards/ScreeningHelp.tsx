import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { HazardPack, MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import type { HelpEntry } from '../../ui/HelpList.tsx';
import { HelpList } from '../../ui/HelpList.tsx';
import { causeText } from './causeText.ts';

export interface ScreeningHelpProps {
  readonly line: ScreeningLine;
  /** in the words of the interface's language */
  readonly shown: MajorHazardCriterion;
  readonly pack: HazardPack;
  readonly traits: TraitPack | null;
}

/** Why this question is asked, how to check it safely, how to put it right, and how sure its wording is. */
export function ScreeningHelp({ line, shown, pack, traits }: ScreeningHelpProps) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const entry = (key: string, name: string, icon: HelpEntry['icon'], body: HelpEntry['body']): readonly HelpEntry[] => body === '' || (Array.isArray(body) && body.length === 0) ? [] : [{ key, name, body, ...(icon === undefined ? {} : { icon }) }];
  const isFailedDevice = shown.id === pack.failedDevice.id;
  const entries = [
    ...entry('why', t('hazards.why.title'), 'q', <>{causeText(t, line, traits)} <Link to={addresses.profile(file.enterpriseId)}>{t('hazards.why.change')}</Link></>),
    ...entry('site', t('hazards.question.site'), 'search', shown.siteCheck),
    ...entry('caution', t('hazards.question.caution'), 'stop', pack.testCaution),
    ...entry('rectify', t('hazards.why.rectify'), 'flag', shown.rectificationExamples.length === 1 ? shown.rectificationExamples[0] : shown.rectificationExamples),
    ...entry('accept', t('hazards.why.accept'), 'check', shown.acceptCheck),
    ...entry('doubt', t('hazards.why.doubt'), 'q', shown.doubt),
    ...(isFailedDevice ? [] : entry('device', t('hazards.why.failedDevice'), 'link', t('hazards.why.failedDeviceText'))),
  ];
  return (
    <>
      <h2 className="az-h2 az-screen-help-title"><span className="az-muted">{shown.id}</span> {shown.title}</h2>
      <HelpList entries={entries} />
      <p className="az-small az-muted az-screen-confidence">{t('hazards.why.confidence', { citation: t(`hazards.why.confidences.${shown.confidence.citation}`), guidance: t(`hazards.why.confidences.${shown.confidence.guidance}`) })}{pack.inForceCheck !== '' && <> {pack.inForceCheck}</>}</p>
    </>
  );
}
