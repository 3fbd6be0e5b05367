export const people = {
  sum: { ownCap: '（规则最多扣 {{cap}}，按处数是 {{asked}}）' },
  assessor: { label: '评分人', switch: '换评分人', nobody: '还没有写', notInTeam: '{{name}}（不在自评小组里）', unnamed: '未署名', scored: '评分：{{name}}，{{at}}' },
  history: {
    title: '经过', loading: '正在读经过', none: '还没有人动过这一条。', full: '评为满分', scored: '扣分：{{rules}}', rule: '{{rule}} ×{{count}}', and: '；', notApplicable: '设为空项：{{ground}}', cleared: '改回未评', attached: '记下说明或证据，还没有评分', detached: '去掉了说明和证据',
    rescored: { found: '按隐患 {{id}} 补扣。{{answer}}', accepted: '隐患 {{id}} 验收后复核。{{answer}}' },
    how: { undid: '撤回，回到：{{deed}}', redid: '重做：{{deed}}', started: '上一版带来：{{deed}}', restored: '记录损坏后恢复到：{{deed}}' },
    reason: '（{{reason}}）', evidence: '；证据 {{count}} 份', note: '说明：{{note}}',
  },
  phrases: {
    title: '常用语', key: '常见问题和常用语', hint: '自己的话，选了填进说明', here: '本条', everywhere: '各条通用', remove: '删去', removed: '已删去“{{text}}”。', keep: '现在的说明记为常用语：', keepHere: '用于本条', keepEverywhere: '各条通用', kept: '已经记下', empty: '说明写好后，可以在这里记为常用语', long: '说明超过 {{limit}} 字，不能记为常用语',
  },
} as const;
