export const paper = {
  print: { open: '打印底稿…', title: '打印空白底稿', confirm: '生成 PDF', intro: '走现场、开会时用：每条有要求、看什么、可勾选的扣分规则、记事和评分人。底稿不是自评文件，填完再录入。', what: '印哪些', hazards: '重大隐患判定项（按画像适用的）', place: '按查的地方', everywhere: '全部', category: '类目', allCategories: '全部类目', onlyUnanswered: '只印还没有评的' },
  entry: {
    open: '按底稿录入…', title: '按底稿录入', intro: '{{name}}。一行一条：编号、代号、说明。', who: '谁去看的（写进说明）', on: '哪天看的', line: '一行', placeholder: '4.2.3 1 2x3 两台无护罩', enter: '写入', codes: '代号：0 满分；1—9 扣分规则；2x3 第 2 条计 3 处；n 空项并写理由；np 期内没有发生并写理由。说明以数字开头时前面加冒号。',
    overwrites: '这条已由 {{by}} 评过，写入后换成这一次的；原来的留在记录里。', written: '刚写入的', undo: '撤销上一条', close: '录完了', noteHead: '〔{{from}} 现场〕',
  },
  problem: {
    unknownItem: '没有编号“{{text}}”的条目。请看底稿左边的编号。', noCode: '还缺代号：0 满分，1—{{last}} 扣分规则，n 空项。', noCodeStrict: '还缺代号：0 满分，1—{{last}} 扣分规则。本条不能空项。', unknownRule: '本条没有第 {{number}} 条扣分规则，只有 1—{{last}}。说明以数字开头的，前面加冒号。', badCount: '第 {{number}} 条规则的处数要在 1—{{most}}。', ruleTwice: '第 {{number}} 条规则写了两次。',
    fullWithRules: '0 是满分，不能和扣分规则写在一起。', notApplicableForbidden: '本条不能设为空项。', reasonMissing: '空项要写理由，写在 n 的后面。',
  },
} as const;
