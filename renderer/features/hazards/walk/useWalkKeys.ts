import { useTranslation } from 'react-i18next';
import type { Observation } from '../../../../assessment-specs/records/Walk.ts';
import type { KeyHint } from '../../../ui/KeyHints.tsx';
import { useKeys } from '../../../ui/useKeys.ts';

export interface WalkKeyActions {
  readonly press: (answer: Observation['answer']) => void;
  readonly photo: () => void;
  readonly note: () => void;
  readonly move: (step: 1 | -1) => void;
  readonly undo: () => void;
  readonly station: () => void;
}

/** Y N T answer, E takes a photograph, M the note, arrows and J K move, S changes the station, Ctrl Z takes back. @param onQuestion whether a question is in view @returns the hints of the footer */
export function useWalkKeys(actions: WalkKeyActions, onQuestion: boolean): readonly KeyHint[] {
  const { t } = useTranslation();
  const hint = (cap: string, name: 'yes' | 'no' | 'toCheck' | 'photo' | 'undo' | 'move' | 'station' | 'note'): KeyHint => ({ caps: name === 'move' ? ['J', 'K'] : [cap], text: t(`walk.keys.${name}`) });
  const [yes, no, toCheck, photo, undo] = [hint('Y', 'yes'), hint('N', 'no'), hint('T', 'toCheck'), hint('E', 'photo'), hint('Ctrl Z', 'undo')];
  const ahead = () => actions.move(1);
  const back = () => actions.move(-1);
  useKeys([
    { key: 'j', run: ahead, hint: hint('J', 'move') }, { key: 'arrowdown', run: ahead }, { key: 'arrowright', run: ahead }, { key: 'k', run: back }, { key: 'arrowup', run: back }, { key: 'arrowleft', run: back },
    { key: 's', run: actions.station, hint: hint('S', 'station') }, { key: 'ctrl+z', run: actions.undo, hint: undo },
  ]);
  useKeys([
    { key: 'y', run: () => actions.press('yes'), hint: yes }, { key: 'n', run: () => actions.press('no'), hint: no }, { key: 't', run: () => actions.press('toCheck'), hint: toCheck },
    { key: 'e', run: actions.photo, hint: photo }, { key: 'm', run: actions.note, hint: hint('M', 'note') },
  ], onQuestion);
  return onQuestion ? [yes, no, toCheck, photo, undo] : [undo];
}
