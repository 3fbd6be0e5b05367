import { hazardTerms } from '../../../assessment-specs/engine/hazardTerms.ts';
import type { Hazard, HazardEvent } from '../../../assessment-specs/records/Hazard.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';
import { dayText, filled } from '../words.ts';
import { sentence } from './sentence.ts';

/** Whether more happened than one straight loop tells: a second round, a rejection, a transfer, a plan that was changed, a remark on a picture. */
export function isEventful({ events }: Pick<Hazard, 'events'>): boolean {
  return events.some(({ kind }) => kind === 'reopened' || kind === 'rejected' || kind === 'transferred') || events.filter(({ kind }) => kind === 'planned').length > 1
    || events.some(({ kind, note }) => kind === 'evidenceAdded' && note.trim() !== '');
}

/** 全部经过: every event in the order in which it was written, by rounds where there are several. Nothing of it is left out. */
export function addHistory(report: ReportDocument, { id, events }: Pick<Hazard, 'id' | 'events'>): void {
  const rounds = 1 + events.filter(({ kind }) => kind === 'reopened').length;
  let round = 0;
  const rows = events.flatMap((event): TableRow[] => {
    const begins = event.kind === 'found' || event.kind === 'reopened';
    if (begins) round += 1;
    const head: TableRow[] = begins && rounds > 1 ? [{ kind: 'group', text: round === 1 ? '第1轮' : `第${round}轮（重新打开后）` }] : [];
    return [...head, { kind: 'row', cells: [`${event.at.slice(0, 10)} ${event.at.slice(11, 16)}`, hazardTerms.event[event.kind], eventText(event), event.by] }];
  });
  addTable(report, {
    caption: { title: `隐患${id}全部经过` }, paddingYPt: 2,
    columns: [{ head: '时间', width: 'fitted' }, { head: '事项', width: 'fitted' }, { head: '内容', width: { weight: 1 } }, { head: '记录人', width: 'fitted' }],
    rows,
  });
}

/** What an event says, its note at the end. */
export function eventText(event: HazardEvent): string {
  return `${ownText(event)}${sentence(event.note)}` || '—';
}

function ownText(event: HazardEvent): string {
  switch (event.kind) {
    case 'ordered': return `${hazardTerms.order[event.order]}：${filled(event.area)}；${event.orderedBy}下令。`;
    case 'reported': return `报${filled(event.toAuthority)}，${filled(event.how)}；向从业人员：${filled(event.toEmployees)}。`;
    case 'planned': {
      const { responsible, supervisor, measures, fundsYuan, deadline, contingency } = event.five;
      return `责任：${filled(responsible)}（整改）、${filled(supervisor)}（督办）；措施：${filled(measures)}；资金：${fundsYuan}元；时限：${dayText(deadline)}前；预案：${sentence(filled(contingency))}`;
    }
    case 'done': return `${sentence(filled(event.result))}${files(event.evidence)}`;
    case 'accepted': return `${filled(event.how)}；${sentence(filled(event.result))}验收人：${event.acceptedBy}。${files(event.evidence)}`;
    case 'rejected': return `${sentence(filled(event.reason))}验收人：${event.rejectedBy}。`;
    case 'closed': return `${event.signedOffBy}签批销号。`;
    case 'reopened': return sentence(filled(event.reason));
    case 'transferred': return `移交${filled(event.to)}。${sentence(event.reason)}`;
    case 'evidenceAdded': return `${event.phase === 'before' ? '整改前' : '整改后'}文件${event.evidence.length}件。`;
    case 'found': case 'started': return '';
  }
}

const files = (digests: readonly string[]): string => (digests.length === 0 ? '' : `附文件${digests.length}件。`);
