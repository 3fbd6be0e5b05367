import type { Settings } from '../../../electron/contract/views.ts';

/** Per cent of the page, as the settings offer them. */
export const textSizes = [100, 125, 150, 200] as const satisfies readonly Settings['textSize'][];
