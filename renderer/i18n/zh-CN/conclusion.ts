export const conclusion = {
  page: { title: '结论' },
} as const;
