import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findBrowser } from '../../build/launch/findBrowser.mjs';
import { calibrationLine } from './measure/calibrationMs.ts';
import { pageOf } from './measure/pageOf.ts';
import { percentile } from './measure/percentile.ts';

/**
 * `anzhun demo` in a fresh process (the sample written day by day, both documents typeset, signed by everybody, read back) against a fresh Chromium
 * that prints the same words, tables and pictures to PDF, in turn. Its profile folder is warm. The peak memory is that of one more demo run, as the
 * process itself reports it at its end.
 */
const limit = 0.6;
const limitMb = 250;
const rounds = 7;
const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.mjs');

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'anzhun-bench-'));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

let made = 0;
/** A fresh process each time, into a folder of its own. @returns the folder */
async function demo(...nodeArguments: string[]): Promise<string> {
  const out = join(folder, `demo-${(made += 1)}`);
  await run(process.execPath, [...nodeArguments, program, 'demo', '--out', out]);
  return out;
}

async function peakMemoryMb(): Promise<number> {
  const note = join(folder, 'peak');
  const hook = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(note)},String(process.resourceUsage().maxRSS)))`;
  await demo(`--import=data:text/javascript,${encodeURIComponent(hook)}`);
  return Number(await readFile(note, 'utf8')) / 1024;
}

async function main(): Promise<void> {
  const browser = findBrowser();
  if (!browser) throw new Error('There is no Chromium on this machine to compare with.');
  if (!existsSync(program)) throw new Error('dist/cli is not built: npm run build.');
  const first = await demo();
  const page = join(folder, 'page.html');
  await writeFile(page, pageOf([join(first, 'report.pdf'), join(first, 'commitment.pdf')], folder));
  const printed = join(folder, 'printed.pdf');
  const print = () => run(browser, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${printed}`, pathToFileURL(page).href,
  ]);
  await print();
  const demoMs: number[] = [];
  const printMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    demoMs.push(await timed(() => demo()));
    printMs.push(await timed(print));
  }
  const peakMb = await peakMemoryMb();
  const row = (values: readonly number[]) => ({ 'least ms': Math.min(...values).toFixed(0), 'p50 ms': percentile(values, 0.5).toFixed(0) });
  const pages = async (pdf: string) => /Pages:\s+(\d+)/.exec((await run('pdfinfo', [pdf])).stdout)?.[1];
  console.table({ 'anzhun demo': row(demoMs), 'Chromium prints the same': row(printMs) });
  console.log(`the report has ${await pages(join(first, 'report.pdf'))} pages, Chromium's print with the commitment ${await pages(printed)} (${((await stat(printed)).size / 1024).toFixed(0)} KB)`);
  console.log(calibrationLine());
  const ratio = percentile(demoMs, 0.5) / percentile(printMs, 0.5);
  console.log(`The demo takes ${ratio.toFixed(2)} of Chromium's time (at most ${limit}) and ${peakMb.toFixed(0)} MB at its peak (at most ${limitMb}).`);
  if (!(ratio <= limit && peakMb <= limitMb)) process.exitCode = 1;
}

try {
  await main();
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
