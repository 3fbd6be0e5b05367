import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { assessmentFileSchema } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { applyAssessmentChange } from '../../../../assessment-specs/records/applyAssessmentChange.ts';
import type { AssessmentChange } from '../../../../assessment-specs/records/changes.ts';
import { checkPackRoles } from '../../../../assessment-specs/records/checkPackRoles.ts';
import { digestOfText } from '../../../../assessment-specs/records/digestOf.ts';
import { inverseOf } from '../../../../assessment-specs/records/inverseOf.ts';
import { mayChange } from '../../../../assessment-specs/records/mayChange.ts';
import { emptyNarrative } from '../../../../assessment-specs/records/newAssessmentFile.ts';
import { sealAssessment } from '../../../../assessment-specs/records/sealAssessment.ts';
import { anAssessment, aMember, aScore, aScreening, usualPacks, usualTeam } from '../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { aStation, anObservation } from '../../../fixtures/builders/aWalk.ts';
import { anEvidence } from '../../../fixtures/builders/anEvidence.ts';
import { aSealedResult } from '../../../fixtures/builders/aSealedResult.ts';
import { deepFreeze } from '../../../fixtures/builders/deepFreeze.ts';

const packId = 'sd-smb-standardization';
const started: AssessmentChange = { kind: 'started', file: anAssessment() };
const answered = (itemId: string, changes: Partial<Extract<AssessmentChange, { kind: 'answered' }>> = {}): AssessmentChange =>
  ({ kind: 'answered', layer: 'self', packId, itemId, answer: aScore(itemId), ...changes });
const sealChange = (file: AssessmentFile) => sealAssessment(
  { file, enterprise: anEnterprise(), result: aSealedResult(), at: '2026-11-20T14:00:00+08:00', by: '乙安全', sealImage: null, rootFingerprint: digestOfText('root'), appVersion: '0.1.0' },
  { enterpriseHead: null, assessmentHead: null },
).change;
const sealedFile = applyAssessmentChange(anAssessment(), sealChange(anAssessment()));
const aDocument = (changes = {}): AssessmentChange => ({
  kind: 'documentSet',
  document: {
    id: 'd1', kind: 'report', number: 'ZP2026-MA3TEXT0X-r1', contentDigest: sealedFile.sealedRecord ?? '', fileName: 'report.pdf', fileDigest: digestOfText('pdf'), pages: 20,
    issuedAt: '2026-11-20T14:01:00+08:00', signatures: [], ...changes,
  },
});

