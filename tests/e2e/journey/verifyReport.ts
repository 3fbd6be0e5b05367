import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** The signed report as it is saved from the documents page. */
export async function saveReport(page: Page): Promise<Buffer> {
  await page.getByRole('navigation').getByRole('link', { name: /^文件/ }).click();
  await expect(page.getByText('3/3 已签')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存一份自评报告' }).click();
  return readFile(await (await download).path());
}

/** Drops a file on the verification page, as from the file manager. */
export async function dropOn(page: Page, content: Uint8Array, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(([base64, fileName]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], fileName, { type: 'application/pdf' }));
    return data;
  }, [Buffer.from(content).toString('base64'), name] as const);
  await page.locator('.az-drop').dispatchEvent('drop', { dataTransfer: transfer });
}

/** The four findings in their order, in words. */
export async function findings(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^(完整性|签署人|评分标准|得分)/ }) });
  await expect(rows).toHaveCount(4);
  return Promise.all((await rows.all()).map(async (row) => (await row.getByRole('heading').innerText()).replace(/\s+/g, ' ')));
}

/** A copy with one bit of the signed content changed, where no structure is touched. */
export function oneByteFlipped(pdf: Uint8Array): Uint8Array {
  const flipped = Uint8Array.from(pdf);
  const at = Math.floor(pdf.length / 2);
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  return flipped;
}
