import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { addBarFigure } from '../../../../electron/reports/layout/addBarFigure.ts';
import { addCellGrid, addCellLegend } from '../../../../electron/reports/layout/addCellGrid.ts';
import { addColumnFigure } from '../../../../electron/reports/layout/addColumnFigure.ts';
import { addContents } from '../../../../electron/reports/layout/addContents.ts';
import { addCounters, addFactStrip } from '../../../../electron/reports/layout/addCounters.ts';
import { addCover } from '../../../../electron/reports/layout/addCover.ts';
import { addDivisionFigure } from '../../../../electron/reports/layout/addDivisionFigure.ts';
import { addForm } from '../../../../electron/reports/layout/addForm.ts';
import { addHeading } from '../../../../electron/reports/layout/addHeading.ts';
import { addLetterClose } from '../../../../electron/reports/layout/addLetterClose.ts';
import { addNote, addParagraph } from '../../../../electron/reports/layout/addParagraph.ts';
import { addPhotos } from '../../../../electron/reports/layout/addPhotos.ts';
import { addQrBlock } from '../../../../electron/reports/layout/addQrBlock.ts';
import { addComparisonField, addSideHeading } from '../../../../electron/reports/layout/addSideHeading.ts';
import { addSteps } from '../../../../electron/reports/layout/addSteps.ts';
import { addTable } from '../../../../electron/reports/layout/addTable.ts';
import type { TableRow } from '../../../../electron/reports/layout/addTable.ts';
import { addTimeline } from '../../../../electron/reports/layout/addTimeline.ts';
import { addTitle } from '../../../../electron/reports/layout/addTitle.ts';
import { addVerdict } from '../../../../electron/reports/layout/addVerdict.ts';
import { stack } from '../../../../electron/reports/layout/Cell.ts';
import { barCell, signatureCell } from '../../../../electron/reports/layout/cellBlocks.ts';
import { createReportDocument } from '../../../../electron/reports/layout/createReportDocument.ts';
import { drawHeadTag } from '../../../../electron/reports/layout/drawHeadTag.ts';
import { checkBox } from '../../../../electron/reports/layout/drawCheckBox.ts';
import { blankLine, gap, lateText } from '../../../../electron/reports/layout/inlineSpaces.ts';
import type { ReportDocument, ReportOptions } from '../../../../electron/reports/layout/ReportDocument.ts';
import { resultMark } from '../../../../electron/reports/layout/resultMark.ts';
import { tag } from '../../../../electron/reports/layout/tag.ts';
import { leadIn, typeScale } from '../../../../electron/reports/layout/typeScale.ts';
import { palette } from '../../../../electron/reports/layout/palette.ts';
import { groupHex } from '../../../../electron/reports/text/groupHex.ts';
import { spreadName } from '../../../../electron/reports/text/spreadText.ts';
import { drawnPhoto, drawnSeal } from './drawnPng.ts';

/** Where the fonts of this checkout are. */
export const fontDirectory = join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json')), '..');

/** Options of a test document. */
export function sampleOptions(change: Partial<ReportOptions> = {}): ReportOptions {
  return {
    kind: 'report', language: 'zh-CN', idSeed: 'sample-1', fontDirectory,
    info: { title: '排版样张', author: '示例机械有限公司', subject: '排版', creationDate: new Date('2026-11-20T09:00:00+08:00') },
    running: { headLeft: '嘉祥县安准示例机械有限公司｜安全生产标准化自评报告', headRight: '编号 ZP2026-MA3TEXT0X-r2', footLeft: '内容摘要 5c1e 9a07 ⋯ 7e05 e4ba', footRight: '示例数据' },
    ...change,
  };
}

const digest = '5c1e9a0744d2b8f30e6a71c9d25b8834a9f013e76b4c52d890ff2c317e05e4ba';
const qr = `ZP2026-MA3TEXT0X-r2\n${digest}`;

