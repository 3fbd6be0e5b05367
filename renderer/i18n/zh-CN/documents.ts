export const documents = {
  page: { title: '文件', hint: 'PDF 里带着自评记录，谁都可以核验' },
  kind: { report: '自评报告', commitment: '动态清零承诺书' },
  table: { label: '出具的文件', document: '文件', number: '编号', state: '签名', pages: '页', digest: '摘要', actions: '操作', signed: '{{done}}/{{planned}} 已签', notIssued: '还没生成', at: '{{at}} 生成' },
  action: { save: '存一份…', saveNamed: '存一份{{document}}', reveal: '在文件夹里显示', revealNamed: '在文件夹里显示{{document}}', sign: '去签署', issue: '去生成并签署', draftNamed: '看{{document}}的草稿', record: '导出 record.json…', root: '导出根证书…', revise: '另出修订版…' },
  path: '文件在 {{path}}',
  none: '还没有正式文件。先封存，再生成、签署。', toConclusion: '去结论页',
  draft: { title: '草稿', text: '按记录现在的样子排版，每页写着“草稿 未签署”，不能签，也不留存。', busy: '正在排草稿', page: '第 {{done}} / {{total}} 页', wait: '正在排版…', cancelling: '正在停下…' },
  hand: { title: '交给别人核验', record: 'record.json 是这份记录本身，和 PDF 里附带的逐字节相同。', recordOpen: 'record.json 是记录现在的样子，还没有封存。', root: '根证书证明签名出自这台电脑，证明不了签的人是谁。对方要用电话或书面核对这个指纹：', fingerprint: 'SHA-256 前 16 字节' },
  revise: {
    title: '另出修订版', text: '封存的这一份不会改动。修订版从它的答案开始，写明代替哪一份。', ask: '另出修订版？', reason: '为什么要修订', reasonHint: '写进记录，例如：重大隐患已销号，重新评定。', confirm: '开始修订', already: '已经有了后面的修订版，见下面。',
  },
  others: { title: '各次自评', current: '这一份', open: '打开', openNamed: '打开 {{name}}', row: '{{from}}—{{to}}　r{{revision}}', sealed: '已封存', unsealed: '没有封存' },
} as const;
