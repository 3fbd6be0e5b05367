import { isChineseNumeral, isUnit, mayNotEndLine, mayNotStartLine, refusesLatinGap } from './characterClass.ts';
import type { TextStyle } from './TextStyle.ts';
import type { Token } from './Token.ts';

/** Set the gap before each token and whether it may begin a line (DOCUMENTS 'Lines'). */
export function spaceTokens(tokens: Token[], style: TextStyle): void {
  let insideShellBrackets = false;
  let numberAfterOrdinal = false;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before) {
      token.gapPt = gapBetween(before, token, style);
      const keep = token.glue === 'keep' || insideShellBrackets || staysWith(before, token) || (numberAfterOrdinal && (isChineseNumeral(token.text) || isUnit(token.text)));
      token.glue = breaksLaw(before, token) ? 'law' : keep ? 'keep' : 'none';
    }
    if (token.text === '〔') insideShellBrackets = true;
    if (token.text === '〕') insideShellBrackets = false;
    numberAfterOrdinal = token.text === '第' || (numberAfterOrdinal && isChineseNumeral(token.text));
  });
}

/** 标点挤压 gives back half an em; Chinese beside Latin letters or figures gets a thin gap. */
function gapBetween(before: Token, token: Token, style: TextStyle): number {
  const em = token.style.sizePt;
  if (before.kind === 'close' && (token.kind === 'close' || token.kind === 'open')) return -em / 2;
  if (before.kind === 'open' && token.kind === 'open') return -em / 2;
  const latin = before.kind === 'latin' ? before : token.kind === 'latin' ? token : undefined;
  const han = before.kind === 'han' ? before : token.kind === 'han' ? token : undefined;
  if (!latin || !han || refusesLatinGap(han.text)) return 0;
  const touching = latin === before ? latin.text.at(-1) : latin.text[0];
  return /[\p{L}\p{N}%]/u.test(touching ?? '') ? (style.latinGapEm ?? 0.09) * em : 0;
}

function breaksLaw(before: Token, token: Token): boolean {
  return mayNotStartLine([...token.text][0] ?? '') || mayNotEndLine([...before.text].at(-1) ?? '') || token.kind === 'space';
}

function staysWith(before: Token, token: Token): boolean {
  if (before.kind === 'latin' && /\d$/u.test(before.text) && isUnit(token.text)) return true;
  if (before.text === '第' && (token.kind === 'latin' || isChineseNumeral(token.text))) return true;
  const afterSplitWord = before.kind === 'latin' && /[-/]$/u.test(before.text);
  return before.kind === 'latin' && token.kind === 'latin' && !afterSplitWord;
}
