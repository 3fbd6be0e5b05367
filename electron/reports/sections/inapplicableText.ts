import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { InapplicableReason } from '../../../assessment-specs/records/criterionApplicability.ts';
import type { ReportContext } from '../ReportContext.ts';

/** Why a criterion is not asked: briefly for the overview, and in full with where it comes from. */
export interface InapplicableText {
  readonly brief: string;
  readonly origin: '画像' | '改判';
  readonly full: string;
}

/** The reason of a line that does not apply. The profile's answer is cited by its question, so that it can be checked; a person's word is told as such, with what it overruled. */
export function inapplicableText(line: ScreeningLine, context: ReportContext): InapplicableText {
  const { because, answer } = line;
  if (because.kind === 'profile' && !because.applicability.applies) return reasonText(line, because.applicability.reason, context);
  if (because.kind === 'otherCriteria') return { brief: '没有适用项', origin: '画像', full: '没有适用的判定项' };
  const stated = answer?.reason.trim() ?? '';
  return { brief: '说明理由，见表7-1', origin: '改判', full: `${stated === '' ? '未填写理由' : stated}（画像没有排除，${answer?.by ?? ''}改判不适用）` };
}

/** Why the profile takes a question away. */
export function reasonText({ criterion }: ScreeningLine, reason: InapplicableReason, context: ReportContext): InapplicableText {
  if (reason.kind === 'sector') return { brief: `不属${criterion.sectorName}行业`, origin: '画像', full: `不属${criterion.sectorName}行业` };
  return traitText(reason.trait, context);
}

function traitText(trait: string, { packs }: ReportContext): InapplicableText {
  const question = [...(packs.traits?.pack.traits ?? []), ...(packs.traits?.pack.periodTraits ?? [])].find(({ id }) => id === trait)?.question;
  return { brief: '画像答“没有”，见表7-1', origin: '画像', full: question === undefined ? `画像特征${trait}为否` : `${question}答：没有` };
}
