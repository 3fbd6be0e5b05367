import { existsSync } from 'node:fs';
import { missingTestTools } from './missingTestTools.mjs';
import { runChild } from './runChild.mjs';
import { say } from './say.mjs';

/** As root on Debian, installs the programs that the tests use; elsewhere one sentence says which are missing. */
export async function installTestTools() {
  const missing = missingTestTools();
  if (missing.length === 0) return;
  const sentence = `install ${missing.join(', ')} (names of the Debian packages) to run every test`;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    say(`${sentence}.`);
    return;
  }
  say(`installing ${missing.join(', ')} for the tests (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runChild('apt-get', ['-q', 'update'], { env, output: 'capture' });
  const install = await runChild('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...missing], { env, output: 'capture' });
  if (install.code !== 0) {
    process.stderr.write(update.output + install.output);
    say(`apt-get could not install them: ${sentence}.`);
  }
}
