/** What the command line says besides results. Two languages side by side: a missing one does not compile. */
const words = {
  usage: {
    'zh-CN': '用法：npx anzhun <demo|score|hazards|verify|pack> … [--json] [--lang zh-CN|en]\n  demo --out 文件夹 [--seed 数]\n  score 记录.json\n  hazards 记录.json\n  verify 文件… [--trust root.pem]\n  pack list | pack check 文件夹',
    en: 'Usage: npx anzhun <demo|score|hazards|verify|pack> … [--json] [--lang zh-CN|en]\n  demo --out DIR [--seed N]\n  score RECORD.json\n  hazards RECORD.json\n  verify FILE… [--trust root.pem]\n  pack list | pack check FOLDER',
  },
  unknownVerb: { 'zh-CN': (verb: string) => `没有“${verb}”这个命令。`, en: (verb: string) => `There is no verb "${verb}".` },
  unreadable: { 'zh-CN': (name: string, problem: string) => `读不了 ${name}：${problem}`, en: (name: string, problem: string) => `Cannot read ${name}: ${problem}` },
  /** What the operating system answered, in words; other codes are shown as they are. */
  systemProblem: {
    'zh-CN': { ENOENT: '没有这个文件或文件夹', EISDIR: '这是文件夹，不是文件', ENOTDIR: '这不是文件夹', EACCES: '没有权限', EPERM: '没有权限', EROFS: '磁盘只读', ENOSPC: '磁盘满了', EEXIST: '已经有了', ELOOP: '链接绕成了圈', ENAMETOOLONG: '名字太长' },
    en: { ENOENT: 'there is no such file or folder', EISDIR: 'this is a folder, not a file', ENOTDIR: 'this is not a folder', EACCES: 'no permission', EPERM: 'no permission', EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', EEXIST: 'it is there already', ELOOP: 'links lead in a circle', ENAMETOOLONG: 'the name is too long' },
  },
  notRoot: { 'zh-CN': (name: string) => `${name} 不是 PEM 格式的证书，没有核验。`, en: (name: string) => `${name} is no certificate in PEM form; nothing was verified.` },
  notRegular: { 'zh-CN': '不是普通文件', en: 'not a regular file' },
  broken: { 'zh-CN': (problem: string) => `安准出错了，没有做完：${problem}`, en: (problem: string) => `Anzhun failed and did not finish: ${problem}` },
  foreignOption: { 'zh-CN': (verb: string, option: string) => `“${verb}”没有 --${option} 这个选项。`, en: (verb: string, option: string) => `"${verb}" has no option --${option}.` },
  badLanguage: { 'zh-CN': '--lang 须是 zh-CN 或 en。', en: '--lang must be zh-CN or en.' },
  badOptions: { 'zh-CN': '选项写得不对：有不认识的，或少了值。', en: 'The options are wrong: one is unknown or lacks its value.' },
  unknownField: { 'zh-CN': '这个版本的安准不认识这个字段', en: 'this Anzhun does not know this field' },
  notJson: { 'zh-CN': (name: string) => `${name} 不是 JSON，或不是 UTF-8 编码。请用安准导出的记录。`, en: (name: string) => `${name} is not JSON in UTF-8. Use a record exported by Anzhun.` },
  notRecord: { 'zh-CN': (name: string) => `${name} 不是安准的自评记录。`, en: (name: string) => `${name} is not an Anzhun self-assessment record.` },
  newerRecord: {
    'zh-CN': (name: string, version: number, supported: number) => `${name} 是第 ${version} 版格式，这个版本的安准只读到第 ${supported} 版。请先升级安准。`,
    en: (name: string, version: number, supported: number) => `${name} has format version ${version}; this Anzhun reads up to ${supported}. Update Anzhun first.`,
  },
  tooLarge: { 'zh-CN': (name: string, limit: number) => `${name} 超过 ${limit} MB，没有读。`, en: (name: string, limit: number) => `${name} is over ${limit} MB and was not read.` },
  badField: {
    'zh-CN': (name: string, path: string, problem: string, count: number) => `${name} 里“${path}”不对：${problem}（共 ${count} 处）。什么都没有改动。`,
    en: (name: string, path: string, problem: string, count: number) => `In ${name}, "${path}" is wrong: ${problem} (${count} in all). Nothing was changed.`,
  },
  packUnknown: { 'zh-CN': (id: string) => `没有这份评分标准，或内容对不上：${id}`, en: (id: string) => `Criteria pack missing or different: ${id}` },
  notPdf: { 'zh-CN': (name: string, problem: string) => `${name} 不是完整的 PDF（${problem}）。`, en: (name: string, problem: string) => `${name} is not a sound PDF (${problem}).` },
  missingOut: { 'zh-CN': '请用 --out 写明放到哪个文件夹。', en: 'Name the folder with --out.' },
  notEmpty: { 'zh-CN': (name: string) => `${name} 里已有同名文件，没有覆盖。请换一个文件夹。`, en: (name: string) => `${name} already has files of these names; nothing was overwritten. Choose another folder.` },
  cannotWrite: { 'zh-CN': (name: string, problem: string) => `写不了 ${name}：${problem}`, en: (name: string, problem: string) => `Cannot write ${name}: ${problem}` },
  badSeed: { 'zh-CN': '--seed 须是 0—999999 的整数。', en: '--seed must be a whole number from 0 to 999999.' },
  finding: {
    'zh-CN': { integrity: '完整', signers: '签名人', pack: '评分标准', score: '得分', true: '属实', false: '不符', unknown: '未能核实' },
    en: { integrity: 'Integrity', signers: 'Signers', pack: 'Criteria', score: 'Score', true: 'true', false: 'false', unknown: 'could not check' },
  },
  grade: { 'zh-CN': { general: '一般', major: '重大' }, en: { general: 'ordinary', major: 'major' } },
  due: { 'zh-CN': (day: string) => `时限 ${day}`, en: (day: string) => `due ${day}` },
  overdue: { 'zh-CN': (day: string) => `逾期（时限 ${day}）`, en: (day: string) => `overdue (due ${day})` },
  noHazards: { 'zh-CN': '记录里没有隐患。', en: 'The record has no hazards.' },
  veto: {
    'zh-CN': (count: number) => (count === 0 ? '没有未销号的重大事故隐患。' : `一票否决：未销号的重大事故隐患 ${count} 项`),
    en: (count: number) => (count === 0 ? 'No major hazard is open.' : `Vetoed: ${count} open major ${count === 1 ? 'hazard' : 'hazards'}`),
  },
  conclusion: {
    'zh-CN': { incomplete: '尚未完成', vetoed: '一票否决', failed: '未达标', passed: '达标' },
    en: { incomplete: 'Incomplete', vetoed: 'Vetoed', failed: 'Not reached', passed: 'Passed' },
  },
} as const;

export type CliLocale = 'zh-CN' | 'en';
export const cliWords = <K extends keyof typeof words>(key: K, locale: CliLocale): (typeof words)[K][CliLocale] => words[key][locale] as (typeof words)[K][CliLocale];
