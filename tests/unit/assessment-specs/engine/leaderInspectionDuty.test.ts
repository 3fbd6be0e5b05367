import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import { leaderInspectionDuty } from '../../../../assessment-specs/engine/leaderInspectionDuty.ts';
import type { LeaderInspectionInputs } from '../../../../assessment-specs/engine/leaderInspectionDuty.ts';
import type { ResolvedTrait } from '../../../../assessment-specs/records/resolveTraits.ts';
import type { ObligationPack } from '../../../../assessment-specs/schema/ObligationPack.ts';
import type { Tri } from '../../../../assessment-specs/schema/primitives.ts';
import { anInspection } from '../../../fixtures/builders/anInspection.ts';

const entry = loadCatalogue().latest('three-year-action');
if (entry?.pack.kind !== 'obligations') throw new Error('No obligation pack.');
const plan = { ref: entry.ref, pack: entry.pack };

const traits = (values: readonly [Tri, Tri, Tri]) => new Map<string, ResolvedTrait>(['molten_metal', 'dust_explosion', 'ammonia_refrigeration'].map((id, index) => [id, { value: values[index] ?? 'unknown', because: { kind: 'answered' } }]));

function duty(over: Partial<LeaderInspectionInputs> = {}, values: readonly [Tri, Tri, Tri] = ['no', 'no', 'no']) {
  const found = leaderInspectionDuty({
    packs: [plan], facts: { sectors: ['MACHINERY'], size: 'small', traits: traits(values) }, inspections: [], keptSince: '2024-01-01', today: '2026-11-25', year: 2026, ...over,
  });
  if (found === null) throw new Error('no duty');
  return found;
}
const states = (...args: Parameters<typeof duty>) => duty(...args).periods.map(({ state }) => state).join(' ');
const held = (...days: readonly string[]) => ({ inspections: days.map((on) => anInspection(on)) });

describe('how often the leader inspects', () => {
  it('is once a quarter, once a month with one of the three dangers', () => {
    expect(duty().obligation.id).toBe('TY-13');
    expect(duty().periods).toHaveLength(4);
    expect(duty({}, ['no', 'yes', 'no'])).toMatchObject({ obligation: { id: 'TY-14' }, applies: 'yes', next: { from: '2026-11-01', to: '2026-11-30' } });
  });
  it('is the stricter one, to be confirmed, while the profile leaves it open', () => {
    expect(duty({}, ['no', 'unknown', 'no'])).toMatchObject({ obligation: { id: 'TY-14' }, applies: 'unknown' });
    expect(duty({ facts: { sectors: [], size: null, traits: new Map() } })).toMatchObject({ obligation: { id: 'TY-14' }, applies: 'unknown' });
  });
  it('is not asked without an obligation pack', () => {
    expect(leaderInspectionDuty({ packs: [], facts: { sectors: [], size: null, traits: new Map() }, inspections: [], keptSince: '2024-01-01', today: '2026-11-25', year: 2026 })).toBeNull();
  });
});

describe('which periods are done', () => {
  it('a period with an inspection on its first or last day is, one day later is the next', () => {
    expect(states(held('2026-01-01', '2026-06-30', '2026-07-01'))).toBe('done done done due');
    expect(states(held('2026-03-31', '2026-04-01'))).toBe('done done missed due');
  });
  it('counts neither experts nor what was withdrawn', () => {
    const withdrawn = { at: '2026-10-20T09:00:00+08:00', by: '孟宏', reason: '日期写错' };
    expect(states({ inspections: [anInspection('2026-10-08', { kind: 'expert' }), anInspection('2026-10-09', { withdrawn })] })).toBe('missed missed missed due');
  });
  it('asks for the running period, and once that is done for the following one, beyond the plan too', () => {
    expect(duty()).toMatchObject({ next: { to: '2026-12-31' }, beyondWindow: null });
    expect(duty(held('2026-11-06'))).toMatchObject({ current: { state: 'done' }, next: { from: '2027-01-01', to: '2027-03-31' }, beyondWindow: '2026-12-31' });
    expect(duty({ today: '2027-05-03', year: 2027 })).toMatchObject({ next: { to: '2027-06-30' }, beyondWindow: '2026-12-31' });
    expect(states({ today: '2027-05-03', year: 2027 })).toBe('missed due ahead ahead');
  });
});

describe('what is held against nobody', () => {
  it('a period that had begun before the enterprise was kept here and before its first inspection', () => {
    expect(states({ keptSince: '2026-08-15' })).toBe('notKept notKept notKept due');
    expect(duty({ keptSince: '2026-08-15' }).overdueSince).toBeNull();
    expect(states({ keptSince: '2026-08-15', today: '2027-01-02' })).toBe('notKept notKept notKept missed');
  });
  it('but an earlier inspection that was written down later begins the account', () => {
    expect(states({ keptSince: '2026-11-02', ...held('2026-02-10') })).toBe('done missed missed due');
  });
});

describe('an interval that the profile leaves open', () => {
  it('reminds of the stricter one, and calls nothing missed or overdue by it', () => {
    const open = ['unknown', 'no', 'no'] as const;
    expect(states({ ...held('2026-03-10', '2026-11-06') }, open)).toBe('toConfirm toConfirm done toConfirm toConfirm toConfirm toConfirm toConfirm toConfirm toConfirm done ahead');
    expect(duty({ ...held('2026-03-10') }, open)).toMatchObject({ current: { state: 'due' }, next: { to: '2026-11-30' }, overdueSince: null });
  });
});

describe('an inspection that is overdue', () => {
  it('is the one of the last period while none was held since', () => {
    expect(duty(held('2026-02-10')).overdueSince).toBe('2026-09-30');
    expect(duty(held('2026-02-10', '2026-10-02')).overdueSince).toBeNull();
    expect(duty(held('2026-09-30')).overdueSince).toBeNull();
  });
  it('is none in the first period of the plan', () => {
    expect(duty({ today: '2024-02-01', year: 2024, keptSince: '2023-01-01' }).overdueSince).toBeNull();
  });
});

describe('a next plan', () => {
  const nextPlan: ObligationPack = {
    ...plan.pack, id: 'next-action', window: { from: '2027-01-01', to: '2029-12-31' },
    obligations: [{ ...plan.pack.obligations[12]!, id: 'NX-13', schedule: plan.pack.obligations[12]!.schedule.map((row) => ({ ...row, id: 'NX-13-s1', due: '2027-02-28', interval: 'P2M', until: '2029-12-31' })) }],
  };
  const packs = [plan, { ref: { ...plan.ref, id: 'next-action' }, pack: nextPlan }];
  it('takes over once the former one is over; while both run the stricter binds', () => {
    expect(duty({ packs, today: '2027-01-10', year: 2027 })).toMatchObject({ packId: 'next-action', beyondWindow: null, next: { to: '2027-02-28' } });
    expect(duty({ packs }).packId).toBe('next-action');
    expect(duty({ packs }, ['yes', 'no', 'no'])).toMatchObject({ packId: 'three-year-action', obligation: { id: 'TY-14' } });
    expect(duty({ packs, today: '2031-01-10' }).packId).toBe('next-action');
  });
});
