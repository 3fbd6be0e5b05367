import { packIndex } from '../../assessment-specs/engine/packIndex.ts';
import { fail, succeed } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { packOf } from './packOf.ts';

/** Note and evidence of an item before it is scored. Both empty: nothing waits any more. */
export const attachToItem: Service<'assessment.attach'> = async (context, { enterpriseId, assessmentId, seq, layer, packId, itemId, note, evidence }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const pack = packOf(context.catalogue, assessment.value.file, 'scored', packId);
  if (!pack.ok) return pack;
  if (packIndex(pack.value).item(itemId) === null) return fail('answer.unknownItem', { itemId });
  const head = await changeHead(context);
  const waiting = note === '' && evidence.length === 0 ? null : { note, evidence, by: head.by, at: head.at };
  const changes = [{ kind: 'attached' as const, layer, packId, itemId, waiting }];
  const kept = await context.store.changeAssessment(enterpriseId, assessmentId, seq, changes, head);
  if (!kept.ok) return kept;
  const { file: _whole, ...position } = kept.value;
  return succeed({ ...position, changes });
};
