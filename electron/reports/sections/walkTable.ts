import type { Observation, Walk } from '../../../assessment-specs/records/Walk.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { addNote } from '../layout/addParagraph.ts';
import type { ReportContext } from '../ReportContext.ts';
import { hazardTableNumbers } from './hazardTableNumbers.ts';
import { wasWalked } from './wasWalked.ts';

const words: Readonly<Record<Observation['answer'], string>> = { no: '否', yes: '是', toCheck: '待查' };

/** 现场核对: at which stations each question was seen, and what was seen there; nothing where no walk was done. */
export function addWalk(context: ReportContext): void {
  const { report, record, screening } = context;
  const { walk } = record.assessment;
  if (!wasWalked(walk)) return;
  const walked = screening.filter(({ criterion }) => Object.hasOwn(walk.observations, criterion.id) && Object.keys(walk.observations[criterion.id] ?? {}).length > 0);
  addTable(report, {
    caption: { number: hazardTableNumbers(context).walk, title: '现场核对的站点' }, paddingYPt: 2,
    columns: [{ head: '编号', width: 'fitted' }, { head: '站点和所见', width: { weight: 1 } }, { head: '核对人和日期', width: 'fitted' }],
    rows: walked.map(({ criterion }): TableRow => ({ kind: 'row', cells: [criterion.id, stationsText(walk, criterion.id), observersText(walk.observations[criterion.id] ?? {})] })),
  });
  addNote(report, '一处为“是”即判定为是；各站都看过且都为“否”，才判定为否。', '注：');
}

/** `喷漆室：否；调漆间：是（通气无响应）；仓库：未看` in walking order. */
function stationsText({ stations, observations }: Walk, criterionId: string): string {
  const seen = observations[criterionId] ?? {};
  return stations.filter(({ id, criterionIds }) => criterionIds.includes(criterionId) || Object.hasOwn(seen, id)).map(({ id, name }) => {
    const observation = Object.hasOwn(seen, id) ? seen[id] : undefined;
    return `${name}：${observation === undefined ? '未看' : `${words[observation.answer]}${detailText(observation)}`}`;
  }).join('；');
}

function detailText({ note, evidence }: Observation): string {
  const parts = [...(note.trim() === '' ? [] : [note.trim()]), ...(evidence.length === 0 ? [] : [`证据${evidence.length}件`])];
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

/** Each person with the last day on which they looked. */
function observersText(seen: Readonly<Record<string, Observation>>): string {
  const days = new Map<string, string>();
  for (const { by, at } of Object.values(seen)) days.set(by, [days.get(by) ?? '', at.slice(0, 10)].sort().at(-1) ?? '');
  return [...days].map(([by, day]) => `${by} ${day}`).join('\n');
}
