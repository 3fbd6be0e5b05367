export const people = {
  sum: { ownCap: '（规则最多扣 {{cap}}，按处数是 {{asked}}）' },
} as const;