/** Report pages beside DOCUMENTS' pages 01, 03, 04, 05, 07, 08, 09, 10 and 13. */
export function sampleReport(): ReportDocument {
  const report = createReportDocument(sampleOptions());
  cover(report);
  addContents(report, {
    title: '目录',
    annexes: [{ label: '附件1', title: '自评小组任命文件' }, { label: '附件2', title: '持证与特种设备台账' }, { label: '附件3', title: '打分表全文' }],
    note: [leadIn('本报告怎样读'), '　先看第12章结论，再看第7章有无未销号的重大事故隐患，然后看第4章得分。每个结论都写明依据的条款号和考评内容编号；考评内容编号分三级，如7.2.3是第7类第2个项目的第3条内容。带〔重建〕的条文由本产品依公开资料重建，引用时请注明。'],
  });
  scores(report);
  deductions(report);
  hazards(report);
  rectification(report);
  conclusion(report);
  vetoed(report);
  signatures(report);
  report.attach(new TextEncoder().encode('{"a":1}'), { name: 'record.json', mime: 'application/json', relationship: 'Data', description: '自评记录', date: new Date('2026-11-20T09:00:00+08:00') });
  return report;
}

function cover(report: ReportDocument): void {
  addCover(report, {
    number: { label: '编号', value: 'ZP2026-MA3TEXT0X-r2' }, revision: '修订号 2（替代修订号 1）', name: '嘉祥县安准示例机械有限公司',
    titleLines: ['安全生产标准化', '自评报告'], subtitle: '（小微工贸企业　2026年度）',
    rows: [
      { label: '企业名称', value: '嘉祥县安准示例机械有限公司' }, { label: '统一社会信用代码', value: '91370829MA3TEXT0X3' }, { label: '行业', value: '机械　C3484 机械零部件加工' }, { label: '拟申报等级', value: '三级' },
      { label: '评分标准', value: '山东省小微工贸企业安全生产标准化自评标准（重建版）SD-SMB-BZH-R1，修订号 r1' }, { label: '自评起止日期', value: '2026年11月2日至2026年11月18日' }, { label: '编制日期', value: '2026年11月20日' },
    ],
    seal: { kind: 'picture', bytes: drawnSeal() },
    foot: { qr, paragraphs: [
      { text: [leadIn('本报告是企业自我评定文件，不是定级结论。'), '得分由所列评分标准逐条算得，机器可读的同一份数据附在本文件内。评分标准的结构、总分和达标线依公开的考评说明；各条文字、分值和扣分规则为本产品', leadIn('重建'), '，不是官方原文。正式申报以属地应急管理部门的现行评分表为准。'], style: typeScale.note },
      { text: ['内容摘要（SHA-256 前后各4组）　', leadIn(groupHex(digest, 2))], style: typeScale.note, spaceBeforePt: 8 },
    ] },
  });
}

const categories = [['安全生产目标', 20, 0, 4, 1], ['组织机构和职责', 30, 0, 3, 2], ['安全投入', 40, 0, 9, 1], ['法律法规与安全管理制度', 100, 0, 9, 5], ['教育培训', 50, 0, 10, 4], ['生产设备设施', 260, 38, 31, 3], ['作业安全', 230, 18, 19, 5], ['隐患排查和治理', 60, 0, 4, 2], ['危险源监控', 50, 6, 0, 2], ['职业健康', 60, 0, 3, 2], ['应急救援', 30, 0, 1, 4], ['事故报告、调查和处理', 30, 8, 1, 2], ['绩效评定和持续改进', 40, 0, 0, 2]] as const;

function scoreRow(number: string, title: string, standard: number, na: number, lost: number, strong: boolean): TableRow {
  const due = standard - na;
  const earned = due - lost;
  const rate = ((earned / due) * 100).toFixed(1);
  return { kind: 'row', strong, tinted: strong, cells: [number, strong ? title : `　${title}`, String(standard), String(na), String(due), String(lost), String(earned), rate, barCell({ share: earned / due, threshold: 0.6, strong })] };
}

