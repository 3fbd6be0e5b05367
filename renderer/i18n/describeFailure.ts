import type { i18n } from 'i18next';
import type { Failure } from '../../electron/contract/Reply.ts';
import type { ErrorText } from './ErrorTexts.ts';
import { dutyRefusalText } from './dutyRefusalText.ts';
import { refusalText } from './refusalText.ts';

/** A failure's words in the language of `texts`. Every code has them; params that the sentence does not name are left out. */
export function describeFailure(texts: i18n, failure: Failure): ErrorText {
  const refusal = refusalText(texts, failure) ?? dutyRefusalText(texts, failure);
  if (refusal !== null) return { what: refusal, todo: texts.t('hazards.refused.kept') };
  // the key is only known at run time, so i18next cannot check the params that each sentence names; a test does
  const say = texts.t as unknown as (key: string, params: Failure['params']) => string;
  return { what: say(`errors.${failure.code}.what`, failure.params), todo: say(`errors.${failure.code}.todo`, failure.params) };
}
