import type { ComponentType } from 'react';
import { createHashRouter, Navigate, Outlet, useMatch, useParams } from 'react-router';
import { EnterpriseProvider } from '../host/EnterpriseProvider.tsx';
import { EnterpriseReady } from '../host/EnterpriseReady.tsx';
import { addresses } from '../host/addresses.ts';
import { Layout } from './Layout.tsx';
import { MissingPage } from './MissingPage.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { PageHandle } from './pageHandle.ts';
import type { PageName } from './pages.ts';
import { pages } from './pages.ts';
import { RouteFailure } from './RouteFailure.tsx';

function EnterpriseScope() {
  const { enterpriseId } = useParams();
  const inAssessment = useMatch('/e/:enterpriseId/a/:assessmentId/*');
  if (enterpriseId === undefined) throw new Error('The enterprise scope is routed without an enterprise id.');
  return (
    <EnterpriseProvider key={enterpriseId} enterpriseId={enterpriseId} assessmentId={inAssessment?.params.assessmentId ?? null}>
      <Layout><EnterpriseReady><Outlet /></EnterpriseReady></Layout>
    </EnterpriseProvider>
  );
}

function page(path: string, name: PageName) {
  const Page: ComponentType | undefined = pages[name];
  return Page === undefined ? [] : [{ path, element: <PageFrame name={name}><Page /></PageFrame>, errorElement: <RouteFailure />, handle: { page: name } satisfies PageHandle }];
}

/** Where the app begins: the list of enterprises, or the first page there is. */
const first = pages.enterprises === undefined ? addresses.settings : addresses.enterprises;

/** A hash router, because the page is served from app:// and from a random port of 127.0.0.1. */
export const createAppRouter = () => createHashRouter([
  {
    errorElement: <RouteFailure />,
    children: [
      { index: true, element: <Navigate to={first} replace /> },
      {
        element: <Layout><Outlet /></Layout>,
        children: [...page('enterprises', 'enterprises'), ...page('verify', 'verification'), ...page('settings', 'settings'), { path: '*', element: <MissingPage to={first} /> }],
      },
      {
        path: 'e/:enterpriseId',
        element: <EnterpriseScope />,
        children: [
          ...page('', 'home'), ...page('profile', 'profile'), ...page('start', 'start'), ...page('hazards', 'ledger'), ...page('hazards/:hazardId', 'hazard'), ...page('inspections', 'inspections'), ...page('reports', 'employeeReports'),
          ...page('a/:assessmentId/score', 'scoring'), ...page('a/:assessmentId/hazards', 'screening'), ...page('a/:assessmentId/hazards/walk', 'walk'), ...page('a/:assessmentId/sweep', 'sweep'), ...page('a/:assessmentId/conclusion', 'conclusion'), ...page('a/:assessmentId/principal', 'principal'),
          ...page('a/:assessmentId/sign', 'signing'), ...page('a/:assessmentId/documents', 'documents'),
        ],
      },
    ],
  },
]);
