import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Panel.tsx';
import { AnswerSegment } from '../../../ui/AnswerSegment.tsx';
import { RowList } from './RowList.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';

/** Accidents of three years. Not filled in, none, and a list are three different things; none is never assumed. */
export function AccidentsPanel({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation();
  const { accidents3y } = draft.profile;
  const answer = accidents3y === null ? null : accidents3y.length === 0 ? 'none' as const : 'some' as const;
  return (
    <Panel title={t('profile.accidents.title')} hint={t(answer === null ? 'profile.accidents.blank' : answer === 'none' ? 'profile.accidents.saidNone' : 'profile.accidents.saidSome', { count: accidents3y?.length ?? 0 })}
      extra={<>
        {answer !== 'some' && <AnswerSegment label={t('profile.accidents.title')} value={answer} options={[{ value: 'none', text: t('profile.accidents.none'), tone: 'denied' }]} onChange={() => draft.set({ accidents3y: [] }, 'now')} />}
        {answer === 'none' && <Button size="small" onClick={() => draft.set({ accidents3y: null }, 'now')}>{t('common.action.undo')}</Button>}
      </>}>
      <RowList label={t('profile.accidents.title')} addLabel={t('profile.accidents.add')} rows={accidents3y ?? []} blank={{ on: null, kind: '', deaths: null, seriousInjuries: null, loss10k: null, note: '' }}
        // the last accident taken back leaves the question open: nobody said that there was none
        onChange={(rows) => draft.set({ accidents3y: rows.length === 0 ? null : [...rows] }, 'soon')}
        columns={[
          { key: 'on', title: t('profile.column.day'), kind: 'day', required: true, width: '11rem' }, { key: 'kind', title: t('profile.column.accidentKind'), kind: 'text', maxLength: 60, required: true },
          { key: 'deaths', title: t('profile.column.deaths'), kind: 'count', required: true, width: '5rem' }, { key: 'seriousInjuries', title: t('profile.column.seriousInjuries'), kind: 'count', required: true, width: '5rem' },
          { key: 'loss10k', title: t('profile.column.loss10k'), kind: 'amount', required: true, width: '7rem' }, { key: 'note', title: t('profile.column.note'), kind: 'text', maxLength: 2000 },
        ]} />
    </Panel>
  );
}
