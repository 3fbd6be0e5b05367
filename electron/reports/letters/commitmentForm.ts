import { citedCriterionId } from '../../../assessment-specs/records/citedCriterionId.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardState, isOpen, isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { FormCell } from '../layout/addForm.ts';
import type { ReportContext } from '../ReportContext.ts';
import type { RichText } from '../text/TextStyle.ts';
import { closeLatinSpaces } from '../text/closeLatinSpaces.ts';
import { dayText, filled } from '../words.ts';

/** The facts of a commitment: whose, against which criteria, and how many major hazards are open now, each by name. */
export function commitmentForm({ record, packs, screening, date }: ReportContext): readonly (readonly FormCell[])[] {
  const { criteria } = packs.hazards.pack;
  const ids = new Set(criteria.map(({ id }) => id));
  const applicable = screening.filter(({ applies, criterion }) => applies && ids.has(criterion.id)).length;
  return [
    [{ label: '信用代码' }, { value: filled(record.enterprise.profile.creditCode) }, { label: '有效期' }, { value: `${date.slice(0, 4)}年度`, widthPt: 84 }],
    [{ label: '判定标准' }, { value: criteriaText(packs.hazards) }, { label: '适用项' }, { value: `${criteria.length}项中${applicable}项`, widthPt: 84 }],
    [{ label: '当前未销号' }, { value: openHazardsText(record.hazards) }],
  ];
}

/** The order that the criteria were issued by, where the pack's source begins with its name and that; else the pack's name. With the pack's revision. */
function criteriaText({ pack, ref }: ReportContext['packs']['hazards']): string {
  const order = /^《[^》]+》（([^，）]+)/u.exec(pack.source)?.[1];
  return `${order === undefined ? pack.name : closeLatinSpaces(order)}（r${ref.revision}）`;
}

/** How many are open, then each of them; closed ones of the period are told after that. */
export function openHazardsText(hazards: readonly Hazard[]): RichText {
  const major = hazards.filter(({ grade }) => grade === 'major');
  const open = major.filter(isVeto);
  const closed = major.filter((hazard) => !isOpen(hazard));
  const listed = open.map((hazard) => `\n${hazard.id}${cited(hazard)}　${hazard.title}，${hazardStateText(hazardState(hazard), 'zh-CN')}`).join('');
  const settled = closed.map((hazard) => `${hazard.id}${cited(hazard)}，${closedOn(hazard)}销号`).join('；');
  return [{ text: `${open.length}项`, face: 'sansMedium' }, `${listed === '' ? '。' : '：'}${listed}${settled === '' ? '' : `${listed === '' ? '' : '\n'}已销号${closed.length}项：${settled}`}`];
}

function cited({ basis }: Hazard): string {
  const criterionId = citedCriterionId(basis);
  return criterionId === null ? '' : `（${criterionId}）`;
}

function closedOn({ events }: Hazard): string {
  const closed = events.findLast(({ kind }) => kind === 'closed');
  return closed === undefined ? '' : dayText(closed.at);
}
