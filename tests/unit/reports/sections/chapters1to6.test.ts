import { beforeAll, describe, expect, it } from 'vitest';
import { itemLosses, paretoRows } from '../../../../assessment-specs/charts/chartFigures.ts';
import type { TeamMember } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { pointsText } from '../../../../assessment-specs/schema/pointsText.ts';
import { addContentsPage } from '../../../../electron/reports/sections/contentsPage.ts';
import { addCoverPage } from '../../../../electron/reports/sections/coverPage.ts';
import { addDeclaration } from '../../../../electron/reports/sections/declaration.ts';
import { addDeductions } from '../../../../electron/reports/sections/deductions.ts';
import { addEnterprise } from '../../../../electron/reports/sections/enterprise.ts';
import { addNotApplicable } from '../../../../electron/reports/sections/notApplicable.ts';
import { addOrganisation } from '../../../../electron/reports/sections/organisation.ts';
import { addProcess } from '../../../../electron/reports/sections/process.ts';
import { addScoreSummary } from '../../../../electron/reports/sections/scoreSummary.ts';
import { addSignaturePage } from '../../../../electron/reports/sections/signaturePage.ts';
import { aMember } from '../../../fixtures/builders/anAssessment.ts';
import { sampleRecord, standardization } from '../../../fixtures/sampleRecord.ts';
import type { SampleChanges } from '../../../fixtures/sampleRecord.ts';
import { absent, answersBy, everyRule, fullMark } from './answersBy.ts';
import type { AnswerOf } from './answersBy.ts';
import { renderSections } from './renderSample.ts';

type Rendered = Awaited<ReturnType<typeof renderSections>>;

const withAnswers = (answer: AnswerOf, changes: SampleChanges = {}) => sampleRecord({ ...changes, assessment: { ...changes.assessment, layers: answersBy(answer) } });
const pageWith = ({ pages }: Rendered, words: string): string => {
  const page = pages.find((text) => text.includes(words));
  if (page === undefined) throw new Error(`No page says ${words}.`);
  return page;
};

