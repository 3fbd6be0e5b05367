import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEnterpriseChange } from '../../../../assessment-specs/records/applyEnterpriseChange.ts';
import type { EnterpriseChange } from '../../../../assessment-specs/records/changes.ts';
import { enterpriseFileSchema, type EnterpriseFile } from '../../../../assessment-specs/records/EnterpriseFile.ts';
import { isVeto } from '../../../../assessment-specs/records/hazardState.ts';
import { digestOfText } from '../../../../assessment-specs/records/digestOf.ts';
import { mayChangeEnterprise } from '../../../../assessment-specs/records/mayChangeEnterprise.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { anEvidence, evidenceNamed } from '../../../fixtures/builders/anEvidence.ts';
import { aHazard, aHazardAfter, anEvent, hazardPhotos, majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { deepFreeze } from '../../../fixtures/builders/deepFreeze.ts';

const found: EnterpriseChange = { kind: 'hazardFound', hazard: aHazard() };
const step = (event: ReturnType<typeof anEvent>): EnterpriseChange => ({ kind: 'hazardEvent', hazardId: 'HZ-2026-001', event });
const withHazard = () => anEnterprise({ hazards: [aHazard()], evidence: evidenceNamed(...hazardPhotos) });

describe('mayChangeEnterprise', () => {
  it('is created once and first', () => {
    expect(mayChangeEnterprise(null, { kind: 'created', file: anEnterprise() })).toBeNull();
    expect(mayChangeEnterprise(anEnterprise(), { kind: 'created', file: anEnterprise() })).toEqual({ kind: 'alreadyStarted' });
    expect(mayChangeEnterprise(null, found)).toEqual({ kind: 'notStarted' });
  });
  it('takes a hazard in with its finding alone, so that nothing enters the ledger closed', () => {
    expect(mayChangeEnterprise(anEnterprise(), found)).toBeNull();
    expect(mayChangeEnterprise(withHazard(), found)).toEqual({ kind: 'hazardExists', hazardId: 'HZ-2026-001' });
    expect(mayChangeEnterprise(anEnterprise(), { kind: 'hazardFound', hazard: aHazardAfter(majorLoop) })).toEqual({ kind: 'hazardNotNew', hazardId: 'HZ-2026-001' });
    const tomorrow = aHazard({ events: [anEvent('found', 5, { recordedAt: anEvent('found', 0).at })] });
    expect(mayChangeEnterprise(anEnterprise(), { kind: 'hazardFound', hazard: tomorrow })).toMatchObject({ kind: 'hazardRefused', problem: { kind: 'inTheFuture' } });
  });
  it('takes nothing in as 一般 that meets a criterion', () => {
    expect(mayChangeEnterprise(anEnterprise(), { kind: 'hazardFound', hazard: aHazard({ grade: 'general' }) })).toEqual({ kind: 'hazardRefused', hazardId: 'HZ-2026-001', problem: { kind: 'gradeMustBeMajor' } });
  });
  it('moves a hazard by its loop alone, with evidence that is there', () => {
    expect(mayChangeEnterprise(withHazard(), step(anEvent('ordered', 1)))).toBeNull();
    expect(mayChangeEnterprise(withHazard(), step(anEvent('closed', 1)))).toMatchObject({ kind: 'hazardRefused', hazardId: 'HZ-2026-001', problem: { kind: 'orderMissing' } });
    expect(mayChangeEnterprise(anEnterprise(), step(anEvent('ordered', 1)))).toEqual({ kind: 'hazardNotFound', hazardId: 'HZ-2026-001' });
    expect(mayChangeEnterprise(anEnterprise({ hazards: [aHazard()] }), step(anEvent('evidenceAdded', 1)))).toEqual({ kind: 'evidenceNotFound', evidence: digestOfText('before.png') });
  });
  it('lets the principal of the profile as it stands now sign off, and nobody else', () => {
    const accepted = { ...withHazard(), hazards: [aHazardAfter(majorLoop.slice(0, -1))] };
    expect(mayChangeEnterprise(accepted, step(anEvent('closed', 30)))).toBeNull();
    const changed = applyEnterpriseChange(accepted, { kind: 'profileSet', profile: { ...accepted.profile, principal: '庚新任' } });
    expect(mayChangeEnterprise(changed, step(anEvent('closed', 30)))).toMatchObject({ problem: { kind: 'notPrincipal', principal: '庚新任' } });
  });
});

describe('applyEnterpriseChange', () => {
  it('sets the named traits and keeps the others', () => {
    expect(applyEnterpriseChange(anEnterprise({ traits: { a: 'yes', b: 'no' } }), { kind: 'traitsSet', traits: { b: 'unknown', c: 'no' } }).traits).toEqual({ a: 'yes', b: 'unknown', c: 'no' });
  });
  it('replays any accepted changes to the same valid file, touching nothing it was given', () => {
    const kinds = [...majorLoop, 'reopened', 'transferred', 'rejected'] as const;
    const change: fc.Arbitrary<EnterpriseChange> = fc.oneof(
      { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...kinds), fc.nat(60)).map(([kind, minute]) => step(anEvent(kind, minute))) },
      fc.constant(found),
      fc.constantFrom(...hazardPhotos).map((name): EnterpriseChange => ({ kind: 'evidenceAdded', evidence: anEvidence(name) })),
      fc.constantFrom('yes' as const, 'no' as const).map((value): EnterpriseChange => ({ kind: 'traitsSet', traits: { gas: value } })),
    );
    fc.assert(fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const journal: EnterpriseChange[] = [];
      let file: EnterpriseFile | null = null;
      for (const next of [{ kind: 'created', file: anEnterprise() } as const, ...changes]) {
        if (mayChangeEnterprise(file, next) !== null) continue;
        file = applyEnterpriseChange(deepFreeze(file), deepFreeze(next));
        journal.push(next);
      }
      expect((JSON.parse(JSON.stringify(journal)) as EnterpriseChange[]).reduce<EnterpriseFile | null>(applyEnterpriseChange, null)).toEqual(file);
      expect(enterpriseFileSchema.safeParse(file).success).toBe(true);
      for (const hazard of file?.hazards ?? []) if (!isVeto(hazard)) expect(hazard.events.at(-1)?.kind).toBe('closed');
    }));
  });
});
