import fc from 'fast-check';
import { assert } from 'vitest';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import { sealedResult } from '../../../../assessment-specs/engine/sealedResult.ts';
import type { AssessmentChange, EnterpriseChange } from '../../../../assessment-specs/records/changes.ts';
import type { Hazard, HazardEvent, HazardEventKind } from '../../../../assessment-specs/records/Hazard.ts';
import { advanceHazard } from '../../../../assessment-specs/records/hazardTransitions.ts';
import { inverseOf } from '../../../../assessment-specs/records/inverseOf.ts';
import { newHazardId } from '../../../../assessment-specs/records/newHazardId.ts';
import { canSeal, sealAssessment } from '../../../../assessment-specs/records/sealAssessment.ts';
import { aHazard, anEvent } from '../../../fixtures/builders/aHazard.ts';
import { aScore } from '../../../fixtures/builders/anAssessment.ts';
import { anEvidence } from '../../../fixtures/builders/anEvidence.ts';
import { testRef } from '../engine/buildPack.ts';
import { screened } from '../engine/buildRecord.ts';
import { aModelHazard, forbids, nextOf, people, take, type Attempt, type Person } from './hazardModel.ts';
import { spell } from './hazardSpelling.ts';
import { expectAgreement, expectConclusion, instantOf, packs, photo, type Files, type World } from './hazardWorld.ts';

/** How often what happened, over all runs: a property that never lifts a veto would hold emptily. */
export const seen = { accepted: 0, refused: 0, lifted: 0, reopened: 0, sealed: 0, passed: 0, failed: 0, vetoed: 0, incomplete: 0 };

type Run = (model: World, real: Files) => void;
const command = (text: string, run: Run): fc.Command<World, Files> => ({
  check: () => true,
  run: (model, real) => {
    model.now += 1;
    run(model, real);
    expectAgreement(model, real);
  },
  toString: () => text,
});

