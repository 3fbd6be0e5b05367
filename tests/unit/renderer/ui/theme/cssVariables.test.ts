import { expect, it } from 'vitest';
import { cssVariableName, cssVariables } from '../../../../../renderer/ui/theme/cssVariables.ts';

it('splits capitals and digits', () => {
  expect(['ink', 'ink2', 'vetoFill', 'riskYellowText', 'onRiskRed'].map(cssVariableName)).toEqual(['--az-ink', '--az-ink-2', '--az-veto-fill', '--az-risk-yellow-text', '--az-on-risk-red']);
});

it('gives every colour and the three font stacks', () => {
  expect(cssVariables('dark')).toMatchObject({ '--az-ink': '#E8ECE9', '--az-accent': '#7FC3CF', '--az-serif': expect.stringContaining('Noto Serif SC') });
});
