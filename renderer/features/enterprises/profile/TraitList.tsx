import { useTranslation } from 'react-i18next';
import type { TraitId, Tri } from '../../../../assessment-specs/schema/primitives.ts';
import type { TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';
import { AnswerSegment } from '../../../ui/AnswerSegment.tsx';
import type { TraitGroupLines, TraitLine } from './arrangeTraits.ts';
import './TraitList.css';

export interface TraitListProps {
  readonly groups: readonly TraitGroupLines[];
  /** names and questions in the language of the interface */
  readonly traitPack: TraitPack;
  readonly currentId: TraitId | null;
  readonly onAnswer: (trait: TraitId, answer: Tri) => void;
  readonly onCurrent: (trait: TraitId) => void;
  /** group heads are left out where there is one group only */
  readonly heads: boolean;
}

/** Where a question stands on the page, for jumps. */
export const traitElementId = (trait: TraitId): string => `trait-${trait}`;

function Line({ line, list }: { readonly line: TraitLine; readonly list: TraitListProps }) {
  const { t } = useTranslation();
  const { traitPack, currentId, onAnswer, onCurrent } = list;
  const shown = (id: TraitId) => [...traitPack.traits, ...traitPack.periodTraits].find((trait) => trait.id === id);
  const id = line.kind === 'implied' ? line.trait.id : line.question.trait.id;
  const depth = line.depth === 0 ? {} : { 'data-depth': line.depth, style: { '--az-depth': line.depth } as React.CSSProperties };
  const question = shown(id)?.question ?? id;
  if (line.kind === 'implied') return <li className="az-trait" id={traitElementId(id)} {...depth}><span className="az-grow">{question}</span><span className="az-small az-muted">{t('profile.traits.implied', { by: shown(line.by)?.question ?? line.by })}</span></li>;
  const { answer, waitsFor } = line.question;
  const current = id === currentId;
  const note = line.closes > 0 ? t('profile.traits.closes', { count: line.closes }) : answer === 'unknown' ? t('profile.traits.unknown') : waitsFor !== null && line.depth === 0 ? t('profile.traits.waits') : null;
  return (
    <li className="az-trait" id={traitElementId(id)} aria-current={current ? 'true' : undefined} data-unknown={answer === 'unknown' ? true : undefined} data-trait={id} {...depth}>
      <div className="az-grow">
        {question}{note !== null && <span className="az-trait-note az-small az-muted">{note}</span>}
        {current && <div className="az-small az-muted">{shown(id)?.help}</div>}
      </div>
      <AnswerSegment label={question} value={answer} onChange={(value) => { onCurrent(id); onAnswer(id, value); }} options={[
        { value: 'yes', text: t('profile.answer.yes'), tone: 'affirmed' }, { value: 'no', text: t('profile.answer.no'), tone: 'denied' }, { value: 'unknown', text: t('profile.answer.unknown'), tone: 'unknown' },
      ]} />
    </li>
  );
}

/** Questions with 有 / 没有 / 不清楚, indented under their gates. */
export function TraitList(list: TraitListProps) {
  const { t } = useTranslation();
  return list.groups.map((group) => (
    <section key={group.id} id={`trait-group-${group.id}`}>
      {list.heads && <h3 className="az-trait-group az-h3">{list.traitPack.groups.find(({ id }) => id === group.id)?.name ?? group.id}{group.left > 0 && <span className="az-muted">{t('profile.traits.left', { count: group.left })}</span>}</h3>}
      <ul className="az-trait-list">{group.lines.map((line) => <Line key={line.kind === 'implied' ? line.trait.id : line.question.trait.id} line={line} list={list} />)}</ul>
    </section>
  ));
}
