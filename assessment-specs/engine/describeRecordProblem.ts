import type { HazardProblem } from '../records/HazardProblem.ts';
import type { RecordProblem } from './checkRecord.ts';
import { describeAnswerProblem } from './describeAnswerProblem.ts';
import type { Locale } from './Locale.ts';

/** One sentence, without its full stop, that says what is wrong at the path of a record problem. */
export function describeRecordProblem(problem: RecordProblem, locale: Locale): string {
  if (problem.kind === 'answer') return describeAnswerProblem(problem.problem, locale).replace(/[。.]$/, '');
  return locale === 'en' ? inEnglish(problem) : inChinese(problem);
}

type OwnProblem = Exclude<RecordProblem, { kind: 'answer' }>;

function inChinese(problem: OwnProblem): string {
  switch (problem.kind) {
    case 'packNotScored': return `这次自评没有选用评分标准 ${problem.packId}`;
    case 'criterionUnknown': return `判定标准里没有 ${problem.criterionId}`;
    case 'branchUnknown': return `判定标准 ${problem.criterionId} 没有情形 ${problem.branch}`;
    case 'screeningReasonMissing': return `${problem.criterionId} 选了不适用，但没有写理由`;
    case 'deviceTwice': return `装置 ${problem.deviceId} 出现了不止一次`;
    case 'hazardTwice': return `隐患 ${problem.hazardId} 出现了不止一次`;
    case 'hazardHistory': return `隐患 ${problem.hazardId} 的这一步不可能发生：${historyWords[problem.problem]['zh-CN']}`;
    case 'hazardUnknown': return `台账里没有隐患 ${problem.hazardId}`;
    case 'obligationUnknown': return `所选的任务清单里没有 ${problem.obligationId}`;
    case 'obligationReasonMissing': return `${problem.obligationId} 选了不适用，但没有写理由`;
  }
}

function inEnglish(problem: OwnProblem): string {
  switch (problem.kind) {
    case 'packNotScored': return `this assessment did not select the pack ${problem.packId}`;
    case 'criterionUnknown': return `there is no criterion ${problem.criterionId}`;
    case 'branchUnknown': return `criterion ${problem.criterionId} has no case ${problem.branch}`;
    case 'screeningReasonMissing': return `${problem.criterionId} is not applicable without a reason`;
    case 'deviceTwice': return `device ${problem.deviceId} appears more than once`;
    case 'hazardTwice': return `hazard ${problem.hazardId} appears more than once`;
    case 'hazardHistory': return `hazard ${problem.hazardId} cannot have taken this step: ${historyWords[problem.problem].en}`;
    case 'hazardUnknown': return `the ledger has no hazard ${problem.hazardId}`;
    case 'obligationUnknown': return `the selected obligations have no ${problem.obligationId}`;
    case 'obligationReasonMissing': return `${problem.obligationId} is not applicable without a reason`;
  }
}

/** Why a step of a hazard's history could not be; `notFound` is a history that does not begin with 发现. */
const historyWords: Readonly<Record<HazardProblem['kind'] | 'notFound', Readonly<Record<Locale, string>>>> = {
  notFound: { 'zh-CN': '第一步不是“发现”', en: 'the first step is not the finding' },
  outOfOrder: { 'zh-CN': '顺序不对', en: 'it is out of order' },
  beforeFound: { 'zh-CN': '时间早于发现', en: 'it is earlier than the finding' },
  beforePrevious: { 'zh-CN': '时间早于上一步', en: 'it is earlier than the step before' },
  inTheFuture: { 'zh-CN': '时间晚于登记的时间', en: 'it is later than its recording' },
  clockMovedBackwards: { 'zh-CN': '登记的时间早于上一步的登记时间', en: 'it was recorded earlier than the step before' },
  deadlineBeforeFound: { 'zh-CN': '整改期限早于发现', en: 'the deadline is earlier than the finding' },
  orderMissing: { 'zh-CN': '没有先采取停产停用等措施', en: 'no measures such as stopping were taken before' },
  reportMissing: { 'zh-CN': '没有先报告', en: 'it was not reported before' },
  fiveMissing: { 'zh-CN': '没有先定五落实', en: 'the rectification was not planned before' },
  fieldMissing: { 'zh-CN': '有必填的内容没有写', en: 'something that is required was left blank' },
  evidenceMissing: { 'zh-CN': '缺少整改前或整改后的证据', en: 'evidence from before or after the work is missing' },
  selfAcceptance: { 'zh-CN': '重大隐患由整改责任人自己验收', en: 'the person responsible accepted a major hazard' },
  principalUnknown: { 'zh-CN': '没有写明主要负责人', en: 'no principal is named' },
  notPrincipal: { 'zh-CN': '销号的不是主要负责人', en: 'it was not the principal who signed off' },
  eventTwice: { 'zh-CN': '同一步记了两次', en: 'the step is there twice' },
  gradeMustBeMajor: { 'zh-CN': '符合判定标准的，只能定为重大隐患', en: 'what meets a criterion can only be graded major' },
  historyFull: { 'zh-CN': '记录的步数超过上限', en: 'there are more steps than an entry can hold' },
};
