import { useMemo } from 'react';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { ResolvedTraits } from '../../../../assessment-specs/records/resolveTraits.ts';
import { catalogue } from '../../../host/catalogue.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../../host/useLocalizedPack.ts';
import { usualPrimaryId } from '../usualThreshold.ts';
import { useTraitPack } from '../useTraitPack.ts';
import type { DecidedByTraits } from './traitEffects.ts';
import { traitEffects } from './traitEffects.ts';

const newest = (id: string) => catalogue.latest(id)?.ref ?? null;

/** What the answers decide about the packs of the assessment in view, or about the newest ones before there is any. Null where this installation lacks one of them. */
export function useDecidedByTraits(profile: EnterpriseProfile, traits: ResolvedTraits): DecidedByTraits | null {
  const { result } = useEnterprise();
  const packs = result?.kind === 'computed' ? result.packs : null;
  const traitPack = useTraitPack();
  const scored = useLocalizedPack(packs?.primary.ref ?? newest(usualPrimaryId), 'scored');
  const hazards = useLocalizedPack(packs?.hazards.ref ?? newest('major-hazards'), 'hazards');
  const obligations = useLocalizedPack(packs?.obligations[0]?.ref ?? newest('three-year-action'), 'obligations');
  return useMemo(() => scored === null || hazards === null || obligations === null ? null : traitEffects({ traitPack, scored, hazards, obligations, profile, traits }), [traitPack, scored, hazards, obligations, profile, traits]);
}
