import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { loadCatalogue } from '../assessment-specs/catalogue.ts';
import type { Host } from './contract/Host.ts';
import { succeed, type Reply } from './contract/Reply.ts';
import type { AppInfo } from './contract/views.ts';
import { checkPackFolder } from './services/checkPackFolder.ts';
import { createHost } from './services/createHost.ts';
import type { HostContext } from './services/HostContext.ts';
import type { Clock, Dialogs, DocumentRenderer, LedgerPrinter, PaperPrinter, PassphraseMemory, Randomness, ReportIncident, SignatureRoom, Workbooks } from './services/ports.ts';
import { listPacks } from './services/listPacks.ts';
import type { OpenedSample } from './services/sample/openSample.ts';
import { summariseEnterprise } from './services/summariseEnterprise.ts';
import { verifyFile } from './services/verifyReport.ts';
import { appendIncident } from './store/appendIncident.ts';
import { openStore } from './store/openStore.ts';
import { readPackFolder } from './store/readPackFolder.ts';
import { scryptSecrets } from './store/scryptSecrets.ts';
import { systemClock } from './store/systemClock.ts';

/** What a door brings along. Everything else is decided here. */
export interface HostOptions {
  readonly dataDirectory: string;
  readonly door: AppInfo['door'];
  readonly version: string;
  /** Where the font packages lie; the packaged app keeps them beside its archive. */
  readonly fontDirectory: string;
  readonly demo?: boolean;
  readonly clock?: Clock;
  readonly random?: Randomness;
  readonly dialogs?: Dialogs;
  /** Door 1 may remember passphrases in the system's safe storage. */
  readonly passphrases?: PassphraseMemory;
  readonly reportIncident?: ReportIncident;
}

const noDialogs: Dialogs = { reveal: () => Promise.resolve(false) };
const noMemory: PassphraseMemory = { available: () => false, remember: () => Promise.resolve(false), recall: () => Promise.resolve(null) };
const systemRandom: Randomness = { bytes: (length) => randomBytes(length) };

/** Rendering pulls in fonts and pdfkit, signing pkijs: both wait until the first document. */
function lazyRenderer(fontDirectory: string): DocumentRenderer {
  return { render: async (input) => (await import('./reports/renderDocument.ts')).createDocumentRenderer({ fontDirectory }).render(input) };
}

function lazyPrinter(fontDirectory: string): LedgerPrinter {
  return { print: async (input) => (await import('./reports/printLedger.ts')).createLedgerPrinter({ fontDirectory }).print(input) };
}

function lazyPapers(fontDirectory: string): PaperPrinter {
  return { print: async (input) => (await import('./reports/printPaper.ts')).createPaperPrinter({ fontDirectory }).print(input) };
}

const lazyWorkbooks: Workbooks = { hazardLedger: async (input) => (await import('./workbooks/createWorkbooks.ts')).createWorkbooks().hazardLedger(input) };

function lazySignatures(fontDirectory: string): SignatureRoom {
  let opened: Promise<SignatureRoom> | null = null;
  // one room: it keeps the root open
  const room = () => (opened ??= import('./signing/signatureRoom.ts').then(({ createSignatureRoom }) => createSignatureRoom({ fontDirectory })));
  return {
    createRoot: async (input) => (await room()).createRoot(input),
    issueSigner: async (...input) => (await room()).issueSigner(...input),
    describeCertificate: async (pem) => (await room()).describeCertificate(pem),
    planFields: async (...input) => (await room()).planFields(...input),
    sign: async (...input) => (await room()).sign(...input),
    inspect: async (...input) => (await room()).inspect(...input),
    plannedFieldNames: async (pdf) => (await room()).plannedFieldNames(pdf),
    readAttachment: async (...input) => (await room()).readAttachment(...input),
  };
}

/** What needs no data folder: packs, verification, and what the host below is built from. */
export function composeTools(options: Pick<HostOptions, 'fontDirectory' | 'clock'>) {
  const tools = { catalogue: loadCatalogue(), signatures: lazySignatures(options.fontDirectory), clock: options.clock ?? systemClock };
  return {
    ...tools,
    listPacks: () => listPacks(tools.catalogue),
    checkPackFolder: (folder: string, locale: 'zh-CN' | 'en') => checkPackFolder(folder, locale, { catalogue: tools.catalogue, readPackFolder }),
    verifyFile: (name: string, content: Uint8Array, trustedRootPems: readonly string[]) => verifyFile(tools, name, content, trustedRootPems),
  };
}

/** The only place that knows services and adapters: opens the data folder and answers the one function that every door carries. */
export async function composeHost(options: HostOptions): Promise<Reply<Host>> {
  const { catalogue, signatures, clock } = composeTools(options);
  const renderer = lazyRenderer(options.fontDirectory);
  const printer = lazyPrinter(options.fontDirectory);
  const store = await openStore({
    root: options.dataDirectory, now: clock.now(), savedBy: options.version, summarise: (enterprise, assessments) => summariseEnterprise(catalogue, enterprise, assessments),
  });
  if (!store.ok) return store;
  const context: HostContext = {
    store: store.value, clock, random: options.random ?? systemRandom, catalogue, renderer, printer, papers: lazyPapers(options.fontDirectory), workbooks: lazyWorkbooks, signatures,
    secrets: scryptSecrets, memory: options.passphrases ?? noMemory, dialogs: options.dialogs ?? noDialogs,
    app: { version: options.version, door: options.door, dataDirectory: options.dataDirectory, demo: options.demo ?? false },
  };
  return succeed(createHost(context, options.reportIncident ?? appendIncident(join(options.dataDirectory, 'incidents.log'), clock)));
}

/** Writes the sample enterprise into a data folder that is still empty. The caller closes it before a door opens the folder. */
export async function composeSample(options: Pick<HostOptions, 'dataDirectory' | 'door' | 'version' | 'fontDirectory'> & { readonly seed?: number }): Promise<Reply<OpenedSample>> {
  // drawing and the texts of the sample wait until somebody asks for it
  const { openSample } = await import('./services/sample/openSample.ts');
  return openSample({
    seed: options.seed ?? 0, fontDirectory: options.fontDirectory, catalogue: loadCatalogue(), systemRandom, open: (environment) => composeHost({ ...options, ...environment, demo: true }),
  });
}
