import { describe, expect, it } from 'vitest';
import { fiveAssurancesOf, hazardState, hazardTimeline, isOpen, isVeto, openSince } from '../../../../assessment-specs/records/hazardState.ts';
import { advanceHazard } from '../../../../assessment-specs/records/hazardTransitions.ts';
import { newHazardId } from '../../../../assessment-specs/records/newHazardId.ts';
import { aHazard, aHazardAfter, anEvent, majorLoop } from '../../../fixtures/builders/aHazard.ts';

describe('hazardState', () => {
  it('names the state after each step', () => {
    expect(hazardTimeline(aHazardAfter([...majorLoop, 'reopened', 'ordered'])).map(({ event, state }) => `${event.kind} → ${state}`)).toEqual([
      'found → found', 'evidenceAdded → found', 'ordered → ordered', 'reported → reported', 'planned → planned', 'started → underRectification', 'done → done',
      'accepted → accepted', 'closed → closed', 'reopened → reopened', 'ordered → ordered',
    ]);
  });
  it('keeps the veto when another party takes the hazard over, and goes on from where it was', () => {
    const transferred = aHazardAfter(['ordered', 'transferred']);
    expect([hazardState(transferred), isVeto(transferred)]).toEqual(['transferred', true]);
    expect(hazardState(aHazardAfter(['ordered', 'transferred', 'reported']))).toBe('reported');
  });
  it('does not go back when a second order or report is added', () => {
    expect(hazardState(aHazardAfter(['ordered', 'reported', 'planned', 'started', 'ordered', 'reported', 'planned']))).toBe('underRectification');
  });
  it('vetoes by a major hazard from its finding to its sign-off, never by a general one', () => {
    for (let steps = 0; steps < majorLoop.length; steps += 1) expect(isVeto(aHazardAfter(majorLoop.slice(0, steps)))).toBe(true);
    expect(isVeto(aHazardAfter(majorLoop))).toBe(false);
    expect([isVeto(aHazard({ grade: 'general' })), isOpen(aHazard({ grade: 'general' }))]).toEqual([false, true]);
  });
  it('is open since it was found, or since it was reopened', () => {
    expect(openSince(aHazardAfter(['ordered']))).toBe('2026-11-06T09:40:00+08:00');
    expect(openSince(aHazardAfter(majorLoop))).toBeNull();
    expect(openSince(aHazardAfter([...majorLoop, 'reopened']))).toBe('2026-11-06T09:49:00+08:00');
  });
  it('knows the five settled things as they were settled last, and none after reopening', () => {
    const planned = aHazardAfter(['ordered', 'reported', 'planned']);
    const five = { ...anEvent('planned', 9).five, deadline: '2026-11-20' };
    const again = advanceHazard(planned, anEvent('planned', 9, { five }), { principal: '甲负责' });
    expect(again.ok && fiveAssurancesOf(again.hazard)).toEqual(five);
    expect(fiveAssurancesOf(aHazardAfter([...majorLoop, 'reopened']))).toBeNull();
  });
});

describe('newHazardId', () => {
  it('counts on within the year and never fills a gap', () => {
    expect(newHazardId([], 2026)).toBe('HZ-2026-001');
    expect(newHazardId([{ id: 'HZ-2026-002' }, { id: 'HZ-2025-009' }, { id: 'HZ-2026-011' }], 2026)).toBe('HZ-2026-012');
    expect(newHazardId([{ id: 'HZ-2026-999' }], 2026)).toBe('HZ-2026-1000');
  });
});
