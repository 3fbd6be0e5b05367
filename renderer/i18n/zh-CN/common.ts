export const common = {
  app: { name: '安准' },
  action: { retry: '重试', cancel: '取消', undo: '撤销', expand: '展开' },
  state: { loading: '正在读取' },
  saved: { at: '已存到本机 {{time}}', saving: '正在存…' },
  due: { left: '剩 {{days}} 天', today: '今天到期', over: '逾期 {{days}} 天' },
  verdict: { passed: '三级达标', failed: '未达标', vetoed: '一票否决', incomplete: '尚未完成', unassessable: '无法评定' },
  ruler: {
    label: '已得 {{low}}，最高可到 {{high}}，达标线 {{threshold}}',
    labelFinal: '得 {{low}}，达标线 {{threshold}}',
    labelPlain: '已得 {{low}}，最高可到 {{high}}',
    threshold: '达标 {{threshold}}',
  },
  item: { full: '满分', deducted: '扣分', forfeited: '不得分', notApplicable: '空项', unanswered: '未评' },
  stepper: { less: '减一处', more: '加一处' },
  incident: { text: '程序出了意外，编号 {{incident}}。已存下的内容没有动。', reload: '重新打开' },
  file: { noPreview: '看不了预览' },
  missing: { page: '没有这一页。', home: '回企业列表' },
} as const;
