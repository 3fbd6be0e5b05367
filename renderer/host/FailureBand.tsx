import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../electron/contract/Reply.ts';
import { describeFailure } from '../i18n/describeFailure.ts';
import { ErrorBand } from '../ui/ErrorBand.tsx';

export interface FailureBandProps {
  readonly failure: Failure;
  readonly actions?: ReactNode;
}

/** A failure of the host in the user's words: what, where, what to do, what was kept, and its code for the telephone. */
export function FailureBand({ failure, actions }: FailureBandProps) {
  const { i18n } = useTranslation();
  const { what, todo } = describeFailure(i18n, failure);
  return <ErrorBand what={what} todo={todo} code={failure.code} actions={actions} />;
}
