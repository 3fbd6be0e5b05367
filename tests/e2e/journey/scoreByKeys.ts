import { expect, type Page } from '@playwright/test';
import type { LoopbackDoor } from '../../fixtures/loopbackDoor.ts';
import { packItems } from '../../fixtures/workshop.ts';
import { expectFocusKept, pickAt, pressAt, typeAt } from '../tabTo.ts';
import { onlyAssessment } from './answerRest.ts';

type Item = ReturnType<typeof packItems>[number];
type Way = 'full' | 'each' | 'forfeit' | 'notApplicable';

const ruleOf = (item: Item, kind: 'each' | 'forfeit') => item.rules.findIndex((rule) => rule.kind === kind);
const possible: Readonly<Record<Way, (item: Item) => boolean>> = {
  full: () => true, each: (item) => ruleOf(item, 'each') >= 0, forfeit: (item) => ruleOf(item, 'forfeit') >= 0, notApplicable: (item) => item.notApplicable.allowed,
};

/** What is done to which items of a pack: the first ones by rules and with full marks in turn, then the first that may be 空项. */
function plan(items: readonly Item[], each: number): readonly (readonly [Item, Way])[] {
  const left: Record<Exclude<Way, 'notApplicable'>, number> = { forfeit: each, each, full: each };
  const scored = items.flatMap((item): readonly (readonly [Item, Way])[] => {
    // the way that is furthest behind goes first, so that they alternate
    const way = (['forfeit', 'each', 'full'] as const).filter((one) => left[one] > 0 && possible[one](item)).sort((x, y) => left[y] - left[x])[0];
    if (way === undefined) return [];
    left[way] -= 1;
    return [[item, way]];
  });
  const free = items.filter((item) => possible.notApplicable(item) && !scored.some(([taken]) => taken === item));
  return [...scored, ...free.slice(0, each).map((item) => [item, 'notApplicable'] as const)];
}

/** The dialog opens on 取消; Tab leads round to the grounds, the arrows choose one. */
async function setNotApplicableByKeys(page: Page, reason: string): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
  await pickAt(page, dialog.getByRole('radio'), dialog.getByRole('radio', { name: '其他，写明理由' }), { most: 6 });
  await typeAt(page, dialog.getByLabel(/^理由/), reason, { most: 5 });
  const confirm = dialog.getByRole('button', { name: '设为空项', exact: true });
  await expect(confirm).toBeEnabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(confirm).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectFocusKept(page);
}

/** Items of the pack in view in all four ways, `each` of each, by single keys; and a note. @returns what the record then has to hold, by item */
export async function scoreByKeys(page: Page, packId: string, each: number): Promise<Readonly<Record<string, Way>>> {
  const done: Record<string, Way> = {};
  const planned = plan(packItems(packId), each);
  expect(planned).toHaveLength(4 * each);
  const categoryOf = ({ id }: Item) => /^(\d+)\./.exec(id)?.[1];
  let category = planned[0] === undefined ? undefined : categoryOf(planned[0][0]);
  for (const [item, way] of planned) {
    // a far category by its button, then U from item to item: the next one without an answer; those that are left alone are stepped over
    if (categoryOf(item) !== category) {
      category = categoryOf(item);
      await pressAt(page, page.getByRole('button', { name: new RegExp(`^${category ?? ''} .*，已评`) }), { back: true, most: 90 });
    }
    for (let steps = 0; (await page.locator('[aria-current="true"][id^="item-"]').getAttribute('id')) !== `item-${item.id}`; steps += 1) {
      expect(steps, `U reaches ${item.id}`).toBeLessThan(40);
      await page.keyboard.press('u');
    }
    if (way === 'full') await page.keyboard.press('0');
    else if (way === 'notApplicable') await setNotApplicableByKeys(page, `${item.id} 自评期内没有。`);
    else {
      await page.keyboard.press(String(ruleOf(item, way) + 1));
      if (way === 'each') await page.keyboard.press('+');
    }
    done[item.id] = way;
  }
  return done;
}

/** M opens the note of the item that is open; Escape leads back to its row. */
export async function noteByKeys(page: Page, note: string): Promise<void> {
  await page.keyboard.press('m');
  await expect(page.getByLabel('说明')).toBeFocused();
  await page.keyboard.type(note);
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-current="true"][id^="item-"]')).toBeFocused();
}

/** The record holds exactly what the keys said. */
export async function expectScored(door: LoopbackDoor, packId: string, done: Readonly<Record<string, Way>>): Promise<void> {
  const heard = async () => {
    const given = (await onlyAssessment(door)).view.file.layers.self[packId] ?? {};
    return Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, answer.kind === 'notApplicable' ? 'notApplicable' : answer.findings.map(({ ruleId, count }) => `${ruleId} ${count}`).join()]));
  };
  const said = Object.fromEntries(packItems(packId).flatMap((item) => {
    const way = done[item.id];
    if (way === undefined) return [];
    return [[item.id, way === 'notApplicable' ? way : way === 'full' ? '' : `${item.rules[ruleOf(item, way)]?.id ?? ''} ${way === 'each' ? 2 : 1}`]];
  }));
  await expect.poll(heard).toEqual(said);
}
