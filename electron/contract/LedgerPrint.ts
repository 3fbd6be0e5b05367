import { z } from 'zod';

/**
 * What can be printed from the hazard ledger: 隐患台账; 隐患整改通知 to the person responsible; 隐患整改验收单; 重大事故隐患公示 to the employees.
 * Printed, not issued: no number of its own, no signature field.
 */
export const ledgerPrintKindSchema = z.enum(['ledger', 'rectificationNotice', 'acceptanceRecord', 'hazardNotice']);
export type LedgerPrintKind = z.infer<typeof ledgerPrintKindSchema>;

/** What each is called, in its file and on paper: documents are Chinese whatever the interface speaks. */
export const ledgerPrintTitles: Readonly<Record<LedgerPrintKind, string>> = { ledger: '隐患台账', rectificationNotice: '隐患整改通知', acceptanceRecord: '隐患整改验收单', hazardNotice: '重大事故隐患公示' };
