import type { ErrorTexts } from '../ErrorTexts.ts';

/** English words for every error code */
export const errors = {
  internal: {
    incident: { what: 'Something unexpected went wrong, incident {{incident}}.', todo: 'What was saved is untouched. Start again and retry; if it stays, pass on the incident number.' },
  },
  call: {
    unknownChannel: { what: 'The interface asked for "{{channel}}", which the host does not know.', todo: 'Interface and host may be of different versions; install one version again.' },
    badInput: { what: '"{{path}}" is not right: {{problem}} ({{count}} in all).', todo: 'Correct it and try again. What was there before is untouched.' },
    tooLarge: { what: 'Too much was sent at once; the limit is {{limitMb}} MB.', todo: 'Choose a smaller file. Nothing was written.' },
    cancelled: { what: 'Cancelled.', todo: 'Nothing was written.' },
    busy: { what: 'Too many things at once; the limit is {{limit}}.', todo: 'Wait for the others to finish, then try again.' },
    unreadable: { what: 'The host could not read this request.', todo: 'Open the page again and retry. What was there before is untouched.' },
    unauthorised: { what: 'This page has no token for the data on this machine.', todo: 'Open it with the full address that was shown at the start.' },
    unreachable: { what: 'The host does not answer.', todo: 'See whether it is still running. What is not saved is still in this window: do not close it yet.' },
  },
  folder: {
    locked: { what: 'The data folder is in use by "{{by}}" since {{since}}.', todo: 'Close the other one first, then open this one.' },
    notWritable: { what: 'The data folder {{path}} cannot be written: {{problem}}.', todo: 'Check its permissions or choose another folder.' },
    newerFormat: { what: '{{file}} was written by a newer version (format {{version}}; this program reads up to {{supported}}).', todo: 'Update Anzhun. The file is untouched.' },
  },
  file: {
    damaged: { what: 'This record cannot be read: {{file}}.', todo: 'The file was not touched and other records are not affected. Open the enterprise to see whether there is a good copy.' },
    unreadable: { what: '{{name}} cannot be read: {{problem}}.', todo: 'Make sure that it is still there and try again.' },
  },
  disk: {
    full: { what: 'Not saved: the disk is full ({{file}}).', todo: 'It is kept in memory. Free some space; the next change saves it.' },
    failed: { what: 'Not saved: {{file}}, {{problem}}.', todo: 'It is kept in memory. Check the disk and try again.' },
  },
  enterprise: {
    notFound: { what: 'This enterprise was not found ({{id}}).', todo: 'It may have been deleted; go back to the list.' },
    nameMissing: { what: 'The enterprise has no name yet.', todo: 'Enter the full name on the business licence.' },
  },
  assessment: {
    notFound: { what: 'This assessment was not found ({{id}}).', todo: 'Go back to the home page and choose again.' },
    packUnknown: { what: 'The criteria {{id}} r{{revision}} are not on this machine.', todo: 'Import them or choose others.' },
    notEarlier: { what: 'That assessment is not an earlier one.', todo: 'Choose one whose period ended before this one.' },
    rolesInvalid: { what: 'The roles of the criteria do not fit: {{problem}}.', todo: 'Exactly one set must decide the grade.' },
    periodInvalid: { what: 'The period is not right: from {{from}} to {{to}}.', todo: 'It cannot end before it starts.' },
  },
  record: {
    stale: { what: 'This record was just changed elsewhere ({{by}}, {{at}}): it is at step {{actual}}, this window was at {{expected}}.', todo: 'The new state has been read; look at it and change again.' },
    sealed: { what: 'This record is sealed ({{number}}) and cannot change.', todo: 'To change it, start a new revision that names the old one.' },
    cannotSeal: { what: 'It cannot be sealed yet: {{problem}}.', todo: 'Complete it first.' },
    unreadable: { what: 'The record cannot be read at "{{path}}": {{problem}} ({{count}} in all).', todo: 'The file is untouched. Choose a good copy.' },
    refused: { what: 'This change cannot be accepted: {{problem}}.', todo: 'Nothing was written.' },
    nothingToUndo: { what: 'There is nothing to undo.', todo: '' },
    nothingToRedo: { what: 'There is nothing to redo.', todo: '' },
    noGoodCopy: { what: 'There is no good copy of {{file}} to restore.', todo: 'The file was not touched. If you have a backup, put it back.' },
    damageChanged: { what: '{{file}} has changed again and is not what you saw.', todo: 'Nothing was restored. Please look at what there is now.' },
  },
  answer: {
    unknownItem: { what: 'The criteria have no item {{itemId}}.', todo: 'Nothing was written.' },
    unknownRule: { what: 'Item {{itemId}} has no rule "{{ruleId}}".', todo: 'Nothing was written.' },
    badCount: { what: '{{itemId}}, "{{ruleId}}" cannot be {{count}}.', todo: 'Enter a whole number from 0 to {{max}}. The former one is untouched.' },
    duplicateRule: { what: '{{itemId}} names "{{ruleId}}" twice.', todo: 'A rule is recorded once, with its count.' },
    notApplicableForbidden: { what: '{{itemId}} cannot be marked as not applicable.', todo: 'The criteria do not allow it; if it truly does not concern you, change the profile.' },
    reasonMissing: { what: '{{itemId}} needs a reason to be not applicable.', todo: 'Say why it does not concern you.' },
    notTakenOver: { what: 'The earlier score of {{itemId}} cannot be taken over.', todo: 'Score it anew: its rules or points changed, the ground was about that period only, the profile changed, or it is scored already.' },
    groundInvalid: { what: 'The ground for {{itemId}} does not hold: {{problem}}.', todo: 'Choose another ground, or score it.' },
  },
  screening: {
    unknownCriterion: { what: 'The catalogue has no criterion {{criterionId}}.', todo: 'Nothing was written.' },
    reasonMissing: { what: '{{criterionId}} needs a reason to be not applicable.', todo: 'Say why it does not concern you.' },
  },
  obligation: {
    unknown: { what: 'There is no obligation "{{id}}".', todo: 'Nothing was written.' },
  },
  rescoring: {
    notProposed: { what: 'What {{hazardId}} proposed for {{itemId}} no longer stands.', todo: 'The hazard or the answer has just changed; look at the proposal as it is now. Nothing was written.' },
  },
  walk: {
    unknownStation: { what: '{{criterionId}} is not checked at this station.', todo: 'Assign it to the station first. Nothing was written.' },
    stationWalked: { what: '{{criterionId}} was already checked at this station and cannot be taken away.', todo: 'The station may be renamed; questions that were answered stay where they are.' },
  },
  inspection: {
    refused: { what: 'This inspection cannot be recorded.', todo: 'Nothing was written.' },
  },
  employeeReport: {
    refused: { what: 'This employee report cannot be recorded.', todo: 'Nothing was written.' },
    reporterUnreadable: { what: 'The name of the reporter cannot be opened: the passphrase is wrong, or what is stored is damaged.', todo: 'Only the passphrase of the handler opens it; if it is lost, the name cannot be recovered.' },
  },
  rewardRules: {
    notHigher: { what: '“{{what}}”: a report beyond one’s duty must be rewarded higher than one within it.', todo: 'Change the amount. The rules before are unchanged.' },
  },
  hazard: {
    notFound: { what: 'Hazard {{id}} was not found.', todo: 'Go back to the list and choose again.' },
    transitionRefused: { what: 'Hazard {{id}} cannot take this step now: {{problem}}.', todo: 'Complete the steps before it.' },
  },
  ledger: {
    notAccepted: { what: 'Hazard {{id}} has not been accepted, so there is no acceptance record to print.', todo: 'Record the acceptance first.' },
    alreadyRectified: { what: 'Hazard {{id}} is rectified already; no rectification notice is made for it.', todo: 'For the files, print the acceptance record or the ledger.' },
    notMajor: { what: 'Hazard {{id}} is an ordinary hazard; public notices are for major ones.', todo: 'Choose a major hazard, or print the ledger.' },
    nothingToPrint: { what: 'The ledger holds no hazard that this document can be made for.', todo: 'Check the grade and the state of the hazards.' },
  },
  paper: { nothingToPrint: { what: 'Nothing is left to print with this choice.', todo: 'Choose another scope.' } },
  phrases: { full: { what: 'There are {{limit}} phrases already; this one was not kept.', todo: 'Remove some that are not used.' } },
  evidence: {
    notFound: { what: 'This evidence was not found ({{id}}).', todo: 'It may have been moved; attach it again.' },
    tooLarge: { what: '{{name}} is too large; the limit is {{limitMb}} MB.', todo: 'Compress it or split it.' },
    unreadable: { what: '{{name}} cannot be read: {{problem}}.', todo: 'Make sure the file is sound and attach it again.' },
    damaged: { what: 'Evidence {{id}} is no longer what was stored.', todo: 'Attach it again from the original; the others are untouched.' },
  },
  document: {
    notFound: { what: 'This document was not found ({{id}}).', todo: 'It can be made again from the sealed record.' },
    notSealed: { what: 'The record is not sealed yet.', todo: 'Seal it first; a draft can be previewed.' },
    missingCharacters: { what: 'The fonts lack these characters: {{characters}} ({{place}}).', todo: 'Use another form. No document was made.' },
    changedOnDisk: { what: '{{fileName}} was changed on the disk since it was made.', todo: 'It cannot be signed further. Make it again or find the original.' },
    exists: { what: '{{number}} was made before.', todo: 'Open the one there is; to change it, start a new revision.' },
  },
  signature: {
    alreadySigned: { what: '{{name}} has signed already.', todo: 'Each person signs once.' },
    notPlanned: { what: 'No signature of {{name}} was planned at sealing.', todo: 'To add a signer, start a new revision.' },
    notYourTurn: { what: 'It is not the turn of {{name}}; {{next}} is next.', todo: 'Sign in order.' },
    attestationMissing: { what: 'Some confirmations are not ticked.', todo: 'Read and tick each of them.' },
    handwritingMissing: { what: 'There is no handwritten signature yet.', todo: 'Write in the box, or choose a picture of the signature.' },
    wrongPassphrase: { what: 'The passphrase is wrong.', todo: 'Enter it again. Without it this key cannot be used and a new one is needed.' },
    weakPassphrase: { what: 'The passphrase is too short: at least {{minimum}} characters.', todo: 'Choose a longer one.' },
    certificateExpired: { what: 'The certificate of {{name}} has expired.', todo: 'Make a new key first; what is signed stays as it is.' },
    keyMissing: { what: 'There is no key for {{name}} on this machine.', todo: 'Set a passphrase first to make one.' },
  },
  verify: {
    notPdf: { what: '{{name}} is not a sound PDF.', todo: 'Drop a PDF made by Anzhun.' },
    tooLarge: { what: '{{name}} is too large; the limit is {{limitMb}} MB.', todo: 'Reports of Anzhun are smaller; see whether it is the right file.' },
  },
} satisfies ErrorTexts;
