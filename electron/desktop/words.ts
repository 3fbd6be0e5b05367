import type { UpdateRefusal } from './update/UpdateState.ts';

/** The words of menus and native dialogs; the page has its own. */
export interface DesktopWords {
  readonly file: string;
  readonly openDataFolder: string;
  readonly changeDataFolder: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly fullScreen: string;
  readonly help: string;
  readonly checkUpdate: string;
  readonly chooseDataFolder: string;
  readonly dataFolderWillChange: (folder: string) => string;
  readonly useAndRestart: string;
  readonly leaveAsIs: string;
  readonly pageStopped: string;
  readonly reopen: string;
  readonly notSaved: string;
  readonly stay: string;
  readonly leaveAnyway: string;
  readonly cannotStart: string;
  readonly mainStopped: (incident: string) => string;
  readonly updateOff: string;
  readonly updateIdle: string;
  readonly upToDate: (version: string) => string;
  readonly updateAvailable: (version: string) => string;
  readonly download: string;
  readonly updateReady: (version: string) => string;
  readonly installAndRestart: string;
  readonly later: string;
  readonly refused: Readonly<Record<UpdateRefusal, string>>;
}
