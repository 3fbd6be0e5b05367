import { packIndex } from '../packIndex.ts';
import type { ReasonFamily } from './Assessed.ts';

/**
 * 空项 by profile that the profile no longer carries: one of its traits is not known to be 'no' (any more). It blocks rather than staying a silent 空项.
 * @basis 未知不得据以空项
 */
export const unfoundedNotApplicable: ReasonFamily = ({ scored, traits }) => scored.flatMap(({ pack, answers }) => (
  packIndex(pack).items.flatMap((item) => {
    const answer = answers[item.id];
    if (answer?.kind !== 'notApplicable' || answer.ground !== 'trait') return [];
    const doubtful = answer.traits.filter((trait) => traits.get(trait)?.value !== 'no');
    return doubtful.length === 0 ? [] : [{ code: 'unfoundedNotApplicable' as const, ref: item.id, packName: pack.name, traits: doubtful }];
  })));
