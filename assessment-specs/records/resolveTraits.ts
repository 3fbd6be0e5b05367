import type { Day, TraitId, Tri } from '../schema/primitives.ts';
import type { SectorCode, Trait, TraitPack } from '../schema/TraitPack.ts';
import { deriveTrait } from './deriveTrait.ts';
import type { EnterpriseProfile, TraitAnswers } from './EnterpriseProfile.ts';

/** What led to the value of a trait. `contradicted`: answered no, but `by` was answered yes and cannot be without it. */
export type TraitCause =
  | { readonly kind: 'answered' }
  | { readonly kind: 'requires'; readonly trait: TraitId }
  | { readonly kind: 'impliedBy'; readonly trait: TraitId }
  | { readonly kind: 'contradicted'; readonly by: TraitId }
  | { readonly kind: 'derived'; readonly field: string }
  | { readonly kind: 'otherSector' }
  | { readonly kind: 'notAnswered' };

export interface ResolvedTrait {
  readonly value: Tri;
  readonly because: TraitCause;
}
export type ResolvedTraits = ReadonlyMap<TraitId, ResolvedTrait>;

/** `yes` was answered (or follows from an answer) and cannot stand beside the `no`. People decide which of them to correct. */
export interface TraitContradiction {
  readonly yes: TraitId;
  readonly no: TraitId;
  readonly through: 'implies' | 'requires';
}

export interface TraitInputs {
  readonly traitPack: TraitPack;
  readonly profile: EnterpriseProfile;
  readonly answers: TraitAnswers;
  /** Facts of the assessed period; empty outside an assessment. */
  readonly periodAnswers: TraitAnswers;
  readonly today: Day;
}

/**
 * The value of every trait of the pack, with its cause.
 * - A question that the chosen sectors do not ask stays unknown, whatever was answered under another sector.
 * - `yes` makes everything in `implies` yes, step by step. One `no` in `requires` makes a trait no. Nothing else is inferred, nothing backwards.
 * - An answered `no` that a `yes` contradicts keeps standing in the answers but counts as unknown until somebody corrects it, so that it can neither
 *   hide a hazard question nor support an N/A (unknown is never no).
 * @basis profile-traits meta.rules
 */
export function resolveTraits(inputs: TraitInputs): ResolvedTraits {
  return resolve(inputs).resolved;
}

/** The contradictions among the answers, in the order of the pack. */
export function traitContradictions(inputs: TraitInputs): readonly TraitContradiction[] {
  return resolve(inputs).contradictions;
}

/** Does one of the chosen sectors ask this question? Several sectors give the union. */
export function sectorsInclude(sectors: 'ALL' | readonly SectorCode[], chosen: readonly SectorCode[]): boolean {
  return sectors === 'ALL' || sectors.some((sector) => chosen.includes(sector));
}

function resolve(inputs: TraitInputs) {
  const asked = askedTraits(inputs);
  const contradictions: TraitContradiction[] = [];
  const all = new Map([...inputs.traitPack.traits, ...inputs.traitPack.periodTraits].map((trait) => [trait.id, trait]));
  const yes = spreadYes(asked, all, contradictions);
  contradictRequired(asked, yes, contradictions);
  const resolved = new Map<TraitId, ResolvedTrait>(yes);
  for (const id of all.keys()) {
    if (!resolved.has(id)) resolved.set(id, valueWithoutYes(id, asked, contradictions));
  }
  spreadNo(asked, resolved);
  for (const trait of inputs.traitPack.derivedTraits) {
    resolved.set(trait.id, { value: deriveTrait(trait, inputs.profile, inputs.today), because: { kind: 'derived', field: trait.from.field } });
  }
  return { resolved, contradictions };
}

interface AskedTrait {
  readonly trait: Trait;
  readonly answer: Tri | undefined;
}

/** Traits that the chosen sectors ask, with their answers. Period traits take theirs from the assessment. */
function askedTraits({ traitPack, profile, answers, periodAnswers }: TraitInputs): ReadonlyMap<TraitId, AskedTrait> {
  const rows = [
    ...traitPack.traits.map((trait) => ({ trait, answer: answers[trait.id] })),
    ...traitPack.periodTraits.map((trait) => ({ trait, answer: periodAnswers[trait.id] })),
  ];
  return new Map(rows.filter(({ trait }) => sectorsInclude(trait.sectors, profile.sectors)).map((row) => [row.trait.id, row]));
}

/** Answered yes and all that follows from it. Where an implied trait was answered no, the contradiction is noted and the answer left alone. */
function spreadYes(asked: ReadonlyMap<TraitId, AskedTrait>, all: ReadonlyMap<TraitId, Trait>, contradictions: TraitContradiction[]): Map<TraitId, ResolvedTrait> {
  const yes = new Map<TraitId, ResolvedTrait>();
  const queue: TraitId[] = [];
  for (const [id, { answer }] of asked) {
    if (answer !== 'yes') continue;
    yes.set(id, { value: 'yes', because: { kind: 'answered' } });
    queue.push(id);
  }
  for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
    for (const target of all.get(source)?.implies ?? []) {
      if (yes.has(target)) continue;
      if (asked.get(target)?.answer === 'no') {
        contradictions.push({ yes: source, no: target, through: 'implies' });
        continue;
      }
      yes.set(target, { value: 'yes', because: { kind: 'impliedBy', trait: source } });
      queue.push(target);
    }
  }
  return yes;
}

/** A trait that is yes although something it needs was answered no, at any depth. */
function contradictRequired(asked: ReadonlyMap<TraitId, AskedTrait>, yes: ReadonlyMap<TraitId, ResolvedTrait>, contradictions: TraitContradiction[]): void {
  const seen = new Set(contradictions.map(({ yes: by, no }) => `${by} ${no}`));
  for (const id of yes.keys()) {
    const visited = new Set<TraitId>([id]);
    const stack = [...(asked.get(id)?.trait.requires ?? [])];
    for (let required = stack.pop(); required !== undefined; required = stack.pop()) {
      if (visited.has(required) || yes.has(required)) continue;
      visited.add(required);
      if (asked.get(required)?.answer === 'no' && !seen.has(`${id} ${required}`)) contradictions.push({ yes: id, no: required, through: 'requires' });
      stack.push(...(asked.get(required)?.trait.requires ?? []));
    }
  }
}

function valueWithoutYes(id: TraitId, asked: ReadonlyMap<TraitId, AskedTrait>, contradictions: readonly TraitContradiction[]): ResolvedTrait {
  const row = asked.get(id);
  if (row === undefined) return { value: 'unknown', because: { kind: 'otherSector' } };
  const contradiction = contradictions.find(({ no }) => no === id);
  if (contradiction !== undefined) return { value: 'unknown', because: { kind: 'contradicted', by: contradiction.yes } };
  if (row.answer === undefined) return { value: 'unknown', because: { kind: 'notAnswered' } };
  return { value: row.answer, because: { kind: 'answered' } };
}

/** One known no among `requires` makes a trait no, again and again until nothing changes. The gate is named even where the trait was answered no before. */
function spreadNo(asked: ReadonlyMap<TraitId, AskedTrait>, resolved: Map<TraitId, ResolvedTrait>): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const [id, { trait }] of asked) {
      const now = resolved.get(id);
      if (now === undefined || now.value === 'yes' || now.because.kind === 'contradicted' || now.because.kind === 'requires') continue;
      const cause = trait.requires.find((required) => resolved.get(required)?.value === 'no');
      if (cause === undefined) continue;
      resolved.set(id, { value: 'no', because: { kind: 'requires', trait: cause } });
      changed = true;
    }
  }
}
