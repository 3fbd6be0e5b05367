/**
 * The visual tokens, format 0: colours, type, space, glyphs, icon paths, and how they map to antd's theme.
 *
 * Sizes are rem of a 16 px root unless the name ends in Px or Ms. `color.<theme>` keys become CSS variables
 * `--az-<kebab-case>` (digits split: ink2 is --az-ink-2). In `antd`, a name in braces is a key of `color` of the
 * same theme and a dotted one a path in this file.
 */
export const tokens = {
 "color": {
  "light": {
   "canvas": "#F3F5F2",
   "surface": "#FFFFFF",
   "sunken": "#E9EDE9",
   "raised": "#FFFFFF",
   "line": "#D2D8D3",
   "lineStrong": "#7D8883",
   "ink": "#17201E",
   "ink2": "#3F4A46",
   "ink3": "#58635E",
   "inkDisabled": "#8B958F",
   "accent": "#14505E",
   "accentHover": "#0E3E4A",
   "accentActive": "#0A303A",
   "accentSoft": "#E0ECEE",
   "onAccent": "#FFFFFF",
   "ok": "#1E6340",
   "okSoft": "#E2F0E7",
   "warn": "#834600",
   "warnSoft": "#FBEFD8",
   "bad": "#A1211B",
   "badSoft": "#FAE7E4",
   "veto": "#560D15",
   "vetoLine": "#560D15",
   "vetoFill": "#560D15",
   "onVeto": "#FFFFFF",
   "vetoSoft": "#F7ECEA",
   "focus": "#14505E",
   "focusGap": "#FFFFFF",
   "scrim": "rgba(23,32,30,0.45)",
   "riskRed": "#B3231B",
   "onRiskRed": "#FFFFFF",
   "riskRedText": "#A1211B",
   "riskOrange": "#B45309",
   "onRiskOrange": "#FFFFFF",
   "riskOrangeText": "#8F4106",
   "riskYellow": "#F0C22E",
   "onRiskYellow": "#17201E",
   "riskYellowText": "#6B5000",
   "riskYellowEdge": "#7A5C00",
   "riskBlue": "#1F5CAB",
   "onRiskBlue": "#FFFFFF",
   "riskBlueText": "#1A5198",
   "overlayShadow": "0 0 0 1px rgba(23,32,30,.12), 0 8px 24px rgba(23,32,30,.16)"
  },
  "dark": {
   "canvas": "#111615",
   "surface": "#191F1E",
   "sunken": "#0C1010",
   "raised": "#222A28",
   "line": "#333D3A",
   "lineStrong": "#7B8782",
   "ink": "#E8ECE9",
   "ink2": "#BEC7C3",
   "ink3": "#9CA7A2",
   "inkDisabled": "#6D7873",
   "accent": "#7FC3CF",
   "accentHover": "#9AD3DD",
   "accentActive": "#B5E0E7",
   "accentSoft": "#1B3338",
   "onAccent": "#08232A",
   "ok": "#86C79B",
   "okSoft": "#1A2D22",
   "warn": "#E6B062",
   "warnSoft": "#332711",
   "bad": "#F29489",
   "badSoft": "#3A1F1C",
   "veto": "#F0A3A0",
   "vetoLine": "#B4595B",
   "vetoFill": "#6B1620",
   "onVeto": "#FFF3F1",
   "vetoSoft": "#2B1718",
   "focus": "#7FC3CF",
   "focusGap": "#111615",
   "scrim": "rgba(0,0,0,0.6)",
   "riskRed": "#C8362C",
   "onRiskRed": "#FFFFFF",
   "riskRedText": "#F29489",
   "riskOrange": "#DB8128",
   "onRiskOrange": "#17110A",
   "riskOrangeText": "#EBA65C",
   "riskYellow": "#E8BE3A",
   "onRiskYellow": "#17150A",
   "riskYellowText": "#E8C65A",
   "riskYellowEdge": "#E8BE3A",
   "riskBlue": "#3573C2",
   "onRiskBlue": "#FFFFFF",
   "riskBlueText": "#8DB8F0",
   "overlayShadow": "0 0 0 1px rgba(232,236,233,.16), 0 8px 24px rgba(0,0,0,.5)"
  }
 },
 "font": {
  "sans": "\"Microsoft YaHei UI\",\"Microsoft YaHei\",\"PingFang SC\",\"HarmonyOS Sans SC\",\"Noto Sans SC\",\"Noto Sans CJK SC\",\"Source Han Sans SC\",system-ui,sans-serif",
  "serif": "\"Noto Serif SC\",\"Noto Serif CJK SC\",\"Source Han Serif SC\",\"Songti SC\",STZhongsong,SimSun,serif",
  "mono": "\"Cascadia Mono\",Consolas,\"SF Mono\",\"Noto Sans Mono\",\"Noto Sans Mono CJK SC\",monospace",
  "numeric": "tabular-nums lining-nums",
  "size": {
   "min": 0.8125,
   "base": 0.9375,
   "md": 1,
   "lg": 1.125,
   "xl": 1.3125,
   "xxl": 1.625,
   "verdict": 2,
   "score": 2.5
  },
  "lineHeight": {
   "tight": 1.3,
   "ui": 1.45,
   "text": 1.65
  },
  "weight": {
   "regular": 400,
   "strong": 600,
   "serifTitle": 700
  }
 },
 "space": {
  "1": 0.25,
  "2": 0.5,
  "3": 0.75,
  "4": 1,
  "5": 1.25,
  "6": 1.5,
  "8": 2,
  "12": 3
 },
 "radius": {
  "tagPx": 2,
  "controlPx": 3,
  "panelPx": 4,
  "modalPx": 6
 },
 "border": {
  "hairlinePx": 1,
  "ruleRowPx": 2,
  "vetoOuterPx": 3,
  "vetoGapPx": 3,
  "vetoInnerPx": 1
 },
 "size": {
  "control": 2.25,
  "controlLarge": 2.75,
  "row": 2.25,
  "rowRoomy": 2.75,
  "header": 3,
  "strip": 3.875,
  "nav": 11,
  "helpPane": 18.5,
  "measure": 42
 },
 "breakpoint": {
  "onePanePx": 860,
  "noHelpPanePx": 1120,
  "roomyPx": 1440
 },
 "focus": {
  "widthPx": 2,
  "offsetPx": 2
 },
 "motion": {
  "quickMs": 100,
  "baseMs": 140,
  "easing": "cubic-bezier(.2,0,.2,1)",
  "reduced": 0
 },
 "pattern": {
  "riskRed": "cross-hatch 45deg and -45deg, 1px every 4px",
  "riskOrange": "diagonal 45deg, 1.5px every 5px",
  "riskYellow": "dots 1.5px every 6px",
  "riskBlue": "horizontal rules, 1px every 6px",
  "possible": "diagonal 135deg, 1px every 5px (score still possible)"
 },
 "verdict": {
  "passed": {
   "shape": "circle, 2px ring",
   "letter": "达",
   "word": "三级达标",
   "color": "ok",
   "grey": "ring, white inside"
  },
  "failed": {
   "shape": "square, 2px frame",
   "letter": "未",
   "word": "未达标",
   "color": "bad",
   "grey": "frame, white inside"
  },
  "vetoed": {
   "shape": "solid octagon with a 1px edge in vetoLine",
   "letter": "停",
   "word": "一票否决",
   "color": "vetoFill",
   "grey": "black cell, white octagon, black letter, double frame"
  },
  "incomplete": {
   "shape": "square, 2px dashes",
   "letter": "缺",
   "word": "尚未完成",
   "color": "ink3",
   "grey": "dashes"
  }
 },
 "finding": {
  "true": {
   "shape": "circle",
   "icon": "tick",
   "word": "属实",
   "color": "ok"
  },
  "false": {
   "shape": "solid octagon",
   "icon": "cross",
   "word": "不符",
   "color": "bad"
  },
  "unknown": {
   "shape": "diamond, dashes",
   "icon": "?",
   "word": "未能核实",
   "color": "warn"
  }
 },
 "risk": {
  "red": {
   "letter": "红",
   "word": "重大风险"
  },
  "orange": {
   "letter": "橙",
   "word": "较大风险"
  },
  "yellow": {
   "letter": "黄",
   "word": "一般风险"
  },
  "blue": {
   "letter": "蓝",
   "word": "低风险"
  }
 },
 "glyph": {
  "mark": {
   "viewBox": "0 0 24 24",
   "tick": "M4 10.5 9.5 16 20 4.5",
   "tickStroke": 2.6,
   "level": "M2 20H8.2M13.8 20H22M2 20.6v-3M22 20.6v-3",
   "levelStroke": 1.6,
   "bubble": {
    "cx": 11,
    "cy": 20,
    "r": 1.7
   }
  },
  "octagon": "M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z",
  "diamond": "M12 1.6 22.4 12 12 22.4 1.6 12z",
  "ring": {
   "cx": 12,
   "cy": 12,
   "r": 10.6,
   "stroke": 1.8
  },
  "frame": {
   "x": 2,
   "y": 2,
   "size": 20,
   "stroke": 1.8,
   "dashes": "3 2"
  }
 },
 "antd": {
  "token": {
   "colorPrimary": "{accent}",
   "colorPrimaryHover": "{accentHover}",
   "colorPrimaryActive": "{accentActive}",
   "colorPrimaryBg": "{accentSoft}",
   "colorLink": "{accent}",
   "colorInfo": "{accent}",
   "colorSuccess": "{ok}",
   "colorWarning": "{warn}",
   "colorError": "{bad}",
   "colorText": "{ink}",
   "colorTextSecondary": "{ink2}",
   "colorTextTertiary": "{ink3}",
   "colorTextQuaternary": "{ink3}",
   "colorTextPlaceholder": "{ink3}",
   "colorTextDisabled": "{inkDisabled}",
   "colorTextDescription": "{ink3}",
   "colorTextLightSolid": "{onAccent}",
   "colorBgLayout": "{canvas}",
   "colorBgContainer": "{surface}",
   "colorBgElevated": "{raised}",
   "colorFillAlter": "{canvas}",
   "colorFillSecondary": "{sunken}",
   "colorFillTertiary": "{canvas}",
   "colorBgContainerDisabled": "{sunken}",
   "colorBgMask": "{scrim}",
   "controlItemBgHover": "{canvas}",
   "controlItemBgActive": "{accentSoft}",
   "controlItemBgActiveHover": "{accentSoft}",
   "colorBorder": "{lineStrong}",
   "colorBorderSecondary": "{line}",
   "colorSplit": "{line}",
   "fontSize": 15,
   "fontSizeSM": 13,
   "fontSizeLG": 16,
   "fontSizeHeading1": 32,
   "fontSizeHeading2": 26,
   "fontSizeHeading3": 21,
   "fontSizeHeading4": 18,
   "fontSizeHeading5": 16,
   "lineHeight": 1.45,
   "fontWeightStrong": 600,
   "controlHeight": 36,
   "controlHeightSM": 28,
   "controlHeightLG": 44,
   "borderRadius": 3,
   "borderRadiusSM": 2,
   "borderRadiusLG": 4,
   "borderRadiusXS": 2,
   "controlOutlineWidth": 0,
   "lineWidth": 1,
   "lineWidthFocus": 2,
   "wireframe": false,
   "boxShadow": "{overlayShadow}",
   "boxShadowSecondary": "{overlayShadow}",
   "motionDurationFast": "0.1s",
   "motionDurationMid": "0.14s",
   "motionDurationSlow": "0.14s",
   "motionEaseInOut": "cubic-bezier(.2,0,.2,1)",
   "fontFamily": "{font.sans}",
   "fontFamilyCode": "{font.mono}"
  },
  "components": {
   "Button": {
    "primaryShadow": "none",
    "defaultShadow": "none",
    "dangerShadow": "none",
    "fontWeight": 500,
    "paddingInline": 14
   },
   "Table": {
    "headerBg": "{canvas}",
    "headerColor": "{ink2}",
    "headerSplitColor": "transparent",
    "rowHoverBg": "{canvas}",
    "rowSelectedBg": "{accentSoft}",
    "cellPaddingBlock": 7,
    "cellPaddingInline": 10,
    "borderColor": "{line}"
   },
   "Segmented": {
    "trackBg": "{sunken}",
    "itemSelectedBg": "{accent}",
    "itemSelectedColor": "{onAccent}",
    "itemColor": "{ink2}"
   },
   "Input": {
    "activeShadow": "none"
   },
   "InputNumber": {
    "activeShadow": "none"
   },
   "Select": {
    "optionSelectedBg": "{accentSoft}"
   },
   "Tabs": {
    "titleFontSize": 15,
    "horizontalItemPadding": "8px 0",
    "inkBarColor": "{accent}"
   },
   "Modal": {
    "borderRadiusLG": 6
   },
   "Tooltip": {
    "colorBgSpotlight": "{ink}"
   }
  }
 },
 "icon": {
  "viewBox": "0 0 20 20",
  "stroke": 1.6,
  "fill": "none",
  "caps": "butt",
  "joins": "miter",
  "paths": {
   "home": "M3 10 10 4l7 6M5 9v7.5h10V9M8.5 16.5v-4h3v4",
   "profile": "M3.5 17V4.5h7V17M10.5 8.5h6V17M2 17h16M6 8h2M6 11.5h2M13 12h1.5",
   "score": "M4 3.5h12v13H4zM7 8l1.3 1.3L10.6 7M7 13l1.3 1.3 2.3-2.3M12.5 8.2h1.5M12.5 13.2h1.5",
   "hazard": "M10 3 17.5 16.5h-15zM10 8v4M10 13.6v1.2",
   "gavel": "M3 17h14M10 3v11M10 5 4.5 7 M10 5l5.5 2M2.5 11.5l2-4.5 2 4.5zM13.5 11.5l2-4.5 2 4.5z",
   "sign": "M3 16.5h14M4 13.2c3-.2 4-8.7 6-8.7 2.3 0-1.2 8 .6 8 1.3 0 1.6-3 2.8-3 .9 0 .6 2.4 3 2.4",
   "doc": "M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5M7.5 10.5h5M7.5 13.5h5",
   "ledger": "M4 3.5h12v13H4zM4 7.5h12M8 7.5v9",
   "four": "M3.5 3.5h6v6h-6zM10.5 3.5h6v6h-6zM3.5 10.5h6v6h-6zM10.5 10.5h6v6h-6z",
   "cal": "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 12h2",
   "verify": "M10 2.5 16.5 5v5c0 3.7-2.6 6.2-6.5 7.5C6.1 16.2 3.5 13.7 3.5 10V5zM7 10l2.2 2.2L13.2 8",
   "gear": "M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M4.7 15.3l1.6-1.6M13.7 6.3l1.6-1.6",
   "search": "M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.2 12.2 17 17",
   "check": "M4 10.5 8 14.5 16 5.5",
   "cross": "M5 5l10 10M15 5 5 15",
   "q": "M7.3 7.5c0-1.6 1.2-2.7 2.8-2.7s2.7 1 2.7 2.5c0 2-2.7 2.1-2.7 4.2M10.1 14v1.6",
   "dash": "M4.5 10h11",
   "right": "M8 4.5 13.5 10 8 15.5",
   "down": "M4.5 7.5 10 13l5.5-5.5",
   "up": "M4.5 12.5 10 7l5.5 5.5",
   "left": "M12 4.5 6.5 10l5.5 5.5",
   "cam": "M3 6h3.2l1.3-2h5l1.3 2H17v10H3zM10 8a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
   "clip": "M14.5 9.5 9.3 14.7a3 3 0 0 1-4.3-4.3l6-6a2 2 0 0 1 2.9 2.9l-5.8 5.8",
   "lock": "M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9",
   "undo": "M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5",
   "print": "M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z",
   "flag": "M5 17V3.5M5 4h10l-2.5 3.5L15 11H5",
   "people": "M7.5 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM2.5 16.5c0-3 2-4.8 5-4.8s5 1.8 5 4.8M13 4.4a2.5 2.5 0 0 1 0 4.4M14.5 12c1.8.6 3 2.2 3 4.5",
   "clock": "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4.3l2.8 1.7",
   "stop": "M6.8 2.5h6.4l4.3 4.3v6.4l-4.3 4.3H6.8l-4.3-4.3V6.8z",
   "table": "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12",
   "card": "M4 4h12v12H4zM6.5 8h7M6.5 11h5",
   "plus": "M10 4v12M4 10h12",
   "usb": "M3.5 6h13v9h-13zM6 15v1.5M14 15v1.5M6.5 9h3",
   "text": "M3 16 7.5 4 12 16M4.7 12h5.6M13 16l2.3-6 2.3 6M13.7 14h3.2",
   "menu": "M3 5.5h14M3 10h14M3 14.5h14",
   "open": "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
   "dot": "M10 10h.01",
   "link": "M8 12l4-4M9 6l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L13.5 10.5M11 14l-1.5 1.5A3.2 3.2 0 0 1 5 11l1.5-1.5"
  }
 }
} as const;

/** light or dark; both carry the same colour names */
export type ThemeName = keyof typeof tokens.color;
/** a colour role, such as ink2 or vetoFill */
export type ColorName = keyof typeof tokens.color.light;