function scores(report: ReportDocument): void {
  addHeading(report, { level: 1, number: '4', title: '得分汇总', newPage: true });
  addFactStrip(report, [{ label: '评定得分', value: '836' }, { label: '应得分（1000－空项）', value: '930' }, { label: '原始比值', value: '836÷930＝89.892%' }, { label: '百分制得分', value: '89.9', strong: true }, { label: '达标线', value: '60.0' }]);
  const rows = categories.flatMap(([title, standard, na, lost, parts], index) => [
    scoreRow(String(index + 1), title, standard, na, lost, true),
    ...(parts === 1 ? [] : Array.from({ length: parts }, (_, part) => scoreRow(`${index + 1}.${part + 1}`, `其中第${part + 1}项`, 10, 0, part % 3, false))),
  ]);
  addTable(report, {
    caption: { number: '4-1', title: '按类目和项目汇总', unit: '单位：分' }, style: { ...typeScale.tableDense, pitchPt: 12 }, paddingYPt: 0,
    columns: [{ head: '编号', width: { fixedPt: 28 } }, { head: '类目／项目', width: { weight: 1 } }, ...['标准分', '空项', '应得分', '扣分', '实得分', '得分率%'].map((head) => ({ head, width: 'fitted', figures: true }) as const), { head: '图示（竖线60%）', width: 'fitted' }],
    rows: [...rows, { kind: 'total', cells: [null, '合计', '1000', '70', '930', '94', '836', '89.9', barCell({ share: 0.899, threshold: 0.6, strong: true })] }],
  });
  addNote(report, '每行都满足：标准分＝空项分＋扣分＋实得分。只有一个项目的类目不再分行。本次没有类目内追加扣分。');
}

const findings = [
  ['7.2.3', '便携式气体检测仪超期未检', '缺失或超期未检的检测仪、救援器材', '2×1', '2', '检定标签照片 P-048', '安全科'], ['7.2.7', '检修锁具数量不够', '锁牌缺损、数量不够的地方', '1×1', '1', '照片 P-050', '设备科'],
  ['7.2.8', '三人次喷漆未按要求佩戴防毒面具', '没有按要求佩戴的人次', '1×3', '3', '照片 P-051', '喷漆班'], ['7.3.1', '喷漆房、配电间、水帘池三处标志污损或缺失', '安全标志缺失、错用、污损的地方', '1×3', '3', '照片 P-053–P-055', '安全科'],
  ['8.1.3', '两次班组排查没有逐项记录', '没有签名，或没有逐项记录的排查', '1×2', '2', '排查表 Y-08', '机加工车间'], ['10.1.3', '漏测喷漆岗位二甲苯', '漏测的主要职业病危害因素', '1×1', '1', '检测报告 K-02', '安全科'],
] as const;

function deductions(report: ReportDocument): void {
  addHeading(report, { level: 1, number: '5', title: '扣分点及原因汇总', newPage: true });
  const rows: TableRow[] = [7, 8, 10, 11, 12].flatMap((category) => [
    { kind: 'group', text: `${category}　第${category}类`, right: '扣 13 分' } as const,
    ...findings.map((finding, index) => ({ kind: 'row', cells: [String(category * 6 + index), ...finding] }) as const),
  ]);
  addTable(report, {
    caption: { number: '5-1', title: '扣分点及原因汇总表', unit: '单位：分' },
    columns: [{ head: '序号', width: 'fitted', figures: true }, { head: '内容\n编号', width: 'fitted' }, { head: '扣分点及原因', width: { weight: 1 } }, { head: '扣分规则〔重建〕', width: { weight: 1 } }, { head: '算式\n分×处', width: 'fitted', align: 'center' }, { head: '扣分', width: 'fitted', figures: true }, { head: '证据', width: { weight: 0.6 } }, { head: '责任部门', width: 'fitted' }],
    rows: [...rows, { kind: 'total', cells: [null, '合计', null, null, null, '94', null, null] }],
  });
  addNote(report, '扣分合计与表4-1一致。扣分规则文字为本产品重建〔重建〕。第27项对应重大事故隐患MH-07-07，整改情况见7.4；整改后的得分在下一次自评中计算，本次不回补。', '注：');
  addBarFigure(report, { caption: { number: '5-1', title: '各责任部门扣分和扣分点数' }, bars: [['安全科', 26, 12], ['喷漆班', 19, 6], ['机加工车间', 17, 8], ['设备科', 13, 6], ['办公室', 7, 4], ['财务室', 5, 2]].map(([label, value, count]) => ({ label: String(label), value: Number(value), valueText: `${value}分，${count}点` })) });
}

