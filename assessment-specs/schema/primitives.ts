import { z } from 'zod';

/** Points in hundredths: 1 point = 100 centipoints. Always an integer. */
export type Centipoints = number;
export const centipointsSchema = z.number().int().min(0).max(100_000_000);

/** Lower-case hex SHA-256. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
export type Digest = string;

/** A whole day, `2026-11-24`. */
export const daySchema = z.iso.date();
export type Day = string;

/** An instant with its offset, `2026-11-24T14:03:22+08:00`. */
export const instantSchema = z.iso.datetime({ offset: true });
export type Instant = string;

export const triSchema = z.enum(['yes', 'no', 'unknown']);
/** An answer about a trait. `unknown` never counts as `no`. */
export type Tri = z.infer<typeof triSchema>;

/** One line of text that a person typed. Control characters are refused. */
export const lineSchema = (maxLength: number) =>
  z.string().max(maxLength).regex(/^[^\p{Cc}]*$/u);

/** Several lines of text. Only line feeds and tabs are allowed among control characters. */
export const proseSchema = (maxLength: number) =>
  z.string().max(maxLength).regex(/^(?:[^\p{Cc}]|[\n\t])*$/u);

export const traitIdSchema = z.string().regex(/^[a-z][a-z0-9_]*$/);
export type TraitId = string;
