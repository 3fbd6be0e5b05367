/** An ordinary hazard of the ledger: found, put right, checked by somebody else. Days are of November 2026. */
export interface SampleHazard {
  readonly title: string;
  readonly description: string;
  readonly area: string;
  readonly foundBy: string;
  readonly itemId: string;
  readonly foundDay: number;
  readonly responsible: string;
  readonly measures: string;
  readonly deadlineDay: number;
  readonly result: string;
  /** Null: not put right yet. */
  readonly acceptedDay: number | null;
}

export const generalHazards: readonly SampleHazard[] = [
  { title: '冲压车间通道堆放料框', description: '冲压车间中间通道堆放半成品料框，宽度不足。', area: '冲压车间', foundBy: '孟𬭎祎', itemId: '6.1.7', foundDay: 4, responsible: '韩立峰', measures: '清出通道，重新画线', deadlineDay: 5, result: '通道已清出并画线', acceptedDay: 5 },
  { title: '成品库消火栓被遮挡', description: '成品库 1 处消火栓被料架遮挡。', area: '成品库', foundBy: '孟𬭎祎', itemId: '6.1.14', foundDay: 4, responsible: '韩立峰', measures: '移开料架，地面画禁放线', deadlineDay: 6, result: '料架已移开，禁放线已画', acceptedDay: 6 },
  { title: '钻床皮带轮无防护罩', description: '机加工车间 1 台钻床皮带轮无防护罩。', area: '机加工车间', foundBy: '李犇', itemId: '6.2.5', foundDay: 5, responsible: '韩立峰', measures: '加装固定式防护罩', deadlineDay: 12, result: '防护罩已装，紧固检查合格', acceptedDay: 11 },
  { title: '漏电保护器试验不跳闸', description: '机加工车间 2 号配电箱 1 只漏电保护器按试验钮不跳闸。', area: '机加工车间', foundBy: '李犇', itemId: '6.1.12', foundDay: 5, responsible: '李犇', measures: '更换漏电保护器并逐只试验', deadlineDay: 10, result: '已更换，5 只逐只试验动作', acceptedDay: 9 },
  { title: '便携式气体检测仪超期未检', description: '有限空间作业用便携式气体检测仪 1 台超期未检。', area: '安全科', foundBy: '孟𬭎祎', itemId: '7.2.3', foundDay: 5, responsible: '韩立峰', measures: '送检，期间借用在检合格仪器', deadlineDay: 30, result: '', acceptedDay: null },
];

/** The major hazard of the sample, day by day: found on the principal's inspection, closed twelve days later (DOCUMENTS, page 08). */
export const majorHazard = {
  title: '调漆间固定式可燃气体报警探头失效',
  description: '使用非水性漆的场所，探头通入标准气体无响应，控制器无报警，风机未联动。装有报警而不起作用，按判定标准第十四条，对应第七条第（七）项；通风设施正常。',
  area: '喷漆车间调漆间', foundBy: '周明远', foundAt: '2026-11-06T09:40:00+08:00', itemId: '6.2.16',
  ordered: { at: '2026-11-06T09:50:00+08:00', order: 'stopUse', area: '调漆间、喷漆室', orderedBy: '周明远', note: '切断电源挂牌上锁，撤出 4 人；自然通风，移走稀料。停用期间设专人看守（李犇）。' },
  reported: { at: '2026-11-06T10:30:00+08:00', toAuthority: '嘉祥县应急管理局、万张街道应急办', how: '书面报告，电话与平台各一次（安全生产法第41条）', toEmployees: '当日 14:00 在公示栏和班前会向全体从业人员通报，42 人签收', note: '' },
  planned: {
    at: '2026-11-06T16:20:00+08:00', note: '',
    five: {
      responsible: '韩立峰', supervisor: '周明远', measures: '更换 2 只探头和控制器，与排风机联锁；第三方标定', fundsYuan: 8600, deadline: '2026-11-17',
      contingency: '喷漆房火灾现场处置方案，11月9日演练；费用列支安全费用，凭证 T-19；逾期不复用',
    },
  },
  started: { at: '2026-11-09T09:00:00+08:00', note: '先按现场处置方案演练，再开始拆换。' },
  done: { at: '2026-11-14T16:40:00+08:00', result: '2 只探头和控制器已更换，与排风机联锁', note: '' },
  accepted: { at: '2026-11-17T15:30:00+08:00', acceptedBy: '孟𬭎祎', how: '通入标准气体试报警，核对第三方标定证书 BD-2261', result: '标准气试报警响，风机 3 秒内启动，检定在有效期内。同意销号。', note: '' },
  closed: { at: '2026-11-18T09:20:00+08:00', signedOffBy: '周明远', note: '同意销号，恢复使用。举一反三：2 处有限空间检测仪、7 台设施列入季度实测。' },
} as const;
