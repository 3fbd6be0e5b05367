import type { ReasonFamily } from './Assessed.ts';
import { belowThreshold } from './belowThreshold.ts';
import { gateAdvisory, gateBelow } from './gates.ts';
import { noOpenMajorHazard } from './noOpenMajorHazard.ts';
import { nothingAssessable } from './nothingAssessable.ts';
import { openMajorHazard } from './openMajorHazard.ts';
import { thresholdReached } from './thresholdReached.ts';
import { toCheck } from './toCheck.ts';
import { unanswered } from './unanswered.ts';
import { unfoundedNotApplicable } from './unfoundedNotApplicable.ts';
import { unscreened } from './unscreened.ts';
import { yesWithoutHazard } from './yesWithoutHazard.ts';

/** The reason families by what they do to the conclusion. A new family is a file beside these and a place in one of the lists. */
export const reasonFamilies = {
  /** Any of these: incomplete. */
  blocking: [nothingAssessable, unanswered, unfoundedNotApplicable, unscreened, toCheck, yesWithoutHazard],
  /** Any of these: vetoed. */
  vetoing: [openMajorHazard],
  /** Any of these: failed. */
  failing: [belowThreshold, gateBelow],
  /** What carries a pass. */
  passing: [thresholdReached, noOpenMajorHazard],
  /** Told whatever was decided. */
  advising: [gateAdvisory],
} as const satisfies Readonly<Record<string, readonly ReasonFamily[]>>;
