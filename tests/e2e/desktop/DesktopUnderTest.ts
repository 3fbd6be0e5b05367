import type { Page } from '@playwright/test';

/** A dialog that the program opened. */
export interface AskedDialog {
  readonly method: string;
  readonly options: { readonly title?: string; readonly message?: string; readonly content?: string };
}

/** Door 1 running, whether in Electron or over the stand-in: what a journey may do with it. */
export interface DesktopUnderTest {
  readonly page: Page;
  /** The dialogs so far, oldest first. */
  asked(): Promise<readonly AskedDialog[]>;
  /** What the next dialog of that kind will be answered. */
  answerDialog(method: string, value: unknown): Promise<void>;
  clickMenu(id: string): Promise<void>;
  /** The windows that are open now. */
  windowCount(): Promise<number>;
  /** Addresses that were handed to the user's own browser. */
  openedOutside(): Promise<readonly string[]>;
  /** Resolves with the exit code when the process has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it as a power cut would, with everything that belongs to it. Does nothing when it has ended. */
  kill(): Promise<void>;
}

/** How a journey starts door 1. */
export interface DesktopLaunch {
  /** Left out, the program chooses the folder itself. */
  readonly dataDirectory?: string;
  readonly userData: string;
  readonly documents: string;
}
