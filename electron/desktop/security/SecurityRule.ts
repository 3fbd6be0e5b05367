import type { Session, WebContents, WebPreferences } from 'electron';

/** One rule of Electron's security checklist as this program keeps it. A rule acts through one or more of its parts; the
 *  numbers are those of https://www.electronjs.org/docs/latest/tutorial/security. */
export interface SecurityRule {
  readonly checklist: number;
  /** What could happen without it. */
  readonly reason: string;
  /** Laid over the preferences of every window. */
  readonly webPreferences?: Readonly<WebPreferences>;
  /** Applied once to the session that shows the page. */
  readonly guardSession?: (session: Session) => void;
  /** Applied to every page, frame host and webview that ever comes into being, however it was made. */
  readonly guardContents?: (contents: WebContents) => void;
}
