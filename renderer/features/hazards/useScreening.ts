import { useCallback, useMemo, useRef, useState } from 'react';
import { screening } from '../../../assessment-specs/engine/screening.ts';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { ScreeningAnswer } from '../../../assessment-specs/records/Answer.ts';
import type { GivenScreening } from '../../../electron/contract/channels.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';

type Pending = Readonly<Record<string, { readonly answer: ScreeningAnswer | null; readonly ticket: number }>>;

export interface Screening {
  /** every question in the catalogue's order, with what is under way laid over what is stored */
  readonly lines: readonly ScreeningLine[];
  /** null takes the answer back: the profile speaks again */
  readonly give: (criterionId: string, answer: GivenScreening | null) => void;
  readonly undo: () => void;
  readonly failure: Failure | null;
}

/** The answers to the major-hazard catalogue: shown at once, confirmed or taken back by the host's reply. */
export function useScreening({ record, packs, screening: stored }: Extract<AssessmentResult, { kind: 'computed' }>): Screening {
  const { changeAssessment } = useEnterprise();
  const { author } = useSettings().settings;
  const [pending, setPending] = useState<Pending>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const tickets = useRef(0);
  const lines = useMemo(() => {
    const given = Object.entries(pending);
    if (given.length === 0) return stored;
    const answers = { ...record.assessment.screening };
    for (const [id, { answer }] of given) {
      if (answer === null) delete answers[id];
      else answers[id] = answer;
    }
    return screening({ ...record, assessment: { ...record.assessment, screening: answers } }, packs);
  }, [pending, stored, record, packs]);
  const give = useCallback<Screening['give']>((criterionId, answer) => {
    tickets.current += 1;
    const ticket = tickets.current;
    setPending((before) => ({ ...before, [criterionId]: { answer: answer === null ? null : { ...answer, by: author, at: new Date().toISOString() }, ticket } }));
    void changeAssessment('assessment.screen', { criterionId, answer }).then((reply) => {
      setPending((before) => Object.fromEntries(Object.entries(before).filter(([, one]) => one.ticket !== ticket)));
      setFailure(reply.ok ? null : reply.error);
    });
  }, [author, changeAssessment]);
  const undo = useCallback(() => {
    void changeAssessment('assessment.undo', {}).then((reply) => setFailure(reply.ok ? null : reply.error));
  }, [changeAssessment]);
  return { lines, give, undo, failure };
}
