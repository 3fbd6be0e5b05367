import type { ErrorTexts } from '../ErrorTexts.ts';

/** what went wrong and where; what to do and what was kept */
export const errors = {
  internal: {
    incident: { what: '程序出了意外，编号 {{incident}}。', todo: '已存下的内容没有动。重开一次再试；还不行，把编号告诉维护的人。' },
  },
  call: {
    unknownChannel: { what: '界面要的“{{channel}}”，主程序不认识。', todo: '界面和主程序的版本可能不一致，请重新安装同一个版本。' },
    badInput: { what: '“{{path}}”这一处不对：{{problem}}（共 {{count}} 处）。', todo: '请改正后再试。原来的内容没有动。' },
    tooLarge: { what: '一次送来的内容太大，上限 {{limitMb}} MB。', todo: '请换小一些的文件。什么也没有写入。' },
    cancelled: { what: '已取消。', todo: '什么也没有写入。' },
    busy: { what: '同时进行的事太多，上限 {{limit}} 件。', todo: '等前面的做完再试。' },
    unreadable: { what: '主程序读不懂这次请求。', todo: '请重新打开页面再试。原来的内容没有动。' },
    unauthorised: { what: '这个页面没有打开本机数据的口令。', todo: '请用启动时显示的完整地址打开。' },
    unreachable: { what: '主程序没有回应。', todo: '请看它是否还开着；没有存上的内容还在这个窗口里，先别关。' },
  },
  folder: {
    locked: { what: '数据文件夹正由“{{by}}”使用，从 {{since}} 开始。', todo: '请先关掉那一个，再打开这里。' },
    notWritable: { what: '数据文件夹 {{path}} 不能写入：{{problem}}。', todo: '请检查权限，或者换一个文件夹。' },
    newerFormat: { what: '{{file}} 由更新的版本写成（格式 {{version}}，本程序只到 {{supported}}）。', todo: '请升级安准。文件没有动。' },
  },
  file: {
    damaged: { what: '这份记录读不出来：{{file}}。', todo: '文件没有动，其他记录不受影响。打开这家企业，可以看到有没有完好的一份可用。' },
    unreadable: { what: '{{name}} 读不出来：{{problem}}。', todo: '请确认文件还在，再试一次。' },
  },
  disk: {
    full: { what: '没存上：磁盘满了（{{file}}）。', todo: '已留在内存。请腾出空间，再改一次就会存上。' },
    failed: { what: '没存上：{{file}}，{{problem}}。', todo: '已留在内存。请检查磁盘或 U 盘，再试一次。' },
  },
  enterprise: {
    notFound: { what: '找不到这家企业（{{id}}）。', todo: '可能已经删除，请回到企业列表。' },
    nameMissing: { what: '还没有填企业名称。', todo: '请填营业执照上的全称。' },
  },
  assessment: {
    notFound: { what: '找不到这次自评（{{id}}）。', todo: '请回到首页重新选择。' },
    packUnknown: { what: '本机没有评分标准 {{id}} r{{revision}}。', todo: '请导入这一份，或者换一份。' },
    notEarlier: { what: '这一次自评不是更早的。', todo: '请选自评期结束得更早的一次。' },
    rolesInvalid: { what: '评分标准的搭配不对：{{problem}}。', todo: '定级的标准要有而且只有一份。' },
    periodInvalid: { what: '自评期间不对：从 {{from}} 到 {{to}}。', todo: '结束日期不能早于开始日期。' },
  },
  record: {
    stale: { what: '这份记录刚在别处改过（{{by}}，{{at}}），现在是第 {{actual}} 步，这里还是第 {{expected}} 步。', todo: '已读入新的内容，请看一眼再改。' },
    sealed: { what: '这份记录已封存（{{number}}），不能再改。', todo: '要改，请另立新的修订，并写明旧的。' },
    cannotSeal: { what: '还不能封存：{{problem}}。', todo: '请先补齐。' },
    unreadable: { what: '记录在“{{path}}”这一处读不懂：{{problem}}（共 {{count}} 处）。', todo: '文件没有动。请换一份完好的。' },
    refused: { what: '这个改动不能接受：{{problem}}。', todo: '什么也没有写入。' },
    nothingToUndo: { what: '没有可以撤销的。', todo: '' },
    nothingToRedo: { what: '没有可以重做的。', todo: '' },
    noGoodCopy: { what: '{{file}} 没有可以恢复的完好一份。', todo: '文件没有动。有备份的，请换回备份。' },
    damageChanged: { what: '{{file}} 刚才又变了，和您看到的不是同一份。', todo: '什么也没有恢复。请再看一眼现在的情况。' },
  },
  answer: {
    unknownItem: { what: '评分标准里没有 {{itemId}} 这一条。', todo: '什么也没有写入。' },
    unknownRule: { what: '{{itemId}} 没有“{{ruleId}}”这条扣分规则。', todo: '什么也没有写入。' },
    badCount: { what: '{{itemId}} 的“{{ruleId}}”不能是 {{count}}。', todo: '请填 0—{{max}} 的整数。原来的没有动。' },
    duplicateRule: { what: '{{itemId}} 的“{{ruleId}}”写了两次。', todo: '同一条规则只记一次，处数写在一起。' },
    notApplicableForbidden: { what: '{{itemId}} 不能设为空项。', todo: '评分标准不允许；确不涉及的，请在企业画像里改。' },
    reasonMissing: { what: '{{itemId}} 设为空项，要写理由。', todo: '请写明为什么不涉及。' },
    notTakenOver: { what: '{{itemId}} 不能沿用去年的评分。', todo: '规则或分值已改、只说明那一期、画像已变或今年已评的，要重新评。' },
    groundInvalid: { what: '{{itemId}} 的空项理由不成立：{{problem}}。', todo: '请换一种理由，或者评分。' },
  },
  screening: {
    unknownCriterion: { what: '判定标准里没有 {{criterionId}}。', todo: '什么也没有写入。' },
    reasonMissing: { what: '{{criterionId}} 记为不涉及，要写理由。', todo: '请写明为什么不涉及。' },
  },
  obligation: {
    unknown: { what: '三年行动里没有“{{id}}”这一项。', todo: '什么也没有写入。' },
  },
  rescoring: {
    notProposed: { what: '{{hazardId}} 对 {{itemId}} 的这条改分建议已经不成立。', todo: '隐患或评分刚有变化，请看一眼现在的建议。什么也没有写入。' },
  },
  walk: {
    unknownStation: { what: '{{criterionId}} 不在这一站核对。', todo: '请先在“分站”里把它放到这一站。什么也没有写入。' },
    stationWalked: { what: '这一站的 {{criterionId}} 已经核对过，不能拿掉。', todo: '站名可以改；已核对的判定项要留在原来的站。' },
  },
  inspection: {
    refused: { what: '这次检查记不下来。', todo: '什么也没有写入。' },
  },
  employeeReport: {
    refused: { what: '这件员工报告记不下来。', todo: '什么也没有写入。' },
    reporterUnreadable: { what: '打不开报告人的姓名：口令不对，或者存的内容坏了。', todo: '只有受理人的口令能打开；口令丢了，姓名就找不回来。' },
  },
  rewardRules: {
    notHigher: { what: '“{{what}}”：职责外的奖励要比职责内的高。', todo: '请改金额。原来的规则没有动。' },
  },
  hazard: {
    notFound: { what: '找不到隐患 {{id}}。', todo: '请回到列表重新选择。' },
    transitionRefused: { what: '隐患 {{id}} 现在不能走这一步：{{problem}}。', todo: '请按顺序补齐前面的。' },
  },
  ledger: {
    notAccepted: { what: '隐患 {{id}} 还没有验收，没有验收单可打印。', todo: '请先登记验收。' },
    alreadyRectified: { what: '隐患 {{id}} 已经整改完成，不再出整改通知。', todo: '需要存档的，请打印验收单或者台账。' },
    notMajor: { what: '隐患 {{id}} 是一般隐患，公示只针对重大事故隐患。', todo: '请选择重大事故隐患，或者打印台账。' },
    nothingToPrint: { what: '台账中没有可以出这种文件的隐患。', todo: '请核对隐患的等级和状态。' },
  },
  paper: { nothingToPrint: { what: '这样选，没有要打印的条目。', todo: '请换一个范围。' } },
  phrases: { full: { what: '常用语已有 {{limit}} 条，没有再记。', todo: '请先删去不用的。' } },
  evidence: {
    notFound: { what: '找不到这件证据（{{id}}）。', todo: '可能已被移走，请重新附上。' },
    tooLarge: { what: '{{name}} 太大，上限 {{limitMb}} MB。', todo: '请压缩，或者拆成几份。' },
    unreadable: { what: '{{name}} 读不出来：{{problem}}。', todo: '请确认文件完好，再附一次。' },
    damaged: { what: '证据 {{id}} 和当初存的不一样了。', todo: '请从原件重新附上；别的证据没有动。' },
  },
  document: {
    notFound: { what: '找不到这份文件（{{id}}）。', todo: '可以按封存的记录重新生成。' },
    notSealed: { what: '记录还没有封存。', todo: '先封存，再生成正式文件；草稿可以预览。' },
    missingCharacters: { what: '字库里没有这些字：{{characters}}（{{place}}）。', todo: '请换成通用的写法。文件没有生成。' },
    changedOnDisk: { what: '{{fileName}} 在磁盘上被改过，和生成时不一样。', todo: '不能接着签。请重新生成，或者找回原来的一份。' },
    exists: { what: '{{number}} 已经生成过。', todo: '请打开已有的一份；要改，另立新的修订。' },
  },
  signature: {
    alreadySigned: { what: '{{name}} 已经签过。', todo: '一个人只签一次。' },
    notPlanned: { what: '封存时没有安排 {{name}} 签署。', todo: '要加签署人，另立新的修订。' },
    notYourTurn: { what: '还没轮到 {{name}}，下一位是 {{next}}。', todo: '请按次序签。' },
    attestationMissing: { what: '还有确认没有逐条勾选。', todo: '请逐条看过再勾。' },
    handwritingMissing: { what: '还没有手写签名。', todo: '请在签名框里写，或者选一张签名图片。' },
    wrongPassphrase: { what: '口令不对。', todo: '请再输一次。忘了口令，这把密钥就用不了，只能另立新的。' },
    weakPassphrase: { what: '口令太短，至少 {{minimum}} 个字符。', todo: '请换长一些的。' },
    certificateExpired: { what: '{{name}} 的证书已过期。', todo: '请先换发新的签名密钥；已签的不受影响。' },
    keyMissing: { what: '本机没有 {{name}} 的签名密钥。', todo: '请先设口令，建立密钥。' },
  },
  verify: {
    notPdf: { what: '{{name}} 不是完整的 PDF。', todo: '请拖入安准生成的 PDF。' },
    tooLarge: { what: '{{name}} 太大，上限 {{limitMb}} MB。', todo: '安准的报告没有这么大，请看是不是拿错了。' },
  },
} as const satisfies ErrorTexts;
