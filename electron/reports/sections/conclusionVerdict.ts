import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import { percentText } from '../../../assessment-specs/engine/roundShare.ts';
import { isVeto } from '../../../assessment-specs/records/hazardState.ts';
import type { Verdict } from '../layout/addVerdict.ts';
import type { ReportContext } from '../ReportContext.ts';
import { citedId } from './hazardWords.ts';

/** The verdict block: word, plate and reason of each of the four kinds, 无法评定 with them (DECISIONS, Words). */
export function conclusionVerdict(context: ReportContext): Verdict {
  const { conclusion, sheet, draft, record } = context;
  const revision = record.seal?.revision ?? record.assessment.revision;
  const above = `自评结论（${draft ? '草稿，' : ''}修订号 ${revision}）`;
  const open = openIds(context);
  const score = { figure: sheet.percent?.text ?? '—', figureNote: `百分制得分，达标线 ${passLine(context)}` };
  switch (conclusion.kind) {
    case 'passed': return { shape: 'ring', character: '达', above, verdict: conclusion.grade?.name ?? '', below: `重大事故隐患未销号 0 项　空项 ${sheet.progress.notApplicable} 条　待查 0 项`, ...score };
    case 'failed': return { shape: 'square', character: '未', above, verdict: '未达标', below: failedText(context), ...score };
    case 'vetoed': return { shape: 'octagon', character: '停', above, verdict: '一票否决', below: `重大事故隐患未销号 ${open.length} 项：${listed(open)}`, figure: score.figure, figureNote: '得分照算，不改变结论' };
    case 'incomplete': return { shape: 'dashed', character: '缺', above, figure: '—', ...incompleteText(context) };
  }
}

/** The lowest grade's threshold as printed. */
export function passLine({ packs }: ReportContext): string {
  const { pack } = packs.primary;
  const lowest = byThreshold(pack)[0];
  if (lowest === undefined) throw new Error(`Pack ${pack.id} names no grade.`);
  return percentText(lowest.minimum, pack.scoring.percentDigits);
}

/** What each open veto is cited by: criterion or hazard number. */
export function openIds({ record }: ReportContext): readonly string[] {
  return record.hazards.filter(isVeto).map(citedId);
}

/** Items nobody answered in any selected scored pack. */
export function unansweredItems({ conclusion }: ReportContext): number {
  return conclusion.packs.reduce((sum, { sheet }) => sum + sheet.progress.unanswered, 0);
}

/** Applicable criteria that are 待查, and those without an answer. */
export function openCriteria({ screening }: ReportContext): { readonly toCheck: number; readonly unanswered: number } {
  const applying = screening.filter(({ applies }) => applies);
  return { toCheck: applying.filter(({ state }) => state === 'toCheck').length, unanswered: applying.filter(({ state }) => state === 'unanswered').length };
}

function failedText(context: ReportContext): string {
  const gate = context.conclusion.reasons.find(({ code }) => code === 'gateBelow');
  const below = context.conclusion.reasons.some(({ code }) => code === 'belowThreshold');
  const parts = [...(below ? [`得分低于达标线 ${passLine(context)}`] : []), ...(gate?.code === 'gateBelow' ? [`门槛未过线（${gate.percent}，要求 ${gate.threshold}）`] : [])];
  return `${parts.join('，')}；未销号 0 项`;
}

function incompleteText(context: ReportContext): Pick<Verdict, 'verdict' | 'below' | 'figureNote'> {
  const { conclusion, sheet } = context;
  if (conclusion.reasons.some(({ code }) => code === 'nothingAssessable')) return { verdict: '无法评定', below: '没有可评的考评内容，不作除法', figureNote: '应得分为零' };
  const { low, high } = sheet.range;
  const { toCheck, unanswered } = openCriteria(context);
  const open = openIds(context);
  const parts = [`未作答 ${unansweredItems(context) + unanswered} 条`, `待查 ${toCheck} 项`, ...(open.length > 0 ? [`未销号 ${open.length} 项`] : [])];
  return { verdict: '尚未完成', below: `不得出结论：${parts.join('，')}`, figureNote: low === null || high === null ? '得分不能推算' : `现可能得分 ${low.text}–${high.text}` };
}

const shownIds = 2;

function listed(ids: readonly string[]): string {
  const distinct = [...new Set(ids)];
  return `${distinct.slice(0, shownIds).join('、')}${distinct.length > shownIds ? '等' : ''}`;
}
