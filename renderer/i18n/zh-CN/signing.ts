export const signing = {
  page: { title: '签署' },
  unsealed: { text: '还没有封存。封存以后才能签署。', action: '去结论页' },
  issue: {
    title: '先把要签的文件做出来', text: '从封存的记录排版，每位签署人的位置先留好。做出来以后，内容不再改动。', action: '生成要签的文件', busy: '正在生成{{document}}', page: '第 {{done}} / {{total}} 页', wait: '正在排版…', cancelling: '正在停下…',
  },
  document: { report: '自评报告', commitment: '动态清零承诺书' },
  list: { title: '签署人', turn: '轮到', waiting: '等着', notIssued: '文件还没生成', note: '一个人只签一次，几个身份都在这一次里生效。签过的不能改；要改，另立新的修订并写明旧的。' },
  sealed: {
    title: '封存的内容', result: '{{word}}，{{percent}}（{{numerator}}/{{denominator}}）', hazards: '重大隐患：未销号 {{open}}，已销号 {{closed}}', pack: '评分标准 {{id}} r{{revision}}', evidence: '证据 {{count}} 件，摘要已记', digest: '记录摘要 {{digest}}', number: '编号 {{number}}',
  },
  form: {
    of: '签《{{document}}》', attest: '签之前，逐条确认', statement: '签名旁印的话：{{statement}}',
    conclusionRead: '我看过结论和全部扣分理由', hazardsTrue: '{{count}} 条重大隐患的回答属实，没有未销号的', hazardsTrueOpen: '{{count}} 条重大隐患的回答属实，未销号的 {{open}} 项都已列出', criteriaChecked: '评分标准含安准重建的内容，我已向属地应急局核对',
    commitmentRead: '我看过承诺书全文', openHazardsListed: '未销号的重大隐患就是所列的 {{open}} 项', noOpenHazards: '现在没有未销号的重大隐患，与台账一致', consequencesUnderstood: '我清楚违背承诺的后果',
    pad: { label: '手写签名', clear: '重写', choose: '选签名图片…', hint: '用鼠标、触屏或手写板', unreadable: '这个文件不是图片，或者上面没有字迹。请换一张。' },
    passphrase: '签名密钥口令', again: '再写一遍口令', make: '第一次签署：现在就在这台电脑上给{{name}}做一把签名密钥，用口令保护。口令至少 {{minimum}} 位；忘了就打不开这把密钥，谁也找不回来。', remembered: '这台电脑记着口令，可以不写。', remember: '让这台电脑记着口令',
    identity: '身份：自述，未核验', fingerprint: '指纹 {{fingerprint}}', noFingerprint: '密钥签署时才生成', law: '是否满足电子签名法第十三条，取决于本软件无法得知的事实；是否采信，由接收单位决定。', print: '也可打印后手签盖章。',
    tooShort: '口令还不到 {{minimum}} 位', differs: '两遍口令不一样', missing: '还差：{{what}}', needs: { attest: '逐条确认', handwriting: '手写签名', passphrase: '口令' },
    done: '签完出 PDF，{{count}} 人签名都在里面', later: '稍后再签', sign: '签署', signing: '正在签署…', signed: '{{name}}已签署。', next: '轮到{{name}}。', all: '都签齐了。',
  },
  where: {
    title: '签在哪里', label: '签名落在签名与验证页的哪一格', here: '← 本次签这里', box: '{{role}} {{name}}', result: '自评结论：{{word}}　{{percent}}', open: '存一份看全文，{{pages}} 页', reportTitle: '安全生产标准化', reportTitle2: '自评报告', commitmentTitle: '重大事故隐患', commitmentTitle2: '动态清零承诺书', commitmentResult: '未销号的重大事故隐患：{{open}} 项',
  },
  finished: { title: '都签齐了', text: '{{count}} 份文件，{{signatures}} 个签名。把 PDF 交给接收单位，对方可以自己核验。', action: '看文件' },
  role: { assessor: '自评成员', deputyLeader: '副组长', leader: '自评组长', principal: '主要负责人', employeeRepresentative: '员工代表', witness: '见证人' },
} as const;
