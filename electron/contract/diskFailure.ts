import { fail, type Reply } from './Reply.ts';

/** Turns what the operating system threw into an expected reply; anything that is not a system error is a bug and is thrown on. */
export function diskFailure(error: unknown, file: string): Reply<never> {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error)) throw error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return fail('disk.full', { file });
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') return fail('folder.notWritable', { path: file, problem: error.code });
  return fail('disk.failed', { file, problem: error.code });
}
