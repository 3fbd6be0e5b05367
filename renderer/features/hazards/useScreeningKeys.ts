import { useTranslation } from 'react-i18next';
import type { KeyHint } from '../../ui/KeyHints.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import type { Answer } from './ScreeningRow.tsx';
import type { ScreeningCursor } from './useScreeningCursor.ts';

/** Y N T answer, J K move, U goes to the next one without an answer, Ctrl Z takes back. @returns the hints of the footer */
export function useScreeningKeys(cursor: ScreeningCursor, press: (answer: Answer) => void, undo: () => void, readOnly: boolean): readonly KeyHint[] {
  const { t } = useTranslation();
  const hint = (caps: readonly string[], name: 'yes' | 'no' | 'toCheck' | 'move' | 'next' | 'undo'): KeyHint => ({ caps, text: t(`hazards.keys.${name}`) });
  const yes = hint(['Y'], 'yes');
  const no = hint(['N'], 'no');
  const toCheck = hint(['T'], 'toCheck');
  const move = hint(['J', 'K'], 'move');
  const next = hint(['U'], 'next');
  useKeys([{ key: 'j', run: () => cursor.move(1, 'key'), hint: move }, { key: 'k', run: () => cursor.move(-1, 'key') }, { key: 'arrowdown', run: () => cursor.move(1, 'key') }, { key: 'arrowup', run: () => cursor.move(-1, 'key') }, { key: 'u', run: () => cursor.goOpen('key'), hint: next }]);
  useKeys([{ key: 'y', run: () => press('yes'), hint: yes }, { key: 'n', run: () => press('no'), hint: no }, { key: 't', run: () => press('toCheck'), hint: toCheck }, { key: 'ctrl+z', run: undo, hint: hint(['Ctrl Z'], 'undo') }], !readOnly);
  return readOnly ? [move, next] : [yes, no, toCheck, move, next];
}
