export const proposals = {
  title: '改分建议', hint: '试算，不会自动改分；采纳以后，前后两个分数都留着', history: '已采纳的改分',
  now: '现在得 {{earned}} 分', unanswered: '还没有评', notApplicable: '现在是空项，和隐患矛盾', whole: '，总得分 {{percent}}', wholeFromTo: '（总得分 {{before}} → {{after}}）', after: '→ 得 {{earned}} 分',
  choose: { found: '{{item}} 因本隐患扣分', accepted: '{{item}} 整改验收后恢复分数' },
  take: { found: '按选中的扣分', accepted: '按选中的恢复' },
  taken: { found: '因本隐患扣分：', accepted: '验收后恢复：' },
} as const;
