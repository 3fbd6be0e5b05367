import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChannelName, Input, Output } from '../../../../electron/contract/channels.ts';
import type { EnterpriseView } from '../../../../electron/contract/views.ts';
import { buildPage } from '../buildPage.ts';
import type { OpenDoor } from '../openDoor.ts';
import { openDoor } from '../openDoor.ts';
import { startChromium } from '../startChromium.ts';

// a browser on a busy machine takes its time
vi.setConfig({ testTimeout: 90_000 });

const root = join(import.meta.dirname, '../../../..');
const pageDirectory = join(root, 'tests/.output/renderer-enterprises/page');
let browser: Browser;
let door: OpenDoor;
let page: Page;
let thrown: string[];

beforeAll(async () => {
  await buildPage(join(root, 'renderer'), 'index.html', pageDirectory);
  browser = await startChromium();
}, 120_000);
afterAll(() => browser.close());
beforeEach(async () => {
  door = await openDoor(pageDirectory);
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme: 'light', locale: 'zh-CN' });
  thrown = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
});
afterEach(async () => {
  await page.close();
  await door.close();
  expect(thrown).toEqual([]);
});

async function ask<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await door.host.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}`);
  return reply.value;
}
async function open(route: string): Promise<void> {
  await page.goto(door.server.address);
  // the app leads to its first page by itself; going elsewhere before that would be undone
  await page.getByRole('heading', { level: 1, name: '全部企业' }).waitFor();
  await page.evaluate((hash) => { location.hash = hash; }, route);
}
const only = async (): Promise<EnterpriseView> => {
  const [first] = await ask('enterprise.list', {});
  if (first === undefined) throw new Error('There is no enterprise.');
  return await ask('enterprise.get', { enterpriseId: first.id });
};
const profileOf = async () => (await only()).file.profile;
async function enterprise(): Promise<string> {
  return (await ask('enterprise.create', { name: '示例机械有限公司' })).file.id;
}

describe('a new enterprise', () => {
  it('is asked for its name alone and leads to its profile', async () => {
    await open('/enterprises');
    await page.getByRole('button', { name: '新建企业' }).click();
    await page.getByLabel('企业名称').fill('示例机械有限公司');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '企业画像' }).waitFor();
    expect((await profileOf()).name).toBe('示例机械有限公司');
  });
  it('is opened from the list by keyboard alone', async () => {
    await enterprise();
    await ask('enterprise.create', { name: '另一家有限公司' });
    await open('/enterprises');
    await page.getByRole('link', { name: '另一家有限公司' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '下一步' }).waitFor();
    expect(await page.getByRole('button', { name: '填企业画像' }).isVisible()).toBe(true);
  });
});

describe('the profile', () => {
  it('stores every field although they are typed faster than the disk answers', async () => {
    await open(`/e/${await enterprise()}/profile`);
    await page.getByLabel('从业人员', { exact: true }).fill('25');
    await page.getByLabel('营业收入').fill('800');
    await page.getByLabel('主要负责人').fill('甲负责');
    await page.getByLabel('安全管理员').fill('乙安全');
    await page.getByLabel('联系电话').fill('0537-0000000');
    await page.getByText(/已存到本机/).waitFor();
    await expect.poll(profileOf).toMatchObject({ employees: 25, revenue10k: 800, principal: '甲负责', safetyManager: '乙安全', phone: '0537-0000000' });
  });
  it('loses nothing when it is left in the middle of a word', async () => {
    const id = await enterprise();
    await open(`/e/${id}/profile`);
    await page.getByLabel('主要产品').fill('法兰');
    await page.evaluate((hash) => { location.hash = hash; }, `/e/${id}`);
    await page.getByRole('heading', { level: 1, name: '下一步' }).waitFor();
    await expect.poll(async () => (await profileOf()).products).toBe('法兰');
  });
  it('warns of a check digit, keeps the code on confirmation, and asks again when it changes', async () => {
    await open(`/e/${await enterprise()}/profile`);
    await page.getByLabel('统一社会信用代码').fill('91370829ma3text0x4');
    await page.getByRole('alert').filter({ hasText: '最后一位应是 3' }).waitFor();
    await page.getByRole('button', { name: '照此使用' }).click();
    await expect.poll(profileOf).toMatchObject({ creditCode: '91370829MA3TEXT0X4', creditCodeConfirmed: true });
    await page.getByLabel('统一社会信用代码').fill('91370829MA3TEXT0X3');
    await page.getByText('校验码相符').waitFor();
    await expect.poll(profileOf).toMatchObject({ creditCode: '91370829MA3TEXT0X3', creditCodeConfirmed: false });
  });
  it('works the size class out as soon as the figures are there', async () => {
    await open(`/e/${await enterprise()}/profile`);
    await page.getByText('还定不了').waitFor();
    await page.getByLabel('行业', { exact: true }).click();
    await page.getByTitle(/金属制品/).click();
    await page.keyboard.press('Escape');
    await page.getByLabel('从业人员', { exact: true }).fill('25');
    await page.getByLabel('营业收入').fill('800');
    await page.getByText('≥ 20 人且 ≥ 300 万元', { exact: true }).waitFor();
    expect(await page.getByText('小型', { exact: true }).isVisible()).toBe(true);
  });
  it('answers by Y, N and T, and a no closes the group', async () => {
    await open(`/e/${await enterprise()}/profile`);
    await page.getByRole('radiogroup', { name: /冶炼金属/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.keyboard.press('y');
    await page.keyboard.press('t');
    await expect.poll(async () => (await only()).file.traits).toEqual({ metal_hot_process: 'no', industrial_furnace: 'yes', flammable_gas: 'unknown' });
    await page.getByText(/因此不问后面 \d+ 题，记为没有/).first().waitFor();
    expect(await page.getByRole('radiogroup', { name: /金属液或渣/ }).count()).toBe(0);
  });
  it('never takes blank accidents for none', async () => {
    await open(`/e/${await enterprise()}/profile`);
    await page.getByText('没填。没填不等于没有').waitFor();
    expect((await profileOf()).accidents3y).toBeNull();
    await page.getByRole('radio', { name: '近三年没有' }).click();
    await expect.poll(async () => (await profileOf()).accidents3y).toEqual([]);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(async () => (await profileOf()).accidents3y).toBeNull();
  });
  it('shows a list once its trait is there, and takes a row over when it has its name', async () => {
    const id = await enterprise();
    await open(`/e/${id}/profile`);
    await page.getByRole('radiogroup', { name: /钻进去干活/ }).waitFor();
    expect(await page.getByRole('table', { name: '有限空间' }).count()).toBe(0);
    await page.getByRole('radiogroup', { name: /钻进去干活/ }).getByRole('radio', { name: '有', exact: true }).click();
    const table = page.getByRole('table', { name: '有限空间' });
    const add = table.getByRole('button', { name: '加到有限空间' });
    await table.waitFor();
    expect(await add.isDisabled()).toBe(true);
    await table.getByLabel('名称，新的一条').fill('污水池');
    await add.click();
    await expect.poll(async () => (await profileOf()).confinedSpaces).toEqual([{ name: '污水池', place: '' }]);
  });
});

describe('starting an assessment', () => {
  it('records period, packs, facts and team, and does not start before there is a period', async () => {
    const id = await enterprise();
    const { seq, file } = await only();
    await ask('enterprise.setProfile', { enterpriseId: id, seq, profile: { ...file.profile, principal: '甲负责', safetyManager: '乙安全' } });
    await open(`/e/${id}/start`);
    const start = page.getByRole('button', { name: '开始自评' });
    await page.getByText('先定自评期').waitFor();
    expect(await start.isDisabled()).toBe(true);
    await page.getByRole('button', { name: '上年度' }).click();
    await page.getByText('必须过线').click();
    await page.getByRole('radiogroup', { name: /外来人员进厂/ }).getByRole('radio', { name: '没有' }).click();
    await start.click();
    await expect.poll(async () => (await ask('assessment.list', { enterpriseId: id })).assessments.length).toBe(1);
    const [summary] = (await ask('assessment.list', { enterpriseId: id })).assessments;
    const assessment = (await ask('assessment.get', { enterpriseId: id, assessmentId: summary?.id ?? '' })).file;
    expect(assessment.periodTraits).toEqual({ external_personnel: 'no' });
    expect(assessment.team.map(({ name, roles }) => [name, roles])).toEqual([['甲负责', ['leader', 'principal']], ['乙安全', ['assessor']]]);
    expect(assessment.packs.find(({ role }) => role === 'gate')).toMatchObject({ mandatory: true, bandId: 'general' });
    await page.waitForFunction((assessmentId) => location.hash.includes(assessmentId), assessment.id);
  });
});
