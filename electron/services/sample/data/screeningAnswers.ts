/** 逐项判定 of the criteria that apply to the sample; everything else the profile answers. */
export interface SampleScreening {
  readonly criterionId: string;
  readonly answer: 'no' | 'yes';
  readonly branches: readonly string[];
  readonly note: string;
  readonly evidence: readonly string[];
}

const tested = '对报警、联锁、通风、防护设施逐台实测（断电、标气、急停）共 7 台，1 台失效：调漆间可燃气体报警探头';

export const screeningAnswers: readonly SampleScreening[] = [
  { criterionId: 'MH-03-01', answer: 'no', branches: [], note: '外包维保 1 家，协议 W-02，协调人韩立峰，11 月检查记录在册', evidence: ['W-02'] },
  { criterionId: 'MH-03-02', answer: 'no', branches: [], note: '焊工 2 人、电工 1 人、叉车 1 人，现场点名与证书、官方平台查询一致', evidence: ['Y-06'] },
  { criterionId: 'MH-07-05', answer: 'no', branches: [], note: '烘干房天然气烧嘴设压力报警并与切断阀联锁，熄火保护试验动作正常（11月5日）', evidence: ['J-02'] },
  { criterionId: 'MH-07-07', answer: 'no', branches: [], note: '调漆间、喷漆室均设固定式可燃气体报警和机械通风；其中 1 只探头失效，按第十四条另行判定', evidence: ['P-070'] },
  { criterionId: 'MH-13-01', answer: 'no', branches: [], note: '水帘循环水池、化粪池 2 处，台账与标志逐一对应', evidence: ['J-03'] },
  { criterionId: 'MH-13-02', answer: 'no', branches: [], note: '抽 10 月、11 月各 1 张票，审批、通风、检测、监护齐全', evidence: ['J-03'] },
  { criterionId: 'MH-14-00', answer: 'yes', branches: ['MH-14-00-a'], note: tested, evidence: ['P-037'] },
];

/** After the repair the devices are tested once more; the answer stays, its note tells both tests. */
export const retest: SampleScreening = { criterionId: 'MH-14-00', answer: 'yes', branches: ['MH-14-00-a'], note: `${tested}；复测 7 台全部正常（11月17日）`, evidence: ['P-037'] };

/** 第十四条: the device that did not work, tied to its criterion. */
export const failedDevice = { id: 'fd-01', device: '调漆间固定式可燃气体报警探头', criterionId: 'MH-07-07' } as const;
