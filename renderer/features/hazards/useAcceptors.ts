import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import type { Acceptors } from './acceptorsOf.ts';
import { acceptorsOf } from './acceptorsOf.ts';

/** Who may accept a hazard of the enterprise in view. */
export function useAcceptors(hazard: Hazard): Acceptors {
  const { enterprise, assessment } = useEnterprise();
  const { principal, safetyManager } = enterprise.file.profile;
  return acceptorsOf(hazard, [principal, safetyManager, ...(assessment?.file.team.map(({ name }) => name) ?? [])]);
}
