import { sizeClass } from '../../../assessment-specs/records/sizeClass.ts';
import { addForm } from '../layout/addForm.ts';
import type { FormCell } from '../layout/addForm.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { checkBox } from '../layout/drawCheckBox.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import type { RichText } from '../text/TextStyle.ts';
import { filled, filledDay, filledNumber, notFilledIn, traitWords } from '../words.ts';
import { focusAreas } from './focusAreas.ts';
import { accidentsText, heldLevelsText, profileLists } from './profileLists.ts';
import { sectorsText } from './sectorsText.ts';

const labelPt = 88;
const pair = (label: string, value: RichText, right: string, rightValue: RichText): readonly FormCell[] =>
  [{ label, widthPt: labelPt }, { value }, { label: right, widthPt: labelPt }, { value: rightValue }];
const line = (label: string, value: RichText): readonly FormCell[] => [{ label, widthPt: labelPt }, { value }];

/** 1 企业概况: what the profile says, as it was filled in. */
export function addEnterprise(context: ReportContext): void {
  const { report, record } = context;
  const { profile } = record.enterprise;
  addHeading(report, { level: 1, number: '1', title: '企业概况', newPage: true });
  addForm(report, {
    caption: { number: '1-1', title: '企业基本情况' }, labelWidthPt: labelPt, paddingYPt: 3,
    rows: [
      line('企业名称', filled(profile.name)),
      pair('统一社会信用代码', filled(profile.creditCode), '成立日期', filledDay(profile.foundedOn)),
      line('地址', addressText(profile.address)),
      pair('法定代表人', filled(profile.legalRepresentative), '主要负责人', filled(profile.principal)),
      pair('安全负责人', filled(profile.safetyManager), '联系电话', filled(profile.phone)),
      pair('行业', sectorsText(context), '国民经济行业代码', filled(profile.industryCode)),
      pair('从业人员', filledNumber(profile.employees, '人'), '最大当班人数', filledNumber(profile.peakShiftHeadcount, '人')),
      pair('营业收入', filledNumber(profile.revenue10k, '万元'), '资产总额', filledNumber(profile.assets10k, '万元')),
      pair('企业规模', sizeText(context), '规模以上企业', traitText(profile.aboveScale)),
      pair('拟申报等级', profile.gradingIntent === null ? notFilledIn : profile.gradingIntent === 'level3' ? '三级' : '不申报', '专家指导服务', profile.guidanceSelected === 'unknown' ? notFilledIn : profile.guidanceSelected === 'yes' ? '已遴选' : '未遴选'),
      pair('体系运行起始日', filledDay(profile.systemStartedOn), '已持等级', heldLevelsText(profile.heldLevels)),
      line('主要产品', filled(profile.products)),
      line('产能', filled(profile.capacity)),
      line('生产工艺', filled(profile.process)),
      ...profileLists(context).map(({ label, text }) => line(label, text)),
      line('近三年事故', accidentsText(profile.accidents3y)),
      ...(profile.notes.trim() === '' ? [] : [line('备注', profile.notes)]),
    ],
  });
  addFocusAreas(context);
}

function addressText({ city, county, street, detail, grid }: ReportContext['record']['enterprise']['profile']['address']): string {
  const place = [city, county, street, detail].map((part) => part.trim()).join('');
  return `${filled(place)}${grid.trim() === '' ? '' : `（网格：${grid.trim()}）`}`;
}

function sizeText({ packs, record }: ReportContext): string {
  if (packs.traits === null) return notFilledIn;
  const { sizes } = packs.traits.pack;
  const finding = sizeClass(sizes, record.enterprise.profile);
  return finding.size === 'unknown' ? notFilledIn : (sizes.names[finding.size] ?? notFilledIn);
}

const traitText = (value: 'yes' | 'no' | 'unknown'): string => ({ yes: '是', no: '否', unknown: notFilledIn })[value];

function addFocusAreas(context: ReportContext): void {
  const { report, traits, packs } = context;
  if (packs.traits === null) return;
  addHeading(report, { level: 2, number: '1.1', title: '重点领域', unlisted: true });
  addParagraph(report, '以下由企业画像的回答得出，决定哪些考评内容和重大事故隐患判定项适用。没有回答的按可能涉及处理，有关问题照常提问。', { style: typeScale.bodySmall });
  const cell = ([trait, words]: readonly [string, string]): readonly FormCell[] => {
    const value = traits.get(trait)?.value ?? 'unknown';
    return [{ label: words, weight: 1 }, { value: [checkBox(({ yes: 'checked', no: 'dashed', unknown: 'empty' } as const)[value]), ` ${traitWords[value]}`], weight: 0.9 }];
  };
  const rows = Array.from({ length: Math.ceil(focusAreas.length / 3) }, (_, index) => focusAreas.slice(index * 3, index * 3 + 3).flatMap(cell));
  addForm(report, { rows, paddingYPt: 3 });
  addNote(report, [checkBox('checked'), ' 涉及　', checkBox('dashed'), ' 不涉及　', checkBox('empty'), ' 未填写。标志由本企业自填，以主管部门认定为准。']);
}
