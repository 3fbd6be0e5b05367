import type { EnterpriseChange } from './changes.ts';
import type { EnterpriseFile } from './EnterpriseFile.ts';

/**
 * The file after one accepted change. Pure: the given file is never touched. Asks nothing, so that a journal always replays to what it was;
 * whether a new change may happen is `mayChangeEnterprise`'s business.
 * @param file null before `created`
 */
export function applyEnterpriseChange(file: EnterpriseFile | null, change: EnterpriseChange): EnterpriseFile {
  if (change.kind === 'created') return change.file;
  if (file === null) throw new Error(`The change ${change.kind} came before the enterprise was created.`);
  switch (change.kind) {
    case 'profileSet': return { ...file, profile: change.profile };
    case 'traitsSet': return { ...file, traits: { ...file.traits, ...change.traits } };
    case 'hazardFound': return { ...file, hazards: [...file.hazards, change.hazard] };
    case 'hazardEvent': return {
      ...file,
      hazards: file.hazards.map((hazard) => (hazard.id === change.hazardId ? { ...hazard, events: [...hazard.events, change.event] } : hazard)),
    };
    case 'inspectionRecorded': return { ...file, inspections: [...file.inspections, change.inspection] };
    case 'inspectionWithdrawn': return { ...file, inspections: file.inspections.map((one) => (one.id === change.inspectionId ? { ...one, withdrawn: change.withdrawn } : one)) };
    case 'employeeReportReceived': return { ...file, employeeReports: [...file.employeeReports, change.report] };
    case 'employeeReportEvent': return { ...file, employeeReports: file.employeeReports.map((one) => (one.id === change.reportId ? { ...one, events: [...one.events, change.event] } : one)) };
    case 'rewardRulesSet': return { ...file, rewardRules: change.rules };
    case 'evidenceAdded': return { ...file, evidence: { ...file.evidence, [change.evidence.id]: change.evidence } };
  }
}
