import type { Failure } from '../contract/Reply.ts';

type Explain = (params: Failure['params']) => string;

const chinese: Partial<Record<Failure['code'], Explain>> = {
  'folder.locked': ({ by, since }) => `数据文件夹正被另一个安准使用（${by}，自 ${since}）。请先关闭它，再打开。数据没有动。`,
  'folder.notWritable': ({ path, problem }) => `不能写入数据文件夹 ${path}（${problem}）。请检查权限，或另选一个文件夹。数据没有动。`,
  'folder.newerFormat': ({ file, version, supported }) => `${file} 是较新版本的安准写的（格式 ${version}，本版本认识到 ${supported}）。请用新版本打开。数据没有动。`,
  'file.damaged': ({ file, problem }) => `文件 ${file} 读不出来（${problem}）。原文件已保留。`,
  'disk.full': ({ file }) => `磁盘满了，写不下 ${file}。请腾出空间再打开。`,
  'disk.failed': ({ file, problem }) => `磁盘读写出错：${file}（${problem}）。数据没有动。`,
};

const english: Partial<Record<Failure['code'], Explain>> = {
  'folder.locked': ({ by, since }) => `The data folder is in use by another Anzhun (${by}, since ${since}). Close that one first. Nothing was changed.`,
  'folder.notWritable': ({ path, problem }) => `The data folder ${path} cannot be written (${problem}). Check its permissions or choose another. Nothing was changed.`,
  'folder.newerFormat': ({ file, version, supported }) => `${file} was written by a newer Anzhun (format ${version}; this one knows ${supported}). Open it with the newer version. Nothing was changed.`,
  'file.damaged': ({ file, problem }) => `The file ${file} cannot be read (${problem}). The file was kept.`,
  'disk.full': ({ file }) => `The disk is full: ${file} does not fit. Make room and start again.`,
  'disk.failed': ({ file, problem }) => `The disk failed at ${file} (${problem}). Nothing was changed.`,
};

/** Says why the data folder could not be opened, before there is a page that could. A code that is not foreseen here is named
 *  with what it carries. */
export function explainNoStart(failure: Failure, locale: string): string {
  const words = locale.toLowerCase().startsWith('zh') ? chinese : english;
  return words[failure.code]?.(failure.params) ?? `${failure.code} ${JSON.stringify(failure.params)}`;
}
