import type { AppUpdater } from 'electron-updater';

/** As much of electron-updater as updating needs; `NsisUpdater`, `AppImageUpdater` and their siblings are all of them. */
export type UpdateEngine = Pick<
  AppUpdater,
  'setFeedURL' | 'checkForUpdates' | 'downloadUpdate' | 'quitAndInstall' | 'on' | 'autoDownload' | 'autoInstallOnAppQuit' | 'allowDowngrade' | 'allowPrerelease' | 'currentVersion' | 'logger' | 'disableWebInstaller'
>;
