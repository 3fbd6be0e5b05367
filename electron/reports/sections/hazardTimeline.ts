import { hazardTerms } from '../../../assessment-specs/engine/hazardTerms.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardStage } from '../../../assessment-specs/records/hazardState.ts';
import type { HazardStage } from '../../../assessment-specs/records/hazardState.ts';
import type { TimelineStation } from '../layout/addTimeline.ts';

/** Stations still to come, by how far the loop is: 报告 → 五落实 → 整改 → 验收 → 销号. */
const ahead: readonly (readonly [string, readonly HazardStage[]])[] = [
  ['报告', ['found', 'ordered', 'reopened']], ['五落实', ['found', 'ordered', 'reported', 'reopened']], ['整改完成', ['found', 'ordered', 'reported', 'planned', 'underRectification', 'reopened']],
  ['验收', ['found', 'ordered', 'reported', 'planned', 'underRectification', 'done', 'reopened']],
  ['销号', ['found', 'ordered', 'reported', 'planned', 'underRectification', 'done', 'accepted', 'reopened']],
];

/** What happened, with its day, then what is still to come. Photographs and papers order nothing and are left out. */
export function hazardTimeline(hazard: Hazard): readonly TimelineStation[] {
  const stage = hazardStage(hazard);
  const past = hazard.events.flatMap((event): TimelineStation[] => {
    if (event.kind === 'evidenceAdded') return [];
    const label = event.kind === 'ordered' ? hazardTerms.order[event.order] : hazardTerms.event[event.kind];
    return [{ label, below: event.at.slice(5, 10), state: event.kind === 'closed' ? 'end' : 'done' }];
  });
  const pending = ahead.filter(([, stages]) => stages.includes(stage)).map(([label]): TimelineStation => ({ label, below: '—', state: 'pending' }));
  return [...past, ...pending];
}
