/** Colours of documents (DOCUMENTS 'Colours'). Black ink states facts. */
export const palette = {
  ink: '#141414',
  secondary: '#4d4d4d',
  rule: '#7a7a7a',
  faint: '#b3b3b3',
  tint: '#d9d9d9',
  tintLight: '#ebebeb',
  tintFaint: '#f5f5f5',
  bar: '#4d4d4d',
  barStrong: '#3b3b3b',
  barSoft: '#999999',
  white: '#ffffff',
  watermark: '#ececec',
} as const;

export type LevelColor = 'red' | 'orange' | 'yellow' | 'blue';

/** Four-colour fills. Red and blue collide in grey, so each has its own pattern and must carry its letter. */
export const levelFills: Readonly<Record<LevelColor, { readonly fill: string; readonly pattern: 'crossHatch' | 'diagonals' | 'dots' | 'rules' }>> = {
  red: { fill: '#B3231B', pattern: 'crossHatch' },
  orange: { fill: '#DB8128', pattern: 'diagonals' },
  yellow: { fill: '#F0C22E', pattern: 'dots' },
  blue: { fill: '#1F5CAB', pattern: 'rules' },
};
