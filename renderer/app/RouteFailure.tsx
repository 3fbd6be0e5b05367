import { useRouteError } from 'react-router';
import { IncidentScreen } from './IncidentScreen.tsx';

/** What the router shows in place of a page that threw. */
export function RouteFailure() {
  return <IncidentScreen error={useRouteError()} />;
}
