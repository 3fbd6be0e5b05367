import type { Hazard } from './Hazard.ts';
import type { HazardProblem } from './HazardProblem.ts';

/** One of the 64, or a failed device tied to one, is 重大 by its basis; only other regimes and general findings are graded by people. @basis 应急管理部令第10号 */
export function gradeProblem({ basis, grade }: Pick<Hazard, 'basis' | 'grade'>): HazardProblem | null {
  return grade !== 'major' && (basis.kind === 'criterion' || basis.kind === 'failedDevice') ? { kind: 'gradeMustBeMajor' } : null;
}
