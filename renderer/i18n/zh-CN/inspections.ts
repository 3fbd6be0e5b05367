export const inspections = {
  page: { title: '带队检查', hint: '主要负责人亲自带队查重大隐患；专家会诊也记在这里', record: '记下一次检查…' },
  mark: { overdue: '逾期' },
  duty: {
    title: '下一次', every: { P1M: '每月至少 1 次', P3M: '每季度至少 1 次' }, everyOther: '按期至少 1 次', toConfirm: '待确认', toConfirmHint: '画像里高温熔融、粉尘涉爆、涉氨制冷还不清楚，先按较严的提示。', profile: '去填画像',
    none: '本机没有三年行动任务包，说不出多久查一次。检查照样可以记。', due: '{{period}}还没有带队检查，{{day}} 前查一次', done: '{{period}}已查，下一次在{{next}}，{{day}} 前',
    overdue: '{{period}}没有带队检查记录，{{day}} 到期', late: '上一期没有记录的补不回来，请尽快查本期，并说明原因。', beyond: '行动期已满，按原周期继续，以新方案为准。', beyondAhead: '行动期满后按原周期继续，以新方案为准。', principal: '带队人：{{name}}', principalUnknown: '企业画像里还没有填主要负责人，带队检查记不下来。',
  },
  year: { title: '{{year}} 年', before: '看上一年', after: '看下一年', summary: '已查 {{done}} 期，未查 {{missed}} 期', label: '{{year}} 年各期' },
  state: { done: '已查 {{day}}', due: '本期待办', ahead: '未到', missed: '未查', toConfirm: '未查，待确认', notKept: '无本机记录' },
  notKept: '“无本机记录”的期次早于企业在本软件里的第一条记录，不算漏查；补记以前的检查就会显示。',
  quarter: { q1: '一季度', q2: '二季度', q3: '三季度', q4: '四季度', named: '{{year}} 年{{quarter}}' },
  kind: { leader: '带队检查', expert: '专家会诊' },
  list: {
    title: '检查记录', count: '{{count}} 次', empty: '还没有检查记录。', on: '日期', kind: '类别', ledBy: '带队', areas: '检查区域', found: '发现隐患', none: '未发现', hazards: '{{count}} 项，未销号 {{open}}', withdrawn: '已作废', open: '看 {{day}} 的检查', close: '收起 {{day}} 的检查',
  },
  detail: {
    participants: '参加人', findings: '查了什么、发现什么', evidence: '照片和记录', hazards: '这次发现的隐患', noHazards: '没有记入台账的隐患。', recorded: '{{by}} 于 {{at}} 记下', withdrawn: '{{by}} 于 {{at}} 作废：{{reason}}', recordHazard: '记下这次发现的隐患…', withdraw: '作废…', empty: '没有写',
  },
  record: {
    title: '记下一次检查', kind: '类别', on: '检查日期', ledBy: { leader: '带队人（主要负责人）', expert: '专家' }, participants: '参加人', areas: '检查区域', findings: '查了什么、发现什么', findingsHint: '隐患随后逐条记入台账', files: '照片和签到、记录', drop: '把照片、签到表、记录拖到这里', choose: '选文件…', remove: '去掉 {{name}}',
    confirm: '记下', missing: '还差：{{fields}}', leaderNote: '带队检查要由主要负责人（{{name}}）亲自带队，别人代不了。', filesKept: '文件已存下；改好别处再记。',
  },
  withdraw: { title: '作废 {{day}} 的检查？', text: '作废以后不再计入周期，记录和理由留着，划线显示。不能恢复，写错了可以重新记。', reason: '理由', confirm: '作废', linked: '这次检查发现的隐患不受影响，仍在台账里。' },
  stale: '已读入别处的新内容，这里填的还在，看一眼再记。',
  refused: {
    notFound: '找不到这次检查，可能已在别处改过。', idTwice: '这次检查已经记过。', notNew: '新记的检查不能是作废的。', fieldMissing: '带队人、检查区域和作废的理由都要写。', notPrincipal: '带队检查要由企业画像里的主要负责人亲自带队，这里写的带队人不是。',
    principalUnknown: '企业画像里还没有填主要负责人，带队检查记不下来。', inTheFuture: '检查日期晚于这台电脑的今天。请核对日期和电脑的时钟。', alreadyWithdrawn: '这次检查已经作废过。', clockMovedBackwards: '电脑的时钟比记下这次检查时还早。请先校准时钟。',
  },
} as const;
