import type { Page } from '@playwright/test';

/** What a stretch of scripted scrolling cost. */
export interface Scrolling {
  /** frames that the browser made */
  readonly frames: number;
  /** the longest task of the main thread in milliseconds; 0 when none took 50 ms, below which the browser reports none */
  readonly longestMs: number;
}

const steps = 240;
/** about three rows a frame: the pace of a wheel that is turned steadily */
const stepPx = 110;

/** Scrolls what scrolls around `selector` down and up again, a step a frame, and counts the frames of a fixed time. */
function scroll(page: Page, selector: string): Promise<Scrolling> {
  return page.evaluate(async ({ target, count, px }) => {
    const inner = document.querySelector(target);
    let pane: Element | null = inner;
    while (pane !== null && !(pane.scrollHeight > pane.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(pane).overflowY))) pane = pane.parentElement;
    if (pane === null) throw new Error(`Nothing around ${target} scrolls.`);
    let longestMs = 0;
    const observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration); });
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    await frame();
    const started = performance.now();
    let frames = 0;
    // a fixed time rather than a fixed way: whoever is slower makes fewer frames in it
    while (performance.now() - started < count * (1000 / 60)) {
      const done = frames % (2 * count);
      pane.scrollTop += done < count ? px : -px;
      await frame();
      frames++;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    pane.scrollTop = 0;
    return { frames, longestMs };
  }, { target: selector, count: steps, px: stepPx });
}

/** The scoring table of the open page. */
export function scrollTable(page: Page): Promise<Scrolling> {
  return scroll(page, 'tr[id^="item-"]');
}

/** The least that a list of so many rows can be: absolute rows of plain text, only those in view, nothing around them. */
export async function scrollBareList(page: Page, rows: number): Promise<Scrolling> {
  await page.setContent('<!doctype html><style>body{margin:0}#pane{height:700px;overflow-y:auto;position:relative}#rows div{position:absolute;height:36px;font:15px sans-serif}</style><div id="pane"><div id="rows"></div></div>');
  await page.evaluate((count) => {
    const pane = document.querySelector('#pane');
    const list = document.querySelector<HTMLElement>('#rows');
    if (pane === null || list === null) throw new Error('The bare list is not there.');
    list.style.height = `${count * 36}px`;
    const draw = () => {
      const first = Math.floor(pane.scrollTop / 36);
      list.replaceChildren(...Array.from({ length: 24 }, (_, index) => {
        const row = document.createElement('div');
        row.style.top = `${(first + index) * 36}px`;
        row.textContent = `${first + index}　有一份成文的目标管理办法，说清目标由谁提、怎样拆到班组岗位`;
        return row;
      }));
    };
    pane.addEventListener('scroll', draw);
    draw();
  }, rows);
  return scroll(page, '#rows div');
}
