import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { Rescoring } from '../../../assessment-specs/records/Rescoring.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { itemName } from '../packWords.ts';
import type { ReportContext } from '../ReportContext.ts';
import { hazardTableNumbers } from './hazardTableNumbers.ts';

const causeWords: Readonly<Record<Rescoring['cause'], string>> = { found: '查出隐患', accepted: '整改验收' };

/** 7.6 复核得分: both scores of every answer that was changed because of a hazard; nothing where there is none. */
export function addRescorings(context: ReportContext): void {
  const { report, record, packs } = context;
  const { rescorings } = record.assessment;
  if (rescorings.length === 0) return;
  addHeading(report, { level: 2, number: '7.6', title: '复核得分' });
  addTable(report, {
    caption: { number: hazardTableNumbers(context).rescorings, title: '因隐患复核的考评内容', unit: '单位：分' }, paddingXPt: 3,
    columns: [
      { head: '日期', width: 'fitted' }, { head: '隐患', width: 'fitted' }, { head: '起因', width: 'fitted' }, { head: '考评内容', width: { weight: 1 } }, { head: '评定', width: 'fitted', align: 'center' },
      { head: '该项得分\n前→后', width: 'fitted', align: 'center' }, { head: '百分制\n前→后', width: 'fitted', align: 'center' }, { head: '确认人', width: 'fitted' },
    ],
    rows: rescorings.map((rescoring): TableRow => {
      const { at, hazardId, cause, packId, itemId, answerBefore, answerAfter, before, after, by } = rescoring;
      const scored = [packs.primary, ...packs.gates].find(({ ref }) => ref.id === packId);
      const item = scored === undefined ? null : packIndex(scored.pack).item(itemId);
      return { kind: 'row', cells: [
        at.slice(0, 10), hazardId, causeWords[cause], `${itemId}${item === null ? '' : `　${itemName(item)}`}`, `${answerText(answerBefore)}→${answerText(answerAfter)}`,
        `${before.earned}→${after.earned}`, `${before.percent ?? '—'}→${after.percent ?? '—'}`, by,
      ] };
    }),
  });
  addNote(report, '查出的隐患对应的扣分、验收后恢复的得分，都由人确认后才计入；前后两个得分都保留。百分制是复核当时的得分，没有评完的按已评部分计。', '注：');
}

function answerText(answer: Answer | null): string {
  if (answer === null) return '未评';
  if (answer.kind === 'notApplicable') return '空项';
  return answer.findings.length === 0 ? '满分' : `扣分${answer.findings.length}条`;
}
