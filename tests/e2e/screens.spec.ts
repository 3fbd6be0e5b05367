import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LoopbackDoor } from '../fixtures/loopbackDoor.ts';
import { expect, test } from './appTest.ts';
import { onlyAssessment } from './journey/answerRest.ts';
import { dropOn } from './journey/verifyReport.ts';
import { leftChinese, readScreen, sidewaysOverflow, untranslated, writtenTexts } from './screens/readScreen.ts';
import { issueAndSign, openScreens, sealSample, signingScreen, type Screen } from './screens/sampleScreens.ts';
import { beginWorkshop, failWorkshop } from './screens/unsettledConclusions.ts';

type Locale = 'zh-CN' | 'en';
type Theme = 'light' | 'dark';

const folder = join(import.meta.dirname, '..', '.output', 'screens');

/** Opens screens one after the other, keeps a picture of each, and collects what is wrong with any of them. */
class Tour {
  readonly defects: string[] = [];
  readonly #page: Page;
  readonly #door: LoopbackDoor;
  readonly #locale: Locale;
  readonly #suffix: string;

  constructor(page: Page, door: LoopbackDoor, locale: Locale, suffix: string) {
    [this.#page, this.#door, this.#locale, this.#suffix] = [page, door, locale, suffix];
    mkdirSync(folder, { recursive: true });
  }

  async visit(screen: Screen): Promise<void> {
    await this.#page.goto(`${new URL(this.#door.address).origin}/#${screen.path}`);
    await screen.then?.(this.#page);
    await this.look(screen.name, screen.heading);
  }

  async look(name: string, heading: Screen['heading']): Promise<void> {
    const wanted = heading[this.#locale === 'zh-CN' ? 0 : 1];
    const note = (what: string, found: readonly string[]) => { if (found.length > 0) this.defects.push(`${name} ${what}: ${found.slice(0, 12).join(' | ')}`); };
    await this.#page.getByRole('heading', { name: wanted }).first().waitFor({ state: 'attached', timeout: 25_000 }).catch(() => note('has no such heading', [String(wanted)]));
    await this.#page.screenshot({ path: join(folder, `${name}-${this.#suffix}.png`), animations: 'disabled' });
    const texts = await readScreen(this.#page);
    note('shows keys', untranslated(texts));
    note('overflows sideways', await sidewaysOverflow(this.#page));
    if (this.#locale === 'en') note('shows Chinese', leftChinese(texts, await this.#written()));
  }

  async #written(): Promise<readonly string[]> {
    const { enterpriseId, view } = await onlyAssessment(this.#door);
    return writtenTexts([(await this.#door.ask('enterprise.get', { enterpriseId })).file, view.file]);
  }
}

async function begin(page: Page, door: LoopbackDoor, locale: Locale, theme: Theme, textSize: 100 | 200 = 100) {
  await door.ask('settings.set', { locale, theme, textSize });
  const at = await onlyAssessment(door);
  const { hazards } = (await door.ask('enterprise.get', { enterpriseId: at.enterpriseId })).file;
  await page.goto(door.address);
  await expect(page.getByRole('heading').first()).toBeAttached();
  return { at, open: openScreens(at, hazards[0]?.id ?? '') };
}

for (const locale of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen in ${locale}, ${theme}`, async ({ page, sampleDoor }) => {
      test.setTimeout(300_000);
      const { at, open } = await begin(page, sampleDoor, locale, theme);
      const tour = new Tour(page, sampleDoor, locale, `${locale}-${theme}`);
      for (const screen of open) await tour.visit(screen);
      await sealSample(sampleDoor);
      await page.reload();
      await tour.visit(signingScreen('16-signing-issue', at, [/先把要签的文件做出来/, /documents/i]));
      await issueAndSign(sampleDoor, 'commitment', 2);
      const report = await issueAndSign(sampleDoor, 'report', 1);
      await page.reload();
      await tour.visit(signingScreen('17-signing', at, [/./, /./]));
      await tour.visit({ name: '18-documents', path: `/e/${at.enterpriseId}/a/${at.assessmentId}/documents`, heading: ['文件', 'Documents'] });
      await tour.visit({ name: '19-conclusion-sealed', path: `/e/${at.enterpriseId}/a/${at.assessmentId}/conclusion`, heading: ['三级达标', /level 3|grade 3/i] });
      await page.goto(`${new URL(sampleDoor.address).origin}/#/verify`);
      await dropOn(page, report, 'report.pdf');
      await tour.look('20-verified', [/没有发现改动/, /./]);
      expect(tour.defects).toEqual([]);
    });
  }
}

test('a veto, large text and a large window', async ({ page, sampleDoor }) => {
  test.setTimeout(300_000);
  const { enterpriseId } = await onlyAssessment(sampleDoor);
  const { seq } = await sampleDoor.ask('enterprise.get', { enterpriseId });
  await sampleDoor.ask('hazard.record', {
    enterpriseId, seq, grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, source: 'screening', title: '电工证过期', description: '1 名电工的操作证 10 月到期，仍在岗。', area: '机修',
    foundBy: '李犇', foundAt: '2026-11-19T09:00:00+08:00', itemRefs: [], sourceRef: null, assessmentId: null,
  });
  const { at } = await begin(page, sampleDoor, 'zh-CN', 'light');
  const { hazards } = (await sampleDoor.ask('enterprise.get', { enterpriseId })).file;
  const screens = openScreens(at, hazards.at(-1)?.id ?? '').filter(({ name }) => /-(home|scoring|scoring-card|screening|walk|hazard|conclusion|principal|profile)$/.test(name)).map((screen): Screen => screen.name.startsWith('10-') ? { ...screen, heading: ['一票否决', 'Vetoed'] } : screen);
  const defects: string[] = [];
  for (const [suffix, textSize, width, height] of [['veto', 100, 1280, 720], ['veto-1920', 100, 1920, 1080], ['veto-200', 200, 1280, 720]] as const) {
    await sampleDoor.ask('settings.set', { textSize });
    await page.setViewportSize({ width, height });
    await page.reload();
    const tour = new Tour(page, sampleDoor, 'zh-CN', suffix);
    for (const screen of screens) await tour.visit(screen);
    defects.push(...tour.defects.map((defect) => `${suffix}: ${defect}`));
  }
  expect(defects).toEqual([]);
});

test('conclusions that are not settled', async ({ page, emptyDoor }) => {
  test.setTimeout(240_000);
  const workshop = await beginWorkshop(emptyDoor);
  const path = `/e/${workshop.enterprise.file.id}/a/${workshop.assessment.file.id}/conclusion`;
  const defects: string[] = [];
  await page.goto(emptyDoor.address);
  // the page has taken its token out of the address before it is loaded again
  await expect(page.getByRole('heading').first()).toBeAttached();
  const look = async (name: string, heading: Screen['heading']) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await emptyDoor.ask('settings.set', { locale, theme, textSize: 100 });
        await page.reload();
        const tour = new Tour(page, emptyDoor, locale, `${locale}-${theme}`);
        await tour.visit({ name, path, heading });
        defects.push(...tour.defects);
      }
    }
  };
  await look('21-conclusion-incomplete', ['尚未完成', 'Not complete']);
  await failWorkshop(emptyDoor, { ...workshop, assessment: (await onlyAssessment(emptyDoor)).view });
  await look('22-conclusion-failed', ['未达标', 'Not reached']);
  expect(defects).toEqual([]);
});
