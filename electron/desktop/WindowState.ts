import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where the window was, in device-independent pixels, and whether it filled the screen. */
export const windowStateSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(800).max(20_000),
  height: z.number().int().min(600).max(20_000),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** The size the screens are drawn for, and the smallest in which they still work. */
export const windowSize = { width: 1280, height: 720, minWidth: 800, minHeight: 600 } as const;

/** Where the window opens: where it was, if enough of its title bar is on a screen that is still there to take hold of;
 *  otherwise the drawn size, placed by the system. */
export function placeWindow(remembered: WindowState | undefined, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const graspable = remembered !== undefined && workAreas.some((area) => overlap(remembered, area) >= 100);
  if (remembered === undefined || !graspable) return { width: windowSize.width, height: windowSize.height };
  return { x: remembered.x, y: remembered.y, width: remembered.width, height: remembered.height };
}

function overlap(window: WindowState, area: Rectangle): number {
  const titleInView = window.y >= area.y - 8 && window.y <= area.y + area.height - 40;
  return titleInView ? Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x) : 0;
}
