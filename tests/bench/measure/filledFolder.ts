import type { ChannelName, Input, Output } from '../../../electron/contract/channels.ts';
import type { Reply } from '../../../electron/contract/Reply.ts';
import type { GivenAnswer } from '../../../electron/contract/channels.ts';
import type { EnlargedApp } from './enlargedApp.ts';
import { callOverLoopback } from '../../fixtures/callOverLoopback.ts';
import { inkPicture, startedWorkshop, type Workshop } from '../../fixtures/workshop.ts';

/** Calls over door 2 at its printed address; a failure ends the bench with its code. */
export function askAt(address: string) {
  const [origin = '', token = ''] = address.split('/#token=');
  return async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = (await callOverLoopback({ origin, token }, channel, input)).reply as Reply<Output<C>>;
    if (!reply.ok) throw new Error(`${channel} answered ${reply.error.code} ${JSON.stringify(reply.error.params)}`);
    return reply.value;
  };
}

/** The picture again, told apart by bytes behind its end, which decoders leave alone. */
function anotherPicture(number: number): Uint8Array<ArrayBuffer> {
  const own = new TextEncoder().encode(String(number).padStart(6, '0'));
  const picture = inkPicture();
  const bytes = new Uint8Array(picture.length + own.length);
  bytes.set(picture);
  bytes.set(own, picture.length);
  return bytes;
}

/** An assessment through door 2: every item but the last hundred answered with a deduction, `files` pieces of evidence, one for each of the first items. */
export async function filledFolder(address: string, { itemIds, packId, ruleOf }: Pick<EnlargedApp, 'itemIds' | 'packId' | 'ruleOf'>, files: number): Promise<Workshop> {
  const ask = askAt(address);
  const { enterprise, assessment } = await startedWorkshop({ ask });
  const at = { enterpriseId: enterprise.file.id, assessmentId: assessment.file.id };
  let view = assessment;
  const evidence: string[] = [];
  for (let number = 0; number < files; number++) {
    const added = await ask('evidence.add', { ...at, seq: view.seq, name: `照片 ${number + 1}.png`, kind: 'photo', obtainedOn: null, validUntil: null, note: '', content: anotherPicture(number) });
    if (added.assessment === null) throw new Error('The evidence came back without its assessment.');
    view = added.assessment;
    evidence.push(added.evidence.id);
  }
  const answers = itemIds.slice(0, -100).map((itemId, index) => {
    const own = evidence[index];
    // full marks would be folded away: a deduction keeps every row in the table
    return { packId, itemId, answer: { kind: 'scored', findings: [{ itemId, ruleId: ruleOf(itemId), count: 1 }], note: '', evidence: own === undefined ? [] : [own] } satisfies GivenAnswer };
  });
  view = await ask('assessment.answerMany', { ...at, seq: view.seq, layer: 'self', reason: '', answers });
  return { enterprise, assessment: view };
}
