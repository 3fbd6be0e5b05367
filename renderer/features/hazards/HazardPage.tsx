import { useParams } from 'react-router';
import { Ledger } from './Ledger.tsx';

/** One hazard with its loop, beside the ledger. */
export default function HazardPage() {
  const { hazardId } = useParams();
  return <Ledger selectedId={hazardId ?? null} />;
}
