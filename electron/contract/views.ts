import { z } from 'zod';
import { daySchema, instantSchema, lineSchema } from '../../assessment-specs/schema/primitives.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentChange, ChangeHead } from '../../assessment-specs/records/changes.ts';
import type { EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import type { Failure } from './Reply.ts';

/** A stored file with the position in its journal. `seq` goes back with every change; a stale one is refused. */
export interface Versioned<T> {
  readonly file: T;
  readonly seq: number;
  readonly head: string | null;
  readonly savedAt: string;
}
export type EnterpriseView = Versioned<EnterpriseFile>;
export type AssessmentView = Versioned<AssessmentFile>;

/**
 * What one call changed: the file at `seq` is the file at `seq - 1` with the changes applied (`afterStep`). A whole assessment is some hundred times
 * larger than an answer, and on the way to the page it would cost more time than the disk does.
 */
export type AssessmentStep = Omit<AssessmentView, 'file'> & { readonly changes: readonly AssessmentChange[] };

/** What was done, when and by whom: the first change of a journal line and how many it has. */
export type UndoName = ChangeHead & { readonly first: AssessmentChange; readonly count: number };

/** One line of the enterprise list, read from the rebuildable index. */
export const enterpriseSummarySchema = z.strictObject({
  id: z.string(), name: z.string(), creditCode: z.string(), demo: z.boolean(), sectors: z.array(z.string()), updatedAt: instantSchema,
  openMajorHazards: z.number().int().min(0),
  latest: z.nullable(z.strictObject({
    assessmentId: z.string(), period: z.strictObject({ from: daySchema, to: daySchema }), sealed: z.boolean(),
    conclusion: z.enum(['incomplete', 'vetoed', 'failed', 'passed']), percent: z.string().nullable(), low: z.string().nullable(), high: z.string().nullable(), answered: z.number().int(), items: z.number().int(),
    signatures: z.strictObject({ done: z.number().int(), planned: z.number().int() }),
  })),
  problem: z.nullable(z.strictObject({ code: z.string(), file: z.string() })),
  /** Assessments that cannot be read; the figures above are of the others. */
  unreadable: z.array(z.strictObject({ id: z.string(), code: z.string() })),
});
export type EnterpriseSummary = z.infer<typeof enterpriseSummarySchema>;

export interface AssessmentSummary {
  readonly id: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly revision: number;
  readonly sealed: boolean;
  readonly number: string | null;
  readonly startedAt: string;
  /** what the seal says about the primary pack; null until it is sealed */
  readonly result: { readonly packId: string; readonly percent: string | null; readonly conclusion: 'vetoed' | 'failed' | 'passed' } | null;
}

export interface AssessmentList {
  readonly assessments: readonly AssessmentSummary[];
  /** There, but they cannot be read; the others go on without them. */
  readonly unreadable: readonly { readonly id: string; readonly failure: Failure }[];
}

export const settingsSchema = z.strictObject({
  locale: z.enum(['zh-CN', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  /** Name that is written beside answers given on this machine. */
  author: lineSchema(60),
  updateFeedUrl: lineSchema(500),
});
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = { locale: 'zh-CN', theme: 'system', textSize: 100, author: '', updateFeedUrl: '' };

export interface AppInfo {
  readonly version: string;
  readonly door: 'desktop' | 'loopback' | 'cli';
  readonly dataDirectory: string;
  readonly demo: boolean;
  readonly packs: readonly { readonly id: string; readonly revision: number; readonly digest: string; readonly name: string; readonly kind: string }[];
  readonly rootFingerprint: string | null;
}
