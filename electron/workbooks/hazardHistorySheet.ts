import { hazardTerms } from '../../assessment-specs/engine/hazardTerms.ts';
import { hazardStateText } from '../../assessment-specs/engine/hazardStateText.ts';
import type { HazardEvent } from '../../assessment-specs/records/Hazard.ts';
import { hazardTimeline } from '../../assessment-specs/records/hazardState.ts';
import type { HazardWorkbookInput } from '../services/ports.ts';
import { joined } from './joined.ts';
import type { SheetColumn, SheetPlan } from './SheetPlan.ts';

const columns: readonly SheetColumn[] = [
  { head: '序号', width: 6, align: 'center', kind: 'count' }, { head: '隐患编号', width: 14, align: 'center' }, { head: '隐患', width: 24 }, { head: '第几步', width: 7, align: 'center', kind: 'count' },
  { head: '发生时间', width: 18, align: 'center', kind: 'instant' }, { head: '事项', width: 14, align: 'center' }, { head: '内容', width: 46 }, { head: '备注', width: 20 },
  { head: '此后状态', width: 14, align: 'center' }, { head: '记录人', width: 10, align: 'center' }, { head: '记录时间', width: 18, align: 'center', kind: 'instant' },
];

/** 经过: everything that was written down about each entry, one line an event, in the order in which it was written. It is only added to. */
export function hazardHistorySheet({ enterprise, hazards }: HazardWorkbookInput): SheetPlan {
  const moments = hazards.flatMap((hazard) => hazardTimeline(hazard).map((moment, index) => ({ ...moment, hazard, step: index + 1 })));
  return {
    name: '经过', title: '隐患治理经过', paper: 'a4', orientation: 'landscape', frozenColumns: 2, columns, whenEmpty: '台账中没有隐患。',
    subtitle: joined([`企业：${enterprise.profile.name}`, '只增不改；时间照记录时当地的钟点', enterprise.demo ? '示例数据' : ''], '　　'),
    rows: moments.map(({ hazard, event, state, step }, index) => ({
      cells: [index + 1, hazard.id, hazard.title, step, { instant: event.at }, hazardTerms.event[event.kind], eventText(event), event.note, hazardStateText(state, 'zh-CN'), event.by, { instant: event.recordedAt }],
    })),
  };
}

function eventText(event: HazardEvent): string {
  switch (event.kind) {
    case 'found': case 'started': return '';
    case 'ordered': return `${hazardTerms.order[event.order]}：${event.area}；${event.orderedBy}下令`;
    case 'reported': return `报${joined([event.toAuthority, event.how], '，')}；告知从业人员：${event.toEmployees}`;
    case 'planned': {
      const { responsible, supervisor, measures, fundsYuan, deadline, contingency } = event.five;
      return `责任：${joined([responsible, supervisor.trim() === '' ? '' : `督办 ${supervisor}`], '，')}；措施：${measures}；资金：${fundsYuan} 元；时限：${deadline}；预案：${contingency}`;
    }
    case 'done': return joined([event.result, files(event.evidence)], '；');
    case 'accepted': return joined([`${event.acceptedBy}验收`, event.how, event.result, files(event.evidence)], '；');
    case 'rejected': return `${event.rejectedBy}退回：${event.reason}`;
    case 'closed': return `${event.signedOffBy}签批`;
    case 'reopened': return event.reason;
    case 'transferred': return `移交${event.to}：${event.reason}`;
    case 'evidenceAdded': return `${event.phase === 'before' ? '整改前' : '整改后'} ${event.evidence.length} 件`;
  }
}

const files = (digests: readonly string[]): string => (digests.length === 0 ? '' : `附 ${digests.length} 件`);
