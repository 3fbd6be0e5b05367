import { obligationSummary } from '../../../assessment-specs/engine/obligationSummary.ts';
import type { ObligationLine } from '../../../assessment-specs/engine/obligationSummary.ts';
import type { Obligation } from '../../../assessment-specs/schema/ObligationPack.ts';
import type { Day } from '../../../assessment-specs/schema/primitives.ts';
import { addCounters } from '../layout/addCounters.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { dayText, notFilledIn } from '../words.ts';
import { asOfDay } from './asOfDay.ts';

const stateWords: Readonly<Record<ObligationLine['state'], string>> = { done: '已办', inProgress: '办理中', notDone: '未办', notApplicable: '不适用', unanswered: '未填' };
const forceWords: Readonly<Record<Obligation['force'], string>> = { mandatory: '强制', guidance: '引导', cooperation: '配合', gate: '门槛', policy: '政策', right: '权利' };

/** 9 三年行动落实情况: which duties bind, how far they are, what is due. Reported, never deciding. */
export function addChapter9ThreeYearAction(context: ReportContext): void {
  const { report, packs, record } = context;
  addHeading(report, { level: 1, number: '9', title: '三年行动落实情况', newPage: true });
  if (packs.obligations.length === 0) return addParagraph(report, '本次自评没有选用三年行动义务清单。', { style: typeScale.bodySmall });
  const today = asOfDay(context);
  const { lines, counts } = obligationSummary(record, packs, today);
  const names = packs.obligations.map(({ ref, pack }) => `《${pack.name}》（r${ref.revision}）`).join('、');
  addParagraph(report, `依据${names}，按企业画像列出应办条目，逾期以${dayText(today)}为准。本章只报告落实情况，不改变自评结论；没有填写的条目印“未填”，不当作未办。`, { style: typeScale.bodySmall });
  addCounters(report, [
    { figure: String(counts.applicable), label: '应办' }, { figure: String(counts.done), label: '已办' }, { figure: String(counts.inProgress), label: '办理中' }, { figure: String(counts.notDone), label: '未办' },
    { figure: String(counts.overdue), label: '其中逾期' }, { figure: String(counts.unanswered), label: '未填' }, { figure: String(counts.toConfirm), label: '适用待确认' },
  ]);
  addTable(report, {
    caption: { number: '9-1', title: '应办条目' }, paddingXPt: 3,
    columns: [
      { head: '编号', width: 'fitted' }, { head: '义务', width: { weight: 2.6 } }, { head: '性质', width: 'fitted', align: 'center' }, { head: '周期', width: { weight: 0.7 } },
      { head: '落实', width: 'fitted', align: 'center' }, { head: '办理日期\n下次到期', width: 'fitted' }, { head: '佐证', width: { weight: 1.5 } },
    ],
    rows: lines.map((line) => obligationRow(line, today)),
  });
  const goesOn = lines.some((line) => isBeyond(line, today)) ? '标“期满续行”的，行动期已满，按原周期继续，以新方案为准。' : '';
  addNote(report, `“待确认”是画像没有说清是否适用的条目。下次到期按清单的周期推算，企业另填日期的从其所填。${goesOn}`, '注：');
}

/** While the plan runs, its report ends with the plan: a day after it is told only once the plan is over. */
const isBeyond = ({ beyondWindow }: ObligationLine, today: Day): boolean => beyondWindow !== null && today > beyondWindow;

function dueText(line: ObligationLine, today: Day): string {
  if (line.nextDue === null || (line.beyondWindow !== null && !isBeyond(line, today))) return '—';
  return [line.nextDue, ...(isBeyond(line, today) ? ['期满续行'] : []), ...(line.overdue ? ['逾期'] : [])].join('\n');
}

function obligationRow(line: ObligationLine, today: Day): TableRow {
  const { obligation, applies, state, answer, overdue } = line;
  const proof = [answer?.note.trim() ?? '', answer?.reason.trim() ?? '', answer && answer.evidence.length > 0 ? `证据${answer.evidence.length}件` : ''].filter((text) => text !== '');
  const settled = state === 'done' || state === 'inProgress';
  return {
    kind: 'row', strong: overdue,
    cells: [
      obligation.id, `${obligation.duty}${applies === 'unknown' ? '（待确认）' : ''}`, forceWords[obligation.force], obligation.periodicity, stateWords[state],
      `${answer?.doneOn ?? (state === 'done' ? notFilledIn : '—')}\n${dueText(line, today)}`, proof.join('；') || (settled ? notFilledIn : '—'),
    ],
  };
}
