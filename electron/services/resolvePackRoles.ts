import type { PackRole } from '../../assessment-specs/records/AssessmentFile.ts';
import type { Input } from '../contract/channels.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { PackCatalogue } from './ports.ts';

type Chosen = Input<'assessment.start'>['packs'];

/** Pins the newest revision of each chosen pack by digest. The major-hazard catalogue and the traits are always there (DECISIONS, 'Conclusion'). */
export function resolvePackRoles(chosen: Chosen, catalogue: PackCatalogue): Reply<PackRole[]> {
  const roles: PackRole[] = [];
  const add = (id: string, kind: string, role: (ref: PackRole['pack']) => PackRole): Reply<null> => {
    const found = catalogue.latest(id);
    if (!found) return fail('assessment.packUnknown', { id, revision: 0 });
    if (found.pack.kind !== kind) return fail('assessment.rolesInvalid', { problem: id });
    roles.push(role(found.ref));
    return succeed(null);
  };
  const steps: (() => Reply<null>)[] = [
    () => add(chosen.primary, 'scored', (pack) => ({ role: 'primary', pack })),
    ...chosen.gates.map((gate) => () => {
      const found = catalogue.latest(gate.id)?.pack;
      if (found?.kind === 'scored' && !found.scoring.bands.some((band) => band.id === gate.bandId)) return fail('assessment.rolesInvalid', { problem: `${gate.id} ${gate.bandId}` });
      return add(gate.id, 'scored', (pack) => ({ role: 'gate', pack, mandatory: gate.mandatory, bandId: gate.bandId }));
    }),
    () => add('major-hazards', 'hazards', (pack) => ({ role: 'hazards', pack })),
    ...chosen.obligations.map((id) => () => add(id, 'obligations', (pack) => ({ role: 'obligations', pack }))),
    () => add('profile-traits', 'traits', (pack) => ({ role: 'traits', pack })),
  ];
  for (const step of steps) {
    const reply = step();
    if (!reply.ok) return reply;
  }
  const ids = roles.map(({ pack }) => pack.id);
  if (new Set(ids).size !== ids.length) return fail('assessment.rolesInvalid', { problem: ids.join(' ') });
  const twice = dutyInTwoPacks(roles, catalogue);
  return twice === undefined ? succeed(roles) : fail('assessment.rolesInvalid', { problem: twice });
}

/** Answers to duties go by the duty's id alone, so that no two packs of an assessment may share one. */
function dutyInTwoPacks(roles: readonly PackRole[], catalogue: PackCatalogue): string | undefined {
  const duties = roles.flatMap(({ pack: ref }) => {
    const pack = catalogue.pack(ref);
    return pack?.kind === 'obligations' ? pack.obligations.map(({ id }) => id) : [];
  });
  return duties.find((id, index) => duties.indexOf(id) < index);
}