const kinds: readonly HazardEventKind[] = ['found', 'ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'rejected', 'closed', 'reopened', 'transferred', 'evidenceAdded'];
const blanks = ['', ' ', '\u3000', '\u200b'];
const nobody = [...blanks, '、', '（）'];

function eventOf({ kind, people: named, at, written, photo: shown, phase, blank, deadlineDays }: Attempt, id: string, way: number): HazardEvent {
  const head = { id, at: instantOf(at), recordedAt: instantOf(written) };
  const nothing = blanks[way % blanks.length] ?? '';
  const who = blank ? nobody[way % nobody.length] ?? '' : spell(named, way);
  const text = blank ? nothing : '已写明';
  const evidence = shown ? [photo.id] : [];
  switch (kind) {
    case 'found': case 'started': return anEvent(kind, 0, head);
    case 'ordered': return anEvent(kind, 0, { ...head, orderedBy: blank ? nothing : who });
    case 'reported': return anEvent(kind, 0, { ...head, toAuthority: text, toEmployees: text });
    case 'planned': return anEvent(kind, 0, { ...head, five: { ...anEvent('planned', 0).five, responsible: who, deadline: new Date(Date.UTC(2026, 10, 6 + deadlineDays)).toISOString().slice(0, 10) } });
    case 'done': return anEvent(kind, 0, { ...head, result: text, evidence });
    case 'accepted': return anEvent(kind, 0, { ...head, acceptedBy: who, evidence });
    case 'rejected': return anEvent(kind, 0, { ...head, reason: text });
    case 'closed': return anEvent(kind, 0, { ...head, signedOffBy: who });
    case 'reopened': return anEvent(kind, 0, { ...head, reason: text });
    case 'transferred': return anEvent(kind, 0, { ...head, to: text });
    case 'evidenceAdded': return anEvent(kind, 0, { ...head, phase, evidence: [photo.id] });
  }
}

/** Tries a step through the pure function and through the file; both must agree with each other and with the model. */
function attempt(model: World, real: Files, place: number, tried: Attempt, way: number): boolean {
  const told = model.hazards[place];
  const entry = real.enterprise.hazards[place];
  if (told === undefined || entry === undefined) throw new Error('The model and the ledger have different entries.');
  const event = eventOf(tried, `v-${model.now}-${entry.events.length}`, way);
  const advanced = advanceHazard(entry, event, { principal: real.enterprise.profile.principal });
  const accepted = real.changeEnterprise({ kind: 'hazardEvent', hazardId: entry.id, event });
  if (accepted !== advanced.ok) assert.strictEqual(accepted, advanced.ok);
  const forbidden = forbids(told, tried, model.principal);
  if (accepted && forbidden) assert.fail(`${tried.kind} was accepted`);
  const due = tried.kind === nextOf(told) && !forbidden;
  if (!accepted && due) assert.fail(`${tried.kind} was refused: ${JSON.stringify(advanced)}`);
  seen[accepted ? 'accepted' : 'refused'] += 1;
  if (!accepted) return false;
  if (told.major && tried.kind === 'closed') seen.lifted += 1;
  if (told.major && tried.kind === 'reopened') seen.reopened += 1;
  take(told, tried);
  return true;
}

/** Any step on any entry, by anybody, at any time. */
const anyStep = fc.tuple(fc.nat(7), fc.nat(11), fc.nat(24), fc.nat(40), fc.nat(59)).map(([place, step, who, way, odd]) => {
  const first = people[who % 5] ?? '甲负责';
  const second = people[Math.floor(who / 5)] ?? first;
  const kind = kinds[step] ?? 'found';
  return command(`${kind} on ${place} by ${first}/${second}, ${way}/${odd}`, (model, real) => {
    attempt(model, real, place % model.hazards.length, {
      kind, people: way % 3 > 0 || first === second ? [first] : [first, second], written: model.now,
      at: model.now - (odd < 6 ? odd * 3 : 0) + (odd === 6 ? 2 : 0), photo: odd % 2 === 0, phase: odd % 3 === 0 ? 'before' : 'after', blank: odd >= 55, deadlineDays: odd === 7 ? -1 : odd % 9,
    }, way);
  });
});

/** The loop as it should go, at most so many steps: a second person accepts, the principal signs off. Stops at 销号, and where it is not possible. */
function follow(model: World, real: Files, place: number, steps: number, who: number, way: number): void {
  for (let step = 0; step < steps; step += 1) {
    model.now += 1;
    const told = model.hazards[place];
    if (told === undefined) return;
    const kind = nextOf(told);
    if (kind === 'reopened' && step > 0) return;
    const free = people.filter((person) => !told.responsible.has(person));
    const person: Person | null | undefined = kind === 'closed' ? model.principal : kind === 'accepted' ? free[who % free.length] : people[who];
    if (!person || !attempt(model, real, place, { kind, people: [person], at: model.now, written: model.now, photo: true, phase: 'before', blank: false, deadlineDays: 9 }, way + step)) return;
  }
}

const followLoop = fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 9 }), fc.nat(4), fc.nat(40)).map(([place, steps, who, way]) => command(`${steps} proper steps on ${place} by ${who}, ${way}`, (model, real) => {
  follow(model, real, place % model.hazards.length, steps, who, way);
}));

/** The plan is handed on while the work goes on, and somebody accepts: perhaps one of those who were responsible, perhaps with a second name beside theirs. */
const handOn = fc.tuple(fc.nat(7), fc.nat(4), fc.nat(4), fc.nat(24), fc.nat(40)).map(([place, first, second, who, way]) => command(`hand ${place} on from ${first} to ${second}, accepted by ${who}, ${way}`, (model, real) => {
  const at = place % model.hazards.length;
  const told = model.hazards[at];
  const named = [...new Set([people[who % 5], people[Math.floor(who / 5)]])].filter((person) => person !== undefined);
  const step = (kind: HazardEventKind, by: readonly Person[]) => {
    model.now += 1;
    attempt(model, real, at, { kind, people: by, at: model.now, written: model.now, photo: true, phase: 'after', blank: false, deadlineDays: 3 }, way);
  };
  for (let steps = 0; steps < 5 && told?.planned === false && !told.closed; steps += 1) follow(model, real, at, 1, first, way);
  step('planned', [people[second] ?? '甲负责']);
  follow(model, real, at, told?.started === true || told?.major === false ? 1 : 2, second, way);
  step('accepted', named);
}));

/** Everything that is open goes through its loop. */
const settleAll = fc.nat(40).map((way) => command(`settle everything, ${way}`, (model, real) => {
  model.hazards.forEach(({ closed }, place) => {
    if (!closed) follow(model, real, place, 9, way % 5, way);
  });
}));

