import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import { criterionApplicability } from '../../../assessment-specs/records/criterionApplicability.ts';
import type { ReportContext } from '../ReportContext.ts';
import { reasonText } from './inapplicableText.ts';

/** What the profile says against an answer: it took the question away, and somebody answered it all the same. Empty where they agree. */
export function overruledText(line: ScreeningLine, context: ReportContext): string {
  const { criterion, applies, because, answer } = line;
  if (!applies || because.kind !== 'answered' || answer === null || criterion.id === context.packs.hazards.pack.failedDevice.id) return '';
  const byProfile = criterionApplicability(criterion, context.record.enterprise.profile.sectors, context.traits);
  return byProfile.applies ? '' : `画像判为不适用（${reasonText(line, byProfile.reason, context).full}），${answer.by}改判适用`;
}
