import type { Section } from '../ReportContext.ts';
import { addAnnexes } from './annexes.ts';
import { addChapter10Causes } from './chapter10Causes.ts';
import { addChapter11Improvements } from './chapter11Improvements.ts';
import { addChapter12Conclusion } from './chapter12Conclusion.ts';
import { addChapter7Hazards } from './chapter7Hazards.ts';
import { addChapter8DualPrevention } from './chapter8DualPrevention.ts';
import { addChapter9ThreeYearAction } from './chapter9ThreeYearAction.ts';
import { addContentsPage } from './contentsPage.ts';
import { addCoverPage } from './coverPage.ts';
import { addDeclaration } from './declaration.ts';
import { addDeductions } from './deductions.ts';
import { addEnterprise } from './enterprise.ts';
import { addNotApplicable } from './notApplicable.ts';
import { addOrganisation } from './organisation.ts';
import { addProcess } from './process.ts';
import { addScoreSheetAnnex } from './scoreSheetAnnex.ts';
import { addScoreSummary } from './scoreSummary.ts';
import { addSignaturePage } from './signaturePage.ts';

/** The self-assessment report in reading order (DOMAIN 8.1). */
export const reportSections: readonly Section[] = [
  addCoverPage, addDeclaration, addContentsPage,
  addEnterprise, addOrganisation, addProcess, addScoreSummary, addDeductions, addNotApplicable,
  addChapter7Hazards, addChapter8DualPrevention, addChapter9ThreeYearAction, addChapter10Causes, addChapter11Improvements, addChapter12Conclusion,
  addAnnexes, addScoreSheetAnnex, addSignaturePage,
];
