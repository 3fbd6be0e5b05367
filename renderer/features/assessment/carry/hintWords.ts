import type { TFunction } from 'i18next';
import type { CarriedItem } from '../../../../assessment-specs/engine/carriedForward.ts';
import type { NotApplicableDoubt } from '../../../../assessment-specs/engine/doubtfulNotApplicable.ts';
import type { TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';
import { formatPoints } from '../../../i18n/format.ts';
import { traitQuestionsText } from '../itemWords.ts';

/** Last year's result of an item in a few words: 扣 3, 满分, 不得分, 空项, 未评. */
export function resultThen(t: TFunction, before: NonNullable<CarriedItem['before']> | null): string {
  if (before === null) return t('common.item.unanswered');
  const { state, tally } = before.score;
  return state === 'deducted' && tally.deducted > 0 ? t('carry.before.deducted', { points: formatPoints(tally.deducted) }) : t(`common.item.${state}`);
}

/** What was written then: the note, or the reason of a 空项; empty when nothing was. */
export function wordsThen({ answer }: NonNullable<CarriedItem['before']>): string {
  return answer.kind === 'notApplicable' && answer.note.trim() === '' ? answer.reason.trim() : answer.note.trim();
}

/** Why a 空项 looks unusual, as a sentence. */
export function doubtText(t: TFunction, doubt: NotApplicableDoubt, traitPack: TraitPack | null): string {
  switch (doubt.kind) {
    case 'traitPresent': return t('carry.doubt.traitPresent', { questions: traitQuestionsText(doubt.traits, traitPack) });
    case 'traitUnknown': return t('carry.doubt.traitUnknown', { questions: traitQuestionsText(doubt.traits, traitPack) });
    case 'manyInCategory': return t('carry.doubt.manyInCategory', { category: doubt.categoryId, items: doubt.items, points: formatPoints(doubt.points), suggested: doubt.suggested });
    case 'reasonRepeated': return t('carry.doubt.reasonRepeated', { items: doubt.items });
  }
}
