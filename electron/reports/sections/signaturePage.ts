import type { TeamMember } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { PlannedSignature } from '../../../assessment-specs/records/Seal.ts';
import type { PackRef } from '../../../assessment-specs/schema/PackRef.ts';
import { addQrBlock } from '../layout/addQrBlock.ts';
import { addComparisonField, addSideHeading } from '../layout/addSideHeading.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { addTitle } from '../layout/addTitle.ts';
import { stack } from '../layout/Cell.ts';
import type { Cell } from '../layout/Cell.ts';
import { signatureCell } from '../layout/cellBlocks.ts';
import { checkBox } from '../layout/drawCheckBox.ts';
import { blankLine, gap } from '../layout/inlineSpaces.ts';
import { palette } from '../layout/palette.ts';
import { leadIn, typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { groupHex } from '../text/groupHex.ts';
import { spreadName } from '../text/spreadText.ts';
import { roleWords } from '../words.ts';

/** Handwriting over two lines of nine points: claimed time, certificate fingerprint. */
const fieldPt = { width: 132, lowest: 44, highest: 56 };
const paddingYPt = 1.8;
/** Everything on the page but the signers' rows. */
const otherwisePt = 430;

/** 签名与验证页: one row a planned signer, then what the signatures prove and what they do not, each apart. */
export function addSignaturePage(context: ReportContext): void {
  const { report } = context;
  report.flow.breakPage();
  addTitle(report, { text: '签名与验证页', outline: true, spaceAfterPt: 2 });
  addSigners(context);
  addSideHeading(report, '完整', '文件自第一次签名起没有改动，由密码签名覆盖全文来保证。后加的签名只填预留的签名域。手写图像和印章图片只是图像，不能单独证明什么。');
  addSideHeading(report, '身份', '签名证书由签名所用的计算机自行签发，姓名是本人填写的，本文件不能证明签名人是谁。请当面、电话或书面核对下列根证书指纹；一致，才可以把签名归于该企业。');
  addComparisonField(report, { label: '根证书指纹（SHA-256 前16字节）', value: rootText(context), tick: [checkBox('empty', 1.4), ' 已另行核对 ', blankLine(48)] });
  addSideHeading(report, '时间', '表中时间取自签名所用的计算机，没有可信时间戳，只能说明签名人声明的时间。');
  addSideHeading(report, '效力', '是否满足电子签名法第十三条，取决于本软件无法得知的事实；是否采信，由接收单位决定。');
  addDigestBlock(context);
}

function addSigners(context: ReportContext): void {
  const { report, signatures, record } = context;
  const compiler = signatures.map(({ memberId }) => memberOf(context, memberId)).find((member) => member?.roles.includes('assessor'));
  const rows = signatures.map((signature, index): TableRow => {
    const member = memberOf(context, signature.memberId);
    return { kind: 'row', cells: [String(index + 1), personCell(member, member === compiler), fieldCell(context, signature), signature.statement, identityCell()] };
  });
  const reviewer: TableRow = { kind: 'row', cells: [String(signatures.length + 1), '评审员（预留）', { kind: 'styled', text: '不设签名域', style: { color: palette.rule } }, '意见另见评审记录。', '—'] };
  if (signatures.length === 0 && record.seal !== null) throw new Error('A sealed record plans no signature.');
  addTable(report, {
    paddingYPt,
    columns: [
      { head: '序号', width: { fixedPt: 28 }, align: 'center' }, { head: '角色、姓名', width: { weight: 1.05 } }, { head: `签名、时间（${offsetOf(context.date)}）、指纹`, width: { fixedPt: fieldPt.width + 8 } },
      { head: '签名人声明', width: { weight: 1 } }, { head: '身份', width: { fixedPt: 46 } },
    ],
    rows: [...rows, reviewer],
  });
  report.markPage('signatures');
}

/** `+08:00` of an instant. */
const offsetOf = (instant: string): string => instant.replace(/^.*?(?:Z|([+-]\d{2}:\d{2}))$/u, (_all, offset: string | undefined) => offset ?? 'UTC');

const memberOf = ({ record }: ReportContext, memberId: string): TeamMember | undefined => record.assessment.team.find(({ id }) => id === memberId);

/** Roles as the declaration has them: who compiled, who reviewed, who approved. */
function personCell(member: TeamMember | undefined, compiled: boolean): Cell {
  if (member === undefined) return '—';
  const roles = [...member.roles].filter((role) => role !== 'witness').map((role) => roleWords[role]).join('、');
  const act = member.roles.includes('principal') ? '（批准）' : compiled ? '（编制）' : member.roles.includes('deputyLeader') ? '（审核）' : '';
  const name = { ...typeScale.table, face: 'sansBold', sizePt: 11 } as const;
  return stack(`${roles}${act}`, { kind: 'styled', style: { pitchPt: 18 }, text: [spreadName(member.name, name, 3.6), gap(6), { text: member.post, color: palette.secondary }] });
}

/** As high as lets everything stand on one page; from seven signers on the table breaks like any other. */
function fieldCell({ draft, report, signatures }: ReportContext, { fieldName }: PlannedSignature): Cell {
  const sharePt = (report.flow.pageHeight - otherwisePt) / signatures.length - 2 * paddingYPt;
  const heightPt = Math.min(fieldPt.highest, Math.max(fieldPt.lowest, sharePt));
  return signatureCell({ fieldName, heightPt, ...(draft && { placeholder: '签名位置' }) });
}

const identityCell = (): Cell => ({ kind: 'styled', text: '自述，\n未核验', style: { face: 'sansMedium' } });

function rootText({ record }: ReportContext): string {
  const fingerprint = record.seal?.rootFingerprint;
  return fingerprint === undefined ? '封存后印出' : (fingerprint.slice(0, 32).toUpperCase().match(/../gu) ?? []).join(':');
}

/** QR with number, digest and fingerprint and no address; beside it the same for people, and the packs. */
function addDigestBlock({ report, record, digest, number, packs }: ReportContext): void {
  if (record.seal === null || number === null) return;
  const packText = ({ id, revision, digest: packDigest }: PackRef): string => `${id} r${revision}　摘要 ${groupHex(packDigest, 2)}`;
  addQrBlock(report, {
    qr: `${number}\n${digest}\n${record.seal.rootFingerprint.slice(0, 32)}`,
    paragraphs: [
      { text: [leadIn('内容摘要（SHA-256）')], style: typeScale.note },
      { text: `${groupHex(digest.slice(0, 32))}\n${groupHex(digest.slice(32))}`, style: { ...typeScale.table, sizePt: 10.5 } },
      { text: `评分标准 ${packText(packs.primary.ref)}`, style: typeScale.note },
      { text: '验证：把本文件拖入安准，或运行 anzhun verify。应得四项：完整、签名、评分标准、得分。二维码只含编号、摘要和指纹，不含网址。', style: typeScale.note },
    ],
  });
}
