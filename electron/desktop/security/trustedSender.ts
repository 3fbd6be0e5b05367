import { isOwnPage } from './pageOrigin.ts';

/** What Electron tells about the frame that sent a message. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a message may be answered: it comes from the top frame, and that frame shows our page. The frame is null when it
 *  has navigated away or gone since it sent. @basis Electron security checklist 17: validate the sender of all IPC messages */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