describe('mayChange', () => {
  it('starts once and first', () => {
    expect(mayChange(null, started)).toBeNull();
    expect(mayChange(null, answered('1.1.1'))).toEqual({ kind: 'notStarted' });
    expect(mayChange(anAssessment(), started)).toEqual({ kind: 'alreadyStarted' });
    expect(mayChange(null, { kind: 'started', file: sealedFile })).toEqual({ kind: 'bornSealed' });
  });
  it('wants one primary pack and the hazard catalogue, and a period that does not run backwards', () => {
    const start = (changes: Partial<AssessmentFile>) => mayChange(null, { kind: 'started', file: anAssessment(changes) });
    expect(start({ packs: usualPacks.filter(({ role }) => role !== 'hazards') })).toEqual({ kind: 'rolesInvalid', problem: 'noHazards' });
    expect(start({ packs: usualPacks.filter(({ role }) => role !== 'primary') })).toEqual({ kind: 'rolesInvalid', problem: 'noPrimary' });
    expect(start({ period: { from: '2026-01-02', to: '2026-01-01' } })).toEqual({ kind: 'periodInvalid', from: '2026-01-02', to: '2026-01-01' });
    const [primary, gate, hazards] = usualPacks;
    if (primary?.role !== 'primary' || gate?.role !== 'gate' || hazards?.role !== 'hazards') throw new Error('The usual packs changed.');
    expect(checkPackRoles([primary, hazards, { role: 'primary', pack: gate.pack }])).toBe('severalPrimaries');
    expect(checkPackRoles([primary, hazards, { ...gate, pack: primary.pack }])).toBe('packTwice');
    expect(checkPackRoles([primary, hazards, { ...hazards, pack: gate.pack }])).toBe('severalHazards');
  });
  it('takes answers to selected scored packs only, with findings of that very item and evidence that is there', () => {
    const file = anAssessment();
    expect(mayChange(file, answered('1.1.1'))).toBeNull();
    expect(mayChange(file, answered('1.1.1', { packId: 'major-hazards' }))).toEqual({ kind: 'packNotSelected', packId: 'major-hazards' });
    expect(mayChange(file, answered('1.1.1', { answer: aScore('1.1.2', [['1.1.2-a', 1]]) }))).toEqual({ kind: 'findingElsewhere', itemId: '1.1.1', findingItemId: '1.1.2' });
    const cited = answered('1.1.1', { answer: aScore('1.1.1', [], { evidence: [digestOfText('photo')] }) });
    expect(mayChange(file, cited)).toEqual({ kind: 'evidenceNotFound', evidence: digestOfText('photo') });
    const withPhoto = applyAssessmentChange(file, { kind: 'evidenceAdded', evidence: anEvidence('photo') });
    expect(mayChange(withPhoto, cited)).toBeNull();
    expect(mayChange(withPhoto, { kind: 'evidenceAdded', evidence: anEvidence('photo') })).toEqual({ kind: 'evidenceExists', evidence: digestOfText('photo') });
    expect(mayChange(file, { kind: 'screened', criterionId: 'MH-07-07', answer: aScreening('no', { evidence: [digestOfText('photo')] }) })).toMatchObject({ kind: 'evidenceNotFound' });
  });
  it('does not let an answered pack be left out', () => {
    const file = applyAssessmentChange(anAssessment(), answered('A-1', { packId: 'sd-dual-prevention' }));
    const withoutGate: AssessmentChange = { kind: 'setUp', period: file.period, packs: usualPacks.filter(({ role }) => role !== 'gate') };
    expect(mayChange(file, withoutGate)).toEqual({ kind: 'packNotSelected', packId: 'sd-dual-prevention' });
    expect(mayChange(anAssessment(), withoutGate)).toBeNull();
  });
  it('refuses an id that stands twice', () => {
    expect(mayChange(anAssessment(), { kind: 'teamSet', team: [...usualTeam, aMember('m1', ['witness'])] })).toEqual({ kind: 'idTwice', id: 'm1' });
  });
  it('takes an observation only where its question is asked, with evidence that is there, and keeps a station that was walked', () => {
    const observed = (stationId: string, criterionId: string, evidence: string[] = []): AssessmentChange => ({ kind: 'observed', criterionId, stationId, observation: anObservation('no', 1, { evidence }) });
    const file = applyAssessmentChange(anAssessment(), { kind: 'stationsSet', stations: [aStation('A', 'MH-07-07'), aStation('B', 'MH-07-07', 'MH-03-01')] });
    expect(mayChange(file, observed('A', 'MH-07-07'))).toBeNull();
    expect(mayChange(file, observed('A', 'MH-03-01'))).toEqual({ kind: 'stationUnknown', stationId: 'A', criterionId: 'MH-03-01' });
    expect(mayChange(file, observed('C', 'MH-07-07'))).toEqual({ kind: 'stationUnknown', stationId: 'C', criterionId: 'MH-07-07' });
    expect(mayChange(file, observed('A', 'MH-07-07', [digestOfText('photo')]))).toEqual({ kind: 'evidenceNotFound', evidence: digestOfText('photo') });
    const seen = applyAssessmentChange(file, observed('A', 'MH-07-07'));
    expect(mayChange(seen, { kind: 'stationsSet', stations: [aStation('B', 'MH-07-07')] })).toEqual({ kind: 'stationWalked', stationId: 'A', criterionId: 'MH-07-07' });
    expect(mayChange(seen, { kind: 'stationsSet', stations: [aStation('A', 'MH-03-01')] })).toEqual({ kind: 'stationWalked', stationId: 'A', criterionId: 'MH-07-07' });
    expect(mayChange(seen, { kind: 'stationsSet', stations: [{ ...aStation('A', 'MH-07-07'), name: '除尘间' }] })).toBeNull();
    expect(mayChange(file, { kind: 'stationsSet', stations: [aStation('A'), aStation('A')] })).toEqual({ kind: 'idTwice', id: 'A' });
  });
  it('is closed to everything but its documents once it is sealed', () => {
    const changes: readonly AssessmentChange[] = [
      answered('1.1.1'), { kind: 'screened', criterionId: 'MH-07-07', answer: null }, { kind: 'failedDevicesSet', devices: [] }, { kind: 'stationsSet', stations: [] },
      { kind: 'observed', criterionId: 'MH-07-07', stationId: 'A', observation: null }, { kind: 'obligationSet', obligationId: 'TY-01', answer: null },
      { kind: 'periodTraitsSet', traits: {} }, { kind: 'setUp', period: sealedFile.period, packs: sealedFile.packs }, { kind: 'teamSet', team: [] },
      { kind: 'narrativeSet', narrative: emptyNarrative }, { kind: 'improvementsSet', improvements: [] }, { kind: 'evidenceAdded', evidence: anEvidence('x') }, sealChange(anAssessment()),
    ];
    expect(changes.map((change) => mayChange(sealedFile, change))).toEqual(changes.map(() => ({ kind: 'sealed', number: 'ZP2026-MA3TEXT0X-r1' })));
    expect(mayChange(sealedFile, aDocument())).toBeNull();
  });
  it('takes a document of this sealed record only, and never one that lost a signature', () => {
    expect(mayChange(anAssessment(), aDocument())).toEqual({ kind: 'notSealed' });
    expect(mayChange(sealedFile, aDocument({ contentDigest: digestOfText('other') }))).toEqual({ kind: 'documentOfAnotherRecord', documentId: 'd1' });
    const signature = { fieldName: 'report-01', memberId: 'm2', at: '2026-11-20T14:05:00+08:00', certificate: digestOfText('certificate') };
    const signed = applyAssessmentChange(sealedFile, aDocument({ signatures: [signature] }));
    expect(mayChange(signed, aDocument())).toEqual({ kind: 'signatureLost', documentId: 'd1' });
    expect(mayChange(signed, aDocument({ signatures: [signature, { ...signature, fieldName: 'report-02' }] }))).toBeNull();
    expect(applyAssessmentChange(signed, aDocument({ pages: 21, signatures: [signature] })).documents).toMatchObject([{ id: 'd1', pages: 21 }]);
  });
});

