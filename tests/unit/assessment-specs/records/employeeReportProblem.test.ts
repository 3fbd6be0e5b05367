import { describe, expect, it } from 'vitest';
import { employeeReportSchema, employeeReportState, waitingReports } from '../../../../assessment-specs/records/EmployeeReport.ts';
import { employeeReportProblem, newEmployeeReportProblem } from '../../../../assessment-specs/records/employeeReportProblem.ts';
import { anEmployeeReport, aReportEvent } from '../../../fixtures/builders/anEmployeeReport.ts';
import { aHazard } from '../../../fixtures/builders/aHazard.ts';

const hazards = [aHazard()];
const verified = anEmployeeReport({ events: [aReportEvent('verified', 7)] });
const rewarded = anEmployeeReport({ events: [aReportEvent('verified', 7), aReportEvent('rewarded', 8)] });
const unfounded = anEmployeeReport({ events: [aReportEvent('unfounded', 7)] });

describe('a new report', () => {
  it('has a handler and says what was seen, by the day it is written down', () => {
    expect(newEmployeeReportProblem([], anEmployeeReport())).toBeNull();
    expect([newEmployeeReportProblem([], anEmployeeReport({ handler: ' ' })), newEmployeeReportProblem([], anEmployeeReport({ what: '' }))]).toEqual(['fieldMissing', 'fieldMissing']);
    expect(newEmployeeReportProblem([], anEmployeeReport({ receivedOn: '2026-11-07' }))).toBe('inTheFuture');
  });
  it('enters once and without a history', () => {
    expect(newEmployeeReportProblem([anEmployeeReport()], anEmployeeReport())).toBe('idTwice');
    expect(newEmployeeReportProblem([], verified)).toBe('notNew');
  });
  it('has no place for a plain name', () => {
    expect(employeeReportSchema.safeParse(anEmployeeReport({ reporter: '某员工' })).success).toBe(false);
    expect(employeeReportSchema.safeParse(anEmployeeReport({ reporter: 'secret-1.AAAA.BBBB.CCCC' })).success).toBe(true);
  });
});

describe('what becomes of a report', () => {
  it('is 查实 with an entry of the ledger, once', () => {
    expect(employeeReportProblem(anEmployeeReport(), aReportEvent('verified', 7), hazards)).toBeNull();
    expect(employeeReportProblem(anEmployeeReport(), aReportEvent('verified', 7), [])).toBe('hazardNotFound');
    expect(employeeReportProblem(verified, aReportEvent('verified', 8), hazards)).toBe('alreadyVerified');
  });
  it('is 查否 with a reason, and can still be found true later', () => {
    expect(employeeReportProblem(anEmployeeReport(), aReportEvent('unfounded', 7, { reason: ' ' }), hazards)).toBe('fieldMissing');
    expect(employeeReportProblem(unfounded, aReportEvent('verified', 8), hazards)).toBeNull();
    expect(employeeReportProblem(verified, aReportEvent('unfounded', 8), hazards)).toBeNull();
  });
  it('is rewarded after 查实, once, not before it came in and not in advance', () => {
    expect(employeeReportProblem(verified, aReportEvent('rewarded', 8), hazards)).toBeNull();
    expect([anEmployeeReport(), unfounded].map((report) => employeeReportProblem(report, aReportEvent('rewarded', 8), hazards))).toEqual(['notVerified', 'notVerified']);
    expect(employeeReportProblem(rewarded, aReportEvent('rewarded', 9), hazards)).toBe('alreadyRewarded');
    expect(employeeReportProblem(rewarded, aReportEvent('unfounded', 9), hazards)).toBe('alreadyRewarded');
    expect(employeeReportProblem(verified, aReportEvent('rewarded', 8, { on: '2026-11-09' }), hazards)).toBe('inTheFuture');
    expect(employeeReportProblem(verified, aReportEvent('rewarded', 8, { on: '2026-11-05' }), hazards)).toBe('beforeReceived');
  });
  it('is not written under a clock that was moved back', () => {
    expect(employeeReportProblem(verified, aReportEvent('rewarded', 6), hazards)).toBe('clockMovedBackwards');
    expect(employeeReportProblem(anEmployeeReport(), aReportEvent('unfounded', 5), hazards)).toBe('clockMovedBackwards');
  });
  it('is what its newest event says', () => {
    expect([anEmployeeReport(), verified, unfounded, rewarded].map(employeeReportState)).toEqual(['received', 'verified', 'unfounded', 'rewarded']);
    expect(waitingReports([verified, anEmployeeReport(), unfounded, rewarded])).toEqual([anEmployeeReport()]);
  });
});
