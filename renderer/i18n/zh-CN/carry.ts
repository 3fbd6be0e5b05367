export const carry = {
  band: { label: '上一次自评', text: '有更早的自评，可以放在旁边作提示。什么都不会自动带过来，每一条都要今年自己评。', which: '哪一次', sealed: '{{from}} 至 {{to}}，第 {{revision}} 版，已封存', open: '{{from}} 至 {{to}}，第 {{revision}} 版，未封存', use: '放在旁边', none: '不要提示', later: '以后再说' },
  source: '评分标准的来源',
  key: '沿用去年这条', take: '沿用这一条', reason: '沿用 {{from}} 至 {{to}} 自评中 {{id}} 的评分', added: '新增：去年的标准没有这一条', changed: '规则已改：{{what}}', and: '、',
  before: { label: '去年同条：', deducted: '扣 {{points}}', hint: '只作提示，不计入今年', evidence: '去年的证据：{{names}}', change: '另选一次…', choose: '选去年的自评…', loading: '正在读去年的自评', packUnknown: '去年用的评分标准 {{id}} r{{revision}} 不在本机，比不出哪些改了。', packNotUsed: '去年没有用这份评分标准评过。' },
  review: { reviewed: '已复核', unreviewed: '未复核' },
  difference: { requirement: '要求', points: '分值', rules: '扣分规则', notApplicable: '空项条件' },
  problem: { period: '去年是“期内未发生”，只说明那一期，今年要重新评。', traitNotAbsent: '去年按画像空项，画像现在不是“没有”，要重新评。' },
  doubt: { label: '这个空项请再看一眼：', traitPresent: '画像里答了“有”：{{questions}}', traitUnknown: '画像里还没有答清：{{questions}}', manyInCategory: '类目 {{category}} 有 {{items}} 条（{{points}} 分）空项不是画像给的，画像只表明 {{suggested}} 条不涉及。', reasonRepeated: '同样的理由写在 {{items}} 条上。' },
} as const;
