import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MajorHazardCriterion } from '../../../../assessment-specs/schema/HazardPack.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { VetoLine } from '../../../ui/VetoLine.tsx';

/** Where the question has the focus when it changes. */
export const questionElementId = 'az-walk-question';

/** The question with its clause, where to look, and why. */
export function WalkFacts({ shown }: { readonly shown: MajorHazardCriterion }) {
  const { t } = useTranslation();
  const { citation } = shown.confidence;
  return (
    <>
      <div className="az-row az-walk-ref">
        <b className="az-mono az-strong">{shown.id}</b><span className="az-small az-second">{shown.article}</span>
        {citation !== 'seen' && <Tag tone="dashed">{t(`hazards.why.confidences.${citation}`)}</Tag>}
      </div>
      <h2 className="az-question" id={questionElementId} tabIndex={-1}>{shown.question}</h2>
      <dl className="az-walk-facts">
        <div><dt>{t('walk.question.look')}</dt><dd>{shown.walkHint || shown.siteCheck}</dd></div>
        <div><dt>{t('walk.question.why')}</dt><dd className="az-second">{shown.plain}</dd></div>
      </dl>
    </>
  );
}

/** Which of its kinds was seen. One kind alone is the question itself and is not listed. */
export function WalkBranches({ shown, chosen, onChange }: { readonly shown: MajorHazardCriterion; readonly chosen: readonly string[]; readonly onChange: (branches: readonly string[]) => void }) {
  const { t } = useTranslation();
  if (shown.branches.length < 2) return null;
  return (
    <fieldset className="az-walk-branches">
      <legend>{t('walk.question.branches')} <span className="az-muted">{t(shown.branchLogic === 'any' ? 'walk.question.any' : 'walk.question.all')} · {t('walk.question.tick')}</span></legend>
      {shown.branches.map(({ id, text }) => <Checkbox key={id} checked={chosen.includes(id)} onChange={(event) => onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))}>{text}</Checkbox>)}
    </fieldset>
  );
}

/** The order's word stands out where the text begins with it: 停用，补装锁气卸灰. */
function Order({ word, text }: { readonly word: string; readonly text: string }) {
  const begins = text.toLowerCase().startsWith(word.toLowerCase());
  return <><b className="az-strong">{begins ? text.slice(0, word.length) : word}</b>{begins ? text.slice(word.length) : text === '' ? '' : /\p{Script=Han}/u.test(text) ? `，${text}` : `; ${text}`}</>;
}

/** What a 是 does, before anyone answers. */
export function WalkConsequence({ shown }: { readonly shown: MajorHazardCriterion }) {
  const { t } = useTranslation();
  const { kind, text } = shown.immediateAction;
  const sentence = text === '' || /[。.]$/.test(text) ? text : `${text}${/\p{Script=Han}/u.test(text) ? '。' : '. '}`;
  return (
    <VetoLine>
      <div><b className="az-strong">{t('walk.consequence.yes')}</b>{t('walk.consequence.before')}<b className="az-strong az-veto">{t('walk.consequence.veto')}</b>{t('walk.consequence.after')}</div>
      <div><b className="az-strong">{t('walk.consequence.order')}</b><Order word={t(`hazards.order.${kind}`)} text={sentence} />{t('walk.consequence.later')}</div>
    </VetoLine>
  );
}
