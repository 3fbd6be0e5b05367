import hazards1 from './compiled/major-hazards-r1.en.json' with { type: 'json' };
import traits1 from './compiled/profile-traits-r1.en.json' with { type: 'json' };
import prevention1 from './compiled/sd-dual-prevention-r1.en.json' with { type: 'json' };
import standardization1 from './compiled/sd-smb-standardization-r1.en.json' with { type: 'json' };
import obligations1 from './compiled/three-year-action-r1.en.json' with { type: 'json' };

/** The English texts of the packs that ship, by `<id>-r<revision>`. Two fifths of all the text: the page loads them with the English interface. */
export const englishOverlays: Readonly<Record<string, unknown>> = {
  'profile-traits-r1': traits1, 'major-hazards-r1': hazards1, 'sd-smb-standardization-r1': standardization1, 'sd-dual-prevention-r1': prevention1, 'three-year-action-r1': obligations1,
};
