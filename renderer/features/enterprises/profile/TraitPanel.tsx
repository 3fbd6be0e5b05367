import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Panel.tsx';
import { useTraitPack } from '../useTraitPack.ts';
import { TraitList } from './TraitList.tsx';
import { TraitNotices } from './TraitNotices.tsx';
import type { TraitAnswersOfPage } from './useTraitAnswers.ts';
import type { TraitCursor } from './useTraitCursor.ts';

/** 隐患特征: what the enterprise has. A no at a gate closes its whole group; the jump list counts what is left. */
export function TraitPanel({ answers, cursor, sectorsChosen }: { readonly answers: TraitAnswersOfPage; readonly cursor: TraitCursor; readonly sectorsChosen: boolean }) {
  const { t } = useTranslation();
  const traitPack = useTraitPack();
  const list = { traitPack, currentId: cursor.currentId, onAnswer: answers.answer, onCurrent: cursor.point };
  const current = answers.groups.find((group) => group.lines.some((line) => line.kind === 'question' && line.question.trait.id === cursor.currentId));
  const jump = (groupId: string) => {
    const first = answers.groups.find(({ id }) => id === groupId)?.lines.find((line) => line.kind === 'question');
    if (first?.kind === 'question') cursor.go(first.question.trait.id);
  };
  return (
    <>
      <Panel title={t('profile.traits.title')} hint={t('profile.traits.hint')} extra={<span className="az-small az-muted">{t('profile.traits.progress', { answered: answers.counts.answered, asked: answers.counts.asked })}</span>}>
        <nav className="az-trait-jump" aria-label={t('profile.traits.jump')}>
          {answers.groups.map((group) => <button key={group.id} type="button" aria-current={group === current ? 'true' : undefined} onClick={() => jump(group.id)}>{traitPack.groups.find(({ id }) => id === group.id)?.name ?? group.id}{group.left > 0 ? ` ${group.left}` : ' ✓'}</button>)}
        </nav>
        {!sectorsChosen && <div className="az-notice az-small">{t('profile.traits.noSector')}</div>}
        <TraitNotices traitPack={traitPack} contradictions={answers.contradictions} suggestions={answers.suggestions} onAnswer={answers.answer} onGo={cursor.go} />
        <TraitList {...list} groups={answers.groups} heads />
        {answers.counts.otherSector > 0 && sectorsChosen && <p className="az-small az-muted" style={{ padding: '.5rem 1rem' }}>{t('profile.traits.otherSector', { count: answers.counts.otherSector })}</p>}
      </Panel>
      {answers.periodGroups.length > 0 && <Panel title={t('profile.period.title')} hint={t('profile.period.hint')}><TraitList {...list} groups={answers.periodGroups} heads={false} /></Panel>}
    </>
  );
}
