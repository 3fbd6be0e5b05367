import { createContext, useContext } from 'react';
import type { LayoutWidth } from './layoutWidth.ts';

/** The layout of the window now; given by ThemeRoot. */
export const LayoutContext = createContext<LayoutWidth>('wide');

/** wide, middle or narrow: for what CSS cannot do alone, such as turning the table into cards. */
export function useLayout(): LayoutWidth {
  return useContext(LayoutContext);
}
