import type { UpdateInfo } from 'electron-updater';
import { checkFeedUrl, isFromFeed } from './checkFeedUrl.ts';
import { refusalOf } from './refusalOf.ts';
import type { UpdateEngine } from './UpdateEngine.ts';
import { nextUpdateState, type UpdateEvent, type UpdateState } from './UpdateState.ts';

/** Updates as the rest of the desktop sees them. None of these rejects: what goes wrong is a state. */
export interface Updates {
  state(): UpdateState;
  /** The feed the user named in the settings; empty switches updates off. The same address again changes nothing. */
  useFeed(address: string): void;
  /** Asks the feed once. */
  check(): Promise<UpdateState>;
  /** Fetches what `check` found and compares it with the published digest. */
  download(): Promise<UpdateState>;
  /** Ends the program and starts the installer; only when `ready`. */
  install(): void;
}

/** @param loadEngine makes the updater of this platform; called only once a feed is named, so that without one no updater exists
 *  @param onChange told every new state */
export function createUpdates(loadEngine: () => Promise<UpdateEngine>, onChange: (state: UpdateState) => void = () => {}): Updates {
  let state: UpdateState = { kind: 'off' };
  let named = '';
  let feed: URL | undefined;
  let engine: Promise<UpdateEngine> | undefined;

  const tell = (event: UpdateEvent): UpdateState => {
    const next = nextUpdateState(state, event);
    if (next !== state) onChange((state = next));
    return state;
  };
  const start = (): Promise<UpdateEngine> => (engine ??= loadEngine().then((loaded) => prepare(loaded, tell)));

  return {
    state: () => state,
    useFeed(address) {
      if (address === named) return;
      named = address;
      feed = undefined;
      if (address === '') return void tell({ kind: 'feedCleared' });
      tell({ kind: 'feedNamed' });
      const checked = checkFeedUrl(address);
      if ('why' in checked) tell({ kind: 'refused', why: checked.why, detail: address });
      else feed = checked.url;
    },
    async check() {
      if (feed === undefined || tell({ kind: 'checkBegun' }).kind !== 'checking') return state;
      const asked = feed;
      const event = await askFeed(await start(), asked).catch((error: unknown): UpdateEvent => ({ kind: 'refused', ...refusalOf(error, 'feedUnreadable') }));
      // the answer of a feed that is no longer the named one says nothing
      return feed === asked ? tell(event) : state;
    },
    async download() {
      if (tell({ kind: 'downloadBegun' }).kind !== 'downloading') return state;
      try {
        await (await start()).downloadUpdate();
        return tell({ kind: 'downloaded' });
      } catch (error) {
        return tell({ kind: 'refused', ...refusalOf(error, 'downloadFailed') });
      }
    },
    install() {
      if (state.kind === 'ready') void engine?.then((loaded) => loaded.quitAndInstall());
    },
  };
}

function prepare(engine: UpdateEngine, tell: (event: UpdateEvent) => void): UpdateEngine {
  // each step is the user's: nothing is fetched or installed on its own, and never an older or a trial version
  engine.autoDownload = false;
  engine.autoInstallOnAppQuit = false;
  engine.allowDowngrade = false;
  engine.allowPrerelease = false;
  // a web installer fetches its package unseen and without the digest of the feed
  engine.disableWebInstaller = true;
  engine.logger = null;
  engine.on('download-progress', (progress) => tell({ kind: 'progressed', percent: progress.percent }));
  // rejected promises carry the same error; an 'error' event without a listener would end the program
  engine.on('error', () => {});
  return engine;
}

async function askFeed(engine: UpdateEngine, feed: URL): Promise<UpdateEvent> {
  engine.setFeedURL({ provider: 'generic', url: feed.href });
  const answer = await engine.checkForUpdates();
  if (answer === null) return { kind: 'refused', why: 'notInstallable', detail: '' };
  const offered: UpdateInfo = answer.updateInfo;
  const elsewhere = offered.files.find((file) => !isFromFeed(file.url, feed));
  if (elsewhere !== undefined) return { kind: 'refused', why: 'fileElsewhere', detail: elsewhere.url };
  if (answer.isUpdateAvailable) return { kind: 'found', version: offered.version };
  return engine.currentVersion.compare(offered.version) > 0 ? { kind: 'refused', why: 'olderVersion', detail: offered.version } : { kind: 'nothingNewer' };
}
