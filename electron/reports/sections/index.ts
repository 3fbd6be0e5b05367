import type { Section } from '../ReportContext.ts';
import { addContentsPage } from './contentsPage.ts';
import { addCoverPage } from './coverPage.ts';
import { addDeclaration } from './declaration.ts';
import { addDeductions } from './deductions.ts';
import { addEnterprise } from './enterprise.ts';
import { addNotApplicable } from './notApplicable.ts';
import { addOrganisation } from './organisation.ts';
import { addProcess } from './process.ts';
import { addScoreSummary } from './scoreSummary.ts';

/** The self-assessment report in reading order (DOMAIN 8.1). */
export const reportSections: readonly Section[] = [
  addCoverPage, addDeclaration, addContentsPage,
  addEnterprise, addOrganisation, addProcess, addScoreSummary, addDeductions, addNotApplicable,
];
