import { noRewardRules } from '../../assessment-specs/records/EmployeeReport.ts';
import { emptyProfile } from '../../assessment-specs/records/EnterpriseProfile.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';

/** What is entered in the demo's throw-away folder is sample data and says so on every page. */
export const createEnterprise: Service<'enterprise.create'> = async (context, { name }) => {
  if (name.trim() === '') return fail('enterprise.nameMissing');
  const id = newId('e', context.random);
  const file = {
    id, createdAt: context.clock.now(), demo: context.app.demo, profile: { ...emptyProfile, name: name.trim() }, traits: {},
    hazards: [], inspections: [], employeeReports: [], rewardRules: noRewardRules, evidence: {},
  };
  return context.store.createEnterprise(file, await changeHead(context));
};
