import type { Page } from '@playwright/test';
import { attestationsOf } from '../../../assessment-specs/records/attestations.ts';
import type { DocumentKind } from '../../../assessment-specs/records/Seal.ts';
import type { LoopbackDoor } from '../../fixtures/loopbackDoor.ts';
import { inkPicture, passphrase } from '../../fixtures/workshop.ts';
import { onlyAssessment } from '../journey/answerRest.ts';

export interface Screen {
  readonly name: string;
  /** the address behind the # */
  readonly path: string;
  /** heading that must be there, zh-CN and en; the level does not matter */
  readonly heading: readonly [string | RegExp, string | RegExp];
  /** what is done once the page is there */
  readonly then?: (page: Page) => Promise<void>;
}

type At = Pick<Awaited<ReturnType<typeof onlyAssessment>>, 'enterpriseId' | 'assessmentId'>;

/** Every page while the sample is still open. */
export function openScreens({ enterpriseId: e, assessmentId: a }: At, hazardId: string): readonly Screen[] {
  const tab = (index: number) => (page: Page) => page.getByRole('tab').nth(index).click();
  return [
    { name: '01-enterprises', path: '/enterprises', heading: ['全部企业', 'Enterprises'] },
    { name: '02-home', path: `/e/${e}`, heading: ['下一步', /^Next/] },
    { name: '03-profile', path: `/e/${e}/profile`, heading: ['企业画像', /profile/i] },
    { name: '04-start', path: `/e/${e}/start`, heading: ['开始自评', /Start/] },
    { name: '05-scoring', path: `/e/${e}/a/${a}/score`, heading: ['逐条评分', /Scor/] },
    { name: '06-scoring-card', path: `/e/${e}/a/${a}/score?item=4.2.1`, heading: ['逐条评分', /Scor/], then: (page) => page.keyboard.press('v') },
    { name: '07-screening', path: `/e/${e}/a/${a}/hazards`, heading: ['重大隐患', /hazards/i] },
    { name: '07-walk-stations', path: `/e/${e}/a/${a}/hazards/walk`, heading: ['分站核对', /Walk by station/] },
    // one key begins; the first question is in view
    { name: '07-walk', path: `/e/${e}/a/${a}/hazards/walk`, heading: [/是否.*？/, /\?$/], then: async (page) => { await page.locator('.az-walk-setup, #az-walk-question').first().waitFor(); await page.keyboard.press('Enter'); } },
    { name: '08-ledger', path: `/e/${e}/hazards`, heading: ['隐患台账', /ledger/i] },
    { name: '09-hazard', path: `/e/${e}/hazards/${hazardId}`, heading: ['经过', /History|Log|What happened/i] },
    { name: '09-inspections', path: `/e/${e}/inspections`, heading: ['检查记录', 'Recorded inspections'], then: (page) => page.getByRole('button', { name: /11-06/ }).first().click() },
    { name: '09-reports', path: `/e/${e}/reports`, heading: ['奖励规则', 'Reward rules'] },
    { name: '10-conclusion', path: `/e/${e}/a/${a}/conclusion`, heading: ['三级达标', /level 3|grade 3/i] },
    { name: '10-principal', path: `/e/${e}/a/${a}/principal`, heading: ['三级达标', /level 3|grade 3/i] },
    { name: '11-conclusion-texts', path: `/e/${e}/a/${a}/conclusion`, heading: ['结论', 'Conclusion'], then: tab(1) },
    { name: '12-conclusion-team', path: `/e/${e}/a/${a}/conclusion`, heading: ['结论', 'Conclusion'], then: tab(2) },
    { name: '13-documents-unsealed', path: `/e/${e}/a/${a}/documents`, heading: ['文件', 'Documents'] },
    { name: '14-verification', path: '/verify', heading: ['核验文件', /Verif|Check/] },
    { name: '15-settings', path: '/settings', heading: ['设置', 'Settings'] },
  ];
}

/** The pages of a sealed assessment before anything is issued, and while it is the second signer's turn. */
export function signingScreen(name: string, { enterpriseId, assessmentId }: At, heading: Screen['heading']): Screen {
  return { name, path: `/e/${enterpriseId}/a/${assessmentId}/sign`, heading };
}

export async function sealSample(door: LoopbackDoor): Promise<void> {
  const { enterpriseId, assessmentId, view } = await onlyAssessment(door);
  const enterprise = await door.ask('enterprise.get', { enterpriseId });
  await door.ask('assessment.seal', { enterpriseId, assessmentId, seq: view.seq, enterpriseSeq: enterprise.seq, sealImage: null });
}

/** Issues a document and lets the first `signers` sign it. @returns its bytes */
export async function issueAndSign(door: LoopbackDoor, kind: DocumentKind, signers: number): Promise<Uint8Array> {
  const { enterpriseId, assessmentId } = await onlyAssessment(door);
  const { document, assessment } = await door.ask('report.issue', { enterpriseId, assessmentId, kind });
  const done = document.signatures.length;
  for (const { memberId } of (assessment.file.seal?.signatures.filter((planned) => planned.document === kind) ?? []).slice(done, signers)) {
    await door.ask('signature.sign', { enterpriseId, assessmentId, documentId: document.id, memberId, attested: [...attestationsOf(kind)], handwriting: inkPicture(), passphrase, remember: false });
  }
  return (await door.ask('document.read', { enterpriseId, assessmentId, documentId: document.id })).content;
}
