import type { AnswerProblem } from './checkAnswer.ts';
import type { Locale } from './Locale.ts';

/** One sentence that says what is wrong with an answer and where. */
export function describeAnswerProblem(problem: AnswerProblem, locale: Locale): string {
  return locale === 'en' ? inEnglish(problem) : inChinese(problem);
}

function inChinese(problem: AnswerProblem): string {
  const item = `考评内容 ${problem.itemId}`;
  switch (problem.kind) {
    case 'unknownItem': return `评分标准里没有${item}。`;
    case 'unknownRule': return `${item}没有扣分规则 ${problem.ruleId}。`;
    case 'foreignFinding': return `${item}的扣分点 ${problem.ruleId} 写的是另一条考评内容 ${problem.citedItemId}。`;
    case 'duplicateRule': return `${item}的扣分规则 ${problem.ruleId} 出现了不止一次。`;
    case 'countNotWhole': return `${item}的扣分规则 ${problem.ruleId} 处数为 ${problem.count}，应为整数。`;
    case 'countNegative': return `${item}的扣分规则 ${problem.ruleId} 处数为 ${problem.count}，不能小于 0。`;
    case 'countTooLarge': return `${item}的扣分规则 ${problem.ruleId} 处数为 ${problem.count}，最多为 ${problem.maximum}。`;
    case 'notApplicableForbidden': return `${item}不允许作空项。`;
    case 'reasonMissing': return `${item}作了空项，但没有写理由。`;
    case 'traitsMissing': return `${item}按企业画像作空项，但没有写明依据哪些特征。`;
    case 'traitsDoNotDecide':
      return problem.deciding.length === 0
        ? `${item}不能由企业画像决定空项。`
        : `${item}按企业画像作空项须依据 ${problem.deciding.join('、')}，所写的是 ${problem.cited.join('、')}。`;
  }
}

function inEnglish(problem: AnswerProblem): string {
  const item = `item ${problem.itemId}`;
  switch (problem.kind) {
    case 'unknownItem': return `The pack has no ${item}.`;
    case 'unknownRule': return `There is no rule ${problem.ruleId} in ${item}.`;
    case 'foreignFinding': return `A finding of rule ${problem.ruleId} under ${item} cites another item, ${problem.citedItemId}.`;
    case 'duplicateRule': return `Rule ${problem.ruleId} of ${item} appears more than once.`;
    case 'countNotWhole': return `The count of rule ${problem.ruleId} of ${item} is ${problem.count}; it must be a whole number.`;
    case 'countNegative': return `The count of rule ${problem.ruleId} of ${item} is ${problem.count}; it cannot be below 0.`;
    case 'countTooLarge': return `The count of rule ${problem.ruleId} of ${item} is ${problem.count}; the most is ${problem.maximum}.`;
    case 'notApplicableForbidden': return `The pack does not allow N/A for ${item}.`;
    case 'reasonMissing': return `N/A was given to ${item} without a reason.`;
    case 'traitsMissing': return `N/A by profile was given to ${item} without naming the traits behind it.`;
    case 'traitsDoNotDecide':
      return problem.deciding.length === 0
        ? `The profile cannot decide N/A for ${item}.`
        : `N/A by profile for ${item} must rest on ${problem.deciding.join(', ')}; the answer cites ${problem.cited.join(', ')}.`;
  }
}
