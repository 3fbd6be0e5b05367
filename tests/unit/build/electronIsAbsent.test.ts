import { expect, it } from 'vitest';

it('keeps a test from reaching the real electron package by accident', async () => {
  await expect(import('electron')).rejects.toThrow("A test imported 'electron'");
});
