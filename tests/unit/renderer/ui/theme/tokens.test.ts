import { describe, expect, it } from 'vitest';
import type { ColorName, ThemeName } from '../../../../../renderer/ui/theme/tokens.ts';
import { tokens } from '../../../../../renderer/ui/theme/tokens.ts';

function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2 contrast of two opaque colours */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds: readonly ColorName[] = ['canvas', 'surface', 'sunken', 'raised', 'accentSoft'];
const inks: readonly ColorName[] = ['ink', 'ink2', 'ink3', 'accent', 'ok', 'warn', 'bad', 'veto', 'riskRedText', 'riskOrangeText', 'riskYellowText', 'riskBlueText'];

/** text colour on its ground: every ink on every ground, and the pairs that belong to each other */
const textPairs: readonly (readonly [ColorName, ColorName])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  ['onAccent', 'accent'], ['onAccent', 'accentHover'], ['onAccent', 'accentActive'], ['onVeto', 'vetoFill'],
  ['onRiskRed', 'riskRed'], ['onRiskOrange', 'riskOrange'], ['onRiskYellow', 'riskYellow'], ['onRiskBlue', 'riskBlue'],
  ['ok', 'okSoft'], ['warn', 'warnSoft'], ['bad', 'badSoft'], ['veto', 'vetoSoft'], ['ink', 'warnSoft'], ['ink', 'badSoft'], ['ink2', 'badSoft'], ['ink3', 'badSoft'],
  ['surface', 'ink2'],
];
/** edges and marks that say where a control or a shape is */
const edgePairs: readonly (readonly [ColorName, ColorName])[] = [
  ...(['canvas', 'surface', 'sunken', 'raised'] as const).flatMap((ground) => [['lineStrong', ground], ['focus', ground], ['accent', ground], ['ink3', ground], ['vetoLine', ground]] as const),
  ['riskYellowEdge', 'surface'], ['focus', 'focusGap'],
];

const failing = (theme: ThemeName, pairs: typeof textPairs, least: number) =>
  pairs.map(([over, under]) => ({ pair: `${over} on ${under}`, contrast: contrast(tokens.color[theme][over], tokens.color[theme][under]) })).filter((found) => found.contrast < least);

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it('reaches 4.5:1 for every text pair', () => {
    expect(failing(theme, textPairs, 4.5)).toEqual([]);
  });
  it('reaches 3:1 for control edges, focus and marks', () => {
    expect(failing(theme, edgePairs, 3)).toEqual([]);
  });
});

it('tells contrast right for black on white', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
});

it('gives both themes the same colour names', () => {
  expect(Object.keys(tokens.color.dark)).toEqual(Object.keys(tokens.color.light));
});