describe('a report with plausible answers', () => {
  const sample = sampleRecord({ assessment: { revision: 2, replaces: { number: 'ZP2026-MA3TEXT0X-r1', digest: 'ab'.repeat(32) } } });
  let report: Rendered;
  beforeAll(async () => {
    report = await renderSections('plausible', sample, [addCoverPage, addDeclaration, addContentsPage, addEnterprise, addOrganisation, addProcess, addScoreSummary, addDeductions, addNotApplicable, addSignaturePage]);
  });

  it('says on the cover what it replaces, by which standard, and what it is not', () => {
    for (const words of ['修订号2（替代ZP2026-MA3TEXT0X-r1）', 'sd-smb-standardization，修订号r1', '不是定级结论', '由安准重建', '以属地应急管理部门的现行评分表为准', '示例数据']) {
      expect(report.pages[0]).toContain(words);
    }
  });

  it('lists every chapter with its page in the contents', () => {
    for (const { title, pageIndex } of report.context.report.outline) expect(report.pages[2]).toMatch(new RegExp(`${title}${pageIndex + 1}`, 'u'));
  });

  it('has all categories and elements on the one page of chapter 4, adding up to the sheet', () => {
    const page = pageWith(report, '按类目和项目汇总');
    const { sheet } = report.context;
    for (const { name, elements } of standardization.categories) {
      expect(page).toContain(name);
      if (elements.length > 1) for (const element of elements) expect(page).toContain(`${element.id}${element.name}${pointsText(element.points)}`);
    }
    const { standard, na, deducted, earned } = sheet.tally;
    expect(page).toContain(`${pointsText(earned)}÷${pointsText(standard - na)}`);
    expect(page).toContain(`合计${[standard, na, standard - na, deducted, earned].map(pointsText).join('')}${sheet.percent?.text}`);
    expect(page).toContain('每行都满足：标准分＝空项分＋扣分＋实得分');
  });

  it('lists what was deducted with the rule, its arithmetic and 〔重建〕, and comes to the same sum', () => {
    expect(pageWith(report, '表5-1')).toContain('扣分规则〔重建〕');
    expect(pageWith(report, '续表5-1')).toMatch(/\d×1/u);
    const last = pageWith(report, '计扣合计与表4-1的扣分一致');
    expect(last).toContain(`合计${pointsText(report.context.sheet.tally.deducted)}`);
    expect(last).toContain('各类目扣分和扣分点数');
  });

  it('draws every category on a web with its rate, and the greatest losses with the share that they reach together', () => {
    const { sheet } = report.context;
    const web = pageWith(report, '图4-1');
    const beforeChapter5 = web.slice(0, web.indexOf('图4-1'));
    for (const [index, { id, name }] of standardization.categories.entries()) for (const words of [`${id}${sheet.categories[index]?.percent?.text ?? '?'}%`, name]) expect(beforeChapter5).toContain(words);
    const losses = pageWith(report, '图5-2');
    const rows = paretoRows(itemLosses(sheet), 12);
    expect(rows).toHaveLength(12);
    for (const { id, lost } of rows.slice(0, -1)) for (const words of [id, `扣${pointsText(lost)}分，累计`]) expect(losses).toContain(words);
    expect(losses).toContain(`其余${rows.at(-1)?.others}条`);
    expect(losses).toContain('累计100.0%');
  });

  it('says where everybody signs: the page of the reserved field and the number of the row', () => {
    expect(report.context.signatures).toHaveLength(5);
    for (const [index, { fieldName }] of report.context.signatures.entries()) {
      const page = (report.finished.signatureFields.find((field) => field.fieldName === fieldName)?.pageIndex ?? -1) + 1;
      expect(report.pages[1]).toContain(`第${page}页序号${index + 1}`);
    }
  });

  it('lists the packs with revision and digest', () => {
    const page = pageWith(report, '评分标准和判定标准');
    for (const { pack } of sample.record.assessment.packs) for (const words of [pack.id, pack.digest.slice(0, 16)]) expect(page).toContain(words);
  });
});

describe('what nobody filled in', () => {
  it('prints 未填写, never 0 or 无, and keeps a zero that somebody typed', async () => {
    const empty = pageWith(await renderSections('empty', sampleRecord({ enterprise: { traits: {}, profile: { employees: null, revenue10k: null, phone: '', accidents3y: null, gradingIntent: null, confinedSpaces: [] } } }), [addEnterprise]), '企业基本情况');
    for (const label of ['从业人员', '营业收入', '联系电话', '近三年事故', '有限空间', '拟申报等级', '企业规模']) expect(empty).toContain(`${label}未填写`);
    const zero = pageWith(await renderSections('zero', sampleRecord({ enterprise: { profile: { employees: 0, accidents3y: [] } } }), [addEnterprise]), '企业基本情况');
    expect(zero).toContain('从业人员0人');
    expect(zero).toContain('近三年没有发生生产安全事故');
  });

  it('tells a trait that is absent from one that nobody answered', async () => {
    const page = pageWith(await renderSections('traits', sampleRecord({ enterprise: { traits: { dust_explosion: 'no', confined_space: 'yes' } } }), [addEnterprise]), '重点领域');
    for (const words of ['粉尘涉爆不涉及', '有限空间涉及', '劳动密集未填写']) expect(page).toContain(words);
  });

  it('prints 未填写 for a story that nobody wrote', async () => {
    const narrative = { method: '', training: '', documentReview: '', siteCheck: '', interviews: '', sampled: null, sampledNonconforming: 0, causes: { management: '', site: '', people: '' } };
    const { text } = await renderSections('untold', sampleRecord({ assessment: { narrative } }), [addProcess]);
    for (const words of ['培训未填写', '访谈未填写', '抽样总数未填写', '其中不符合0']) expect(text).toContain(words);
  });
});

