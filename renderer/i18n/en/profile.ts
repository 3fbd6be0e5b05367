import type { Texts } from '../Texts.ts';
import type { profile as source } from '../zh-CN/profile.ts';

export const profile: Texts<typeof source> = {
  page: { title: 'Profile', hint: 'Answer as things are; the answers decide what is assessed. “Not known” is never taken for “no”.' },
  field: {
    name: 'Name', creditCode: 'Unified social credit code', sectors: 'Sector', industryCode: 'Industry code (GB/T 4754)', commerceKind: 'Trade', employees: 'Employees', revenue10k: 'Revenue',
    size: 'Size class (worked out)', principal: 'Principal', safetyManager: 'Safety manager', legalRepresentative: 'Legal representative', phone: 'Telephone', peakShiftHeadcount: 'Most people on one shift', assets10k: 'Total assets',
    foundedOn: 'Founded on', systemStartedOn: 'System in operation since', products: 'Main products', capacity: 'Capacity', process: 'Main processes', notes: 'Notes',
  },
  unit: { people: 'people', money10k: '10k yuan' },
  creditCode: { placeholder: '18 characters', valid: 'check digit fits', tooShort: '{{left}} more', badCheckDigit: 'The check digit does not fit: after these 17 it should be {{expected}}. Compare with the licence.', badCharacter: 'Characters 3 to 8 are digits; I, O, S, V and Z are not used. Compare with the licence.', confirm: 'Use it as it is', confirmed: 'Check digit does not fit; confirmed by a person' },
  sector: { placeholder: 'One or more', codePlaceholder: 'Only prompts a check', fits: 'fits the chosen sector', notListed: 'No sector lists this code; the chosen sector counts', differs: 'Usually listed under “{{sector}}”; please check', add: 'Add {{sector}}', tradePlaceholder: 'Needed for the size class' },
  trade: { wholesale: 'Wholesale', retail: 'Retail', warehousing: 'Warehousing', accommodation: 'Accommodation', catering: 'Catering' },
  size: {
    unknown: 'Not known yet', reached: '≥ {{employees}} people and ≥ {{revenue}} × 10k yuan', below: 'does not reach both bounds of {{name}} ({{employees}} people, {{revenue}} × 10k yuan)', basis: 'Basis',
    step: '{{name}}: ≥ {{employees}} people and ≥ {{revenue}} × 10k yuan', stepFound: 'people {{employees}}, revenue {{revenue}}', yes: 'reached', no: 'not reached', blank: 'blank', otherwise: 'neither: {{name}}', table: 'By the column “{{table}}”',
    figuresMissing: 'missing: {{missing}}', noSector: 'choose a sector first', noTable: 'no size table for this sector', commerceKindMissing: 'choose the trade first', severalTables: 'the chosen sectors have different tables; the main business decides',
  },
  answer: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  traits: {
    title: 'Hazard traits', hint: 'A “no” at a gate skips its whole group', progress: '{{answered}} / {{asked}} answered', jump: 'Jump to', left: '{{count}} left', noSector: 'Choose a sector first; it decides what else is asked.',
    implied: 'Yes, because of “{{by}}”', closes: 'skips {{count}} more, taken as no', unknown: 'not taken for no, still asked', waits: 'asked as if yes for now',
    contradiction: 'These two cannot stand together: “{{yes}}” is yes, “{{no}}” is no. Until corrected, the latter counts as not known.', goYes: 'See the yes', goNo: 'See the no',
    suggestion: '{{field}}; suggested answer is yes: {{question}}', takeYes: 'Answer yes', look: 'See the question', otherSector: '{{count}} more are asked of other sectors only.',
  },
  suggested: { peak_shift_headcount: 'A shift of 30 people or more', special_equipment: 'Special equipment is listed', special_operators: 'Special operators are listed', confined_space_list: 'Confined spaces are listed', chemicals_list: 'Chemicals are listed', contractors: 'Contractors or tenants are listed', other: 'The profile has entries' },
  period: { title: 'Facts of the assessed period', hint: 'answered anew for every assessment' },
  list: {
    specialEquipment: 'Special equipment', specialOperators: 'Special operators', confinedSpaces: 'Confined spaces', chemicals: 'Hazardous chemicals', contractors: 'Contractors and tenants', count: '{{count}} listed', actions: 'Actions', add: 'Add', addTo: 'Add to {{list}}', remove: 'Remove', removeRow: 'Remove row {{row}}',
    cell: '{{column}}, row {{row}}', newCell: '{{column}}, new row', missing: 'First fill in: {{columns}}',
  },
  column: {
    name: 'Name', place: 'Place', count: 'Count', nextInspectionOn: 'Next inspection', person: 'Name', operation: 'Kind of work', certificate: 'Certificate', validUntil: 'Valid until', stock: 'Largest stock', contractedWork: 'Work', day: 'Day', accidentKind: 'Kind',
    deaths: 'Deaths', seriousInjuries: 'Serious', loss10k: 'Loss (10k)', note: 'Note', level: 'Level', number: 'Number', announcedOn: 'Announced', expiresOn: 'Expires', revoked: 'Revoked',
  },
  accidents: { title: 'Accidents of the last three years', blank: 'Blank. Blank is not none', saidNone: 'Answered: none', saidSome: '{{count}} listed', none: 'None in three years', add: 'Add an accident' },
  company: { title: 'About the enterprise', hint: 'for chapter 1 of the report; blanks print as not filled in' },
  address: { city: 'City', county: 'County or district', street: 'Town or park', detail: 'Address', grid: 'Grid' },
  standing: { title: 'Grade and standing', intent: 'Intention', level3: 'Apply for level 3', none: 'Not now', aboveScale: 'Above the statistical size (list of the statistics office decides)', guidanceSelected: 'Selected for expert guidance', yes: 'Yes', no: 'No', unknown: 'Not known' },
  held: { title: 'Grades held', add: 'Add a grade' },
  decided: {
    title: 'What these answers decided', items: 'Items', criteria: 'Major-hazard questions', duties: 'Three-year duties', noNotApplicable: 'none can be N/A yet', itemsNote: '{{count}} can be N/A, {{points}} points', criteriaNote: 'what is not known is still asked', dutiesSure: 'all confirmed', dutiesNote: '{{count}} more to confirm',
    why: 'Why (press a question to change it)', adds: 'adds {{count}}', removes: 'removes {{count}}', notApplicable: '{{count}} can be N/A', stillAsked: '{{count}} still asked', points: ' ({{points}})', rest: 'and {{count}} more',
  },
  keys: { move: 'move', nextOpen: 'next open' },
  footer: { done: 'All traits answered', left: '{{count}} trait(s) unanswered' },
  action: { nextOpen: 'Next unanswered', start: 'Choose criteria', score: 'Go on scoring' },
};
