export const start = {
  page: { title: '开始自评' },
} as const;
