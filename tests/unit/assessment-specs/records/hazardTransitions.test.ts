import { describe, expect, it } from 'vitest';
import { hazardSchema, type Hazard, type HazardEvent, type HazardEventKind } from '../../../../assessment-specs/records/Hazard.ts';
import { hazardStage, isVeto } from '../../../../assessment-specs/records/hazardState.ts';
import { advanceHazard, possibleSteps } from '../../../../assessment-specs/records/hazardTransitions.ts';
import { aHazard, aHazardAfter, anEvent, majorLoop } from '../../../fixtures/builders/aHazard.ts';

const principal = { principal: '甲负责' };
const problemOf = (hazard: Hazard, event: HazardEvent, context = principal) => {
  const advanced = advanceHazard(hazard, event, context);
  return advanced.ok ? null : advanced.problem;
};
const upTo = (kind: HazardEventKind) => aHazardAfter(majorLoop.slice(0, majorLoop.indexOf(kind)));
const five = anEvent('planned', 9).five;

describe('advanceHazard, major', () => {
  it('goes through the whole loop and only ever adds to the history', () => {
    const closed = aHazardAfter(majorLoop);
    expect(closed.events.map(({ kind }) => kind)).toEqual(['found', ...majorLoop]);
    expect(isVeto(closed)).toBe(false);
  });
  it.each<[HazardEventKind, HazardEventKind, string]>([
    ['ordered', 'reported', 'orderMissing'], ['reported', 'planned', 'reportMissing'], ['planned', 'started', 'fiveMissing'], ['planned', 'closed', 'fiveMissing'],
    ['ordered', 'closed', 'orderMissing'], ['started', 'done', 'outOfOrder'], ['done', 'accepted', 'outOfOrder'], ['accepted', 'closed', 'outOfOrder'], ['closed', 'done', 'outOfOrder'],
  ])('before %s is there, %s is refused: %s', (next, tried, kind) => {
    expect(problemOf(upTo(next), anEvent(tried, 30))).toMatchObject({ kind });
  });
  it('refuses acceptance by the person responsible, however the name is written', () => {
    for (const acceptedBy of ['丙整改', ' 丙 整改 ', '丙整改（车间）', '乙安全、丙整改']) {
      expect(problemOf(upTo('accepted'), anEvent('accepted', 30, { acceptedBy }))).toEqual({ kind: 'selfAcceptance', person: '丙整改' });
    }
  });
  it('still refuses the first responsible person after the plan was handed on', () => {
    const replanned = ['planned', 'done'] as const;
    const started = upTo('done');
    const again = replanned.reduce((hazard, kind, index) => {
      const advanced = advanceHazard(hazard, kind === 'planned' ? anEvent('planned', 20, { five: { ...five, responsible: '己接手' } }) : anEvent('done', 20 + index), principal);
      if (!advanced.ok) throw new Error(advanced.problem.kind);
      return advanced.hazard;
    }, started);
    expect(problemOf(again, anEvent('accepted', 30, { acceptedBy: '丙整改' }))).toMatchObject({ kind: 'selfAcceptance' });
    expect(problemOf(again, anEvent('accepted', 30, { acceptedBy: '己接手' }))).toMatchObject({ kind: 'selfAcceptance' });
    expect(problemOf(again, anEvent('accepted', 30))).toBeNull();
  });
  it('is signed off by the principal of the profile alone', () => {
    const accepted = upTo('closed');
    expect(problemOf(accepted, anEvent('closed', 30, { signedOffBy: '乙安全' }))).toEqual({ kind: 'notPrincipal', signedOffBy: '乙安全', principal: '甲负责' });
    expect(problemOf(accepted, anEvent('closed', 30, { signedOffBy: '甲负责、乙安全' }))).toMatchObject({ kind: 'notPrincipal' });
    expect(problemOf(accepted, anEvent('closed', 30), { principal: ' ' })).toEqual({ kind: 'principalUnknown' });
    expect(problemOf(accepted, anEvent('closed', 30, { signedOffBy: '甲　负责' }))).toBeNull();
  });
  it('needs evidence from before and after', () => {
    const withoutBefore = aHazardAfter(['ordered', 'reported', 'planned', 'started', 'done']);
    expect(problemOf(withoutBefore, anEvent('accepted', 30))).toEqual({ kind: 'evidenceMissing', phase: 'before' });
    const done = advanceHazard(upTo('done'), anEvent('done', 20, { evidence: [] }), principal);
    expect(done.ok && problemOf(done.hazard, anEvent('accepted', 30))).toEqual({ kind: 'evidenceMissing', phase: 'after' });
  });
  it.each<[string, HazardEvent, string]>([
    ['who ordered', anEvent('ordered', 30, { orderedBy: ' ' }), 'orderedBy'],
    ['whom it was reported to', anEvent('reported', 30, { toAuthority: '' }), 'toAuthority'],
    ['how the employees were told', anEvent('reported', 30, { toEmployees: '\n' }), 'toEmployees'],
    ['who is responsible', anEvent('planned', 30, { five: { ...five, responsible: '' } }), 'responsible'],
    ['what if', anEvent('planned', 30, { five: { ...five, contingency: '' } }), 'contingency'],
  ])('asks %s', (_what, event, field) => {
    expect(problemOf(upTo(event.kind), event)).toEqual({ kind: 'fieldMissing', field });
  });
  it('refuses a deadline before the day it was found', () => {
    expect(problemOf(upTo('planned'), anEvent('planned', 30, { five: { ...five, deadline: '2026-11-05' } }))).toEqual({ kind: 'deadlineBeforeFound', deadline: '2026-11-05', found: '2026-11-06' });
  });
  it('starts the loop again when it is reopened, with new evidence of the repair', () => {
    const reopened = aHazardAfter([...majorLoop, 'reopened']);
    expect(isVeto(reopened)).toBe(true);
    expect(problemOf(reopened, anEvent('closed', 60))).toMatchObject({ kind: 'orderMissing' });
    expect(isVeto(aHazardAfter([...majorLoop, 'reopened', ...majorLoop]))).toBe(false);
  });
  it('goes back to the work when acceptance fails', () => {
    expect(hazardStage(aHazardAfter([...majorLoop.slice(0, 6), 'rejected']))).toBe('underRectification');
  });
  it('goes back to the work when the principal will not sign off either, and keeps the veto', () => {
    const back = aHazardAfter([...majorLoop.slice(0, 7), 'rejected']);
    expect([hazardStage(back), isVeto(back)]).toEqual(['underRectification', true]);
    expect(problemOf(back, anEvent('closed', 30))).toMatchObject({ kind: 'outOfOrder' });
  });
  it.each(['（）', '、', '\u200b', '\u3000'])('finds nobody responsible in %j', (responsible) => {
    expect(problemOf(upTo('planned'), anEvent('planned', 30, { five: { ...five, responsible } }))).toEqual({ kind: 'fieldMissing', field: 'responsible' });
  });
  it('takes no more events than its file can be read with', () => {
    const shots = Array.from({ length: 1998 }, (_, index) => anEvent('evidenceAdded', 1, { id: `shot-${index}` }));
    const nearlyFull = aHazard({ events: [anEvent('found', 0), ...shots] });
    const full = advanceHazard(nearlyFull, anEvent('ordered', 2), principal);
    expect(full.ok && hazardSchema.safeParse(full.hazard).success).toBe(true);
    expect(full.ok && problemOf(full.hazard, anEvent('reported', 3))).toEqual({ kind: 'historyFull', limit: 2000 });
    expect(full.ok && hazardSchema.safeParse({ ...full.hazard, events: [...full.hazard.events, anEvent('reported', 3)] }).success).toBe(false);
  });
  it('offers the steps that the order allows', () => {
    expect(possibleSteps(aHazard())).toEqual(['ordered', 'transferred', 'evidenceAdded']);
    expect(possibleSteps(aHazardAfter(majorLoop))).toEqual(['reopened']);
  });
});

