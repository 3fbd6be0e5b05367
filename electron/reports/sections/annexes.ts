import type { EvidenceKind } from '../../../assessment-specs/schema/ScoredPack.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableColumn } from '../layout/addTable.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { groupHex } from '../text/groupHex.ts';
import { filled, notFilledIn } from '../words.ts';
import { evidenceUses } from './evidenceUses.ts';

const kindWords: Readonly<Record<EvidenceKind, string>> = { document: '文件', record: '记录', photo: '照片', certificate: '证书或报告', interview: '询问' };

/** Annexes 1 to 4: what the record holds. Annex 5, the score sheet, stands apart. */
export function addAnnexes(context: ReportContext): void {
  addEvidence(context);
  addEquipment(context);
  addPlaces(context);
  addElsewhere(context);
}

function addEvidence({ report, record, packs }: ReportContext): void {
  const uses = evidenceUses(record, packs);
  // in the order they are cited, so that neighbours in the report are neighbours here
  const cards = [...uses].map(([digest, places]) => ({ digest, places, card: Object.hasOwn(record.evidence, digest) ? record.evidence[digest] : undefined }));
  addHeading(report, { level: 1, number: '附件1', title: '证据目录', newPage: true });
  if (cards.length === 0) return addParagraph(report, '本次自评没有登记证据文件。', { style: typeScale.bodySmall });
  addTable(report, {
    caption: { number: 'F1-1', title: '证据目录' }, paddingYPt: 2, paddingXPt: 3,
    columns: [
      { head: '序号', width: 'fitted', align: 'center' }, { head: '名称', width: { weight: 1.1 } }, { head: '种类', width: 'fitted' }, { head: '取得日期\n有效期至', width: 'fitted' },
      { head: '用于', width: { weight: 1 } }, { head: '摘要（SHA-256\n前后各2组）', width: 'fitted' },
    ],
    rows: cards.map(({ digest, places, card }, index) => ({
      kind: 'row',
      cells: [String(index + 1), card?.name ?? '证据卡片缺失', card === undefined ? '—' : kindWords[card.kind], `${card?.obtainedOn ?? notFilledIn}${card?.validUntil ? `\n${card.validUntil}` : ''}`, placesText(places), groupHex(digest, 2)],
    })),
  });
  addNote(report, '完整摘要在本文件所附的 record.json 中。原件按摘要存于本企业证据目录，不附于本文件。', '注：');
}

const shownPlaces = 6;

/** The first places a file is cited in, and how many there are. */
function placesText(places: readonly string[]): string {
  return `${places.slice(0, shownPlaces).join('、')}${places.length > shownPlaces ? `等${places.length}处` : ''}`;
}

function addEquipment({ report, record }: ReportContext): void {
  const { specialEquipment, specialOperators } = record.enterprise.profile;
  addHeading(report, { level: 1, number: '附件2', title: '特种设备和特种作业人员台账' });
  addRegister(report, 'F2-1', '特种设备', ['名称', '台数', '下次检验'], specialEquipment.map(({ name, count, nextInspectionOn }) => [name, String(count), nextInspectionOn ?? notFilledIn]));
  addRegister(report, 'F2-2', '特种作业人员', ['姓名', '作业', '证号', '有效期至'], specialOperators.map(({ name, work, certificate, validUntil }) => [name, work, filled(certificate), validUntil ?? notFilledIn]));
}

function addPlaces({ report, record }: ReportContext): void {
  const { confinedSpaces, chemicals, contractors } = record.enterprise.profile;
  addHeading(report, { level: 1, number: '附件3', title: '有限空间、危险化学品和外包承租台账' });
  addRegister(report, 'F3-1', '有限空间', ['名称', '位置'], confinedSpaces.map(({ name, place }) => [name, filled(place)]));
  addRegister(report, 'F3-2', '危险化学品', ['名称', '最大存量', '位置'], chemicals.map(({ name, stock, place }) => [name, filled(stock), filled(place)]));
  addRegister(report, 'F3-3', '外包承租单位', ['名称', '承担的作业'], contractors.map(({ name, work }) => [name, filled(work)]));
}

/** A small list of the profile; an empty one says that nothing is registered, not that there is nothing. */
function addRegister(report: ReportContext['report'], number: string, title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return addParagraph(report, `${title}：未登记。`, { style: { ...typeScale.bodySmall, indentEm: 0 } });
  addTable(report, {
    caption: { number, title },
    columns: [{ head: '序号', width: { fixedPt: 34 }, align: 'center' }, ...heads.map((head): TableColumn => ({ head, width: { weight: 1 } }))],
    rows: rows.map((cells, index) => ({ kind: 'row', cells: [String(index + 1), ...cells] })),
  });
}

/** What a report should have with it and this program does not collect: named, so that nobody takes it for attached. */
function addElsewhere({ report }: ReportContext): void {
  addHeading(report, { level: 1, number: '附件4', title: '另行备查的材料（未附）' });
  addParagraph(report, '下列材料不在本软件的记录之内，未附于本文件，由企业另行备查：证照；机构设置和任命文件；风险清单和四色图；应急预案备案和演练记录；职业病危害检测和体检资料；厂区平面图。', { style: typeScale.bodySmall });
  addParagraph(report, '隐患台账见第7章；重大事故隐患“动态清零”承诺书为单独文件。', { style: typeScale.bodySmall });
}
