import { criterionApplicability } from '../../../records/criterionApplicability.ts';
import { isOpen } from '../../../records/hazardState.ts';
import { sweepRule } from '../SweepRule.ts';
import type { ScreeningLine } from '../../screening.ts';

const at = ({ criterion }: Pick<ScreeningLine, 'criterion'>) => ({ where: { kind: 'criterion' as const, criterionId: criterion.id }, facts: { criterion: criterion.id } });

/** A question of the 64, or 第十四条, that nobody answered. */
const criterionUnanswered = sweepRule({
  id: 'criterionUnanswered', severity: 'error', basis: 'order10', find: ({ screening }) => screening.filter(({ applies, state }) => applies && state === 'unanswered').map(at),
});

/** 待查 is not 否. */
const criterionToCheck = sweepRule({
  id: 'criterionToCheck', severity: 'error', basis: 'order10', find: ({ screening }) => screening.filter(({ applies, state }) => applies && state === 'toCheck').map(at),
});

/** 是, or a failed device, that the ledger does not have. */
const yesWithoutEntry = sweepRule({
  id: 'yesWithoutEntry', severity: 'error', basis: 'safetyLaw41',
  find: ({ conclusion }) => conclusion.reasons.flatMap((reason) => reason.code === 'yesWithoutHazard' ? [{ where: { kind: 'criterion', criterionId: reason.ref }, facts: { criterion: reason.ref, title: reason.title } }] : []),
});

/** 否 while the ledger has an open entry of exactly that criterion: the report would contradict itself. */
const noDespiteEntry = sweepRule({
  id: 'noDespiteEntry', severity: 'error', basis: 'order10',
  find: ({ screening, record }) => screening.filter(({ state }) => state === 'no').flatMap((line) => {
    const open = record.hazards.filter((hazard) => isOpen(hazard) && hazard.basis.kind === 'criterion' && hazard.basis.criterionId === line.criterion.id);
    return open.length === 0 ? [] : [{ where: at(line).where, facts: { criterion: line.criterion.id, hazards: open.map(({ id }) => id) } }];
  }),
});

/** 第十四条 answered 否 while failed devices are listed, or an entry of one is open. */
const failedDeviceDenied = sweepRule({
  id: 'failedDeviceDenied', severity: 'error', basis: 'order10Article14',
  find: ({ screening, record, packs }) => screening.filter(({ criterion, state }) => criterion.id === packs.hazards.pack.failedDevice.id && state === 'no').flatMap((line) => {
    const listed = record.assessment.failedDevices.map(({ device }) => device);
    const open = record.hazards.flatMap((hazard) => isOpen(hazard) && hazard.basis.kind === 'failedDevice' ? [hazard.basis.device] : []);
    const devices = [...new Set([...listed, ...open])];
    return devices.length === 0 ? [] : [{ where: at(line).where, facts: { criterion: line.criterion.id, devices } }];
  }),
});

/** 不适用 against a profile that says the enterprise has it. */
const notApplicableContradicted = sweepRule({
  id: 'notApplicableContradicted', severity: 'warning', basis: 'order10',
  find: ({ screening, record, traits }) => screening.filter(({ state, criterion }) => state === 'notApplicable' && criterion.applicableWhen.length > 0).flatMap((line) => {
    const derived = criterionApplicability(line.criterion, record.enterprise.profile.sectors, traits);
    const certain = derived.applies && !derived.sectorUnknown && derived.unknown.length === 0;
    return certain ? [{ where: at(line).where, facts: { criterion: line.criterion.id, traits: line.criterion.applicableWhen } }] : [];
  }),
});

/** From how many on a screening that is all 否 without one word looks unseen. */
const unusual = 10;

/** All 否, and nowhere a word, a file or a look on the walk. */
const screenedWithoutSight = sweepRule({
  id: 'screenedWithoutSight', severity: 'warning', basis: 'plan5',
  find: ({ screening, assessment: { walk } }) => {
    const no = screening.filter(({ applies, state }) => applies && state === 'no');
    const seen = no.some(({ answer, criterion }) => answer !== null && (answer.note.trim() !== '' || answer.reason.trim() !== '' || answer.evidence.length > 0 || Object.hasOwn(walk.observations, criterion.id)));
    const [first] = no;
    return first === undefined || no.length < unusual || seen ? [] : [{ where: at(first).where, facts: { count: no.length } }];
  },
});

/** What the screening for major hazards leaves open or contradicts. */
export const screeningGaps = [criterionUnanswered, criterionToCheck, yesWithoutEntry, noDespiteEntry, failedDeviceDenied, notApplicableContradicted, screenedWithoutSight] as const;
