import type { Hazard } from './Hazard.ts';

/** Who reported a hazard as an employee is for the handler only: blank in every record and document that is handed out. @basis 个人信息保护法 */
export function withoutReporter(hazard: Hazard): Hazard {
  return hazard.source === 'employeeReport' ? { ...hazard, foundBy: '' } : hazard;
}
