export const score = {
  ask: '{{name}} {{value}}，看怎么来的',
  askOf: '{{name}}：{{value}}，看怎么来的',
  drawer: { close: '关上', veto: '有 {{count}} 项重大事故隐患未销号，一票否决。', vetoWhy: '分数照算，不改变结论。' },
  keys: { charts: '图表', explain: '怎么来的', trial: '试算' },
  charts: {
    action: '图表', title: '图表', category: '类目', item: '考评内容', threshold: '达标线 {{threshold}}', possible: '未评，还可能得到', allNotApplicable: '全部空项',
    radarTitle: '各类目得分率', radarLabel: '各类目得分率雷达图，数字见后面的表', radarNone: '能评的类目不到三个，画不成雷达图。', rate: '得分率', rateSoFar: '已得的分率',
    lossesTitle: '扣在哪里', lossesLabel: '扣分排列图，从多到少，数字见后面的表', lossesNone: '没有扣分。', lossesNoneYet: '已评的没有扣分。', lossesBy: '按什么排', byItem: '按考评内容', byCategory: '按类目', lost: '扣分', cumulative: '累计占全部扣分（上方刻度）', rest: '其余 {{count}} 条', lossRow: '{{points}} 分，累计 {{share}}%',
    completionTitle: '评了多少', completionLabel: '各类目完成情况，数字见后面的表', answered: '已评',
    trendTitle: '历年得分', trendLabel: '历年得分走势，数字见后面的表', trendNone: '要有两个年度的得分才画得出走势：封存满两次，或者封存过一次、这次正在评。', sealedYears: '已封存', openYear: '正在评', year: '年度', score: '得分', conclusion: '结论',
  },
  trial: {
    action: '试算', mark: '试算，不改答案', note: '这里只是试：把一些条目当作满分、把隐患当作已销号、把处数改一改，看看得分会怎样。关上就丢掉，什么都不写进自评。', leave: '离开试算', reset: '全部还原',
    result: '试算结果', veto: '试算里仍有 {{count}} 项重大事故隐患未销号，一票否决。', lifted: '当作已销号以后没有否决了。真正解除，要走完报告、五落实、整改、验收、销号。', points: '得分 ÷ 应得分', moved: '变动的类目', beforeName: '现在', nowName: '试算',
    hazards: '把重大隐患当作已销号', hazardsHint: '它点名的条目一起当作满分', closed: '{{id}}　{{title}}',
    items: '把条目改一改', itemsHint: '打勾当作满分', fullNamed: '当作满分：{{name}}', counts: '改处数', countsNamed: '改处数：{{name}}', more: '再显示一些，还有 {{count}} 条',
    filter: { label: '看哪些条目', deducted: '扣分', unanswered: '未评', tried: '试过' }, none: { deducted: '没有扣分的条目。', unanswered: '没有未评的条目。', tried: '还没有试任何一条。' },
    plan: {
      title: '最少改几条到下一级', top: '已经到最高一级。', reachable: '离“{{band}}”还差 {{points}} 分，最少改好 {{count}} 条，可到 {{after}}。', unreachable: '离“{{band}}”还差 {{points}} 分，{{count}} 条扣分全部改好也只到 {{after}}。', nothing: '离“{{band}}”还差 {{points}} 分，没有可以改回来的扣分。', open: '另有 {{count}} 条未评，没有算在里面。',
      take: '试这 {{count}} 条', exact: '算法：每次取能挽回分数最多的一条，直到够线。各条互不影响，不会有更少的办法。', inexact: '算法：每次取能挽回分数最多的一条，直到够线。有追加扣分没有扣满，各条互相影响，也许还有更少的办法。',
    },
  },
  tree: {
    title: '这个数怎么来的', hint: '逐层展开到每一条扣分', onlyDeducted: '只看扣分的', pack: '看哪一份评分标准',
    formula: '{{earned}} ÷（{{standard}} − 空项 {{na}}）× 100 = {{quotient}}', rounded: '四舍五入到小数 {{digits}} 位', roundedWhole: '四舍五入到整数', raw: '原始分数 {{numerator}}/{{denominator}}',
    name: '考评类目、项目、内容', standard: '标准分', na: '空项', deducted: '扣分', earned: '得分', open: '未评', percent: '得分率 %', total: '合计',
    expand: '展开 {{name}}', folded: '{{count}} 条没有扣分，已收起（满分 {{full}}，空项 {{na}}）', foldedGroups: '{{count}} 个没有扣分，已收起',
    addsUp: '每一层都合得上：标准分 = 空项 + 扣分 + 得分。', addsUpOpen: '每一层都合得上：标准分 = 空项 + 扣分 + 得分 + 未评。', doesNot: '有一层合不上，这是程序的错误，请不要使用这份得分。', packRef: '评分标准 {{id}} r{{revision}} · {{digest}}',
    each: '{{count}} {{unit}} × {{points}}', capped: '这条规则最多扣 {{cap}}', once: '一次性', forfeit: '不得分', extra: '追加扣除，从类目里扣', extraUnapplied: '其中 {{points}} 分类目里已无可扣，没有扣',
    claimed: '应扣 {{claimed}}，本条满 {{standard}}，计扣 {{deducted}}，得 {{earned}}。', noFinding: '没有扣分点，得满分 {{earned}}。', unanswered: '还没有评。',
    notApplicable: '空项：{{reason}}', ground: { trait: '画像没有这一项', period: '自评期内没有发生', attested: '有理由的空项' }, by: '{{name}}，{{at}}', anonymous: '没有写名字', evidence: '证据 {{count}} 件：{{names}}', noEvidence: '没有附证据', go: '去这一条', basis: '依据：{{basis}}', note: '说明：{{note}}',
  },
} as const;