/** A new entry; or one that may not come in: known already, with more than its finding, graded down, found in the future. */
const enter = fc.tuple(fc.nat(5), fc.nat(3)).map(([how, basis]) => command(`enter ${how} ${basis}`, (model, real) => {
  if (model.hazards.length > 7) return;
  const id = newHazardId(real.enterprise.hazards, 2026);
  const found = anEvent('found', 0, { id: `found-${model.now}`, at: instantOf(how === 3 ? model.now + 9 : model.now), recordedAt: instantOf(model.now) });
  const major: Partial<Hazard> = basis < 2 ? { basis: { kind: 'criterion', criterionId: basis === 0 ? 'MH-03-01' : 'MH-11-06', branches: [] } } : { basis: { kind: 'otherRegime', regime: 'gas', citation: 'CJJ 51' } };
  const shape: Partial<Hazard> = basis === 3 ? { grade: 'general', basis: { kind: 'general', citation: '5.1' } } : major;
  const closing = [anEvent('closed', 0, { ...found, kind: 'closed', id: 'forged' })];
  const hazard = aHazard({ ...shape, id: how === 0 ? 'HZ-2026-001' : id, events: how === 1 ? [found, ...closing] : [found], ...(how === 2 && basis < 2 ? { grade: 'general' as const } : {}) });
  const accepted = real.changeEnterprise({ kind: 'hazardFound', hazard });
  assert.strictEqual(accepted, how > 3 || (how === 2 && basis > 1));
  if (!accepted) return;
  model.hazards.push(aModelHazard(hazard.grade === 'major', model.now, model.now));
  if (hazard.basis.kind === 'criterion') model.entered.add(hazard.basis.criterionId);
}));

/** Everything else that can be changed about the enterprise: no entry moves by it. */
const editEnterprise = fc.tuple(fc.nat(10), fc.nat(5), fc.nat(40)).map(([what, who, way]) => command(`edit the enterprise ${what} ${who} ${way}`, (model, real) => {
  const { profile } = real.enterprise;
  const next = people[who] ?? null;
  const written = { recordedAt: instantOf(model.now), by: '乙安全' };
  const changes: readonly EnterpriseChange[] = [
    { kind: 'profileSet', profile: { ...profile, principal: next === null ? '  ' : spell([next], way) } },
    { kind: 'profileSet', profile: { ...profile, sectors: who % 2 ? ['MACHINERY'] : ['FOOD'], employees: way } },
    { kind: 'traitsSet', traits: { dust_explosion: (['yes', 'no', 'unknown'] as const)[who % 3] ?? 'unknown' } },
    { kind: 'evidenceAdded', evidence: anEvidence(`${way}.png`) },
    { kind: 'rewardRulesSet', rules: { effectiveFrom: null, howToReport: '向安全科', rows: [] } },
    { kind: 'inspectionRecorded', inspection: { id: `i-0000000${way % 10}`, kind: 'expert', on: '2026-11-01', ledBy: '丁电工', participants: '', areas: '车间', findings: '', evidence: [], ...written, withdrawn: null } },
    { kind: 'inspectionWithdrawn', inspectionId: `i-0000000${way % 10}`, withdrawn: { at: written.recordedAt, by: '乙安全', reason: '记错' } },
    { kind: 'employeeReportEvent', reportId: 'r-00000001', event: { kind: 'unfounded', at: written.recordedAt, by: '乙安全', note: '', reason: '查否' } },
    { kind: 'evidenceAdded', evidence: { ...photo, name: '换过的.png' } },
    { kind: 'created', file: { ...real.enterprise, hazards: [] } },
    { kind: 'hazardEvent', hazardId: 'HZ-2026-777', event: anEvent('closed', model.now) },
  ];
  const change = changes[what];
  if (change === undefined) return;
  const accepted = real.changeEnterprise(change);
  if (what === 0) model.principal = next;
  if (what > 7) assert.isFalse(accepted);
}));

