import type { UpdateEngine } from './UpdateEngine.ts';

/** The updater of the package this copy was installed from (NSIS, AppImage, deb, dmg), as electron-updater chooses it. */
export async function loadUpdateEngine(): Promise<UpdateEngine> {
  const { autoUpdater } = await import('electron-updater');
  return autoUpdater;
}
