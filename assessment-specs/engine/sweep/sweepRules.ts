import { answerAuthors } from './rules/answerAuthors.ts';
import { answerTimes } from './rules/answerTimes.ts';
import { betweenPacks } from './rules/betweenPacks.ts';
import { deductionWithoutReason } from './rules/deductionWithoutReason.ts';
import { doubtfulEmpty } from './rules/doubtfulEmpty.ts';
import { evidenceDoubts } from './rules/evidenceDoubts.ts';
import { fullMarks } from './rules/fullMarks.ts';
import { hazardGaps } from './rules/hazardGaps.ts';
import { improvementGaps } from './rules/improvementGaps.ts';
import { itemUnanswered } from './rules/itemUnanswered.ts';
import { profileGaps } from './rules/profileGaps.ts';
import { reportTexts } from './rules/reportTexts.ts';
import { screeningGaps } from './rules/screeningGaps.ts';
import { sealBlockers } from './rules/sealBlockers.ts';
import { standingDuties } from './rules/standingDuties.ts';
import { teamGaps } from './rules/teamGaps.ts';
import { traitGaps } from './rules/traitGaps.ts';

/** Everything that 查漏 looks for, in the order in which it is told. A new rule is a file in `rules/` and its words in every language. */
export const sweepRules = [
  itemUnanswered, ...doubtfulEmpty, deductionWithoutReason, ...fullMarks, ...betweenPacks, ...answerTimes, ...answerAuthors,
  ...screeningGaps, ...hazardGaps, ...evidenceDoubts, ...profileGaps, ...traitGaps, ...sealBlockers, ...teamGaps, ...reportTexts, ...improvementGaps, ...standingDuties,
] as const;
export type SweepRuleId = (typeof sweepRules)[number]['id'];
