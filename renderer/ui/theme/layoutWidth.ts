import { tokens } from './tokens.ts';

/** wide: all panes; middle: the help pane becomes a drawer; narrow: one pane, navigation behind a menu */
export type LayoutWidth = 'wide' | 'middle' | 'narrow';

/**
 * Which layout a window gets. Page zoom counts: 1280 px at 200 % is laid out as 640.
 * @param windowWidthPx inner width in CSS px before our own zoom
 * @param zoom 1, 1.25, 1.5 or 2
 */
export function layoutWidth(windowWidthPx: number, zoom: number): LayoutWidth {
  const usable = windowWidthPx / zoom;
  if (usable < tokens.breakpoint.onePanePx) return 'narrow';
  return usable < tokens.breakpoint.noHelpPanePx ? 'middle' : 'wide';
}