function hazards(report: ReportDocument): void {
  addHeading(report, { level: 1, number: '7', title: '重大事故隐患判定', newPage: true });
  addParagraph(report, '依据《工贸企业重大事故隐患判定标准》（应急管理部令第10号，2023年5月15日施行）逐项判定。问句由本产品自撰，以官方条文为准。回答“是”即存在重大事故隐患，一票否决。', { style: typeScale.bodySmall });
  addCounters(report, [['64', '判定项'], ['6', '适用'], ['5', '判定为否'], ['1', '判定为是'], ['0', '待查'], ['0', '其中未销号']].map(([figure = '', label = '']) => ({ figure, label })));
  addHeading(report, { level: 2, number: '7.1', title: '64项总览' });
  addCellLegend(report, [{ look: 'faint', words: '不适用' }, { look: 'grey', words: '否' }, { look: 'framed', words: '是，已销号' }, { look: 'solid', words: '是，未销号' }, { look: 'dashed', words: '待查' }]);
  const row = (head: string, title: string, count: number, right: string, grey: readonly number[] = []) => ({ head, title, right, cells: Array.from({ length: count }, (_, index) => ({ text: String(index + 1).padStart(2, '0'), look: index + 1 === 7 && grey.includes(6) ? 'framed' : grey.includes(index + 1) ? 'grey' : 'faint' } as const)) });
  addCellGrid(report, { rows: [row('第三条', '管理类', 3, '03不属金属冶炼', [1, 2]), row('第四条', '冶金', 8, '不属冶金行业'), row('第五条', '有色', 13, '不属有色行业'), row('第七条', '机械', 7, '01–05无熔融金属、铸造、燃气炉', [6]), row('第十一条', '粉尘涉爆', 10, '只加工钢件，无可燃性粉尘'), row('第十三条', '有限空间', 2, '全部适用', [1, 2])] });
  addHeading(report, { level: 2, number: '7.2', title: '适用项逐项判定' });
  addTable(report, {
    columns: [{ head: '编号', width: 'fitted' }, { head: '条款', width: 'fitted' }, { head: '判定要点（自撰）', width: 'fitted' }, { head: '现场查证', width: { weight: 1 } }, { head: '判定', width: { fixedPt: 54 } }],
    rows: [
      { kind: 'row', cells: ['MH-03-01', '第三条（一）项', '外包承租没人统一管', '外包维保1家，协议W-02，协调人韩立峰，11月检查记录在册', '否'] },
      { kind: 'row', strong: true, cells: ['MH-07-07', '第七条（七）项', '油性漆喷房缺报警通风', '调漆间固定式报警探头已失效，通气无响应（11月6日查出）', [resultMark('stop'), '是']] },
      { kind: 'row', cells: ['MH-13-02', '第十三条（二）项', '有限空间不审批不检测', '抽10月、11月各1张票，审批、通风、检测、监护齐全', '否'] },
    ],
  });
  addHeading(report, { level: 2, number: '7.3', title: '设施失效核查（第十四条）' });
  addParagraph(report, '对适用项涉及的报警、联锁、通风、防护设施逐台实测（断电、标气、急停），共7台。1台失效，即调漆间可燃气体报警器，列为MH-07-07同一隐患；复测7台全部正常（11月17日）。', { style: typeScale.bodySmall });
}

