/**
 * Every expected problem that a call can answer with. Each has words in every locale, or the renderer does not compile.
 * A code is `noun.problem`; its params are named in the comment.
 */
export const errorCodes = [
  'internal.incident', // incident
  'call.unknownChannel', // channel
  'call.badInput', // path, problem, count
  'call.tooLarge', // limitMb
  'call.cancelled',
  'call.busy', // limit
  'call.unreadable',
  'call.unauthorised',
  'call.unreachable', // the renderer's own: the host did not answer
  'folder.locked', // by, since
  'folder.notWritable', // path, problem
  'folder.newerFormat', // file, version, supported
  'file.damaged', // file, problem, line, enterpriseId, assessmentId
  'disk.full', // file
  'disk.failed', // file, problem
  'enterprise.notFound', // id
  'enterprise.nameMissing',
  'assessment.notFound', // id
  'assessment.packUnknown', // id, revision
  'assessment.rolesInvalid', // problem
  'assessment.periodInvalid', // from, to
  'assessment.notEarlier',
  'record.stale', // expected, actual, by, at
  'record.sealed', // number
  'record.cannotSeal', // problem
  'record.unreadable', // path, problem, count
  'record.refused', // problem
  'record.nothingToUndo',
  'record.nothingToRedo',
  'record.noGoodCopy', // file
  'record.damageChanged', // file
  'answer.unknownItem', // itemId
  'answer.unknownRule', // itemId, ruleId
  'answer.badCount', // itemId, ruleId, count, max
  'answer.duplicateRule', // itemId, ruleId
  'answer.notApplicableForbidden', // itemId
  'answer.reasonMissing', // itemId
  'answer.groundInvalid', // itemId, problem
  'answer.notTakenOver', // itemId, problem
  'screening.unknownCriterion', // criterionId
  'screening.reasonMissing', // criterionId
  'obligation.unknown', // id
  'rescoring.notProposed', // itemId, hazardId
  'walk.unknownStation', // stationId, criterionId
  'walk.stationWalked', // stationId, criterionId
  'inspection.refused', // id, problem
  'employeeReport.refused', // id, problem
  'employeeReport.reporterUnreadable', // id
  'rewardRules.notHigher', // what
  'hazard.notFound', // id
  'hazard.transitionRefused', // id, problem, and what the problem names
  'ledger.notAccepted', // id
  'ledger.alreadyRectified', // id
  'ledger.notMajor', // id
  'ledger.nothingToPrint',
  'paper.nothingToPrint',
  'phrases.full', // limit
  'evidence.notFound', // id
  'evidence.tooLarge', // name, limitMb
  'evidence.unreadable', // name, problem
  'evidence.damaged', // id
  'document.notFound', // id
  'document.notSealed',
  'document.missingCharacters', // characters, place
  'document.changedOnDisk', // fileName
  'document.exists', // number
  'signature.alreadySigned', // name
  'signature.notPlanned', // name
  'signature.notYourTurn', // name, next
  'signature.attestationMissing',
  'signature.handwritingMissing',
  'signature.wrongPassphrase',
  'signature.weakPassphrase', // minimum
  'signature.keyMissing', // name
  'signature.certificateExpired', // name, notAfter
  'verify.notPdf', // name, problem
  'verify.tooLarge', // name, limitMb
  'file.unreadable', // name, problem
] as const;
export type ErrorCode = (typeof errorCodes)[number];
