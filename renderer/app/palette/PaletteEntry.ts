import type { Settings } from '../../../electron/contract/views.ts';
import type { IconName } from '../../ui/Icon.tsx';

/** In the order in which the palette shows them when nothing else decides. */
export const paletteGroups = ['screen', 'action', 'item', 'criterion', 'clause', 'enterprise'] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** What choosing an entry does. Data, so that entries can be made and matched without a page. */
export type PaletteAct =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'set'; readonly change: Partial<Settings> }
  /** presses a key of the page in view, named as in `KeyBinding.key` */
  | { readonly kind: 'press'; readonly key: string }
  /** goes on in the palette, among the entries with these ids only */
  | { readonly kind: 'narrow'; readonly ids: readonly string[] };

export interface PaletteEntry {
  /** unique in the palette */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly icon: IconName;
  /** number of an item or criterion as printed: '4.2.3', 'MH-03-01' */
  readonly number: string | null;
  /** what it is called; the first is shown, all are matched by substring and by pinyin */
  readonly names: readonly string[];
  /** other words that find it, by substring only: requirement, basis */
  readonly also: readonly string[];
  /** where it belongs, or how many it stands for, beside the name */
  readonly note: string | null;
  readonly caps: readonly string[];
  readonly act: PaletteAct;
}
