import type { Input } from '../../../electron/contract/channels.ts';

/** the host refuses a shorter one */
export const passphraseMinimum = 8;

/** A report while it is being taken in; null: not chosen yet. */
export interface ReportDraft {
  /** YYYY-MM-DD, empty until it is picked */
  readonly receivedOn: string;
  readonly handler: string;
  readonly duty: 'within' | 'beyond' | null;
  readonly what: string;
  readonly area: string;
  readonly reporter: 'anonymous' | 'named' | null;
  readonly name: string;
  readonly passphrase: string;
  readonly again: string;
}

export type ReportGap = 'on' | 'handler' | 'duty' | 'what' | 'choice' | 'name' | 'passphrase' | 'again';

/** What keeps a report from being taken: a name needs a passphrase that is long enough and was typed twice alike. */
export function gapsInReport(draft: ReportDraft): readonly ReportGap[] {
  const blank = (text: string) => text.trim() === '';
  const named = draft.reporter === 'named';
  return [
    ...(draft.receivedOn === '' ? ['on' as const] : []), ...(blank(draft.handler) ? ['handler' as const] : []), ...(draft.duty === null ? ['duty' as const] : []), ...(blank(draft.what) ? ['what' as const] : []),
    ...(draft.reporter === null ? ['choice' as const] : []), ...(named && blank(draft.name) ? ['name' as const] : []),
    ...(named && [...draft.passphrase].length < passphraseMinimum ? ['passphrase' as const] : []), ...(named && draft.again !== draft.passphrase ? ['again' as const] : []),
  ];
}

/** The report as the host takes it; null while something is missing. What was typed for a name goes nowhere when the report is anonymous after all. */
export function reportOf(draft: ReportDraft): Omit<Input<'employeeReport.receive'>, 'enterpriseId' | 'seq'> | null {
  if (gapsInReport(draft).length > 0 || draft.duty === null) return null;
  const { receivedOn, duty } = draft;
  const reporter = draft.reporter === 'named' ? { name: draft.name.trim(), passphrase: draft.passphrase } : null;
  return { receivedOn, handler: draft.handler.trim(), duty, what: draft.what.trim(), area: draft.area.trim(), reporter };
}
