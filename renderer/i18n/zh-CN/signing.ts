export const signing = {
  page: { title: '签署' },
} as const;
