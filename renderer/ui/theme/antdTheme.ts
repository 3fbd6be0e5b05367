import type { ThemeConfig } from 'antd';
import { theme as antd } from 'antd';
import type { ThemeName } from './tokens.ts';
import { tokens } from './tokens.ts';

type Values = Readonly<Record<string, string | number | boolean>>;

function valueOf(theme: ThemeName, name: string): string {
  // the stack depends on the language, see ThemeRoot
  if (name === 'font.sans') return 'var(--az-sans)';
  if (name === 'font.mono') return tokens.font.mono;
  const colors: Readonly<Record<string, string>> = tokens.color[theme];
  const color = colors[name];
  if (color === undefined) throw new Error(`The token file maps an antd token to "${name}", which is not a colour of the ${theme} theme.`);
  return color;
}

function filled(values: Values, theme: ThemeName): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => {
    const name = typeof value === 'string' ? /^\{([\w.]+)\}$/.exec(value)?.[1] : undefined;
    return [key, name === undefined ? value : valueOf(theme, name)];
  }));
}

/**
 * antd's theme from our tokens. The tokens are laid over the map token after the light or dark algorithm,
 * because the dark algorithm would otherwise shift the accent.
 * @param motion false under reduced motion; fades last 100-140 ms otherwise
 */
export function antdTheme(theme: ThemeName, motion: boolean): ThemeConfig {
  const token = filled(tokens.antd.token, theme);
  const base = theme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm;
  return {
    algorithm: [base, (seed, map) => ({ ...(map ?? base(seed)), ...token })],
    token: { ...token, motion },
    components: Object.fromEntries(Object.entries(tokens.antd.components).map(([name, values]) => [name, filled(values, theme)])),
  };
}
