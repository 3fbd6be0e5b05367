import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import { resolveTraits, type ResolvedTraits } from '../../assessment-specs/records/resolveTraits.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { PackCatalogue } from './ports.ts';

/** What profile and period say about every trait, by the trait pack that this assessment pinned; on the last day of the period, as `traitsOf` of the engine. */
export function assessmentTraits(catalogue: PackCatalogue, enterprise: EnterpriseFile, file: AssessmentFile): Reply<ResolvedTraits> {
  const ref = file.packs.find(({ role }) => role === 'traits')?.pack;
  const pack = ref ? catalogue.pack(ref) : null;
  if (pack?.kind !== 'traits') return fail('assessment.packUnknown', { id: ref?.id ?? 'profile-traits', revision: ref?.revision ?? 0 });
  return succeed(resolveTraits({ traitPack: pack, profile: enterprise.profile, answers: enterprise.traits, periodAnswers: file.periodTraits, today: file.period.to }));
}
