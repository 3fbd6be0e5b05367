import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterStep } from '../../electron/contract/afterStep.ts';
import { channelNames } from '../../electron/contract/channels.ts';
import { openInProcess, openOverLoopback, type Door } from '../fixtures/testDoors.ts';
import { full, inkPicture, passphrase, place, sealedWorkshop, signedDocument, startedWorkshop, type Workshop } from '../fixtures/workshop.ts';
import { expectDutiesKept } from './expectDutiesKept.ts';
import { expectPhrases } from './expectPhrases.ts';
import { expectTakenOver } from './expectTakenOver.ts';

const doors = [['in process', openInProcess], ['over loopback', openOverLoopback]] as const;

describe.each(doors)('the host %s', (_name, open) => {
  let door: Door;
  beforeAll(async () => {
    door = await open();
  });
  afterAll(() => door.close());

  it('says what it is and keeps settings', async () => {
    expect(await door.ask('app.info', {})).toMatchObject({ version: '0.1.0', dataDirectory: door.folder, rootFingerprint: null });
    expect((await door.ask('app.info', {})).packs.map(({ id }) => id).sort()).toEqual(['major-hazards', 'profile-traits', 'sd-dual-prevention', 'sd-smb-standardization', 'three-year-action']);
    await door.ask('settings.set', { theme: 'dark' });
    expect(await door.ask('settings.get', {})).toMatchObject({ theme: 'dark', locale: 'zh-CN' });
  });

  it.each([
    ['an unknown channel', 'enterprise.destroy', {}, { code: 'call.unknownChannel', params: { channel: 'enterprise.destroy' } }],
    ['a prototype name as channel', 'constructor', {}, { code: 'call.unknownChannel', params: { channel: 'constructor' } }],
    ['an unknown field', 'enterprise.create', { name: '甲', size: 3 }, { code: 'call.badInput' }],
    ['a missing field', 'enterprise.get', {}, { code: 'call.badInput', params: { path: 'enterpriseId' } }],
    ['an empty name', 'enterprise.create', { name: '  ' }, { code: 'enterprise.nameMissing' }],
    ['control characters in a name', 'enterprise.create', { name: '甲\u0007' }, { code: 'call.badInput' }],
    ['an id that leaves the folder', 'enterprise.get', { enterpriseId: '../../etc' }, { code: 'enterprise.notFound' }],
  ])('refuses %s', async (_what, channel, input, error) => {
    expect(await door.raw(channel, input)).toMatchObject({ ok: false, error });
  });

  describe('with a started assessment', () => {
    let workshop: Workshop;
    const answer = (itemId: string, given: unknown) => door.raw('assessment.answer', { ...place(workshop), layer: 'self', packId: 'sd-smb-standardization', itemId, answer: given });
    beforeAll(async () => {
      workshop = await startedWorkshop(door);
    });

    it('remembers where its scoring was left, on this machine alone', async () => {
      const { enterpriseId, assessmentId, seq } = place(workshop);
      const left = { packId: 'sd-smb-standardization', itemId: '4.2.3', view: 'card', filter: 'unanswered', search: '' } as const;
      expect(await door.ask('workspace.readPlace', { enterpriseId, assessmentId })).toBeNull();
      await door.ask('workspace.keepPlace', { enterpriseId, assessmentId, place: left });
      expect(await door.ask('workspace.readPlace', { enterpriseId, assessmentId })).toMatchObject(left);
      expect(await door.ask('assessment.get', { enterpriseId, assessmentId })).toMatchObject({ seq });
    });
    it('keeps the words that a user goes on using, once each, and takes them away again', () => expectPhrases(door));

    it.each([
      ['a negative count', '1.1.1', { ...full, findings: [{ itemId: '1.1.1', ruleId: '1.1.1-b', count: -1 }] }, 'call.badInput'],
      ['a count of 1e9', '1.1.1', { ...full, findings: [{ itemId: '1.1.1', ruleId: '1.1.1-b', count: 1e9 }] }, 'call.badInput'],
      ['a forfeit counted twice', '1.1.1', { ...full, findings: [{ itemId: '1.1.1', ruleId: '1.1.1-a', count: 2 }] }, 'answer.badCount'],
      ['a rule of another item', '1.1.1', { ...full, findings: [{ itemId: '1.1.1', ruleId: '1.1.2-a', count: 1 }] }, 'answer.unknownRule'],
      ['an item that is not there', '99.9.9', full, 'answer.unknownItem'],
      ['空项 where the pack forbids it', '1.1.1', { kind: 'notApplicable', ground: 'attested', traits: [], reason: '没有', note: '', evidence: [] }, 'answer.notApplicableForbidden'],
      ['an unknown field in an answer', '1.1.1', { ...full, points: 4 }, 'call.badInput'],
      ['evidence that was never added', '1.1.1', { ...full, evidence: ['0'.repeat(64)] }, 'evidence.notFound'],
    ])('refuses %s and writes nothing', async (_what, itemId, given, code) => {
      expect(await answer(itemId, given)).toMatchObject({ ok: false, error: { code } });
      expect((await door.ask('assessment.get', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id })).seq).toBe(workshop.assessment.seq);
    });

    it('lets of two windows only one change the same state, and says who was faster', async () => {
      const first = await door.ask('assessment.answer', { ...place(workshop), layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.1', answer: full });
      expect(await answer('1.1.2', full)).toMatchObject({ ok: false, error: { code: 'record.stale', params: { expected: workshop.assessment.seq, actual: first.seq, by: '孟宏' } } });
      const after = afterStep(workshop.assessment, first);
      expect(after).toEqual(await door.ask('assessment.get', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id }));
      expect(await door.ask('record.position', { enterpriseId: workshop.enterprise.file.id, assessmentId: after.file.id }), 'what the slower window asks').toEqual({ enterprise: workshop.enterprise.seq, assessment: first.seq });
      workshop = { ...workshop, assessment: after };
    });

    it('takes an answer back, gives it again, takes it back and then has nothing more to take back', async () => {
      const step = async (channel: 'assessment.undo' | 'assessment.redo') => {
        workshop = { ...workshop, assessment: afterStep(workshop.assessment, await door.ask(channel, place(workshop))) };
        return workshop.assessment.file.layers.self;
      };
      const { enterpriseId, assessmentId } = place(workshop);
      const given = workshop.assessment.file.layers.self;
      expect(await door.ask('assessment.undoNames', { enterpriseId, assessmentId })).toMatchObject({ undo: { by: '孟宏', count: 1, first: { kind: 'answered', itemId: '1.1.1' } }, redo: null });
      expect(await step('assessment.undo')).toEqual({});
      expect(await step('assessment.redo')).toEqual(given);
      expect(await door.call('assessment.redo', place(workshop))).toMatchObject({ ok: false, error: { code: 'record.nothingToRedo' } });
      expect(await step('assessment.undo')).toEqual({});
      expect(await door.call('assessment.undo', place(workshop))).toMatchObject({ ok: false, error: { code: 'record.nothingToUndo' } });
      expect((await door.ask('assessment.itemHistory', { enterpriseId, assessmentId, layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.1' })).map(({ by, how, what }) => [by, how, what.kind])).toEqual([['孟宏', 'undid', 'cleared'], ['孟宏', 'redid', 'answered'], ['孟宏', 'undid', 'cleared'], ['孟宏', 'did', 'answered']]);
    });

    it('keeps a note before the score, leaves the item unanswered, and lets the answer take it over and give it back', async () => {
      const attach = (itemId: string, note: string) => door.call('assessment.attach', { ...place(workshop), layer: 'self', packId: 'sd-smb-standardization', itemId, note, evidence: [] });
      const take = (reply: Awaited<ReturnType<typeof attach>>) => {
        if (!reply.ok) throw new Error(reply.error.code);
        workshop = { ...workshop, assessment: afterStep(workshop.assessment, reply.value) };
        const { waiting, layers } = workshop.assessment.file;
        return { waits: waiting?.self?.['sd-smb-standardization']?.['1.1.2']?.note ?? null, answered: layers.self['sd-smb-standardization']?.['1.1.2']?.note ?? null };
      };
      expect(take(await attach('1.1.2', '制度在三楼'))).toEqual({ waits: '制度在三楼', answered: null });
      expect(take(await door.call('assessment.answer', { ...place(workshop), layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.2', answer: { ...full, note: '制度在三楼' } }))).toEqual({ waits: null, answered: '制度在三楼' });
      expect(await attach('1.1.2', '别处')).toMatchObject({ ok: false, error: { code: 'record.refused', params: { problem: 'alreadyAnswered' } } });
      expect(take(await door.call('assessment.answer', { ...place(workshop), layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.2', answer: null }))).toEqual({ waits: '制度在三楼', answered: null });
      expect(await attach('99.9.9', '没有这一条')).toMatchObject({ ok: false, error: { code: 'answer.unknownItem' } });
      expect(JSON.parse((await door.ask('assessment.exportRecord', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id })).json)).not.toHaveProperty('assessment.waiting');
      expect(take(await attach('1.1.2', ''))).toEqual({ waits: null, answered: null });
      expect(workshop.assessment.file).not.toHaveProperty('waiting');
    });

    it('keeps evidence by its content and gives the same bytes back', async () => {
      const input = { ...place(workshop), name: '现场.png', kind: 'photo' as const, obtainedOn: '2026-11-06', validUntil: null, note: '', content: inkPicture() };
      const added = await door.ask('evidence.add', input);
      const again = await door.ask('evidence.add', { ...input, seq: added.assessment?.seq ?? 0, name: '同一张.png' });
      expect(again.evidence).toEqual(added.evidence);
      const read = await door.ask('evidence.read', { enterpriseId: workshop.enterprise.file.id, evidenceId: added.evidence.id });
      expect([read.mime, Buffer.from(read.content).equals(Buffer.from(input.content))]).toEqual(['image/png', true]);
      if (added.assessment) workshop = { ...workshop, assessment: added.assessment };
    });

    it('says anew what a file is and until when it is valid, takes that back and forward, and knows no file that was not added', async () => {
      const card = Object.values(workshop.assessment.file.evidence)[0];
      if (card === undefined) throw new Error('No evidence was added before.');
      const facts = { kind: 'certificate' as const, obtainedOn: '2026-01-05', validUntil: '2026-12-05', note: '原件在安环部' };
      const take = async (next: ReturnType<typeof door.ask<'assessment.undo'>>) => {
        workshop = { ...workshop, assessment: afterStep(workshop.assessment, await next) };
        return workshop.assessment.file.evidence[card.id];
      };
      expect(await take(door.ask('evidence.describe', { ...place(workshop), evidenceId: card.id, ...facts }))).toEqual({ ...card, ...facts });
      expect(await take(door.ask('assessment.undo', place(workshop)))).toEqual(card);
      expect(await take(door.ask('assessment.redo', place(workshop)))).toEqual({ ...card, ...facts });
      expect(await door.call('evidence.describe', { ...place(workshop), evidenceId: '0'.repeat(64), ...facts })).toMatchObject({ ok: false, error: { code: 'evidence.notFound' } });
    });

    it('keeps a small copy of a picture beside it, gives it for the screen, and never takes it for the original', async () => {
      const enterpriseId = workshop.enterprise.file.id;
      const content = new Uint8Array([...inkPicture(), 1]);
      const shrunk = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9);
      const input = { ...place(workshop), name: '大图.png', kind: 'photo' as const, obtainedOn: null, validUntil: null, note: '', content };
      expect(await door.call('evidence.add', { ...input, shrunk: inkPicture() })).toMatchObject({ ok: false, error: { code: 'evidence.unreadable', params: { problem: 'shrunk' } } });
      const added = await door.ask('evidence.add', { ...input, shrunk });
      if (added.assessment) workshop = { ...workshop, assessment: added.assessment };
      const evidenceId = added.evidence.id;
      const read = async (small: boolean) => {
        const found = await door.ask('evidence.read', { enterpriseId, evidenceId, shrunk: small });
        return [found.mime, Buffer.from(found.content).toString('hex')];
      };
      expect(await read(false)).toEqual(['image/png', Buffer.from(content).toString('hex')]);
      expect(await read(true)).toEqual(['image/jpeg', Buffer.from(shrunk).toString('hex')]);
    });

    it('sets every other part', async () => {
      const { narrative, team } = workshop.assessment.file;
      const set = async (next: Promise<Workshop['assessment']>) => {
        workshop = { ...workshop, assessment: await next };
      };
      await set(door.ask('assessment.setNarrative', { ...place(workshop), narrative: { ...narrative, method: '查资料、看现场、问员工' } }));
      await set(door.ask('assessment.setTeam', { ...place(workshop), team }));
      await set(door.ask('assessment.setPeriodTraits', { ...place(workshop), traits: { external_personnel: 'no' } }));
      await set(door.ask('assessment.setImprovements', { ...place(workshop), improvements: [] }));
      await set(door.ask('assessment.setObligation', { ...place(workshop), obligationId: 'TY-01', answer: { state: 'done', reason: '', doneOn: '2026-01-05', nextDue: null, note: '', evidence: [] } }));
      await set(door.ask('assessment.setFailedDevices', { ...place(workshop), devices: [] }));
      const enterprise = await door.ask('enterprise.setTraits', { enterpriseId: workshop.enterprise.file.id, seq: workshop.enterprise.seq, traits: { special_operation: 'no' } });
      workshop = { ...workshop, enterprise };
      expect(workshop.assessment.file).toMatchObject({ narrative: { method: '查资料、看现场、问员工' }, periodTraits: { external_personnel: 'no' } });
    });

    it('cannot be sealed while anything is open', async () => {
      expect(await door.call('assessment.seal', { ...place(workshop), enterpriseSeq: workshop.enterprise.seq, sealImage: null })).toMatchObject({ ok: false, error: { code: 'record.cannotSeal', params: { problem: 'incomplete' } } });
    });

    it('walks a question by stations', async () => {
      const stations = [{ id: 's1', name: '机修', criterionIds: ['MH-03-02'] }];
      workshop = { ...workshop, assessment: await door.ask('assessment.setStations', { ...place(workshop), stations }) };
      const observation = { answer: 'toCheck' as const, branches: [], note: '看不清', evidence: [] };
      workshop = { ...workshop, assessment: await door.ask('assessment.observe', { ...place(workshop), criterionId: 'MH-03-02', stationId: 's1', observation }) };
      expect(workshop.assessment.file).toMatchObject({ walk: { observations: { 'MH-03-02': { s1: { answer: 'toCheck', by: '孟宏' } } } }, screening: { 'MH-03-02': { answer: 'toCheck' } } });
      expect(await door.call('assessment.setStations', { ...place(workshop), stations: [] })).toMatchObject({ ok: false, error: { code: 'walk.stationWalked' } });
    });

    it('refuses a hazard step out of order and keeps the history', async () => {
      const { id } = workshop.enterprise.file;
      const found = await door.ask('hazard.record', {
        enterpriseId: id, seq: workshop.enterprise.seq, grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, source: 'screening', title: '电工证过期', description: '', area: '机修', foundBy: '孟宏',
        foundAt: '2026-11-19T09:00:00+08:00', itemRefs: [], sourceRef: null, assessmentId: null,
      });
      const [hazard] = found.file.hazards;
      const closing = { enterpriseId: id, seq: found.seq, hazardId: hazard?.id ?? '', step: { kind: 'closed' as const, at: '2026-11-20T09:00:00+08:00', note: '', signedOffBy: '周明远' } };
      expect(await door.call('hazard.advance', closing)).toMatchObject({ ok: false, error: { code: 'hazard.transitionRefused', params: { problem: 'orderMissing' } } });
      expect((await door.ask('enterprise.get', { enterpriseId: id })).file.hazards[0]?.events).toHaveLength(1);
      expect(await door.call('assessment.rescore', { ...place(workshop), hazardId: hazard?.id ?? '', cause: 'accepted', packId: 'sd-smb-standardization', itemId: '1.1.1', ruleId: '1.1.1-a' })).toMatchObject({ ok: false, error: { code: 'rescoring.notProposed' } });
      expect((await door.ask('enterprise.list', {})).find((line) => line.id === id)).toMatchObject({ openMajorHazards: 1 });
    });

    it('prints blank sheets of what is asked, and says when nothing is', async () => {
      const { enterpriseId, assessmentId } = place(workshop);
      const scope = { packIds: ['sd-smb-standardization'], hazards: false, onlyUnanswered: false, categoryId: '1', place: 'site' } as const;
      const { fileName, content } = await door.ask('paper.print', { enterpriseId, assessmentId, scope: { ...scope, packIds: [...scope.packIds] } });
      expect([fileName, new TextDecoder().decode(content.subarray(0, 5))]).toEqual(['工作底稿-嘉祥县安准示例机械有限公司-20261120.pdf', '%PDF-']);
      expect(await door.call('paper.print', { enterpriseId, assessmentId, scope: { ...scope, packIds: [] } })).toMatchObject({ ok: false, error: { code: 'paper.nothingToPrint' } });
      expect(await door.call('paper.print', { enterpriseId, assessmentId, scope: { ...scope, packIds: ['three-year-action'] } })).toMatchObject({ ok: false, error: { code: 'assessment.packUnknown' } });
    });

    it('hands out the ledger and its notices as they stand, the same bytes twice, and no acceptance record before the acceptance', async () => {
      const enterpriseId = workshop.enterprise.file.id;
      for (const kind of ['ledger', 'rectificationNotice', 'hazardNotice'] as const) {
        const { fileName, content } = await door.ask('ledger.print', { enterpriseId, kind, hazardIds: null });
        expect([fileName.endsWith('-20261120.pdf'), new TextDecoder().decode(content.subarray(0, 5))]).toEqual([true, '%PDF-']);
        expect(Buffer.compare((await door.ask('ledger.print', { enterpriseId, kind, hazardIds: ['HZ-2026-001'] })).content, content)).toBe(0);
      }
      expect(await door.call('ledger.print', { enterpriseId, kind: 'acceptanceRecord', hazardIds: ['HZ-2026-001'] })).toMatchObject({ ok: false, error: { code: 'ledger.notAccepted', params: { id: 'HZ-2026-001' } } });
      expect((await door.ask('ledger.export', { enterpriseId, hazardIds: null })).fileName).toMatch(/-20261120\.xlsx$/u);
    });
  });

  describe('with a sealed assessment', () => {
    let workshop: Workshop;
    beforeAll(async () => {
      workshop = await sealedWorkshop(door);
    });

    it('gives the conclusion that was sealed', () => {
      expect(workshop.assessment.file.seal).toMatchObject({ number: 'ZP2026-MA3TEXT0X-r1', result: { conclusion: { kind: 'passed', grade: 'level3' }, packs: [{ percent: '100.0' }, { percent: '100.0' }] } });
    });

    it('is sealed on this door', async () => {
      const answers = [{ packId: 'sd-smb-standardization', itemId: '1.1.1', answer: null }];
      const refused = { ok: false, error: { code: 'record.sealed', params: { number: 'ZP2026-MA3TEXT0X-r1' } } };
      expect(await door.call('assessment.answerMany', { ...place(workshop), layer: 'self', reason: '', answers })).toMatchObject(refused);
      expect(await door.call('assessment.screen', { ...place(workshop), criterionId: 'MH-03-01', answer: null })).toMatchObject(refused);
      expect(await door.call('assessment.setTeam', { ...place(workshop), team: [] })).toMatchObject(refused);
      expect([await door.call('assessment.undo', place(workshop)), await door.call('assessment.redo', place(workshop))]).toMatchObject([refused, refused]);
      expect(await door.call('assessment.seal', { ...place(workshop), enterpriseSeq: workshop.enterprise.seq, sealImage: null })).toMatchObject(refused);
    });

    it('exports the sealed record as its very bytes', async () => {
      const { json, fileName } = await door.ask('assessment.exportRecord', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id });
      expect(fileName).toBe('ZP2026-MA3TEXT0X-r1.record.json');
      expect(JSON.parse(json)).toMatchObject({ format: 'anzhun-record', seal: { number: 'ZP2026-MA3TEXT0X-r1' } });
    });

    it('is signed by everybody in turn and verified, and trusted only once its root is confirmed', async () => {
      const { enterpriseId, assessmentId } = place(workshop);
      const issued = await door.ask('report.issue', { enterpriseId, assessmentId, kind: 'report' });
      const principal = { enterpriseId, assessmentId, documentId: issued.document.id, memberId: 'm1', attested: [], handwriting: inkPicture(), passphrase, remember: false };
      expect(await door.call('signature.sign', principal)).toMatchObject({ ok: false, error: { code: 'signature.notYourTurn', params: { next: '孟宏' } } });
      expect(await door.call('signature.sign', { ...principal, memberId: 'm2' })).toMatchObject({ ok: false, error: { code: 'signature.attestationMissing' } });
      const { content } = await signedDocument(door, workshop, 'report');
      const unconfirmed = await door.ask('report.verify', { name: 'r.pdf', content });
      expect(Object.values(unconfirmed.findings).map(({ value }) => value)).toEqual(['true', 'unknown', 'true', 'true']);
      const root = await door.ask('signature.exportRoot', {});
      await door.ask('trust.add', { pem: root.pem, fingerprint: root.fingerprint });
      expect(await door.ask('trust.list', {})).toMatchObject([{ fingerprint: root.fingerprint }]);
      const confirmed = await door.ask('report.verify', { name: 'r.pdf', content });
      expect(Object.values(confirmed.findings).map(({ value }) => value)).toEqual(['true', 'true', 'true', 'true']);
      expect(confirmed.signers.map(({ name }) => name)).toEqual(['孟宏', '张秀兰', '周明远']);
      expect(confirmed.document).toMatchObject({ number: 'ZP2026-MA3TEXT0X-r1', percent: '100.0', conclusion: 'passed', recomputed: { conclusion: 'passed', percent: '100.0' } });
      expect(await door.ask('signature.keyStatus', { enterpriseId, name: '周明远' })).toMatchObject({ exists: true, remembered: false, canRemember: false });
    }, 120_000);

    it('refuses a wrong passphrase and leaves the document as it was', async () => {
      const { enterpriseId, assessmentId } = place(workshop);
      const { document } = await door.ask('report.issue', { enterpriseId, assessmentId, kind: 'commitment' });
      const sign = { enterpriseId, assessmentId, documentId: document.id, memberId: 'm1', attested: ['commitmentRead', 'openHazardsListed', 'consequencesUnderstood'], handwriting: inkPicture(), passphrase: '不是这个口令', remember: false };
      expect(await door.call('signature.sign', sign)).toMatchObject({ ok: false, error: { code: 'signature.wrongPassphrase' } });
      expect((await door.ask('report.issue', { enterpriseId, assessmentId, kind: 'commitment' })).document).toEqual(document);
      expect(await door.ask('document.reveal', { enterpriseId, assessmentId, documentId: document.id })).toMatchObject({ path: expect.stringContaining('CN2026-MA3TEXT0X-01.pdf') });
    }, 60_000);

    it('goes on as the next revision that names the sealed one', async () => {
      const { enterpriseId, assessmentId } = place(workshop);
      const revised = await door.ask('assessment.revise', { enterpriseId, assessmentId, reason: '补充现场照片' });
      expect(revised.file).toMatchObject({ revision: 2, seal: null, replaces: { number: 'ZP2026-MA3TEXT0X-r1' } });
      expect((await door.ask('assessment.list', { enterpriseId })).assessments.map(({ revision, sealed }) => [revision, sealed])).toEqual([[1, true], [2, false]]);
      const revisedAt = { enterpriseId, assessmentId: revised.file.id };
      expect([await door.ask('record.damage', revisedAt), await door.ask('record.restore', { ...revisedAt, offer: '0'.repeat(64) })], 'what can be read is left alone').toEqual([null, null]);
      const draft = await door.ask('report.preview', { enterpriseId, assessmentId: revised.file.id, kind: 'report' });
      expect(new TextDecoder().decode(draft.content.subarray(0, 5))).toBe('%PDF-');
    }, 60_000);

    it('is the predecessor of the next one, whose items take its answers over one at a time and by name', () => expectTakenOver(door, workshop));

    it.each([
      ['text', new TextEncoder().encode('这不是 PDF')],
      ['nothing', new Uint8Array()],
      ['a PDF cut in half', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<')],
    ])('says that %s is no PDF', async (_what, content) => {
      expect(await door.call('report.verify', { name: 'x.pdf', content })).toMatchObject({ ok: false, error: { code: 'verify.notPdf' } });
    });
  });

  it('keeps inspections, employee reports and reward rules', () => expectDutiesKept(door));

  it('answered on every channel of the contract in these tests', () => {
    expect(channelNames.filter((name) => !door.called.has(name))).toEqual([]);
  });
});
