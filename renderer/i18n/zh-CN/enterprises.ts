export const enterprises = {
  page: { title: '全部企业' },
} as const;