function rectification(report: ReportDocument): void {
  addHeading(report, { level: 2, number: '7.4', title: '重大事故隐患整改记录' });
  addForm(report, { caption: { number: '7-2', title: '隐患HZ-2026-011' }, rows: [
    [{ label: '判定依据' }, { value: 'MH-07-07　判定标准第七条第（七）项、第十四条' }, { label: '等级' }, { value: [resultMark('stop'), { text: '重大', face: 'sansMedium' }], widthPt: 78 }],
    [{ label: '隐患描述' }, { value: '喷漆车间调漆间（非水性漆）固定式可燃气体报警探头通入标准气体无响应，控制器无报警，风机未联动。一个分支成立：无有效报警（a）；通风设施正常（b 不成立）。' }],
    [{ label: '查出' }, { value: '2026年11月6日 9:40，周明远带队排查；孟鋐祎记录' }, { label: '状态' }, { value: [tag('未销号', 'solid', 2)], widthPt: 92, align: 'center' }],
    [{ label: '报告' }, { value: '11月6日 10:30 书面报嘉祥县应急管理局、万张街道应急办（安全生产法第41条），电话与平台各一次；当日14:00在公示栏和班前会向全体从业人员通报，42人签收。' }],
  ] });
  report.flow.space(8);
  addForm(report, { rows: [
    ['责任落实', '措施落实', '资金落实', '时限落实', '预案落实'].map((label) => ({ label, weight: 1 })),
    ['韩立峰（整改）；周明远（督办）', '更换2只探头和控制器，与排风机联锁；第三方标定', '8600元，安全费用，凭证T-19', '11月17日前完成，逾期不复用', '喷漆房火灾现场处置方案，11月9日演练'].map((value) => ({ value })),
  ] });
  addPhotos(report, [{ bytes: drawnPhoto(205), number: '7-1', title: '整改前：通气无响应（P-001，11月6日）' }, { bytes: drawnPhoto(225), number: '7-2', title: '整改后：标定、联锁合格（P-004，11月17日）' }]);
  addTimeline(report, [['查出', '11-06'], ['停用', '11-06'], ['报告', '11-06'], ['演练', '11-09'], ['更换', '11-14'], ['验收', '11-17'], ['销号', '11-18']].map(([label = '', below = ''], index) => ({ label, below, state: index === 6 ? 'end' : 'done' }) as const));
  addNote(report, '签名图像取自整改记录。验收人不得是整改责任人；销号须主要负责人签批；销号前，结论一律为一票否决。', '注：');
}

function conclusion(report: ReportDocument): void {
  addHeading(report, { level: 1, number: '12', title: '自评结论', newPage: true });
  addVerdict(report, { shape: 'ring', character: '达', above: '自评结论（修订号 2）', verdict: '三级达标', below: '重大事故隐患未销号 0 项　空项 8 条　待查 0 项', figure: '89.9', figureNote: '百分制得分，达标线 60.0' });
  addParagraph(report, '经逐条自评，本企业标准化得分89.9分，适用的6项重大事故隐患判定项均无未销号隐患，达到三级自评条件，拟申报三级定级。', { spaceAfterPt: 4 });
  const done = (words: string) => [resultMark('tick', 0.8), words];
  addTable(report, {
    caption: { number: '12-1', title: '结论怎样得出' }, style: typeScale.table,
    columns: [{ head: '次序', width: { fixedPt: 32 }, align: 'center' }, { head: '判断', width: { fixedPt: 84 } }, { head: '事实', width: { weight: 1.4 } }, { head: '依据', width: { weight: 1 } }, { head: '结果', width: { fixedPt: 72 } }],
    rows: [
      { kind: 'row', cells: ['1', '是否答全', '135条考评内容、6项适用判定项全部作答，待查0项', '考评说明；判定标准', done('已答全')] },
      { kind: 'row', cells: ['2', '有无否决', '查出1项MH-07-07，2026年11月18日销号；未销号0项', '判定标准第七条第（七）项；安全生产法第41条', done('无否决')] },
      { kind: 'row', cells: ['3', '得分', '836÷930＝89.892%，取一位小数得89.9，不低于60.0', '考评说明（百分制，扣完为止）', done('89.9')] },
      { kind: 'row', cells: ['4', '申报条件', '1年内无死亡、无累计3人以上重伤；证照有效', '定级办法（应急〔2021〕83号）', done('满足')] },
    ],
  });
  addDivisionFigure(report, { legend: true, caption: { number: '12-1', title: '风险点分级（58个）' }, parts: [{ fill: 'red', value: 0, label: '红　重大 0', legend: '红 重大风险 0' }, { fill: 'orange', value: 3, label: '橙　较大 3', legend: '橙 较大风险 3' }, { fill: 'yellow', value: 14, label: '黄　一般 14', legend: '黄 一般风险 14' }, { fill: 'blue', value: 41, label: '蓝　低 41', legend: '蓝 低风险 41' }] });
  addColumnFigure(report, { full: 100, threshold: 60, caption: { number: '12-2', title: '各类目得分率（%）　柱：2026年　短横：2025年　虚线：60' }, columns: [80, 90, 77.5, 91, 80, 86, 91, 93.3, 100, 95, 96.7, 95.5, null].map((value, index) => ({ label: String(index + 1), value, valueText: String(value), reference: value === null ? null : value - 7 })) });
  addParagraph(report, [leadIn('与上一次自评比较：', 'sansBold'), '2025年78.4分，今年89.9分。扣分最多的是第6类（31分）、第7类（19分）、第5类（10分），整改计划见第11章。'], { style: { ...typeScale.bodySmall, indentEm: 0 } });
}

