import type { Texts } from '../Texts.ts';
import type { documents as source } from '../zh-CN/documents.ts';

export const documents: Texts<typeof source> = {
  page: { title: 'Documents' },
};
