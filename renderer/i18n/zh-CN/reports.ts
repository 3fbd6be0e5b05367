export const reports = {
  page: { title: '员工报告', hint: '员工报告隐患，查实有奖；职责外的奖励更高', receive: '受理报告…' },
  privacy: { title: '报告人受保护', text: '报告人的姓名用受理人的口令加密，只有这个口令打得开。姓名不进任何导出、报告和记录。口令不保存，丢了就找不回姓名。匿名报告同样受理。' },
  duty: { within: '职责内', beyond: '职责外' },
  state: { received: '待核实', verified: '查实', unfounded: '查否', rewarded: '已奖励 {{yuan}} 元' },
  list: { title: '报告', waiting: '待核实 {{count}} 件', empty: '还没有员工报告。', on: '受理日', what: '内容', area: '地点', duty: '职责', handler: '受理人', state: '状态', open: '看 {{day}} 的报告', close: '收起 {{day}} 的报告' },
  detail: { what: '内容', handler: '受理人', reporter: '报告人', anonymous: '匿名', named: '已加密', show: '看报告人…', log: '经过', received: '受理', verified: '查实，台账 {{id}}', unfounded: '查否：{{reason}}', rewarded: '兑现奖励 {{yuan}} 元，{{on}}', verify: '记入台账查实…', link: '台账里已有…', unfound: '查否…', reward: '兑现奖励…', confirmVerified: '记为查实：{{id}}' },
  receive: {
    title: '受理员工报告', on: '受理日', handler: '受理人', duty: '职责', what: '报告了什么', area: '在哪里', named: '留下姓名', anonymous: '匿名', choice: '报告人', name: '报告人姓名', passphrase: '受理人的口令', again: '再输一次', minimum: '至少 {{minimum}} 个字符', differs: '两次不一样',
    note: '口令只有受理人自己知道，本软件不保存。丢了就看不到姓名。', inText: '内容和地点里不要写报告人的姓名。', confirm: '受理', missing: '还差：{{fields}}',
  },
  link: { title: '台账里已有这项隐患', hazard: '隐患', choose: '选台账里的一项', none: '台账里还没有隐患，请先记入台账。', confirm: '记为查实' },
  unfound: { title: '查否', reason: '查了什么、为什么不成立', confirm: '记为查否', note: '查否以后发现属实，还可以再记查实。' },
  reward: { title: '兑现奖励', rule: '按哪一条', noRule: '不按规则', proposed: '规则：{{duty}} {{yuan}} 元', noRules: '还没有奖励规则。金额由人填。', yuan: '金额', on: '兑现日', confirm: '记下奖励', below: '比规则少 {{yuan}} 元，请确认', unit: '元', note: '备注（不要写姓名）' },
  reporter: { title: '看报告人', passphrase: '受理人的口令', show: '打开', text: '只显示在屏幕上，关上就没有了。请确认旁边没有别人。', name: '报告人', close: '关上', busy: '正在打开' },
  rules: {
    title: '奖励规则', edit: '改规则…', none: '还没有写。写明哪些隐患有奖、奖多少，并让员工知道向谁报、怎么报。', how: '怎么报', from: '自 {{day}} 起施行', draft: '没有写施行日期，还不能算施行', what: '报告什么', within: '职责内（元）', beyond: '职责外（元）', table: '奖励规则',
    dialog: '内部举报奖励规则', howHint: '向谁报、怎么报、什么时候回话', fromDay: '施行日期', add: '加一行', remove: '去掉“{{what}}”', removeBlank: '去掉空行', removal: '去掉', confirm: '定下规则', higher: '“{{what}}”：职责外要比职责内高', incomplete: '每一行都要写内容和两个金额', number: '金额要是不小于 0 的数',
  },
  stale: '已读入别处的新内容，这里填的还在，看一眼再记。',
  refused: {
    notFound: '找不到这件报告，可能已在别处改过。', idTwice: '这件报告已经受理过。', notNew: '新受理的报告不能带着经过。', fieldMissing: '受理人、内容和查否的理由都要写。', inTheFuture: '日期晚于这台电脑的今天。请核对日期和电脑的时钟。', beforeReceived: '兑现日早于受理日。请核对日期。', clockMovedBackwards: '电脑的时钟比这件报告上一步还早。请先校准时钟。',
    hazardNotFound: '台账里没有这项隐患。请先记入台账，再记为查实。', alreadyVerified: '这件报告已经查实过。', notVerified: '查实以后才能兑现奖励。', alreadyRewarded: '这件报告已经奖励过，一件只奖励一次。', nameInText: '内容或地点里写了报告人的姓名，别人会看到。请去掉再受理。',
  },
} as const;
