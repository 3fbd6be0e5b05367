import type { ChannelName, Input, Output } from '../contract/channels.ts';
import type { Reply } from '../contract/Reply.ts';
import type { AppInfo } from '../contract/views.ts';
import type { Clock, Dialogs, DocumentRenderer, LedgerPrinter, PackCatalogue, PaperPrinter, PassphraseMemory, Randomness, Secrets, SignatureRoom, Store, Work, Workbooks } from './ports.ts';

/** Everything a service may use. Put together in `compose.ts` only. */
export interface HostContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly catalogue: PackCatalogue;
  readonly renderer: DocumentRenderer;
  readonly printer: LedgerPrinter;
  readonly papers: PaperPrinter;
  readonly workbooks: Workbooks;
  readonly signatures: SignatureRoom;
  readonly secrets: Secrets;
  readonly memory: PassphraseMemory;
  readonly dialogs: Dialogs;
  readonly app: Pick<AppInfo, 'version' | 'door' | 'dataDirectory' | 'demo'>;
}

/** What answers one channel. Input is parsed already; expected problems are replies, bugs throw. */
export type Service<C extends ChannelName> = (context: HostContext, input: Input<C>, work: Work) => Promise<Reply<Output<C>>>;