const anyChange: fc.Arbitrary<AssessmentChange> = fc.oneof(
  fc.record({ itemId: fc.constantFrom('1.1.1', '1.1.2', '__proto__'), layer: fc.constantFrom('self' as const, 'expert' as const), packId: fc.constantFrom(packId, 'sd-dual-prevention', 'other'), take: fc.boolean(), count: fc.nat(3) })
    .map(({ itemId, layer, packId: pack, take, count }): AssessmentChange => answered(itemId, { layer, packId: pack, answer: take ? null : aScore(itemId, [[`${itemId}-a`, count]]) })),
  fc.record({ criterionId: fc.constantFrom('MH-07-07', 'MH-03-01'), answer: fc.constantFrom('no' as const, 'yes' as const, 'toCheck' as const, null) })
    .map(({ criterionId, answer }): AssessmentChange => ({ kind: 'screened', criterionId, answer: answer === null ? null : aScreening(answer) })),
  fc.subarray(['A', 'B']).map((ids): AssessmentChange => ({ kind: 'stationsSet', stations: ids.map((id) => aStation(id, 'MH-07-07', 'MH-03-01')) })),
  fc.record({ criterionId: fc.constantFrom('MH-07-07', 'MH-03-01'), stationId: fc.constantFrom('A', 'B'), answer: fc.constantFrom('no' as const, 'yes' as const, null) })
    .map(({ criterionId, stationId, answer }): AssessmentChange => ({ kind: 'observed', criterionId, stationId, observation: answer === null ? null : anObservation(answer, 1) })),
  fc.constantFrom('x', 'y').map((device): AssessmentChange => ({ kind: 'failedDevicesSet', devices: [{ id: 'f1', device, criterionId: 'MH-07-07', hazardId: null }] })),
  fc.constantFrom('done' as const, null).map((state): AssessmentChange => ({
    kind: 'obligationSet', obligationId: 'TY-01', answer: state === null ? null : { state, reason: '', doneOn: null, nextDue: null, note: '', evidence: [], by: '乙安全', at: '2026-11-10T10:00:00+08:00' },
  })),
  fc.constantFrom('yes' as const, 'no' as const).map((value): AssessmentChange => ({ kind: 'periodTraitsSet', traits: { visitors: value } })),
  fc.subarray([...usualTeam]).map((team): AssessmentChange => ({ kind: 'teamSet', team })),
  fc.string({ maxLength: 5 }).map((method): AssessmentChange => ({ kind: 'narrativeSet', narrative: { ...emptyNarrative, method: method.replace(/\p{Cc}/gu, '') } })),
  fc.constantFrom('p1', 'p2').map((name): AssessmentChange => ({ kind: 'evidenceAdded', evidence: anEvidence(name) })),
  fc.constant<AssessmentChange>({ kind: 'improvementsSet', improvements: [] }),
);

describe('any list of accepted changes', () => {
  const accepted = (changes: readonly AssessmentChange[]) => {
    const journal: AssessmentChange[] = [];
    let file: AssessmentFile | null = null;
    for (const change of [started, ...changes]) {
      if (mayChange(file, change) !== null) continue;
      file = applyAssessmentChange(deepFreeze(file), deepFreeze(change));
      journal.push(change);
    }
    if (file === null) throw new Error('The start was refused.');
    return { file, journal };
  };
  it('replays from its journal text to the same valid file', () => {
    fc.assert(fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
      const { file, journal } = accepted(changes);
      const replayed = (JSON.parse(JSON.stringify(journal)) as AssessmentChange[]).reduce<AssessmentFile | null>(applyAssessmentChange, null);
      expect(replayed).toEqual(file);
      expect(assessmentFileSchema.safeParse(file).success).toBe(true);
    }));
  });
  it('can be taken back by its inverse to the very same file', () => {
    fc.assert(fc.property(fc.array(anyChange, { maxLength: 10 }), anyChange, (changes, last) => {
      const { file } = accepted(changes);
      if (mayChange(file, last) !== null) return;
      const inverse = inverseOf(file, last);
      if (inverse === null) { expect(['periodTraitsSet', 'evidenceAdded']).toContain(last.kind); return; }
      const after = applyAssessmentChange(file, last);
      expect(mayChange(after, inverse)).toBeNull();
      expect(applyAssessmentChange(after, inverse)).toEqual(file);
    }));
  });
});
