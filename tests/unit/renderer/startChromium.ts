import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';

/** The machine's own Chromium, without a sandbox because tests run as root. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}
