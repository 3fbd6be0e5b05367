import type { Reason } from '../Conclusion.ts';
import type { Assessed, ReasonFamily } from './Assessed.ts';
import { isEntered } from './isEntered.ts';

/** A 是, or a failed device, that is not in the ledger yet: it blocks until it is, so that it can neither be lost nor count as done. */
export const yesWithoutHazard: ReasonFamily = (assessed) => [...criteria(assessed), ...devices(assessed)];

function criteria({ record, screening, packs }: Assessed): readonly Reason[] {
  const failedDevice = packs.hazards.pack.failedDevice.id;
  return screening.flatMap((line): readonly Reason[] => {
    if (line.state !== 'yes') return [];
    const { id, article, title } = line.criterion;
    const entered = id === failedDevice
      ? record.assessment.failedDevices.length > 0 || isEntered(record, line, (hazard) => hazard.basis.kind === 'failedDevice')
      : isEntered(record, line, (hazard) => hazard.basis.kind === 'criterion' && hazard.basis.criterionId === id);
    return entered ? [] : [{ code: 'yesWithoutHazard', ref: id, article, title }];
  });
}

/** 第十四条: each failed device is an entry of its own. */
function devices({ record, screening, packs }: Assessed): readonly Reason[] {
  const { criteria: all, failedDevice } = packs.hazards.pack;
  const line = screening.find(({ criterion }) => criterion.id === failedDevice.id);
  return record.assessment.failedDevices.flatMap(({ hazardId, criterionId, device }): readonly Reason[] => {
    if (line !== undefined && isEntered(record, line, (hazard) => hazard.id === hazardId && hazard.basis.kind === 'failedDevice')) return [];
    const criterion = all.find((candidate) => candidate.id === criterionId);
    const article = criterion === undefined ? failedDevice.article : `${failedDevice.article}、${criterion.article}`;
    return [{ code: 'yesWithoutHazard', ref: failedDevice.id, article, title: device }];
  });
}
