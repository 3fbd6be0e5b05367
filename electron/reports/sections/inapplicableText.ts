import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { ReportContext } from '../ReportContext.ts';

/** Why a criterion is not asked: briefly for the overview, and in full with where it comes from. */
export interface InapplicableText {
  readonly brief: string;
  readonly origin: '画像' | '说明';
  readonly full: string;
}

/** The reason of a line that does not apply. The profile's answer is cited by its question, so that it can be checked. */
export function inapplicableText(line: ScreeningLine, context: ReportContext): InapplicableText {
  const { because, answer, criterion } = line;
  if (because.kind === 'profile' && !because.applicability.applies) {
    const { reason } = because.applicability;
    if (reason.kind === 'sector') return { brief: `不属${criterion.sectorName}行业`, origin: '画像', full: `不属${criterion.sectorName}行业` };
    return traitText(reason.trait, context);
  }
  if (because.kind === 'otherCriteria') return { brief: '没有适用项', origin: '画像', full: '没有适用的判定项' };
  const stated = answer?.reason.trim() ?? '';
  return { brief: '说明理由，见表7-1', origin: '说明', full: stated === '' ? '未填写理由' : `${stated}（${answer?.by ?? ''}）` };
}

function traitText(trait: string, { packs }: ReportContext): InapplicableText {
  const question = [...(packs.traits?.pack.traits ?? []), ...(packs.traits?.pack.periodTraits ?? [])].find(({ id }) => id === trait)?.question;
  return { brief: '画像答“没有”，见表7-1', origin: '画像', full: question === undefined ? `画像特征${trait}为否` : `${question}答：没有` };
}
