export const documents = {
  page: { title: '文件' },
} as const;
