import type { Failure } from '../../../electron/contract/Reply.ts';
import { FailureBand } from '../../host/FailureBand.tsx';

/** Why something was refused; where the record had moved on, that it was read again and nothing typed was lost. */
export function RefusedBand({ failure, stale }: { readonly failure: Failure; readonly stale: string }) {
  return <><FailureBand failure={failure} />{failure.code === 'record.stale' && <p className="az-small az-second">{stale}</p>}</>;
}
