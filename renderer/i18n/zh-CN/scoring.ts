export const scoring = {
  page: { title: '逐条评分' },
} as const;
