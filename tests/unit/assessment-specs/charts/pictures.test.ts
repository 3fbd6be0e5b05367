import { describe, expect, it } from 'vitest';
import { completionPicture } from '../../../../assessment-specs/charts/completionPicture.ts';
import { estimateTextWidth } from '../../../../assessment-specs/charts/estimateTextWidth.ts';
import { legendMarks } from '../../../../assessment-specs/charts/legendMarks.ts';
import { cut, lossesPicture } from '../../../../assessment-specs/charts/lossesPicture.ts';
import type { Mark, Picture } from '../../../../assessment-specs/charts/Picture.ts';
import type { RadarAxis } from '../../../../assessment-specs/charts/radarPicture.ts';
import { radarPicture } from '../../../../assessment-specs/charts/radarPicture.ts';
import { trendPicture } from '../../../../assessment-specs/charts/trendPicture.ts';

const measure = (text: string) => estimateTextWidth(text, 13);
const frame = { width: 520, textSize: 13, measure };
const axis = (label: string, now: number | null, before: number | null = null, possible = now): RadarAxis => ({ label: [label], now, possible, before });
const of = <K extends Mark['kind']>(picture: Picture | null, kind: K) => (picture?.marks ?? []).filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
const lines = (picture: Picture | null, line: string) => of(picture, 'line').filter((mark) => mark.line === line);

/** Where a text reaches from and to. */
function reach({ at: [x], align, text }: Extract<Mark, { kind: 'text' }>): readonly [number, number] {
  const wide = measure(text);
  return align === 'start' ? [x, x + wide] : align === 'end' ? [x - wide, x] : [x - wide / 2, x + wide / 2];
}

describe('the radar', () => {
  it('puts a full category on the rim, half a category half way, the first one at the top', () => {
    const picture = radarPicture(frame, { axes: [axis('甲', 1), axis('乙', 0.5), axis('丙', 0), axis('丁', 1)], threshold: 0.6, radius: 100, legend: [] });
    const top = of(picture, 'marker')[0]?.at[1] ?? 0;
    const down = (y: number) => Math.round(y - top);
    expect(of(picture, 'marker').map(({ at: [x, y] }) => [x, down(y)])).toEqual([[260, 0], [310, 100], [260, 100], [160, 100]]);
    expect(down(lines(picture, 'threshold')[0]?.points[0]?.[1] ?? 0)).toBe(40);
  });

  it('passes by what cannot be rated, and draws nothing with fewer than three spokes', () => {
    const axes = [axis('甲', 1), axis('乙', null), axis('丙', 0.2), axis('丁', 1)];
    expect(lines(radarPicture(frame, { axes, threshold: null, radius: 90, legend: [] }), 'now')[0]?.points).toHaveLength(3);
    expect(radarPicture(frame, { axes: axes.slice(0, 3), threshold: null, radius: 90, legend: [] })).toBeNull();
  });

  it('tells two states apart by line and, where they differ, by marker, and what is still possible by hatching', () => {
    const picture = radarPicture(frame, { axes: [axis('甲', 0.5, 0.4, 0.9), axis('乙', 0.5, 0.5), axis('丙', 0.5, 0.2)], threshold: null, radius: 90, legend: [] });
    expect([lines(picture, 'now').length, lines(picture, 'before').length]).toEqual([1, 1]);
    expect(of(picture, 'marker').map(({ marker }) => marker)).toEqual(['hollowSquare', 'hollowSquare', 'circle', 'circle', 'circle']);
    expect(of(picture, 'area').map(({ fill }) => fill)).toEqual(['possible', 'tint']);
  });
});

describe('the losses', () => {
  const bars = [{ label: '6.2.5 机械防护与急停', lost: 600, cumulative: 0.4, text: '−6', rest: false }, { label: '3.1.1 费用', lost: 300, cumulative: 0.6, text: '−3', rest: false }, { label: '其余 3 条', lost: 600, cumulative: 1, text: '−6', rest: true }];

  it('draws the greatest bar over the whole plot, others in proportion, none for the rest, and the line to the whole', () => {
    const picture = lossesPicture(frame, bars, []);
    const [greatest, second, ...others] = of(picture, 'box');
    expect((second?.width ?? 0) / (greatest?.width ?? 1)).toBeCloseTo(0.5, 2);
    expect(others).toEqual([]);
    const reached = lines(picture, 'sum')[0]?.points ?? [];
    expect(reached.at(-1)?.[0]).toBeCloseTo((greatest?.x ?? 0) + (greatest?.width ?? 0), 1);
  });

  it('is no picture without losses, and cuts labels that would take the room of the bars', () => {
    expect(lossesPicture(frame, [], [])).toBeNull();
    expect(cut('安全生产规章制度和操作规程', 60, measure)).toBe('安全生…');
    expect(cut('短', 60, measure)).toBe('短');
  });
});

