import { useTranslation } from 'react-i18next';
import type { PageName } from './pages.ts';

/** What a page is called in the header and the window's title. */
export function usePageTitle(name: PageName): string {
  const { t } = useTranslation();
  switch (name) {
    case 'enterprises': return t('enterprises.page.title');
    case 'home': return t('shell.nav.home');
    case 'profile': return t('profile.page.title');
    case 'start': return t('start.page.title');
    case 'scoring': return t('scoring.page.title');
    case 'screening': return t('hazards.page.title');
    case 'walk': return t('walk.page.title');
    case 'hazard': case 'ledger': return t('hazards.ledger.title');
    case 'inspections': return t('inspections.page.title');
    case 'employeeReports': return t('reports.page.title');
    case 'sweep': return t('sweep.page.title');
    case 'conclusion': return t('conclusion.page.title');
    case 'principal': return t('principal.page.title');
    case 'signing': return t('signing.page.title');
    case 'documents': return t('documents.page.title');
    case 'verification': return t('verification.page.title');
    case 'settings': return t('settings.page.title');
  }
}
