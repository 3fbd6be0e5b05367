export const hazards = {
  page: { title: '重大隐患' },
} as const;
