import type { Page } from '@playwright/test';
import { inkPicture } from '../fixtures/workshop.ts';

/** Ctrl V with a picture on the clipboard, as a screenshot or a phone's picture lies there. @param row another row is another picture */
export function pastePicture(page: Page, row?: number): Promise<void> {
  return page.evaluate((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, [...inkPicture(row)]);
}
