import type { ChannelName } from '../contract/channels.ts';
import { succeed } from '../contract/Reply.ts';
import { addEvidence } from './addEvidence.ts';
import { advanceHazardStep } from './advanceHazardStep.ts';
import { advanceEmployeeReport } from './advanceEmployeeReport.ts';
import { answerItem, answerItems } from './answerItems.ts';
import { appInfo } from './appInfo.ts';
import { attachToItem } from './attachToItem.ts';
import { createEnterprise } from './createEnterprise.ts';
import { describeEvidence } from './describeEvidence.ts';
import { exportLedger } from './exportLedger.ts';
import { exportRecord } from './exportRecord.ts';
import type { Service } from './HostContext.ts';
import { issueReport } from './issueReport.ts';
import { exportRoot, keyStatus } from './keyStatus.ts';
import { keepPlace } from './keepPlace.ts';
import { listAssessments } from './listAssessments.ts';
import { observeCriterion } from './observeCriterion.ts';
import { keepPhrase, listPhrases, removePhrase } from './phrases.ts';
import { previewReport } from './previewReport.ts';
import { printLedger } from './printLedger.ts';
import { printPaper } from './printPaper.ts';
import { readDocument, revealDocument } from './readDocument.ts';
import { readEvidence } from './readEvidence.ts';
import { recordPosition } from './recordPosition.ts';
import { readPlace } from './readPlace.ts';
import { readReporter } from './readReporter.ts';
import { receiveEmployeeReport } from './receiveEmployeeReport.ts';
import { recordHazard } from './recordHazard.ts';
import { recordInspection } from './recordInspection.ts';
import { restoreRecord } from './restoreRecord.ts';
import { rescoreItem } from './rescoreItem.ts';
import { reviseAssessment } from './reviseAssessment.ts';
import { screenCriterion } from './screenCriterion.ts';
import { sealAssessment } from './sealAssessment.ts';
import { setFailedDevices } from './setFailedDevices.ts';
import { setImprovements, setNarrative, setPeriodTraits, setTeam } from './setAssessmentPart.ts';
import { setObligation } from './setObligation.ts';
import { setPredecessor } from './setPredecessor.ts';
import { setProfile } from './setProfile.ts';
import { getSettings, setSettings } from './settings.ts';
import { setStations } from './setStations.ts';
import { setRewardRules } from './setRewardRules.ts';
import { setTraits } from './setTraits.ts';
import { signDocument } from './signDocument.ts';
import { startAssessment } from './startAssessment.ts';
import { takeOverAnswer } from './takeOverAnswer.ts';
import { listTrustedRoots, trustRoot } from './trustedRoots.ts';
import { redoChange, undoChange, undoNames } from './undoChange.ts';
import { verifyReport } from './verifyReport.ts';
import { withdrawInspection } from './withdrawInspection.ts';

/** Who answers which channel. A channel without a service does not compile. */
export const services: { readonly [C in ChannelName]: Service<C> } = {
  'app.info': appInfo,
  'settings.get': getSettings,
  'settings.set': setSettings,
  'workspace.readPlace': readPlace,
  'workspace.keepPlace': keepPlace,
  'phrases.list': listPhrases,
  'phrases.keep': keepPhrase,
  'phrases.remove': removePhrase,
  'enterprise.list': async ({ store }) => succeed(await store.listEnterprises()),
  'enterprise.create': createEnterprise,
  'enterprise.get': ({ store }, { enterpriseId }) => store.readEnterprise(enterpriseId),
  'enterprise.setProfile': setProfile,
  'enterprise.setTraits': setTraits,
  'assessment.list': listAssessments,
  'assessment.start': startAssessment,
  'assessment.get': ({ store }, { enterpriseId, assessmentId }) => store.readAssessment(enterpriseId, assessmentId),
  'assessment.answer': answerItem,
  'assessment.answerMany': answerItems,
  'assessment.rescore': rescoreItem,
  'assessment.screen': screenCriterion,
  'assessment.setFailedDevices': setFailedDevices,
  'assessment.setStations': setStations,
  'assessment.observe': observeCriterion,
  'assessment.setObligation': setObligation,
  'assessment.setPeriodTraits': setPeriodTraits,
  'assessment.setTeam': setTeam,
  'assessment.setNarrative': setNarrative,
  'assessment.setImprovements': setImprovements,
  'assessment.attach': attachToItem,
  'assessment.setPredecessor': setPredecessor,
  'assessment.takeOver': takeOverAnswer,
  'assessment.undo': undoChange,
  'assessment.redo': redoChange,
  'assessment.undoNames': undoNames,
  'assessment.itemHistory': ({ store }, { enterpriseId, assessmentId, ...item }) => store.itemHistory(enterpriseId, assessmentId, item),
  'assessment.seal': sealAssessment,
  'assessment.revise': reviseAssessment,
  'assessment.exportRecord': exportRecord,
  'record.position': recordPosition,
  'record.damage': ({ store, clock }, { enterpriseId, assessmentId }) => store.damageOf(enterpriseId, assessmentId, clock.now()),
  'record.restore': restoreRecord,
  'hazard.record': recordHazard,
  'hazard.advance': advanceHazardStep,
  'ledger.export': exportLedger,
  'ledger.print': printLedger,
  'paper.print': printPaper,
  'inspection.record': recordInspection,
  'inspection.withdraw': withdrawInspection,
  'employeeReport.receive': receiveEmployeeReport,
  'employeeReport.advance': advanceEmployeeReport,
  'employeeReport.readReporter': readReporter,
  'rewardRules.set': setRewardRules,
  'evidence.add': addEvidence,
  'evidence.describe': describeEvidence,
  'evidence.read': readEvidence,
  'report.issue': issueReport,
  'report.preview': previewReport,
  'document.read': readDocument,
  'document.reveal': revealDocument,
  'signature.sign': signDocument,
  'signature.keyStatus': keyStatus,
  'signature.exportRoot': exportRoot,
  'trust.list': listTrustedRoots,
  'trust.add': trustRoot,
  'report.verify': verifyReport,
};
