import type { UpdateRefusal } from './UpdateState.ts';

const refusals: Readonly<Record<string, UpdateRefusal>> = {
  ERR_CHECKSUM_MISMATCH: 'checksumMismatch',
  ERR_UPDATER_INVALID_SIGNATURE: 'signatureMismatch',
  ERR_UPDATER_NO_CHECKSUM: 'feedUnreadable',
  ERR_UPDATER_OLD_FILE_NOT_FOUND: 'notInstallable',
  ERR_UPDATER_INVALID_VERSION: 'feedUnreadable',
};

/** Reads the reason out of an error of electron-updater, which tells its kinds apart by `code`.
 *  @param otherwise what any other error means at this step */
export function refusalOf(error: unknown, otherwise: UpdateRefusal): { readonly why: UpdateRefusal; readonly detail: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return { why: refusals[code] ?? otherwise, detail };
}
