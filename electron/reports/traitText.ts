import type { TraitId, Tri } from '../../assessment-specs/schema/primitives.ts';
import type { ReportContext } from './ReportContext.ts';
import { focusAreas } from './sections/focusAreas.ts';
import { notFilledIn } from './words.ts';

/** A trait by its short name, or by the question that was asked, in quotation marks. */
function traitName({ packs }: Pick<ReportContext, 'packs'>, id: TraitId): string {
  const short = focusAreas.find(([trait]) => trait === id)?.[1];
  if (short !== undefined) return short;
  const pack = packs.traits?.pack;
  const question = [...(pack?.traits ?? []), ...(pack?.periodTraits ?? [])].find((trait) => trait.id === id)?.question;
  return question === undefined ? (pack?.derivedTraits.find((trait) => trait.id === id)?.name ?? id) : `“${question}”`;
}

const answers: Readonly<Record<Tri, string>> = { yes: '是', no: '否', unknown: notFilledIn };

/** `粉尘涉爆为“否”` */
export function traitFact(context: Pick<ReportContext, 'packs' | 'traits'>, id: TraitId): string {
  return `${traitName(context, id)}为“${answers[context.traits.get(id)?.value ?? 'unknown']}”`;
}