describe('in little room', () => {
  it('keeps bars that have a width, and cuts labels instead', () => {
    const bars = [{ label: 'Responsibility for every post', lost: 800, cumulative: 0.5, text: '−14 pts, 100.0% so far', rest: false }];
    for (const width of [120, 220, 320]) {
      for (const picture of [lossesPicture({ ...frame, width }, bars, []), completionPicture({ ...frame, width }, [{ label: bars[0]?.label ?? '', text: '100 / 100', parts: [{ fill: 'solid', count: 3 }] }], [])]) {
        for (const box of of(picture, 'box')) expect(box.width).toBeGreaterThanOrEqual(0);
      }
    }
    expect(of(lossesPicture({ ...frame, width: 320 }, bars, []), 'box')[0]?.width).toBeGreaterThan(50);
  });
});

describe('the trend', () => {
  const point = (label: string, percent: number | null, open = false) => ({ label, word: '三级达标', percent, text: String(percent), marker: 'circle' as const, open });

  it('is no line with one year', () => {
    expect(trendPicture(frame, [point('2026', 80)], 60, 120, [])).toBeNull();
    expect(trendPicture(frame, [point('2025', null), point('2026', 80)], 60, 120, [])).toBeNull();
  });

  it('joins sealed years by a solid line and the open one by a dashed line', () => {
    const picture = trendPicture(frame, [point('2024', 70), point('2025', 80), point('2026', 60, true)], 60, 120, []);
    expect([lines(picture, 'now').length, lines(picture, 'before').length, lines(picture, 'threshold').length]).toEqual([1, 1, 1]);
  });
});

describe('every picture', () => {
  const legend = [{ line: 'now', marker: 'circle', text: '现在' }, { line: 'before', marker: 'hollowSquare', text: '试算以前' }, { fill: 'possible', text: '未评，还可能得到' }] as const;
  const long = ['安全生产目标', '组织机构和职责', '安全投入', '法律法规与安全管理制度', '教育培训', '生产设备设施', '作业安全', '隐患排查和治理', '危险源监控', '职业健康', '应急救援', '事故报告、调查和处理', '绩效评定和持续改进'];
  const pictures = [
    radarPicture(frame, { axes: long.map((name, index) => ({ label: [`${index + 1}　100.0`, name], now: 0.8, possible: 1, before: 0.5 })), threshold: 0.6, radius: 110, legend }),
    lossesPicture(frame, long.map((label, index) => ({ label, lost: 20 - index, cumulative: (index + 1) / long.length, text: '−20，累计 100%', rest: false })), legend),
    trendPicture(frame, ['2022', '2023', '2024'].map((label) => ({ label, word: '一票否决', percent: 100, text: '100.0', marker: 'square' as const, open: false })), 60, 120, legend),
    completionPicture(frame, long.map((label) => ({ label, parts: [{ fill: 'solid' as const, count: 3 }, { fill: 'blank' as const, count: 1 }], text: '3/4' })), legend),
  ];

  it('keeps all its words inside and its rows apart', () => {
    for (const picture of pictures) {
      for (const text of of(picture, 'text')) {
        const [from, to] = reach(text);
        expect({ text: text.text, inside: from >= -0.5 && to <= frame.width + 0.5 && text.at[1] >= 0 && text.at[1] <= (picture?.height ?? 0) }).toEqual({ text: text.text, inside: true });
      }
    }
  });

  it('breaks a legend into rows where the frame ends', () => {
    expect(legendMarks({ ...frame, width: 200 }, legend, 0).height).toBeGreaterThan(legendMarks(frame, legend, 0).height);
  });
});
