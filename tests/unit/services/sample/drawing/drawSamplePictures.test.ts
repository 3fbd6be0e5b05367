import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawSamplePictures } from '../../../../../electron/services/sample/drawing/drawSamplePictures.ts';
import { fontDirectory } from '../../../../fixtures/testDoors.ts';

const pictures = drawSamplePictures({ fontDirectory });
const read = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));
const at = ({ data, width }: PNG, x: number, y: number): number[] => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
const inked = ({ data }: PNG): number => data.filter((value, index) => index % 4 === 3 && value > 128).length;

describe('the drawn photographs', () => {
  it('are the same bytes every time and differ by what they show and by their code', () => {
    const other = drawSamplePictures({ fontDirectory });
    expect(other.photo('P-001', 'broken')).toEqual(pictures.photo('P-001', 'broken'));
    const bytes = [pictures.photo('P-001', 'broken'), pictures.photo('P-001', 'working'), pictures.photo('P-021', 'none'), pictures.photo('P-022', 'none')].map((png) => Buffer.from(png).toString('base64'));
    expect(new Set(bytes).size).toBe(4);
  });

  it('cross the detector out, or show it in order', () => {
    const [x, y] = [395, 96];
    expect(at(read(pictures.photo('P-001', 'broken')), x, y)[0]).toBeLessThan(60);
    expect(at(read(pictures.photo('P-004', 'working')), x, y)[0]).toBe(255);
  });

  it('carry words in the upper left corner, on white', () => {
    const photo = read(pictures.photo('P-048', 'working'));
    const dark = Array.from({ length: 200 }, (_, x) => Array.from({ length: 28 }, (_row, y) => at(photo, 6 + x, 5 + y)[0] ?? 255)).flat().filter((level) => level < 80).length;
    expect(dark).toBeGreaterThan(300);
    expect(at(photo, 4, 4)).toEqual([255, 255, 255, 255]);
  });
});

describe('the seal picture', () => {
  it('is red on a transparent ground, round, and bears words', () => {
    const seal = read(pictures.seal('嘉祥县安准示例机械有限公司'));
    expect(at(seal, 0, 0)[3]).toBe(0);
    expect(at(seal, 240, 8)).toEqual([0xc8, 0x32, 0x2b, 255]);
    expect(at(seal, 240, 300)[3]).toBe(0);
    expect(inked(seal)).toBeGreaterThan(inked(read(pictures.seal(''))) + 5000);
  });
});

describe('handwriting', () => {
  it('writes every character of a name, rare ones too, on a transparent ground', () => {
    const [one, two, three] = ['孟', '孟𬭎', '孟𬭎祎'].map((name) => read(pictures.handwriting(name)));
    if (!one || !two || !three) throw new Error('nothing drawn');
    expect(at(three, 0, 0)[3]).toBe(0);
    expect(inked(two) - inked(one)).toBeGreaterThan(1000);
    expect(inked(three) - inked(two)).toBeGreaterThan(1000);
    expect(three.width).toBeGreaterThan(two.width);
  });
});
