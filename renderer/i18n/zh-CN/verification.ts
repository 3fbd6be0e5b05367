export const verification = {
  page: { title: '核验文件', hint: '只在本机进行，不联网' },
  drop: { text: '把要核验的 PDF 拖到这里', choose: '选文件…', another: '换一个文件', busy: '正在核验 {{name}}', hint: '核验四件事：改没改过、谁签的、评分标准是不是同一份、得分能不能从答案算出来。' },
  headline: {
    allTrue: '四项都属实', changed: '文件和签名对不上，不能作数', signersFalse: '签名对不上，不能作数', packFalse: '评分标准的内容对不上', scoreFalse: '印出的得分或结论与答案不符',
    foreign: '不是安准出具的文件，无从核对', unsigned: '文件还没有签名，改没改动无从核对', identity: '没有发现改动；签署人的身份还没有核实', incomplete: '没有发现改动；还没有签齐', packUnknown: '没有发现改动；本机没有这份评分标准，得分没有复算', some: '没有全部核实',
  },
  counts: { true: '{{count}} 项属实', unknown: '{{count}} 项未能核实', false: '{{count}} 项不符' },
  finding: { integrity: '完整性', signers: '签署人', pack: '评分标准', score: '得分' },
  value: { true: '属实', false: '不符', unknown: '未能核实' },
  legend: '记号的意思',
  act: { compare: '核对指纹…', hint: '打电话念一遍指纹，对上再确认' },
  signers: {
    title: '签名 {{done}} 个', titleOf: '签名 {{done}} 个，应签 {{planned}} 个', root: '根证书指纹（SHA-256 前 16 字节）', noRoot: '文件里没有根证书', none: '没有签名。', intact: '签名完好', broken: '签名对不上',
    selfStated: '身份：自述，未核验', trusted: '在已核对的根证书之下', time: '时间取自签署机器，没有时间戳。', certificate: '证书 {{fingerprint}}', otherRoot: '根证书 {{fingerprint}}',
  },
  printed: { title: '印的和算的', printed: '印的', computed: '算的', score: '得分', conclusion: '结论', none: '没有重算', same: '一致', differs: '不一致', state: '比较' },
  document: { title: '这是什么文件', number: '编号', enterprise: '企业', creditCode: '信用代码', content: '记录摘要', packs: '评分标准', file: '文件摘要', demo: '示例文件', kinds: { report: '自评报告', commitment: '动态清零承诺书' } },
  notChecked: { title: '没有核的：', time: '签署时间（取自签署机器，没有时间戳）', identity: '签署人是不是本人（文件本身证明不了）', printedPages: '纸上印的和这份文件是否一样', evidenceFiles: '照片和证据文件是否属实', law: '是否采信，由接收单位决定。' },
  root: {
    title: '核对根证书指纹', intro: '根证书随文件附来只能证明签名出自同一处，证明不了是谁。请用电话或书面向出具单位核对指纹，一致再确认。', inFile: '文件里的指纹', inPem: '证书的指纹', paste: '粘贴根证书（root.pem 的全部内容）', choose: '选 root.pem…', own: '用本机的根证书', drop: '把 root.pem 拖到这里',
    notPem: '这不是一份证书。请粘贴或选择 -----BEGIN CERTIFICATE----- 开头的 root.pem；原来的没有动。', same: '和文件里的一致。', other: '和文件里的不一致：这份证书不是签这份文件的那一份，确认了也没有用。', confirmed: '我已用电话或书面向出具单位核对过这个指纹，一致', confirm: '确认这份根证书', done: '已确认这份根证书，并重新核验。',
  },
  trusted: { title: '已核对的根证书', at: '{{at}} 确认', none: '还没有核对过根证书。核验签了名的文件时可以核对。' },
} as const;
