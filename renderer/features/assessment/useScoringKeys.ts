import { useTranslation } from 'react-i18next';
import type { KeyHint } from '../../ui/KeyHints.tsx';
import { useKeys } from '../../ui/useKeys.ts';

export interface ScoringKeyActions {
  readonly move: (step: 1 | -1) => void;
  /** the rule with this number, from 1: ticks it, or chooses it and counts the first one */
  readonly rule: (number: number) => void;
  /** + and − on the chosen rule */
  readonly count: (by: 1 | -1) => void;
  readonly full: () => void;
  readonly notApplicable: () => void;
  readonly evidence: () => void;
  readonly note: () => void;
  /** records a hazard that was found at the open item */
  readonly hazard: () => void;
  readonly nextUnanswered: () => void;
  readonly done: () => void;
  readonly changeView: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** to an item by its number */
  readonly jump: () => void;
  readonly search: () => void;
  readonly help: () => void;
}

/** The keys of scoring. @returns the hints for the footer, and those for inside the open row */
export function useScoringKeys(actions: ScoringKeyActions, readOnly: boolean): { readonly footer: readonly KeyHint[]; readonly row: readonly KeyHint[] } {
  const { t } = useTranslation();
  const hint = (caps: readonly string[], name: 'move' | 'rule' | 'count' | 'full' | 'notApplicable' | 'evidence' | 'note' | 'hazard' | 'next' | 'done' | 'view' | 'undo' | 'redo' | 'help' | 'jump' | 'search'): KeyHint => ({ caps, text: t(`scoring.keys.${name}`) });
  const move = hint(['J', 'K'], 'move');
  const rule = hint(['1', '—', '9'], 'rule');
  const count = hint(['+', '−'], 'count');
  const next = hint(['U'], 'next');
  const view = hint(['V'], 'view');
  const done = hint(['Enter'], 'done');
  const full = hint(['0'], 'full');
  const na = hint(['N'], 'notApplicable');
  const evidence = hint(['E'], 'evidence');
  const note = hint(['M'], 'note');
  const hazard = hint(['H'], 'hazard');
  const undo = hint(['Ctrl Z'], 'undo');
  const jump = hint(['G'], 'jump');
  const search = hint(['/'], 'search');
  useKeys([
    { key: 'j', run: () => actions.move(1), hint: move }, { key: 'k', run: () => actions.move(-1) }, { key: 'arrowdown', run: () => actions.move(1) }, { key: 'arrowup', run: () => actions.move(-1) },
    { key: 'enter', run: actions.done, hint: done }, { key: 'u', run: actions.nextUnanswered, hint: next }, { key: 'v', run: actions.changeView, hint: view }, { key: 'h', run: actions.hazard, hint: hazard }, { key: 'g', run: actions.jump, hint: jump }, { key: '/', run: actions.search, hint: search }, { key: 'f1', run: actions.help, hint: hint(['F1'], 'help') },
  ]);
  useKeys([
    ...Array.from({ length: 9 }, (_, index) => ({ key: String(index + 1), run: () => actions.rule(index + 1), ...(index === 0 ? { hint: rule } : {}) })),
    { key: '+', run: () => actions.count(1), hint: count }, { key: '=', run: () => actions.count(1) }, { key: '-', run: () => actions.count(-1) },
    { key: '0', run: actions.full, hint: full }, { key: 'n', run: actions.notApplicable, hint: na }, { key: 'e', run: actions.evidence, hint: evidence }, { key: 'm', run: actions.note, hint: note }, { key: 'ctrl+z', run: actions.undo, hint: undo }, { key: 'ctrl+y', run: actions.redo, hint: hint(['Ctrl Y'], 'redo') }, { key: 'ctrl+shift+z', run: actions.redo },
  ], !readOnly);
  return readOnly ? { footer: [move, jump, view], row: [] } : { footer: [move, rule, count, next, view], row: [full, na, note, evidence, hazard, undo] };
}
