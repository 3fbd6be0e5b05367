import type { PageName } from './pages.ts';

/** What a route says about itself. */
export interface PageHandle {
  readonly page: PageName;
}
