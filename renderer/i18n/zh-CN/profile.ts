export const profile = {
  page: { title: '企业画像' },
} as const;
