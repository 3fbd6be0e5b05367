import type { Finding, FindingCode } from './Verification.ts';

type Sentence = (params: Finding['params']) => string;
const fp = (value: string | number | undefined): string => (String(value ?? '').slice(0, 32).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** Where in the file, counted in bytes; nothing when no place is known. */
const placeZh = (offset: string | number | undefined): string => (offset === undefined || offset === '' ? '' : `（第 ${offset} 字节处）`);
const placeEn = (offset: string | number | undefined): string => (offset === undefined || offset === '' ? '' : ` (at byte ${offset})`);

/** What each finding means and what to do, in one or two sentences. The same words on screen and on the command line. */
const zh: Readonly<Record<FindingCode, Sentence>> = {
  'integrity.intact': ({ signatures }) => `文件自第一次签名起没有改动，${signatures} 个签名逐字节核对无误。`,
  'integrity.appended': ({ detail }) => `最后一个签名之后又加了内容${placeZh(detail)}。请向出具单位要原件。`,
  'integrity.changed': ({ detail }) => `签名之后内容被改动${placeZh(detail)}。请向出具单位要原件。`,
  'integrity.notPermitted': ({ detail }) => `签名之后做了不允许的修改${placeZh(detail)}，只允许填预留的签名域。请向出具单位要原件。`,
  'integrity.malformed': ({ detail }) => `文件结构被破坏${placeZh(detail)}。请向出具单位要原件。`,
  'integrity.signatureBroken': ({ detail }) => `签名本身对不上${placeZh(detail)}。请向出具单位要原件。`,
  'integrity.unsigned': ({ planned }) => `文件还没有签名（预留 ${planned} 处），改没改动无从核对。`,
  'integrity.foreign': () => '不是安准出具的文件，无从核对。',
  'integrity.recordMissing': () => '文件里应当附带的自评记录不见了，或不止一份。请向出具单位要原件。',
  'signers.trusted': ({ names, count }) => `${count} 个签名都在已核对的根证书之下：${names}。`,
  'signers.untrusted': ({ names, root }) => `签名完好，但身份是自述，未核验：${names}。请用电话或书面核对根证书指纹 ${fp(root)}，一致再确认。`,
  'signers.broken': ({ names }) => `签名对不上：${names}。`,
  'signers.expired': ({ names }) => `签名声明的时间不在证书有效期内：${names}。`,
  'signers.incomplete': ({ done, planned }) => `还没签齐：已签 ${done} 个，应签 ${planned} 个。`,
  'signers.none': () => '没有可以核对的签名。',
  'signers.unplanned': ({ names }) => `签名与封存时的计划对不上：${names}。请向出具单位核实。`,
  'pack.known': ({ name, id, revision }) => `评分标准与本机的一致：${name}（${id} r${revision}）。`,
  'pack.unknown': ({ id, revision }) => `本机没有这份评分标准：${id} r${revision}。得分无从复算。`,
  'pack.differs': ({ id, revision }) => `评分标准 ${id} r${revision} 与本机同名同号的内容不同。`,
  'pack.noRecord': () => '文件里没有自评记录，不知道用的是哪份评分标准。',
  'score.reproduced': ({ percent }) => `用文件里的答案重新计算，得分 ${percent}，结论与印出的一致。`,
  'score.differs': ({ printed, recomputed }) => `印出的得分或结论与答案不符：印的是 ${printed}，重算是 ${recomputed}。`,
  'score.cannot': () => '缺少评分标准，没有重算得分。',
  'score.noRecord': () => '文件里没有自评记录，无法重算得分。',
  'score.recordInvalid': () => '文件里的自评记录读不通，得分不能成立。',
};

const en: Readonly<Record<FindingCode, Sentence>> = {
  'integrity.intact': ({ signatures }) => `Unchanged since the first signature; ${signatures} signature(s) checked byte by byte.`,
  'integrity.appended': ({ detail }) => `Something was added after the last signature${placeEn(detail)}. Ask the issuer for the original.`,
  'integrity.changed': ({ detail }) => `The content was changed after signing${placeEn(detail)}. Ask the issuer for the original.`,
  'integrity.notPermitted': ({ detail }) => `A change was made that is not permitted after signing${placeEn(detail)}; only planned signature fields may be filled. Ask the issuer for the original.`,
  'integrity.malformed': ({ detail }) => `The file structure is broken${placeEn(detail)}. Ask the issuer for the original.`,
  'integrity.signatureBroken': ({ detail }) => `A signature does not hold${placeEn(detail)}. Ask the issuer for the original.`,
  'integrity.unsigned': ({ planned }) => `Not signed yet (${planned} planned); whether it was changed cannot be told.`,
  'integrity.foreign': () => 'Not a document issued by Anzhun; nothing can be checked.',
  'integrity.recordMissing': () => 'The embedded self-assessment record is missing, or there is more than one. Ask the issuer for the original.',
  'signers.trusted': ({ names, count }) => `All ${count} signature(s) are under a root that was confirmed: ${names}.`,
  'signers.untrusted': ({ names, root }) => `Signatures are intact, identities are self-stated and not verified: ${names}. Compare the root fingerprint ${fp(root)} by phone or on paper before confirming it.`,
  'signers.broken': ({ names }) => `Signature does not hold: ${names}.`,
  'signers.expired': ({ names }) => `The claimed time is outside the certificate's validity: ${names}.`,
  'signers.incomplete': ({ done, planned }) => `Not fully signed: ${done} of ${planned}.`,
  'signers.none': () => 'There is no signature to check.',
  'signers.unplanned': ({ names }) => `A signature does not fit the plan that was sealed: ${names}. Ask the issuer.`,
  'pack.known': ({ name, id, revision }) => `The criteria pack is the one on this machine: ${name} (${id} r${revision}).`,
  'pack.unknown': ({ id, revision }) => `This machine does not have the criteria pack ${id} r${revision}; the score cannot be recomputed.`,
  'pack.differs': ({ id, revision }) => `The criteria pack ${id} r${revision} differs from the one of the same name on this machine.`,
  'pack.noRecord': () => 'There is no record in the file, so the criteria pack is not known.',
  'score.reproduced': ({ percent }) => `Recomputed from the answers in the file: ${percent}; score and conclusion match what is printed.`,
  'score.differs': ({ printed, recomputed }) => `Printed score or conclusion does not follow from the answers: printed ${printed}, recomputed ${recomputed}.`,
  'score.cannot': () => 'The criteria pack is missing; the score was not recomputed.',
  'score.noRecord': () => 'There is no record in the file; the score cannot be recomputed.',
  'score.recordInvalid': () => 'The record in the file cannot be read as one; the score does not stand.',
};

export const describeFinding = ({ code, params }: Finding, locale: 'zh-CN' | 'en'): string => (locale === 'en' ? en : zh)[code](params);
