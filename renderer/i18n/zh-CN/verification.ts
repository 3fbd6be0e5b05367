export const verification = {
  page: { title: '核验文件' },
} as const;