describe('the deductions at their ends', () => {
  it('says in one sentence that there is none', async () => {
    const { text } = await renderSections('none', withAnswers(fullMark), [addDeductions, addNotApplicable]);
    expect(text).toContain('本次自评没有扣分点。');
    expect(text).toContain('本次自评没有空项。');
    for (const absence of ['表5-1', '图5-2']) expect(text).not.toContain(absence);
  });

  it('sets every rule of the pack and lists extras that found nothing left to take', async () => {
    const report = await renderSections('every', withAnswers(everyRule), [addScoreSummary, addDeductions]);
    const rules = standardization.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items.flatMap((item) => item.rules)));
    const extras = pageWith(report, '类目内追加扣分');
    expect(extras).toContain('未扣的分数不从别处补扣');
    for (const { trigger } of rules.filter(({ kind }) => kind === 'extra')) expect(extras).toContain(trigger.slice(0, 6));
    for (const { trigger } of rules.filter((_rule, index) => index % 40 === 0)) expect(report.text).toContain(trigger.slice(0, 5));
    expect(report.text).toContain(`合计${pointsText(report.context.sheet.tally.deducted)}`);
  });
});

describe('空项', () => {
  it('tells three origins apart and shows what each rests on', async () => {
    const grounds: Readonly<Record<string, ReturnType<typeof absent>>> = {
      '6.2.14': absent('trait', '没有可燃性粉尘', ['dust_explosion']), '7.5.2': absent('period', '期内没有变更'), '9.2.3': absent('attested', '没有重大风险点'),
    };
    const report = await renderSections('absent', withAnswers((item, index) => grounds[item.id] ?? fullMark(item, index)), [addNotApplicable]);
    const page = pageWith(report, '空项明细表');
    for (const [id, tag, reason, ground] of [['6.2.14', '画像', '没有可燃性粉尘', '企业画像：粉尘涉爆'], ['7.5.2', '期内', '期内没有变更', '周明远'], ['9.2.3', '说明', '没有重大风险点', '周明远书面说明']] as const) {
      for (const words of [id, tag, reason, ground]) expect(page).toContain(words);
    }
    const { na, earned, deducted, standard } = report.context.sheet.tally;
    expect(page).toContain(`${pointsText(na)}（空项）＋${pointsText(deducted)}（扣分）＋${pointsText(earned)}（实得）＝${pointsText(standard)}`);
  });

  it('shows what is open and no score when all that can be is N/A and the rest is not answered', async () => {
    const report = await renderSections('allAbsent', withAnswers((item) => (item.notApplicable.allowed ? absent('attested', '本企业没有') : null), { draft: true }), [addScoreSummary, addNotApplicable]);
    const page = pageWith(report, '按类目和项目汇总');
    expect(page).toContain('标准分＝空项分＋扣分＋未评分＋实得分');
    expect(page).toContain('可能得分（未评完）');
    expect(pageWith(report, '图4-1')).toContain('未评，还可能得到');
    expect(page).not.toContain('百分制得分');
    expect(report.text).toContain('（未评）＋');
  });
});

describe('long names', () => {
  const name = '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗安准示例精密机械零部件制造与表面处理有限责任公司山东分公司嘉祥经济开发区第二机加工喷涂联合车间';
  const team: TeamMember[] = Array.from({ length: 30 }, (_, index) =>
    aMember(`m${index}`, index ? ['assessor'] : ['principal', 'leader', 'assessor'], { name: index === 3 ? '买买提艾力·阿卜杜热合曼' : index ? `成员${index}` : '周明远', post: '生产车间副主任兼安全管理员', signs: index < 20 }));

  it('are printed whole on the cover, in the declaration and in the form, and the team goes on to the next page', async () => {
    const { pages, text } = await renderSections('long', sampleRecord({ enterprise: { profile: { name } }, assessment: { team } }), [addCoverPage, addDeclaration, addEnterprise, addSignaturePage]);
    for (const line of ['内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗', '第二机加工喷涂联合车间']) expect(pages[0]).toContain(line);
    expect(pages[1]).toContain(`本人是${name}主要负责人`);
    expect(text).toContain('续表0-2');
    expect(text).toContain('成员29');
  });
});