function vetoed(report: ReportDocument): void {
  report.flow.breakPage();
  addVerdict(report, { shape: 'octagon', character: '停', above: '自评结论（修订号 1，已由修订号 2 替代）', verdict: '一票否决', below: '重大事故隐患未销号 1 项：MH-07-07', figure: '89.9', figureNote: '得分照算，不改变结论' });
  addVerdict(report, { shape: 'square', character: '未', above: '自评结论', verdict: '未达标', below: '得分低于达标线 60.0；未销号 0 项', figure: '58.7', figureNote: '百分制得分，达标线 60.0' });
  addVerdict(report, { shape: 'dashed', character: '缺', above: '自评结论', verdict: '尚未完成', below: '不得出结论：未作答 12 条，待查 2 项', figure: '—', figureNote: '现可能得分 71.3–88.0' });
  addSteps(report, '解除否决须依次完成', ['整改完成', '他人验收', '主要负责人签批销号', '重新出具修订号']);
  addParagraph(report, ['空项来由：', tag('画像', 'filled'), '　', tag('期内', 'outlined'), '　', tag('说明', 'dashed'), '　', tag('状态：已销号', 'framed')], { style: typeScale.bodySmall });
  addDivisionFigure(report, { caption: { number: '6-1', title: '标准分1000分的去向' }, parts: [{ fill: 'solid', value: 836, label: '实得分 836' }, { fill: 'blank', value: 94, label: '扣分 94' }, { fill: 'excluded', value: 70, label: '空项 70（不计）' }] });
  addParagraph(report, ['声明页签名见', lateText('第88页，序号5', typeScale.bodySmall, () => `第${report.pageOf('signatures')}页，序号5`), '。'], { style: typeScale.bodySmall });
  addLetterClose(report, { organisation: '嘉祥县安准示例机械有限公司', date: '2026年11月20日', seal: { kind: 'picture', bytes: drawnSeal() }, sealWidthPt: 100, sameLine: true, signers: [{ label: ['　　主要负责人　', { text: '周明远', face: 'serifBold' }, { text: '（签名见第19页，序号5）', sizePt: 10.5, color: palette.secondary }] }] });
}

function signatures(report: ReportDocument): void {
  report.flow.breakPage();
  addTitle(report, { text: '签名与验证页', outline: true, spaceAfterPt: 4 });
  const role = (words: string, name: string, post: string) => stack(words, { kind: 'styled', style: { pitchPt: 18 }, text: [spreadName(name, { ...typeScale.table, face: 'sansBold', sizePt: 11 }, 3.8), gap(8), { text: post, color: palette.secondary }] });
  const certificate = (print: string) => stack({ kind: 'styled', text: `P-256　${print} ⋯`, style: { color: palette.secondary } }, { kind: 'styled', text: '身份：自述，未核验', style: { face: 'sansMedium' } });
  addTable(report, {
    caption: { number: 'Q-1', title: '签名' },
    columns: [{ head: '序号', width: { fixedPt: 30 }, align: 'center' }, { head: '角色、姓名', width: { weight: 1.2 } }, { head: '手写签名、声明时间（+08:00）', width: { fixedPt: 108 } }, { head: '签名人声明', width: { weight: 1 } }, { head: '签名证书', width: { fixedPt: 104 } }],
    rows: [
      { kind: 'row', cells: ['1', role('自评人员（编制）', '孟鋐祎', '安全管理员'), signatureCell({ fieldName: 'signer-1' }), '我按评分标准逐条查看、作答，所记事实属实。', certificate('7B:5E:D4:68')] },
      { kind: 'row', cells: ['2', role('自评人员', '李犇', '电工'), signatureCell({ fieldName: 'signer-2' }), '我核查的部分属实。', certificate('E6:33:A7:90')] },
      { kind: 'row', cells: ['3', '评审员（预留）', signatureCell({ fieldName: 'reviewer', placeholder: '签名域，未签', heightPt: 26 }), '意见另见评审记录。', '—'] },
    ],
  });
  report.markPage('signatures');
  addSideHeading(report, '完整', '文件自第一次签名起没有改动，由密码签名覆盖全文来保证。后加的签名只填预留的签名域。手写图像和印章图片只是图像，不能单独证明什么。');
  addSideHeading(report, '身份', '签名证书由签名所用的计算机自行签发，姓名是本人填写的，本文件不能证明签名人是谁。请当面、电话或书面核对下列根证书指纹；一致，才可以把签名归于该企业。');
  addComparisonField(report, { label: '根证书指纹（SHA-256 前16字节）', value: '3F:A2:0C:91:7B:5E:D4:68:12:F7:9A:C3:40:8E:B1:26', tick: [checkBox('empty', 1.4), ' 已另行核对 ', blankLine(48)] });
  addQrBlock(report, { qr, paragraphs: [
    { text: [leadIn('内容摘要（SHA-256）')], style: typeScale.note },
    { text: `${groupHex(digest.slice(0, 32))}\n${groupHex(digest.slice(32))}`, style: { ...typeScale.table, sizePt: 10.5 } },
    { text: '验证：把本文件拖入安准，或运行 anzhun verify。应得四项：完整、签名、评分标准、得分。二维码只含编号、摘要和指纹，不含网址。', style: typeScale.note },
  ] });
}

