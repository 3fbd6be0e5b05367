import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';

/** The user's documents folder, where door 1 keeps its data too: what XDG names on Linux, the usual place elsewhere. */
export function documentsFolder(platform: NodeJS.Platform = process.platform): string {
  const usual = path.join(homedir(), 'Documents');
  if (platform !== 'linux') return usual;
  try {
    const named = execFileSync('xdg-user-dir', ['DOCUMENTS'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    // without a setting xdg-user-dir answers the home folder, where Electron, on door 1, takes ~/Documents
    return named === '' || path.resolve(named) === homedir() ? usual : named;
  } catch {
    return usual;
  }
}
