import { theme as antd } from 'antd';
import { expect, it } from 'vitest';
import { antdTheme } from '../../../../../renderer/ui/theme/antdTheme.ts';
import { tokens } from '../../../../../renderer/ui/theme/tokens.ts';

const resolved = (name: 'light' | 'dark') => {
  const theme = antdTheme(name, true);
  return antd.getDesignToken(theme);
};

it('keeps our accent and text colours through the dark algorithm', () => {
  const { dark } = tokens.color;
  expect(resolved('dark')).toMatchObject({ colorPrimary: dark.accent, colorText: dark.ink, colorBgContainer: dark.surface, colorBorder: dark.lineStrong, controlHeight: 36 });
});

it('maps every token name in braces to a colour', () => {
  for (const name of ['light', 'dark'] as const) {
    const { token, components } = antdTheme(name, true);
    expect(JSON.stringify({ token, components })).not.toContain('{font.');
    expect(Object.values({ ...token, ...Object.assign({}, ...Object.values(components ?? {})) }).filter((value) => typeof value === 'string' && value.startsWith('{'))).toEqual([]);
  }
});

it('turns motion off when it is told to', () => {
  expect(antdTheme('light', false).token).toMatchObject({ motion: false });
  expect(antdTheme('light', true).token).toMatchObject({ motion: true });
});
