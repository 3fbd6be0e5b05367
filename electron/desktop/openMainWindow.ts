import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import { channelNames } from '../contract/channels.ts';
import { channelNamesSwitch } from './bridgeChannels.ts';
import type { PreferencesFile } from './DesktopPreferences.ts';
import { pageAddress } from './security/pageOrigin.ts';
import { secureWebPreferences } from './security/securityRules.ts';
import type { SecurityRule } from './security/SecurityRule.ts';
import { placeWindow, windowSize } from './WindowState.ts';

/** What the one window is made of. */
export interface MainWindowSetting {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Screen;
  readonly rules: readonly SecurityRule[];
  readonly preload: string;
  readonly preferences: PreferencesFile;
}

/** Opens the window where it was last time and shows it once the page is drawn; remembers its place when it closes. */
export function openMainWindow(setting: MainWindowSetting): BrowserWindow {
  const { preferences, screen } = setting;
  const remembered = preferences.read().window;
  const webPreferences = secureWebPreferences(setting.rules, setting.preload);
  const window = setting.create({
    ...placeWindow(remembered, screen.getAllDisplays().map((display) => display.workArea)),
    minWidth: windowSize.minWidth,
    minHeight: windowSize.minHeight,
    title: '安准',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#F3F5F2',
    webPreferences: { ...webPreferences, additionalArguments: [`${channelNamesSwitch}${channelNames.join(',')}`] },
  });
  if (remembered?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    preferences.change({ window: { x, y, width: Math.max(width, windowSize.minWidth), height: Math.max(height, windowSize.minHeight), maximized: window.isMaximized() } });
  });
  void window.loadURL(pageAddress);
  return window;
}
