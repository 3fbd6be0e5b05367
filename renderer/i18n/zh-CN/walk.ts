export const walk = {
  page: { title: '重大隐患 · 现场核对', short: '现场核对' },
  station: { rest: '其他', whole: '全厂' },
  bar: {
    place: '本站 {{count}} 条，做到第 {{place}} 条', where: '第', of: '条，共 {{count}}', counts: '否 {{no}} · 是 {{yes}} · 待查 {{toCheck}} · 未看 {{open}}',
    label: '共 {{count}} 条，现在第 {{place}} 条；否 {{no}}，是 {{yes}}，待查 {{toCheck}}，未看 {{open}}', notAsked: '不涉及 {{count}} 条，不用看', why: '为什么',
  },
  question: {
    look: '去看', why: '为何', branches: '是哪一种', any: '任一：有一种就算', all: '全部：各种都有才算', tick: '答“是”就勾上看到的',
    yes: '是，有此情况', no: '否，无此情况', toCheck: '待查', toCheckMeaning: '今天看不到、拿不准；不出结论', meaningNo: '凭{{text}}', answers: '这一条的答案',
  },
  note: { label: '现场情况', placeholder: '记一句现场情况（可不填）' },
  photo: { take: '照片 {{count}}', from: '拍的照片从文件选，或按 Ctrl V 粘贴、拖进来', remove: '拿掉照片 {{name}}', alt: '照片 {{name}}', drop: '放开就附上', notPicture: '{{name}} 不是图片，没有附上。照片以外的文件请在逐条评分里附。' },
  consequence: { yes: '答“是”会怎样：', veto: '一票否决', before: '不论得多少分，结论都是', after: '；马上建立隐患记录。', order: '立即动作：', later: '期限、资金、责任、措施、预案随后逐项填。' },
  help: {
    why: '为什么问这一条', change: '修改', judge: '怎么判', noException: '有这种情况就判定，没有例外', exception: '例外：{{text}}', devices: '第十四条也算', devicesText: '装了但坏了、停了，同样判定',
    stations: '这一条要看 {{count}} 站', stationsRule: '一站答“是”就是“是”，各站都答“否”才是“否”。', unseen: '未看', caution: '试验提醒',
    held: '现在的判定', desk: '“{{answer}}”，{{who}} {{when}} 在判定页答的。', deskYes: '各站都看过、都不是“是”，才会改。', deskOther: '现场答“是”或更没把握，就照现场改；都答“否”才是“否”。', walked: '“{{answer}}”，照现场核对。',
  },
  noted: {
    text: '已记：{{station}} {{id}} {{answer}}。', same: '判定：{{answer}}。', left: '还有 {{count}} 站没看，都看过才判定。', stays: '判定仍是“{{answer}}”：各站都看过、都不是“{{answer}}”，才改。', already: '判定是“{{answer}}”，别的站这样答的。',
    noEntry: '还没有记入台账，记入以前不出结论。', entered: '台账里已有 {{id}}。', undone: '已撤回：{{station}} {{id}}。', undoneOther: '已撤回上一步，不在这次核对里。', close: '收起',
  },
  keys: { yes: '是', no: '否', toCheck: '待查', photo: '照片', undo: '撤销', move: '上下条', station: '换站', note: '说明', go: '继续' },
  action: { previous: '上一条', station: '换一站：{{station}}', stations: '换一站', home: '回首页，下次接着', next: '去下一站：{{station}}' },
  chooser: { title: '去哪一站', left: '还有 {{count}} 条', done: '做完了', none: '没有要看的', edit: '改分站…', cancel: '留在这一站' },
  done: {
    station: '{{station}}做完了', all: '各站都看过了', allHint: '答案都在。回头要改，从下面进去。', stationHint: '这一站 {{count}} 条都有答案。', column: { station: '站', all: '条数', no: '否', yes: '是', toCheck: '待查', open: '未看' },
    toCheck: '还是“待查”的', toCheckHint: '待查不等于没有，查清以前不出结论。', missing: '答了“是”，还没记入台账', missingHint: '记入以前不出结论。', openAgain: '再看', again: '再看待查的 {{count}} 条', enter: '去记入台账', screening: '看判定', conclusion: '去看结论', table: '各站情况',
  },
  setUp: {
    title: '分站核对', hint: '按走的先后分站，每站只问那里的事；一条可以放在几站。', editTitle: '改分站', whole: '不分站，全厂走一遍', wholeHint: '{{count}} 条从头问到尾，以后也能分站', begin: '开始核对', save: '改好，接着核对', cancel: '不改，回去核对',
    proposed: '资料里已有的地点', sources: { hazard: '台账', confinedSpace: '有限空间', chemical: '化学品' }, name: '站名', namePlaceholder: '例：除尘间', add: '添一站', addProposed: '添上 {{name}}', list: '站', none: '还没有分站。在上面写一个站名。', up: '{{name}} 往前', down: '{{name}} 往后', remove: '去掉 {{name}}', rename: '改站名', count: '{{count}} 条',
    questions: '“{{station}}”问哪些', also: '也在：{{stations}}', seen: '已看，不能拿掉', rest: '没放进任何一站的 {{count}} 条，最后一站“{{name}}”一起问。', restNone: '每一条都有站了。', exists: '已有这一站。', seenStation: '已看 {{count}} 条',
  },
  record: { next: '记入以后接着走。', carried: '现场的 {{count}} 张照片一起带进台账，作整改前；记入以后接着走。', skip: '先不记，接着走', devices: '第十四条：列出失效的设施', devicesDone: '列好了，接着走', photos: '照片没有全部带进台账，可在隐患页再附。' },
  sealed: '已封存，现场核对只能看。', sealedNone: '这次自评没有做现场核对，已经封存。', nothing: '没有要核对的条目。',
} as const;
