export const home = {
  page: { title: '下一步' },
} as const;
