import type { PaletteAct } from './PaletteEntry.ts';
import { PaletteDialog } from './PaletteDialog.tsx';
import { usePaletteEntries } from './usePaletteEntries.ts';

/** The palette over items, criteria, clauses, screens, actions and enterprises. It gathers them once and not at every letter. */
export default function Palette({ onClosed }: { readonly onClosed: (act: PaletteAct | null) => void }) {
  return <PaletteDialog entries={usePaletteEntries()} onClosed={onClosed} />;
}
