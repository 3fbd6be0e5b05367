export const principal = {
  page: { title: '负责人一页' },
  packsMissing: '这次自评用的评分标准不在本机，结论无从计算。记录没有动。',
  acts: { title: '谁、何时前、办什么', hint: '最急的在前', none: '没有要办的事', what: '办什么', who: '谁', when: '何时前', notDeciding: '（不影响结论）' },
  when: { now: '马上', none: '没有定期限' },
  who: {
    principal: { named: '主要负责人 {{name}}', unnamed: '主要负责人（画像里没有填）' }, safetyManager: { named: '安全管理员 {{name}}', unnamed: '安全管理员（画像里没有填）' },
    person: { named: '{{name}}', unnamed: '整改责任人（还没有定）' }, notPerson: { named: '{{name}}以外的人', unnamed: '整改责任人以外的人' },
  },
  act: {
    hazard: {
      ordered: '先停：对 {{id}} 采取停产停用等措施（{{title}}）', reported: '把 {{id}} 报告主管部门，并告知从业人员（{{title}}）', planned: '定下 {{id}} 的五落实（{{title}}）', started: '开始整改 {{id}}（{{title}}）',
      done: '完成整改 {{id}}（{{title}}）', accepted: '验收 {{id}}（{{title}}）', closed: '销号签字 {{id}}（{{title}}）',
    },
    answer: '评完《{{pack}}》余下的 {{count}} 条', reassess: '重新评定《{{pack}}》的 {{item}}（空项和画像不符）', screen: '判定余下的 {{count}} 条重大事故隐患', clarify: '查清待查的 {{id}}（{{title}}）', enterHazard: '把 {{id}} 记入隐患台账（{{title}}）',
    raise: '提高《{{pack}}》的得分，达到“{{band}}”', raiseBy: '提高《{{pack}}》的得分，离“{{band}}”还差 {{points}} 分', duty: '补办三年行动 {{id}}：{{topic}}',
  },
  next: {
    title: '您接下来', sign: '去签署', signHint: '记录已封存。看过以后，用自己的口令签字。', documents: '看已签的文件', documentsHint: '您已签过。文件可以打印、交出、核验。', conclusion: '看结论和得分的来历', conclusionHint: '封存以后才能签字；封存以前，每个数都可以逐层展开看。',
  },
} as const;
