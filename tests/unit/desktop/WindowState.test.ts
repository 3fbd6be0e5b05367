import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../../electron/desktop/WindowState.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const remembered = { x: 300, y: 200, width: 1400, height: 800, maximized: false };

describe('placeWindow', () => {
  it('opens at the drawn size when nothing is remembered', () => {
    expect(placeWindow(undefined, [screen])).toEqual({ width: 1280, height: 720 });
  });

  it('opens where the window was', () => {
    expect(placeWindow(remembered, [screen])).toEqual({ x: 300, y: 200, width: 1400, height: 800 });
  });

  it('does not open on a screen that was unplugged, nor where its title bar cannot be taken hold of', () => {
    for (const lost of [{ x: 2500 }, { x: -1390 }, { y: 1030 }, { y: -200 }]) expect(placeWindow({ ...remembered, ...lost }, [screen]), JSON.stringify(lost)).toEqual({ width: 1280, height: 720 });
    expect(placeWindow({ ...remembered, x: 2500 }, [screen, { x: 1920, y: 0, width: 1920, height: 1080 }])).toMatchObject({ x: 2500 });
  });
});
