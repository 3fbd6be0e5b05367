import type { ResolvedTraits } from '../../../assessment-specs/records/resolveTraits.ts';

/** 高温熔融、粉尘涉爆、涉氨制冷 */
const keyTraits = ['molten_metal', 'dust_explosion', 'ammonia_refrigeration'] as const;

/** How often the principal inspects in person: by month unless all three key dangers are known to be absent; unknown is never no.
 *  @basis 三年行动 TY-13 每季度、TY-14 重点企业每月 */
export function inspectionFrequency(traits: ResolvedTraits): '每季度' | '每月' {
  return keyTraits.every((trait) => traits.get(trait)?.value === 'no') ? '每季度' : '每月';
}
