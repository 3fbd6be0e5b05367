import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../assessment-specs/catalogue.ts';
import type { EnterpriseFile } from '../../../assessment-specs/records/EnterpriseFile.ts';
import type { LedgerPrintKind } from '../../../electron/contract/LedgerPrint.ts';
import { fail, succeed } from '../../../electron/contract/Reply.ts';
import type { HostContext } from '../../../electron/services/HostContext.ts';
import type { LedgerPrinter } from '../../../electron/services/ports.ts';
import { printLedger } from '../../../electron/services/printLedger.ts';
import { richLedger } from '../../fixtures/richLedger.ts';

type Printed = Parameters<LedgerPrinter['print']>[0];

/** The service over the rich ledger; what reaches the printer is kept. */
function service(enterprise: EnterpriseFile = richLedger, missing: readonly { character: string; place: string }[] = []) {
  const printed: Printed[] = [];
  const context = {
    store: { readEnterprise: () => Promise.resolve(succeed({ file: enterprise })), getEvidence: () => Promise.resolve(fail('evidence.notFound', { id: '' })) },
    catalogue: loadCatalogue(), clock: { now: () => '2026-11-25T23:30:00+08:00' },
    printer: { print: (input: Printed) => { printed.push(input); return Promise.resolve({ pdf: Uint8Array.of(1), pages: 1, fields: [], missingCharacters: missing }); } },
  } as unknown as HostContext;
  const signal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  const ask = (kind: LedgerPrintKind, hazardIds: string[] | null) => printLedger(context, { enterpriseId: enterprise.id, kind, hazardIds }, { signal, progress: () => undefined });
  return { ask, printed };
}

const ids = (printed: readonly Printed[]) => printed.flatMap(({ hazards }) => hazards.map(({ id }) => id));

describe('printing from the ledger', () => {
  it('takes all that fit when none is named', async () => {
    const { ask, printed } = service();
    const expected = { ledger: 6, rectificationNotice: 3, acceptanceRecord: 2, hazardNotice: 3 } as const;
    for (const kind of Object.keys(expected) as LedgerPrintKind[]) expect(await ask(kind, null)).toMatchObject({ ok: true });
    expect(printed.map(({ kind, hazards }) => [kind, hazards.length])).toEqual(Object.entries(expected));
  });

  it('takes the named ones once each, in the order given, on the local day, under a name that tells what it is', async () => {
    const { ask, printed } = service();
    expect(await ask('rectificationNotice', ['HZ-2026-004', 'HZ-2026-003', 'HZ-2026-004'])).toEqual(succeed({ fileName: '隐患整改通知-2项-嘉祥县安准示例机械有限公司-20261125.pdf', content: Uint8Array.of(1) }));
    expect(ids(printed)).toEqual(['HZ-2026-004', 'HZ-2026-003']);
    expect(printed[0]?.today).toBe('2026-11-25');
    expect(await ask('hazardNotice', ['HZ-2026-001'])).toMatchObject({ value: { fileName: '重大事故隐患公示-HZ-2026-001-嘉祥县安准示例机械有限公司-20261125.pdf' } });
  });

  it('never hands out who reported as an employee, but who took the report', async () => {
    const named = { ...richLedger, hazards: richLedger.hazards.map((hazard) => ({ ...hazard, foundBy: '戊员工' })) };
    const { ask, printed } = service(named);
    await ask('ledger', null);
    expect(printed[0]?.hazards.map(({ source, foundBy }) => [source, foundBy])).toContainEqual(['employeeReport', '']);
    expect([...(printed[0]?.handlers ?? [])]).toEqual([['r-00000001', '乙安全']]);
  });

  it('refuses, each with its own code and hazard', async () => {
    const { ask, printed } = service();
    expect(await ask('acceptanceRecord', ['HZ-2026-001', 'HZ-2026-003'])).toEqual(fail('ledger.notAccepted', { id: 'HZ-2026-003' }));
    expect(await ask('rectificationNotice', ['HZ-2026-005'])).toEqual(fail('ledger.alreadyRectified', { id: 'HZ-2026-005' }));
    expect(await ask('hazardNotice', ['HZ-2026-004'])).toEqual(fail('ledger.notMajor', { id: 'HZ-2026-004' }));
    expect(await ask('ledger', ['HZ-2026-999'])).toEqual(fail('hazard.notFound', { id: 'HZ-2026-999' }));
    expect(await service({ ...richLedger, hazards: [] }).ask('hazardNotice', null)).toEqual(fail('ledger.nothingToPrint'));
    expect(await ask('hazardNotice', [])).toEqual(fail('ledger.nothingToPrint'));
    expect(printed).toEqual([]);
  });

  it('prints an empty ledger, and nothing with characters that no face has', async () => {
    expect(await service({ ...richLedger, hazards: [] }).ask('ledger', null)).toMatchObject({ ok: true, value: { fileName: '隐患台账-嘉祥县安准示例机械有限公司-20261125.pdf' } });
    expect(await service(richLedger, [{ character: '😀', place: '隐患台账：HZ-2026-001' }]).ask('ledger', null)).toEqual(fail('document.missingCharacters', { characters: '😀', place: '隐患台账：HZ-2026-001' }));
  });
});
