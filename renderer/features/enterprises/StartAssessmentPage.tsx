import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { traitQuestions } from '../../../assessment-specs/records/traitQuestions.ts';
import type { TraitAnswers } from '../../../assessment-specs/records/EnterpriseProfile.ts';
import type { TeamMember } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { TraitId, Tri } from '../../../assessment-specs/schema/primitives.ts';
import { addresses } from '../../host/addresses.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { useToday } from '../../i18n/useToday.ts';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { arrangeTraits } from './profile/arrangeTraits.ts';
import { useTraitCursor } from './profile/useTraitCursor.ts';
import type { PackChoice } from './start/packChoice.ts';
import { chosenPacks, firstChoice, newestPacks } from './start/packChoice.ts';
import { PacksPanel } from './start/PacksPanel.tsx';
import { PeriodFactsPanel } from './start/PeriodFactsPanel.tsx';
import type { PeriodDraft } from './start/PeriodPanel.tsx';
import { PeriodPanel } from './start/PeriodPanel.tsx';
import { isRecordable, teamFromProfile } from './start/teamGaps.ts';
import { TeamPanel } from './start/TeamPanel.tsx';
import { useTraitPack } from './useTraitPack.ts';

const packs = newestPacks(catalogue.list());

/** The facts of the period while they are being answered: kept here until the assessment exists. */
function usePeriodFacts() {
  const { enterprise } = useEnterprise();
  const traitPack = useTraitPack();
  const today = useToday();
  const [given, setGiven] = useState<TraitAnswers>({});
  const { profile, traits } = enterprise.file;
  const groups = useMemo(() => arrangeTraits(traitPack.groups, traitQuestions({ traitPack, profile, answers: traits, periodAnswers: given, today }, 'period').pages), [traitPack, profile, traits, given, today]);
  const answer = (trait: TraitId, value: Tri) => setGiven((before) => ({ ...before, [trait]: value }));
  return { given, groups, answer, cursor: useTraitCursor(groups, answer) };
}

/** Why it cannot be started yet, or null. */
function useObstacle(period: PeriodDraft, team: readonly TeamMember[]): string | null {
  const { t } = useTranslation();
  if (period.from === null || period.to === null) return t('start.obstacle.period');
  if (period.from > period.to) return t('start.period.backwards');
  return isRecordable(team) ? null : t('start.obstacle.team');
}

/** An assessment that is under way already: starting another leaves it alone. */
function UnderWay() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise, assessment } = useEnterprise();
  if (assessment === null || assessment.file.seal !== null) return null;
  return <div className="az-notice"><span className="az-grow az-small">{t('start.underWay.text', assessment.file.period)}</span><Button size="small" onClick={() => void navigate(addresses.scoring(enterprise.file.id, assessment.file.id))}>{t('start.underWay.action')}</Button></div>;
}

/** 开始自评: period, packs with their roles, facts of the period, team. */
export default function StartAssessmentPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise, refetch } = useEnterprise();
  const { profile } = enterprise.file;
  const [period, setPeriod] = useState<PeriodDraft>({ from: null, to: null });
  const [choice, setChoice] = useState<PackChoice>(() => firstChoice(packs));
  const [team, setTeam] = useState<readonly TeamMember[]>(() => teamFromProfile(profile, { principal: t('start.post.principal'), safetyManager: t('start.post.safetyManager') }));
  const facts = usePeriodFacts();
  const starting = useHostCommand('assessment.start');
  const obstacle = useObstacle(period, team);
  const start = async () => {
    if (period.from === null || period.to === null) return;
    const reply = await starting.run({ enterpriseId: enterprise.file.id, period: { from: period.from, to: period.to }, packs: chosenPacks(choice), periodTraits: facts.given, team: [...team] });
    if (!reply.ok) return;
    refetch();
    void navigate(addresses.scoring(enterprise.file.id, reply.value.file.id));
  };
  return (
    <>
      <div className="az-page">
        <PageHead title={t('start.page.title')} hint={t('start.page.hint')} />
        <div className="az-stack">
          {starting.failure !== null && <FailureBand failure={starting.failure} />}
          <UnderWay />
          <PeriodPanel period={period} onChange={setPeriod} />
          <PacksPanel packs={packs} choice={choice} onChange={setChoice} />
          <PeriodFactsPanel groups={facts.groups} cursor={facts.cursor} onAnswer={facts.answer} />
          <TeamPanel team={team} onChange={setTeam} />
        </div>
      </div>
      <KeyFooter hints={facts.cursor.hints}>
        {obstacle !== null && <span className="az-small az-warn">{obstacle}</span>}
        <Button type="primary" disabled={obstacle !== null} loading={starting.busy} onClick={() => void start()}>{t('start.action.start')}</Button>
      </KeyFooter>
    </>
  );
}
