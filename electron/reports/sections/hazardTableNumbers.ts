import type { ReportContext } from '../ReportContext.ts';
import { inapplicableLines } from './inapplicableLines.ts';
import { wasWalked } from './wasWalked.ts';

/** Numbers of chapter 7's tables: consecutive, whichever of them there are. */
export function hazardTableNumbers(context: ReportContext): Readonly<Record<'inapplicable' | 'walk' | 'devices' | 'otherRegimes' | 'general' | 'rescorings', string>> {
  const { record } = context;
  const present = [
    inapplicableLines(context).length > 0, wasWalked(record.assessment.walk), record.assessment.failedDevices.length > 0,
    record.hazards.some(({ grade, basis }) => grade === 'major' && basis.kind === 'otherRegime'), record.hazards.some(({ grade }) => grade === 'general'),
  ];
  const number = (index: number): string => `7-${1 + present.slice(0, index).filter(Boolean).length}`;
  return { inapplicable: number(0), walk: number(1), devices: number(2), otherRegimes: number(3), general: number(4), rescorings: number(5) };
}
