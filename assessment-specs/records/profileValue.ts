import type { EnterpriseProfile } from './EnterpriseProfile.ts';

/** Profile fields that a trait pack may name in `derivedTraits` and `prefill`, in the pack's own spelling. */
export const profileFieldsForTraits = [
  'above_scale', 'guidance_selected', 'grading_intent', 'level_history', 'peak_shift_headcount', 'employees',
  'special_equipment', 'special_operators', 'confined_space_list', 'chemicals_list', 'contractors',
] as const;
export type ProfileFieldForTraits = (typeof profileFieldsForTraits)[number];

const isKnownField = (field: string): field is ProfileFieldForTraits => (profileFieldsForTraits as readonly string[]).includes(field);

/** The value of a profile field under the name that trait packs use; undefined for a field that no profile has. */
export function profileValue(profile: EnterpriseProfile, field: string): unknown {
  if (!isKnownField(field)) return undefined;
  switch (field) {
    case 'above_scale': return profile.aboveScale;
    case 'guidance_selected': return profile.guidanceSelected;
    case 'grading_intent': return profile.gradingIntent;
    case 'level_history': return profile.heldLevels;
    case 'peak_shift_headcount': return profile.peakShiftHeadcount;
    case 'employees': return profile.employees;
    case 'special_equipment': return profile.specialEquipment;
    case 'special_operators': return profile.specialOperators;
    case 'confined_space_list': return profile.confinedSpaces;
    case 'chemicals_list': return profile.chemicals;
    case 'contractors': return profile.contractors;
  }
}
