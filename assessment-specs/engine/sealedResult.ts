import type { SealedResult } from '../records/Seal.ts';
import type { Conclusion, PackResult } from './Conclusion.ts';
import { pointsText } from '../schema/pointsText.ts';

/**
 * The result as a seal keeps it: decimal strings, grades by band id. Verification makes it again and compares.
 * @throws for an incomplete conclusion: it cannot be sealed
 */
export function sealedResult(conclusion: Conclusion): SealedResult {
  const { kind, grade, reasons, packs } = conclusion;
  if (kind === 'incomplete') throw new Error('An incomplete assessment cannot be sealed.');
  return {
    packs: packs.map((pack) => ({ pack: pack.sheet.pack, ...packFigures(pack) })),
    conclusion: { kind, grade: grade?.bandId ?? null, reasons: reasons.map(({ code, ref }) => ({ code, ref })) },
  };
}

/** The figures of one pack as seals and the command line print them. `raw` is unreduced, in points. */
export function packFigures({ role, sheet }: PackResult) {
  const { tally, raw } = sheet;
  return {
    role, standard: pointsText(tally.standard), na: pointsText(tally.na), deducted: pointsText(tally.deducted), earned: pointsText(tally.earned),
    raw: { numerator: pointsText(raw.numerator), denominator: pointsText(raw.denominator) },
    percent: sheet.percent?.text ?? null, grade: sheet.bandId,
  };
}
