import { useTranslation } from 'react-i18next';
import type { Tri } from '../../../../assessment-specs/schema/primitives.ts';
import { AnswerSegment } from '../../../ui/AnswerSegment.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RowList } from './RowList.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';
import './ProfilePanels.css';

/** Grades held, what is intended, two facts that the authority decides; they drive derived traits. */
export function StandingPanel({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation();
  const { profile, set, flush } = draft;
  const tri = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, text: t(`profile.standing.${value}`), tone: ({ yes: 'affirmed', no: 'denied', unknown: 'unknown' } as const)[value] }));
  const fact = (field: 'aboveScale' | 'guidanceSelected') => (
    <div className="az-profile-choice"><span>{t(`profile.standing.${field}`)}</span><AnswerSegment<Tri> label={t(`profile.standing.${field}`)} value={profile[field]} options={tri} onChange={(value) => set({ [field]: value }, 'now')} /></div>
  );
  return (
    <>
      <Panel title={t('profile.standing.title')} padded>
        <div className="az-profile-choice"><span>{t('profile.standing.intent')}</span>
          <AnswerSegment label={t('profile.standing.intent')} value={profile.gradingIntent} onChange={(gradingIntent) => set({ gradingIntent }, 'now')} options={[{ value: 'level3' as const, text: t('profile.standing.level3'), tone: 'affirmed' }, { value: 'none' as const, text: t('profile.standing.none'), tone: 'denied' }]} />
        </div>
        {fact('aboveScale')}
        {fact('guidanceSelected')}
        <TextField label={t('profile.field.notes')} value={profile.notes} maxLength={4000} lines={2} onLeave={flush} onChange={(notes, when) => set({ notes }, when)} />
      </Panel>
      <Panel title={t('profile.held.title')} hint={t('profile.list.count', { count: profile.heldLevels.length })}>
        <RowList label={t('profile.held.title')} addLabel={t('profile.held.add')} rows={profile.heldLevels} blank={{ level: '', number: '', announcedOn: null, expiresOn: null, revoked: false }} onChange={(rows) => set({ heldLevels: [...rows] }, 'soon')}
          columns={[
            { key: 'level', title: t('profile.column.level'), kind: 'text', maxLength: 20, required: true, width: '7rem' }, { key: 'number', title: t('profile.column.number'), kind: 'text', maxLength: 60 },
            { key: 'announcedOn', title: t('profile.column.announcedOn'), kind: 'day', width: '10.5rem' }, { key: 'expiresOn', title: t('profile.column.expiresOn'), kind: 'day', width: '10.5rem' }, { key: 'revoked', title: t('profile.column.revoked'), kind: 'tick', width: '4.5rem' },
          ]} />
      </Panel>
    </>
  );
}
