import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentChange, ChangeHead, EnterpriseChange } from '../../assessment-specs/records/changes.ts';
import type { EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import { phrasesSchema, type Phrases } from '../contract/Phrase.ts';
import { fail, succeed, type Failure, type Reply } from '../contract/Reply.ts';
import { defaultSettings, type AssessmentView, type EnterpriseSummary, type EnterpriseView, type Settings } from '../contract/views.ts';
import { workPlacesSchema, type WorkPlaces } from '../contract/WorkPlace.ts';
import type { ItemEvent } from '../contract/ItemEvent.ts';
import type { RecordDamage } from '../contract/RecordDamage.ts';
import type { AssessmentViews, KeptFile, Store, UndoSteps } from '../services/ports.ts';
import { dataFolder, isStoreId, type DataFolder } from './dataFolder.ts';
import type { Disk } from './Disk.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import { DocumentFiles } from './DocumentFiles.ts';
import { DamagedFile } from './DamagedFile.ts';
import { DamagedRecords, type RecordPlace } from './DamagedRecords.ts';
import { EnterpriseIndex } from './EnterpriseIndex.ts';
import { ShrunkPictures } from './ShrunkPictures.ts';
import { EvidenceFiles } from './EvidenceFiles.ts';
import { findSealedRecord } from './findSealedRecord.ts';
import { InstallationFile } from './InstallationFile.ts';
import { JournaledFile, NewerFormat } from './JournaledFile.ts';
import { itemEvents, type ItemPlace } from './itemEvents.ts';
import type { RecordKind } from './RecordKind.ts';
import { assessmentKind, enterpriseKind } from './recordKinds.ts';
import { settingsIn } from './settingsIn.ts';
import { Vault } from './Vault.ts';
import { viewOf } from './viewOf.ts';
import { writeDurably } from './writeDurably.ts';

/** Works out an enterprise's line in the list; given from outside because it needs the packs and the engine. */
export type Summarise = (enterprise: EnterpriseView, assessments: AssessmentViews) => EnterpriseSummary;

interface Options {
  readonly root: string;
  readonly disk: Disk;
  readonly savedBy: string;
  readonly summarise: Summarise;
  readonly release: () => Promise<void>;
}

interface Owner {
  readonly enterpriseId: string;
  /** null: the enterprise's own record. */
  readonly assessmentId: string | null;
}

type Opened<F extends object, C> = Reply<JournaledFile<F, C>>;

/** The data folder as a store: enterprises and assessments as journaled records, evidence and documents as files. */
export class FolderStore implements Store {
  readonly places: KeptFile<WorkPlaces>;
  readonly phrases: KeptFile<Phrases>;
  readonly #options: Options;
  readonly #folder: DataFolder;
  readonly #index: EnterpriseIndex;
  readonly #evidence: EvidenceFiles;
  readonly #shrunk: ShrunkPictures;
  readonly #documents: DocumentFiles;
  readonly #vault: Vault;
  readonly #damaged: DamagedRecords;
  readonly #enterprises = new Map<string, Promise<Opened<EnterpriseFile, EnterpriseChange>>>();
  readonly #assessments = new Map<string, Promise<Opened<AssessmentFile, AssessmentChange>>>();
  /** Every change asks for the author's name; the folder is locked, so nobody else writes the file meanwhile. */
  #settings: Settings | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#folder = dataFolder(options.root);
    this.#index = new EnterpriseIndex(options.disk, this.#folder, options.savedBy);
    this.#evidence = new EvidenceFiles(options.disk, this.#folder);
    this.#shrunk = new ShrunkPictures(options.disk, this.#folder);
    this.#documents = new DocumentFiles(options.disk, this.#folder);
    this.#vault = new Vault(options.disk, this.#folder);
    this.places = new InstallationFile({ disk: options.disk, path: this.#folder.places, schema: workPlacesSchema, empty: [] });
    this.phrases = new InstallationFile({ disk: options.disk, path: this.#folder.phrases, schema: phrasesSchema, empty: [] });
    this.#damaged = new DamagedRecords(options.disk, options.savedBy);
  }

  /** Opened once and kept; a failure is not kept, so that a mended file can be opened without a restart. */
  #open<F extends object, C>(cache: Map<string, Promise<Opened<F, C>>>, path: string, kind: RecordKind<F, C>, owner: Owner): Promise<Opened<F, C>> {
    const present = cache.get(path);
    if (present) return present;
    const opened = JournaledFile.open(this.#options.disk, path, kind, this.#options.savedBy).then(
      (record): Opened<F, C> => succeed(record),
      async (error: unknown): Promise<Opened<F, C>> => {
        if (error instanceof DamagedFile) {
          await this.#index.doubt(owner.enterpriseId);
          return fail('file.damaged', { file: error.path, problem: error.problem, line: error.line ?? 0, enterpriseId: owner.enterpriseId, assessmentId: owner.assessmentId ?? '' });
        }
        if (error instanceof NewerFormat) return fail('folder.newerFormat', { file: error.path, version: error.version, supported: error.supported });
        return diskFailure(error, path);
      },
    );
    cache.set(path, opened);
    void opened.then((reply) => reply.ok || cache.delete(path), () => cache.delete(path));
    return opened;
  }

  #enterprise(id: string): Promise<Opened<EnterpriseFile, EnterpriseChange>> {
    const absent = fail('enterprise.notFound', { id });
    return isStoreId(id) ? this.#find(this.#enterprises, this.#folder.enterpriseFile(id), enterpriseKind, { enterpriseId: id, assessmentId: null }, absent) : Promise.resolve(absent);
  }

  #assessment(enterpriseId: string, id: string): Promise<Opened<AssessmentFile, AssessmentChange>> {
    const absent = fail('assessment.notFound', { id });
    if (!isStoreId(enterpriseId) || !isStoreId(id)) return Promise.resolve(absent);
    return this.#find(this.#assessments, this.#folder.assessmentFile(enterpriseId, id), assessmentKind, { enterpriseId, assessmentId: id }, absent);
  }

  /** An open record is not looked up again; one without a file is absent, and opening it must not make one. */
  async #find<F extends object, C>(cache: Map<string, Promise<Opened<F, C>>>, path: string, kind: RecordKind<F, C>, owner: Owner, absent: Reply<never>): Promise<Opened<F, C>> {
    const known = cache.get(path);
    if (known) return known;
    const sizes = [await this.#options.disk.size(`${path}.journal`), await this.#options.disk.size(`${path}.json`)];
    return sizes.every((size) => size === null) ? absent : this.#open(cache, path, kind, owner);
  }

  async listEnterprises(): Promise<readonly EnterpriseSummary[]> {
    const ids = (await this.#options.disk.list(this.#folder.enterprises)).filter(isStoreId);
    return this.#index.list(ids, (id) => this.#summarise(id));
  }

  async #summarise(id: string): Promise<EnterpriseSummary> {
    const enterprise = await this.readEnterprise(id);
    const assessments = await this.listAssessments(id);
    if (enterprise.ok && assessments.ok) return this.#options.summarise(enterprise.value, assessments.value);
    const failure = enterprise.ok ? assessments : enterprise;
    const name = enterprise.ok ? enterprise.value.file.profile.name : id;
    return {
      id, name, creditCode: '', demo: false, sectors: [], updatedAt: '1970-01-01T00:00:00Z', openMajorHazards: 0, latest: null, unreadable: [],
      problem: failure.ok ? null : { code: failure.error.code, file: String(failure.error.params['file'] ?? '') },
    };
  }

  async readEnterprise(enterpriseId: string): Promise<Reply<EnterpriseView>> {
    const opened = await this.#enterprise(enterpriseId);
    return opened.ok ? viewOf(opened.value, () => fail('enterprise.notFound', { id: enterpriseId })) : opened;
  }

  async readAssessment(enterpriseId: string, assessmentId: string): Promise<Reply<AssessmentView>> {
    const opened = await this.#assessment(enterpriseId, assessmentId);
    return opened.ok ? viewOf(opened.value, () => fail('assessment.notFound', { id: assessmentId })) : opened;
  }

  async listAssessments(enterpriseId: string): Promise<Reply<AssessmentViews>> {
    if (!isStoreId(enterpriseId)) return fail('enterprise.notFound', { id: enterpriseId });
    const names = await this.#options.disk.list(this.#folder.assessments(enterpriseId));
    const ids = [...new Set(names.map((name) => name.replace(/\.(journal|json)$/, '')))].filter(isStoreId);
    const views: AssessmentView[] = [];
    const unreadable: { id: string; failure: Failure }[] = [];
    for (const id of ids) {
      const view = await this.readAssessment(enterpriseId, id);
      if (view.ok) views.push(view.value);
      // a journal without a line and without a snapshot is a start that was never acknowledged
      else if (view.error.code !== 'assessment.notFound') unreadable.push({ id, failure: view.error });
    }
    return succeed({ views: views.sort((a, b) => (a.file.startedAt < b.file.startedAt ? -1 : 1)), unreadable });
  }

  async damageOf(enterpriseId: string, assessmentId: string | null, at: string): Promise<Reply<RecordDamage | null>> {
    const failure = await this.#failureOf(enterpriseId, assessmentId);
    if (failure?.code !== 'file.damaged') return failure === null ? succeed(null) : { ok: false, error: failure };
    if (assessmentId === null) return this.#damaged.describe(this.#enterprisePlace(enterpriseId), at);
    return this.#damaged.describe(this.#assessmentPlace(enterpriseId, assessmentId), at);
  }

  async restoreRecord(enterpriseId: string, assessmentId: string | null, offer: string, head: ChangeHead): Promise<Reply<null>> {
    const failure = await this.#failureOf(enterpriseId, assessmentId);
    if (failure?.code !== 'file.damaged') return failure === null ? succeed(null) : { ok: false, error: failure };
    const restored = assessmentId === null
      ? await this.#damaged.restore(this.#enterprisePlace(enterpriseId), offer, head) : await this.#damaged.restore(this.#assessmentPlace(enterpriseId, assessmentId), offer, head);
    if (!restored.ok) return restored;
    await this.#index.doubt(enterpriseId);
    const left = await this.#failureOf(enterpriseId, assessmentId);
    return left === null ? succeed(null) : { ok: false, error: left };
  }

  /** Why a record cannot be opened; null when it can, or is open. */
  async #failureOf(enterpriseId: string, assessmentId: string | null): Promise<Failure | null> {
    const view = assessmentId === null ? await this.readEnterprise(enterpriseId) : await this.readAssessment(enterpriseId, assessmentId);
    return view.ok ? null : view.error;
  }

  #enterprisePlace(id: string): RecordPlace<EnterpriseFile, EnterpriseChange> {
    return { path: this.#folder.enterpriseFile(id), kind: enterpriseKind, findSeal: () => Promise.resolve(null) };
  }

  #assessmentPlace(enterpriseId: string, id: string): RecordPlace<AssessmentFile, AssessmentChange> {
    return { path: this.#folder.assessmentFile(enterpriseId, id), kind: assessmentKind, findSeal: () => findSealedRecord(this.#options.disk, this.#folder.evidence(enterpriseId), id) };
  }

  async createEnterprise(file: EnterpriseFile, head: ChangeHead): Promise<Reply<EnterpriseView>> {
    const path = this.#folder.enterpriseFile(file.id);
    return this.#create(this.#enterprises, path, this.#folder.enterprise(file.id), enterpriseKind, { enterpriseId: file.id, assessmentId: null }, { kind: 'created', file }, head);
  }

  async createAssessment(file: AssessmentFile, head: ChangeHead): Promise<Reply<AssessmentView>> {
    const path = this.#folder.assessmentFile(file.enterpriseId, file.id);
    return this.#create(this.#assessments, path, this.#folder.assessments(file.enterpriseId), assessmentKind, { enterpriseId: file.enterpriseId, assessmentId: file.id }, { kind: 'started', file }, head);
  }

  async #create<F extends object, C>(cache: Map<string, Promise<Opened<F, C>>>, path: string, folder: string, kind: RecordKind<F, C>, owner: Owner, change: C, head: ChangeHead): Promise<Reply<{ file: F; seq: number; head: string | null; savedAt: string }>> {
    try {
      await this.#options.disk.makeFolder(folder);
    } catch (error) {
      return diskFailure(error, folder);
    }
    const opened = await this.#open(cache, path, kind, owner);
    return opened.ok ? this.#commit(opened.value, path, 0, [change], head, null) : opened;
  }

  async changeEnterprise(enterpriseId: string, seq: number, changes: readonly EnterpriseChange[], head: ChangeHead): Promise<Reply<EnterpriseView>> {
    const opened = await this.#enterprise(enterpriseId);
    return opened.ok ? this.#commit(opened.value, enterpriseId, seq, changes, head, null) : opened;
  }

  async changeAssessment(
    enterpriseId: string, assessmentId: string, seq: number, changes: readonly AssessmentChange[], head: ChangeHead, undoes?: number,
  ): Promise<Reply<AssessmentView>> {
    const opened = await this.#assessment(enterpriseId, assessmentId);
    return opened.ok ? this.#commit(opened.value, assessmentId, seq, changes, head, undoes ?? null) : opened;
  }

  async #commit<F extends object, C>(record: JournaledFile<F, C>, name: string, seq: number, changes: readonly C[], head: ChangeHead, undoes: number | null): Promise<Reply<{ file: F; seq: number; head: string | null; savedAt: string }>> {
    try {
      const refusal = await record.commit(seq, changes, head, undoes);
      if (refusal) return { ok: false, error: refusal };
    } catch (error) {
      return diskFailure(error, name);
    }
    return viewOf(record, () => {
      throw new Error(`The record ${name} is empty after a change was written.`);
    });
  }

  async undoSteps(enterpriseId: string, assessmentId: string): Promise<Reply<UndoSteps>> {
    const opened = await this.#assessment(enterpriseId, assessmentId);
    return opened.ok ? succeed(opened.value.undoSteps()) : opened;
  }
  async itemHistory(enterpriseId: string, assessmentId: string, item: ItemPlace): Promise<Reply<readonly ItemEvent[]>> {
    const opened = await this.#assessment(enterpriseId, assessmentId);
    return opened.ok ? succeed(itemEvents(opened.value.lines, item)) : opened;
  }

  putEvidence(enterpriseId: string, content: Uint8Array): Promise<Reply<string>> {
    return isStoreId(enterpriseId) ? this.#evidence.put(enterpriseId, content) : Promise.resolve(fail('enterprise.notFound', { id: enterpriseId }));
  }
  getEvidence(enterpriseId: string, digest: string): Promise<Reply<Uint8Array>> {
    return isStoreId(enterpriseId) ? this.#evidence.get(enterpriseId, digest) : Promise.resolve(fail('enterprise.notFound', { id: enterpriseId }));
  }
  putShrunk(enterpriseId: string, digest: string, content: Uint8Array): Promise<Reply<null>> {
    return isStoreId(enterpriseId) ? this.#shrunk.put(enterpriseId, digest, content) : Promise.resolve(fail('enterprise.notFound', { id: enterpriseId }));
  }
  getShrunk(enterpriseId: string, digest: string): Promise<Uint8Array | null> {
    return isStoreId(enterpriseId) ? this.#shrunk.get(enterpriseId, digest) : Promise.resolve(null);
  }
  putDocument(enterpriseId: string, fileName: string, content: Uint8Array, replacing: string | null): Promise<Reply<string>> {
    return this.#documents.put(enterpriseId, fileName, content, replacing);
  }
  getDocument(enterpriseId: string, fileName: string): Promise<Reply<Uint8Array>> {
    return this.#documents.get(enterpriseId, fileName);
  }
  documentPath(enterpriseId: string, fileName: string): string {
    return this.#documents.path(enterpriseId, fileName);
  }
  readVault(name: string): Promise<Reply<string | null>> {
    return this.#vault.read(name);
  }
  writeVault(name: string, text: string): Promise<Reply<null>> {
    return this.#vault.write(name, text);
  }

  async readSettings(): Promise<Settings> {
    if (this.#settings) return this.#settings;
    // a file that the system will not hand out counts like one that cannot be read; it is asked for again next time
    const content = await this.#options.disk.read(this.#folder.settings).catch(() => undefined);
    if (content === undefined) return defaultSettings;
    this.#settings = settingsIn(content);
    return this.#settings;
  }

  async writeSettings(settings: Settings): Promise<Reply<Settings>> {
    try {
      await writeDurably(this.#options.disk, this.#folder.settings, new TextEncoder().encode(JSON.stringify(settings, null, 2)));
      this.#settings = settings;
      return succeed(settings);
    } catch (error) {
      return diskFailure(error, 'settings.json');
    }
  }

  async close(): Promise<void> {
    for (const opened of [...this.#enterprises.values(), ...this.#assessments.values()]) {
      const reply = await opened;
      if (reply.ok) await reply.value.close();
    }
    await this.#options.release();
  }
}
