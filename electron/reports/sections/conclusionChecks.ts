import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import { percentText, roundShare } from '../../../assessment-specs/engine/roundShare.ts';
import type { Gate } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import type { TableRow } from '../layout/addTable.ts';
import type { Cell } from '../layout/Cell.ts';
import { resultMark } from '../layout/resultMark.ts';
import type { ResultMarkKind } from '../layout/resultMark.ts';
import type { ReportContext } from '../ReportContext.ts';
import { dayText } from '../words.ts';
import { openCriteria, openIds, passLine, unansweredItems } from './conclusionVerdict.ts';
import { citedId } from './hazardWords.ts';

type Check = readonly [question: string, fact: string, basis: string, result: Cell];

/** How the conclusion came about, always in this order: 是否答全, 有无否决, 得分, 门槛. */
export function conclusionChecks(context: ReportContext): readonly TableRow[] {
  const checks = [completeness(context), veto(context), score(context), ...context.packs.gates.map((gate) => gateCheck(context, gate))];
  return checks.map((check, index): TableRow => ({ kind: 'row', cells: [String(index + 1), ...check] }));
}

const mark = (kind: ResultMarkKind, words: string): Cell => [resultMark(kind, 0.8), words];

function completeness(context: ReportContext): Check {
  const { conclusion, screening, packs } = context;
  const items = conclusion.packs.reduce((sum, { sheet }) => sum + sheet.progress.items, 0);
  const open = unansweredItems(context);
  const criteria = openCriteria(context);
  const applying = screening.filter(({ applies }) => applies).length;
  const complete = conclusion.kind !== 'incomplete';
  const other = !complete && open === 0 && criteria.toCheck + criteria.unanswered === 0 ? '；另有事项见本章理由' : '';
  const fact = `${items}条考评内容已评${items - open}条；${applying}项适用判定项（含第十四条）已答${applying - criteria.unanswered}项，待查${criteria.toCheck}项${other}`;
  return ['是否答全', fact, `考评说明；${packs.hazards.pack.name}`, complete ? mark('tick', '已答全') : mark('cross', '未答全')];
}

function veto(context: ReportContext): Check {
  const { record, conclusion } = context;
  const major = record.hazards.filter(({ grade }) => grade === 'major');
  const closed = major.filter((hazard) => !isOpen(hazard)).map((hazard) => {
    const end = hazard.events.findLast(({ kind }) => kind === 'closed');
    return `${citedId(hazard)}${end === undefined ? '' : `，${dayText(end.at)}`}销号`;
  });
  const open = openIds(context);
  const fact = `台账中重大事故隐患${major.length}项，未销号${open.length}项${open.length > 0 ? `：${open.join('、')}` : ''}${closed.length > 0 ? `；${closed.join('；')}` : ''}`;
  const { toCheck, unanswered } = openCriteria(context);
  // nobody knows yet what the open questions will find
  const settled = toCheck + unanswered === 0 && !conclusion.reasons.some(({ code }) => code === 'yesWithoutHazard');
  return ['有无否决', fact, '三年行动方案二（四）11；判定标准；安全生产法第41条', open.length > 0 ? mark('stop', '否决') : settled ? mark('tick', '无否决') : mark('open', '不作判断')];
}

function score(context: ReportContext): Check {
  const { sheet, conclusion, packs } = context;
  const { numerator, denominator } = sheet.raw;
  const line = passLine(context);
  if (sheet.percent === null) return ['得分', '应得分为零，不作除法', '考评说明', mark('open', '无法评定')];
  const lowest = byThreshold(packs.primary.pack)[0];
  const reached = lowest !== undefined && sheet.percent.scaled >= lowest.minimum;
  const division = `${pointsText(numerator)}÷${pointsText(denominator)}＝${roundShare(numerator, denominator, 3)?.text ?? ''}%`;
  const basis = '考评说明（百分制，扣完为止）';
  if (conclusion.kind === 'incomplete') return ['得分', `目前已得${pointsText(numerator)}分，未评${pointsText(sheet.tally.open)}分`, basis, mark('open', '不作判断')];
  const fact = `${division}，取${sheet.percent.digits}位小数得${sheet.percent.text}，${reached ? '不低于' : '低于'}${line}`;
  if (conclusion.kind === 'vetoed') return ['得分', `${fact}（不参与结论）`, basis, mark('open', '只供参考')];
  return ['得分', fact, basis, mark(reached ? 'tick' : 'cross', reached ? sheet.percent.text : '未达标')];
}

function gateCheck({ conclusion }: ReportContext, gate: Gate): Check {
  const sheet = conclusion.packs.find(({ role, sheet: { pack } }) => role === 'gate' && pack.id === gate.ref.id)?.sheet;
  const question = `门槛（${gate.mandatory ? '前提' : '参考'}）`;
  const minimum = percentText(gate.band.minimum, gate.pack.scoring.percentDigits);
  const basis = gate.pack.name.includes('重建') ? gate.pack.name : `${gate.pack.name}〔重建〕`;
  if (sheet === undefined || sheet.percent === null) return [question, '没有可评的条目', basis, mark('open', '无法评定')];
  if (sheet.progress.unanswered > 0) return [question, `${gate.pack.name}还有${sheet.progress.unanswered}条未评`, basis, mark('open', '不作判断')];
  const reached = sheet.percent.scaled >= gate.band.minimum;
  const fact = `得分${sheet.percent.text}，${reached ? '不低于' : '低于'}“${gate.band.name}”的${minimum}${gate.mandatory ? '' : '；不改变结论'}`;
  if (conclusion.kind === 'vetoed' || conclusion.kind === 'incomplete') return [question, fact, basis, mark('open', conclusion.kind === 'vetoed' ? '不再判断' : '不作判断')];
  return [question, fact, basis, mark(reached ? 'tick' : 'cross', reached ? '过线' : '未过线')];
}
