import { traitContradictions } from '../../../records/resolveTraits.ts';
import { prefillSuggestions, traitQuestions } from '../../../records/traitQuestions.ts';
import { sweepRule } from '../SweepRule.ts';
import type { Swept } from '../Swept.ts';

/** What the trait questions are judged by; null without a pack of them. */
function questions({ packs: { traits }, record: { enterprise, assessment } }: Swept) {
  return traits === null ? null : { traitPack: traits.pack, profile: enterprise.profile, answers: enterprise.traits, periodAnswers: assessment.periodTraits, today: assessment.period.to };
}

/** Questions that nobody answered, or answered 不清楚; told once, each set by itself. */
const traitsUnknown = sweepRule({
  id: 'traitsUnknown', severity: 'warning', basis: 'order10',
  find: (swept) => {
    const asked = questions(swept);
    if (asked === null) return [];
    const open = (['profile', 'period'] as const).flatMap((set) => traitQuestions(asked, set).pages.flatMap((page) => page.questions)).filter(({ answer }) => answer === null || answer === 'unknown');
    const [first] = open;
    return first === undefined ? [] : [{ where: { kind: 'trait', traitId: first.trait.id }, facts: { count: open.length } }];
  },
});

/** Two answers that cannot both be true. */
const traitsContradict = sweepRule({
  id: 'traitsContradict', severity: 'warning', basis: null,
  find: (swept) => {
    const asked = questions(swept);
    return asked === null ? [] : traitContradictions(asked).map(({ yes, no }) => ({ where: { kind: 'trait', traitId: no }, facts: { traits: [yes, no] } }));
  },
});

/** Answered 没有, while a list of the profile has it. */
const traitAgainstList = sweepRule({
  id: 'traitAgainstList', severity: 'warning', basis: null,
  find: (swept) => {
    const asked = questions(swept);
    return asked === null ? [] : prefillSuggestions(asked.traitPack, asked.profile, {}).filter(({ trait }) => asked.answers[trait] === 'no')
      .map(({ trait }) => ({ where: { kind: 'trait', traitId: trait }, facts: { traits: [trait] } }));
  },
});

/** What the answers about the enterprise leave open or contradict. */
export const traitGaps = [traitsUnknown, traitsContradict, traitAgainstList] as const;
