import type { ComponentType } from 'react';
import { lazy } from 'react';

export type PageName = 'enterprises' | 'home' | 'profile' | 'start' | 'scoring' | 'screening' | 'walk' | 'hazard' | 'ledger' | 'inspections' | 'employeeReports' | 'sweep' | 'conclusion' | 'principal' | 'signing' | 'documents' | 'verification' | 'settings';

// one component at both addresses, so that going from entry to entry keeps the list as it is
const ledger = lazy(() => import('../features/hazards/HazardLedgerPage.tsx'));

/**
 * The pages there are, loaded when they are opened. A page is routed and gets its navigation entry by being named here;
 * its path stands in `AppRoutes`, its address in `host/addresses`.
 */
export const pages: Partial<Record<PageName, ComponentType>> = {
  enterprises: lazy(() => import('../features/enterprises/EnterpriseListPage.tsx')),
  home: lazy(() => import('../features/home/HomePage.tsx')),
  profile: lazy(() => import('../features/enterprises/ProfilePage.tsx')),
  start: lazy(() => import('../features/enterprises/StartAssessmentPage.tsx')),
  scoring: lazy(() => import('../features/assessment/ScoringPage.tsx')),
  screening: lazy(() => import('../features/hazards/HazardScreeningPage.tsx')),
  walk: lazy(() => import('../features/hazards/walk/WalkPage.tsx')),
  hazard: ledger,
  ledger,
  inspections: lazy(() => import('../features/duties/InspectionsPage.tsx')),
  employeeReports: lazy(() => import('../features/duties/EmployeeReportsPage.tsx')),
  sweep: lazy(() => import('../features/sweep/SweepPage.tsx')),
  conclusion: lazy(() => import('../features/conclusion/ConclusionPage.tsx')),
  principal: lazy(() => import('../features/conclusion/PrincipalPage.tsx')),
  signing: lazy(() => import('../features/signing/SigningPage.tsx')),
  documents: lazy(() => import('../features/documents/DocumentsPage.tsx')),
  verification: lazy(() => import('../features/verification/VerificationPage.tsx')),
  settings: lazy(() => import('../features/settings/SettingsPage.tsx')),
};
