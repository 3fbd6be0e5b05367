/** below this a picture serves as it is, unless it is of a kind that cannot be printed */
const smallBytes = 400 * 1024;
/** what the browser may be asked to decode; SVG is not among them, because it can carry more than a picture */
const decodable: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp']);
const printable: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);
const patienceMs = 20_000;

let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * A small upright JPEG of a picture for the screen and the report; null where none is needed or the browser cannot decode it. One at a time and in a worker:
 * a photograph of 12 megapixels takes 48 MB while it is open, and would hold up the page for longer than a tenth of a second.
 */
export function shrinkPicture(file: Blob): Promise<Uint8Array | null> {
  if (!decodable.has(file.type) || (file.size <= smallBytes && printable.has(file.type))) return Promise.resolve(null);
  const mine = last.then(() => ask(file));
  last = mine;
  return mine;
}

function ask(file: Blob): Promise<Uint8Array | null> {
  worker ??= new Worker(new URL('./shrinkWorker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (small: Uint8Array | null) => {
      clearTimeout(impatience);
      listening.abort();
      resolve(small);
    };
    const giveUp = () => {
      own.terminate();
      worker = null;
      end(null);
    };
    const impatience = setTimeout(giveUp, patienceMs);
    own.addEventListener('message', ({ data }: MessageEvent<Uint8Array | null>) => end(data), listening);
    own.addEventListener('error', giveUp, listening);
    own.postMessage(file, []);
  });
}
