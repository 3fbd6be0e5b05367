import { useTranslation } from 'react-i18next';
import { addresses } from '../host/addresses.ts';
import { useEnterpriseIfAny } from '../host/EnterpriseContext.tsx';
import type { IconName } from '../ui/Icon.tsx';
import type { PageName } from './pages.ts';
import { pages } from './pages.ts';
import { useJourneyMarks } from './useJourneyMarks.ts';

export interface NavigationEntry {
  readonly page: PageName;
  readonly text: string;
  readonly icon: IconName;
  readonly to: string;
  /** an entry that counts as open on addresses below it too */
  readonly exact: boolean;
  readonly mark: JourneyMark | null;
}

/** a count at the right of an entry, or the tick */
export interface JourneyMark {
  readonly text: string;
  readonly tone: 'plain' | 'done' | 'veto';
  /** a tick is drawn instead of the text, which is then only spoken */
  readonly tick?: boolean;
}

export interface NavigationGroups {
  readonly top: readonly NavigationEntry[];
  readonly journeyName: string;
  readonly journey: readonly NavigationEntry[];
  /** what goes on all year, whatever the assessment */
  readonly daily: readonly NavigationEntry[];
  readonly bottom: readonly NavigationEntry[];
}

/** What the navigation offers now: only pages that exist, and of the journey only what the enterprise in view can open. */
export function useNavigationEntries(): NavigationGroups {
  const { t } = useTranslation();
  const value = useEnterpriseIfAny();
  const marks = useJourneyMarks();
  const enterpriseId = value?.enterprise.file.id ?? null;
  const assessment = value?.assessment?.file ?? null;
  const entry = (page: PageName, text: string, icon: IconName, to: string | null, exact = false): readonly NavigationEntry[] =>
    to === null || pages[page] === undefined ? [] : [{ page, text, icon, to, exact, mark: marks[page] ?? null }];
  const inEnterprise = (address: (id: string) => string) => enterpriseId === null ? null : address(enterpriseId);
  const inAssessment = (address: (id: string, assessmentId: string) => string) => enterpriseId === null || assessment === null ? null : address(enterpriseId, assessment.id);
  return {
    top: [...entry('enterprises', t('shell.nav.enterprises'), 'people', addresses.enterprises), ...entry('home', t('shell.nav.home'), 'home', inEnterprise(addresses.home), true)],
    journeyName: assessment === null ? t('shell.nav.noAssessment') : t('shell.nav.assessment', { year: assessment.period.to.slice(0, 4) }),
    journey: [
      ...entry('profile', t('shell.nav.profile'), 'profile', inEnterprise(addresses.profile)),
      ...(assessment === null ? entry('start', t('start.page.title'), 'table', inEnterprise(addresses.start)) : []),
      ...entry('scoring', t('shell.nav.score'), 'score', inAssessment(addresses.scoring)),
      ...entry('screening', t('shell.nav.hazards'), 'hazard', inAssessment(addresses.screening)),
      ...entry('sweep', t('sweep.page.nav'), 'search', inAssessment(addresses.sweep)),
      ...entry('conclusion', t('shell.nav.conclusion'), 'gavel', inAssessment(addresses.conclusion)),
      ...entry('principal', t('principal.page.title'), 'card', inAssessment(addresses.principal)),
      ...entry('signing', t('shell.nav.signing'), 'sign', inAssessment(addresses.signing)),
      ...entry('documents', t('shell.nav.documents'), 'doc', inAssessment(addresses.documents)),
    ],
    daily: [
      ...entry('ledger', t('hazards.ledger.title'), 'ledger', inEnterprise(addresses.ledger)),
      ...entry('inspections', t('inspections.page.title'), 'cal', inEnterprise(addresses.inspections)),
      ...entry('employeeReports', t('reports.page.title'), 'flag', inEnterprise(addresses.employeeReports)),
    ],
    bottom: [...entry('verification', t('shell.nav.verification'), 'verify', addresses.verification), ...entry('settings', t('shell.nav.settings'), 'gear', addresses.settings)],
  };
}
