import type { ReportContext } from '../ReportContext.ts';
import { inapplicableLines } from './inapplicableLines.ts';

/** Numbers of chapter 7's tables: consecutive, whichever of them there are. */
export function hazardTableNumbers(context: ReportContext): Readonly<Record<'inapplicable' | 'devices' | 'otherRegimes' | 'general', string>> {
  const { record } = context;
  const present = [
    inapplicableLines(context).length > 0, record.assessment.failedDevices.length > 0,
    record.hazards.some(({ grade, basis }) => grade === 'major' && basis.kind === 'otherRegime'), true,
  ];
  const number = (index: number): string => `7-${1 + present.slice(0, index).filter(Boolean).length}`;
  return { inapplicable: number(0), devices: number(1), otherRegimes: number(2), general: number(3) };
}
