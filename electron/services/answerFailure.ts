import type { AnswerProblem } from '../../assessment-specs/engine/checkAnswer.ts';
import { fail, type Reply } from '../contract/Reply.ts';

/** The engine's problem with an answer, as the reply that the interface has words for. */
export function answerFailure(problem: AnswerProblem): Reply<never> {
  const { itemId } = problem;
  switch (problem.kind) {
    case 'unknownItem':
      return fail('answer.unknownItem', { itemId });
    case 'unknownRule':
      return fail('answer.unknownRule', { itemId, ruleId: problem.ruleId });
    case 'foreignFinding':
      return fail('answer.unknownRule', { itemId, ruleId: `${problem.citedItemId} ${problem.ruleId}` });
    case 'duplicateRule':
      return fail('answer.duplicateRule', { itemId, ruleId: problem.ruleId });
    case 'countNotWhole':
    case 'countNegative':
      return fail('answer.badCount', { itemId, ruleId: problem.ruleId, count: problem.count, max: 9999 });
    case 'countTooLarge':
      return fail('answer.badCount', { itemId, ruleId: problem.ruleId, count: problem.count, max: problem.maximum });
    case 'notApplicableForbidden':
      return fail('answer.notApplicableForbidden', { itemId });
    case 'reasonMissing':
      return fail('answer.reasonMissing', { itemId });
    case 'traitsMissing':
      return fail('answer.groundInvalid', { itemId, problem: '' });
    case 'traitsDoNotDecide':
      return fail('answer.groundInvalid', { itemId, problem: problem.cited.join(' ') });
  }
}
