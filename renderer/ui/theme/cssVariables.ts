import type { ThemeName } from './tokens.ts';
import { tokens } from './tokens.ts';

/** The custom property of a token name: ink2 is --az-ink-2, riskYellowText is --az-risk-yellow-text. */
export function cssVariableName(tokenName: string): string {
  return `--az-${tokenName.replace(/([A-Z]|\d+)/g, '-$1').toLowerCase()}`;
}

/** Every custom property of one theme, as name and value, colours first, then the three font stacks. */
export function cssVariables(theme: ThemeName): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(tokens.color[theme])) variables[cssVariableName(name)] = value;
  for (const face of ['sans', 'serif', 'mono'] as const) variables[`--az-${face}`] = tokens.font[face];
  return variables;
}
