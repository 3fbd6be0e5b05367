import { Button } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useShowField } from '../../ui/useShowField.ts';
import { AccidentsPanel } from './profile/AccidentsPanel.tsx';
import { BasicsPanel } from './profile/BasicsPanel.tsx';
import { CompanyPanel } from './profile/CompanyPanel.tsx';
import { DecidedPane } from './profile/DecidedPane.tsx';
import { ListsPanel } from './profile/ListsPanel.tsx';
import { StandingPanel } from './profile/StandingPanel.tsx';
import { TraitPanel } from './profile/TraitPanel.tsx';
import { useDecidedByTraits } from './profile/useDecidedByTraits.ts';
import { useProfileDraft } from './profile/useProfileDraft.ts';
import { useTraitAnswers } from './profile/useTraitAnswers.ts';
import { useTraitCursor } from './profile/useTraitCursor.ts';
import { useTraitPack } from './useTraitPack.ts';

/** The page's next act: choose packs, or go on with the assessment that is under way. */
function NextAct() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise, assessment } = useEnterprise();
  const open = assessment?.file.seal === null ? assessment.file : null;
  const to = open === null ? addresses.start(enterprise.file.id) : addresses.scoring(enterprise.file.id, open.id);
  return <Button type="primary" onClick={() => void navigate(to)}>{t(open === null ? 'profile.action.start' : 'profile.action.score')}</Button>;
}

/** Panels that hold a list by the name of the profile's field; any other field goes by its own name. */
const listTitles = { accidents3y: 'profile.accidents.title', specialOperators: 'profile.list.specialOperators', specialEquipment: 'profile.list.specialEquipment' } as const;

/** The question or the field that the address asks for. */
function useAskedPlace(go: (trait: string) => void): void {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const [trait, field] = [address.get('trait'), address.get('field')];
  useEffect(() => { if (trait !== null) go(trait); }, [trait, go]);
  const title = field === null ? null : Object.hasOwn(listTitles, field) ? t(listTitles[field as keyof typeof listTitles]) : t(`profile.field.${field}` as 'profile.field.name');
  useShowField(title);
}

/** 企业画像: what the enterprise is and has. Every change is on the disk at once; the right pane says what the answers decided. */
export default function ProfilePage() {
  const { t } = useTranslation();
  const draft = useProfileDraft();
  const answers = useTraitAnswers(draft.profile);
  const traitPack = useTraitPack();
  const decided = useDecidedByTraits(draft.profile, answers.resolved);
  const asked = useMemo(() => [...answers.groups, ...answers.periodGroups], [answers.groups, answers.periodGroups]);
  const cursor = useTraitCursor(asked, answers.answer);
  useAskedPlace(cursor.go);
  const { left } = answers.counts;
  const { nextOpen } = cursor;
  return (
    <>
      <div className="az-split">
        <div className="az-page">
          <PageHead title={t('profile.page.title')} hint={t('profile.page.hint')} />
          <div className="az-stack">
            {draft.failure !== null && <FailureBand failure={draft.failure} actions={<Button size="small" onClick={draft.flush}>{t('common.action.retry')}</Button>} />}
            {answers.failure !== null && <FailureBand failure={answers.failure} />}
            <BasicsPanel draft={draft} />
            <TraitPanel answers={answers} cursor={cursor} sectorsChosen={draft.profile.sectors.length > 0} />
            <ListsPanel draft={draft} traits={answers.resolved} />
            <AccidentsPanel draft={draft} />
            <CompanyPanel draft={draft} />
            <StandingPanel draft={draft} />
          </div>
        </div>
        {decided !== null && <aside className="az-split-help" aria-label={t('profile.decided.title')} style={{ background: 'var(--az-surface)' }}><DecidedPane decided={decided} traitPack={traitPack} onGo={cursor.go} /></aside>}
      </div>
      <KeyFooter hints={cursor.hints} start={<span className="az-small">{left === 0 ? t('profile.footer.done') : t('profile.footer.left', { count: left })}</span>}>
        {nextOpen !== null && <Button onClick={() => cursor.go(nextOpen)}>{t('profile.action.nextOpen')}</Button>}
        <NextAct />
      </KeyFooter>
    </>
  );
}