describe('advanceHazard, time', () => {
  const ordered = aHazardAfter(['ordered']);
  it('refuses what happened before the finding, before the step before, or after it was written down', () => {
    expect(problemOf(aHazard(), anEvent('ordered', -1))).toMatchObject({ kind: 'clockMovedBackwards' });
    expect(problemOf(aHazard(), anEvent('ordered', -1, { recordedAt: anEvent('found', 5).at }))).toMatchObject({ kind: 'beforeFound' });
    expect(problemOf(ordered, anEvent('reported', 0, { recordedAt: anEvent('found', 5).at }))).toMatchObject({ kind: 'beforePrevious' });
    expect(problemOf(ordered, anEvent('reported', 5, { recordedAt: anEvent('found', 4).at }))).toMatchObject({ kind: 'inTheFuture' });
  });
  it('compares instants, not texts: another offset is no other time', () => {
    expect(problemOf(aHazard(), anEvent('ordered', 0, { at: '2026-11-06T01:41:00Z' , recordedAt: '2026-11-06T01:42:00Z' }))).toBeNull();
  });
  it('lets a step be written down that happened before a photograph was added', () => {
    const photographed = aHazardAfter(['evidenceAdded', 'evidenceAdded']);
    expect(problemOf(photographed, anEvent('ordered', 1, { recordedAt: anEvent('found', 9).at }))).toBeNull();
  });
  it('refuses the same event twice', () => {
    expect(problemOf(ordered, anEvent('reported', 5, { id: 'ordered-1' }))).toEqual({ kind: 'eventTwice', eventId: 'ordered-1' });
  });
});

describe('advanceHazard, general', () => {
  const general = { grade: 'general', basis: { kind: 'general', citation: '6.2.16' } } as const;
  it('needs neither order nor report nor photographs', () => {
    expect(hazardStage(aHazardAfter(['planned', 'done', 'accepted', 'closed'], general))).toBe('closed');
    expect(hazardStage(aHazardAfter(['started', 'done', 'accepted', 'closed'], general))).toBe('closed');
  });
  it('is not done before it was planned or started', () => {
    expect(problemOf(aHazard(general), anEvent('done', 5))).toEqual({ kind: 'outOfOrder', stage: 'found', event: 'done' });
  });
  it('warns when the person responsible accepts', () => {
    const advanced = advanceHazard(aHazardAfter(['planned', 'done'], general), anEvent('accepted', 9, { acceptedBy: '丙整改' }), principal);
    expect(advanced).toMatchObject({ ok: true, warnings: [{ kind: 'selfAcceptance', person: '丙整改' }] });
  });
  it('may be signed off by somebody other than the principal', () => {
    expect(problemOf(aHazardAfter(['planned', 'done', 'accepted'], general), anEvent('closed', 9, { signedOffBy: '乙安全' }))).toBeNull();
  });
});