/** A letter beside DOCUMENTS' page 11; as a draft it carries the marks of page 12. */
export function sampleLetter(draft = false): ReportDocument {
  const report = createReportDocument(sampleOptions({ kind: 'letter', idSeed: 'letter-1', running: { headLeft: '编号　CN2026-MA3TEXT0X-01', footLeft: '内容摘要 a27d 03be ⋯ 91cc 6f18', footRight: '示例数据' }, ...(draft && { watermark: '草稿 未签署' }) }));
  if (draft) drawHeadTag(report, '草稿　未签署');
  addTitle(report, { text: '重大事故隐患“动态清零”承诺书' });
  addParagraph(report, '嘉祥县应急管理局、万张街道办事处：', { style: { ...typeScale.letter, indentEm: 0 } });
  addParagraph(report, '本人周明远，是嘉祥县安准示例机械有限公司主要负责人。现对本企业2026年度重大事故隐患“动态清零”郑重承诺如下：');
  for (const [lead, text] of [['一、亲自排查。', '每季度至少带队对照判定标准排查一次，签字留痕。'], ['二、即查即停。', '发现重大事故隐患，该停产的立即停产，该停用的立即停用，依法报告并告知从业人员。'], ['三、五项落实。', '责任、措施、资金、时限、预案逐项落实，验收合格后销号；上年度隐患1月31日前清零。'], ['四、如实公开。', '不瞒报，不弄虚作假，接受职工和社会监督。'], ['五、违诺担责。', '违反承诺的，愿接受风险等级调整、强化监管和依法处理。']] as const) addParagraph(report, [leadIn(lead, 'sansBold'), text]);
  report.flow.space(6);
  addForm(report, { rows: [
    [{ label: '信用代码' }, { value: '91370829MA3TEXT0X3' }, { label: '有效期' }, { value: '2026年度', widthPt: 84 }],
    [{ label: '判定标准' }, { value: '应急管理部令第10号' }, { label: '适用项' }, { value: '64项中6项', widthPt: 84 }],
    [{ label: '当前未销号' }, { value: [{ text: '0项', face: 'sansMedium' }, '。自评期内查出1项（MH-07-07），2026年11月18日销号'] }],
  ] });
  addLetterClose(report, {
    organisation: '嘉祥县安准示例机械有限公司', date: '2026年11月20日', seal: draft ? { kind: 'place', words: '印章图片位置' } : { kind: 'picture', bytes: drawnSeal() },
    signers: [{ label: '承诺人（签名）：', field: { fieldName: 'principal', ...(draft && { placeholder: '签名位置' }) } }, { label: '见证人（员工代表）：', small: true, field: { fieldName: 'witness' } }],
  });
  return report;
}