/** Every edit of the assessment, and taking it back. A sealed one refuses them all. */
const editAssessment = fc.tuple(fc.nat(13), fc.nat(4), fc.nat(2), fc.boolean()).map(([what, how, place, back]) => command(`edit the assessment ${what} ${how} ${place}${back ? ' and back' : ''}`, (model, real) => {
  const criterionId = ['MH-03-01', 'MH-11-06', 'MH-14-00'][place] ?? '';
  const itemId = place === 0 ? '1.1.1' : '1.1.2';
  const given = (['no', 'no', 'yes', 'toCheck', null] as const)[how] ?? null;
  const device = how < 2 ? [] : [{ id: 'd1', device: '报警器', criterionId: 'MH-03-01', hazardId: how === 2 ? 'HZ-2026-002' : null }];
  const changes: readonly AssessmentChange[] = [
    { kind: 'screened', criterionId, answer: given && screened(given) },
    { kind: 'screened', criterionId, answer: screened('notApplicable') },
    { kind: 'answered', layer: 'self', packId: testRef.id, itemId, answer: how === 4 ? null : aScore(itemId, how === 0 ? [[`${itemId}-a`, 1]] : []) },
    { kind: 'answered', layer: 'evaluator', packId: testRef.id, itemId, answer: aScore(itemId) },
    { kind: 'failedDevicesSet', devices: device },
    { kind: 'teamSet', team: real.assessment.team.slice(0, 3 + place) },
    { kind: 'periodTraitsSet', traits: { new_equipment: how % 2 ? 'yes' : 'no' } },
    { kind: 'improvementsSet', improvements: [] },
    { kind: 'narrativeSet', narrative: { ...real.assessment.narrative, method: String(how) } },
    { kind: 'stationsSet', stations: [{ id: 's1', name: '机修', criterionIds: how % 2 ? ['MH-03-01'] : [] }] },
    { kind: 'obligationSet', obligationId: 'TY-01', answer: null },
    { kind: 'rescoringTakenBack', rescoringId: 'none' },
    { kind: 'setUp', period: real.assessment.period, packs: real.assessment.packs },
    // a self-assessment without the catalogue of major hazards
    { kind: 'setUp', period: real.assessment.period, packs: real.assessment.packs.filter(({ role }) => role !== 'hazards') },
  ];
  const change = changes[what];
  if (change === undefined) return;
  const before = real.assessment;
  const accepted = real.changeAssessment(change);
  assert.strictEqual(accepted, !model.sealed && what < 13);
  if (!accepted) return assert.strictEqual(real.assessment, before);
  const inverse = back ? inverseOf(before, change) : null;
  if (inverse !== null) {
    assert.isTrue(real.changeAssessment(inverse));
    return;
  }
  if (what === 0) model.screening.set(criterionId, given);
  if (what === 1) model.screening.set(criterionId, 'notApplicable');
  if (what === 2) model.unanswered[how === 4 ? 'add' : 'delete'](itemId);
  if (what === 4) model.devicesWithoutEntry = device.filter(({ hazardId }) => hazardId === null).length;
}));

/** 封存, where nothing stands in its way; a second time never. */
const seal = fc.constant(command('seal', (model, real) => {
  const conclusion = conclude(real.record(), packs);
  const sealing = { file: real.assessment, enterprise: real.enterprise, sealImage: null };
  const obstacles = canSeal({ ...sealing, conclusionKind: conclusion.kind });
  if (model.sealed) assert.deepEqual(obstacles.map(({ kind }) => kind), ['alreadySealed']);
  if (obstacles.length > 0 || conclusion.kind === 'incomplete') return;
  const sealed = sealAssessment({ ...sealing, result: sealedResult(conclusion), at: instantOf(model.now), by: '乙安全', rootFingerprint: photo.id, appVersion: '0.1.0' }, { enterpriseHead: null, assessmentHead: null });
  assert.isTrue(real.changeAssessment(sealed.change));
  model.sealed = true;
  real.sealedText = sealed.json;
  seen.sealed += 1;
}));

/** The machine's clock is set: far back, a little back, or on. */
const moveClock = fc.constantFrom(-600, -5, 5, 90).map((minutes) => command(`clock ${minutes}`, (model) => {
  model.now += minutes;
}));

const askConclusion = fc.constant(command('conclude', (model, real) => {
  seen[expectConclusion(model, real) as 'passed' | 'failed' | 'vetoed' | 'incomplete'] += 1;
}));

/** @param concluding whether `conclude` is asked on the way: it costs more than all the rest */
export function hazardCommands(concluding: boolean): fc.Arbitrary<Iterable<fc.Command<World, Files>>> {
  const usual = [anyStep, anyStep, anyStep, followLoop, followLoop, followLoop, handOn, enter, editEnterprise, moveClock];
  return fc.commands(concluding ? [...usual, settleAll, editAssessment, editAssessment, seal, askConclusion, askConclusion] : [...usual, editAssessment], { maxCommands: 25, size: 'max' });
}
