import { Button, Input, Segmented, Select } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AnswerCards } from '../../../../renderer/ui/AnswerCards.tsx';
import { AnswerSegment } from '../../../../renderer/ui/AnswerSegment.tsx';
import { CategoryProgress } from '../../../../renderer/ui/CategoryProgress.tsx';
import { ConfirmDialog } from '../../../../renderer/ui/ConfirmDialog.tsx';
import { DenseTable } from '../../../../renderer/ui/DenseTable.tsx';
import { DueDate } from '../../../../renderer/ui/DueDate.tsx';
import { EmptyState } from '../../../../renderer/ui/EmptyState.tsx';
import { ErrorBand } from '../../../../renderer/ui/ErrorBand.tsx';
import { EventLog } from '../../../../renderer/ui/EventLog.tsx';
import { FileDrop } from '../../../../renderer/ui/FileDrop.tsx';
import { FindingMark } from '../../../../renderer/ui/FindingMark.tsx';
import { HelpList } from '../../../../renderer/ui/HelpList.tsx';
import { Icon } from '../../../../renderer/ui/Icon.tsx';
import { ItemState } from '../../../../renderer/ui/ItemState.tsx';
import { KeyFooter } from '../../../../renderer/ui/KeyFooter.tsx';
import { KeyValueTable } from '../../../../renderer/ui/KeyValueTable.tsx';
import { LoadingLines } from '../../../../renderer/ui/LoadingLines.tsx';
import { LockedBadge } from '../../../../renderer/ui/LockedBadge.tsx';
import { LoopStations } from '../../../../renderer/ui/LoopStations.tsx';
import { Mark } from '../../../../renderer/ui/Mark.tsx';
import { PageHead } from '../../../../renderer/ui/PageHead.tsx';
import { Panel } from '../../../../renderer/ui/Panel.tsx';
import { PrintedPagePreview } from '../../../../renderer/ui/PrintedPagePreview.tsx';
import { ProgressDialog } from '../../../../renderer/ui/ProgressDialog.tsx';
import { RiskChip } from '../../../../renderer/ui/RiskChip.tsx';
import { RuleBox } from '../../../../renderer/ui/RuleBox.tsx';
import { RuleBoxLine } from '../../../../renderer/ui/RuleBoxLine.tsx';
import { RulerBox } from '../../../../renderer/ui/RulerBox.tsx';
import { RuleRow } from '../../../../renderer/ui/RuleRow.tsx';
import { RuleStepper } from '../../../../renderer/ui/RuleStepper.tsx';
import { SavedIndicator } from '../../../../renderer/ui/SavedIndicator.tsx';
import { ScoreStrip } from '../../../../renderer/ui/ScoreStrip.tsx';
import { SignaturePad } from '../../../../renderer/ui/SignaturePad.tsx';
import type { InkPicture } from '../../../../renderer/ui/inkPicture.ts';
import { StatusLine } from '../../../../renderer/ui/StatusLine.tsx';
import { StepList } from '../../../../renderer/ui/StepList.tsx';
import { Tag } from '../../../../renderer/ui/Tag.tsx';
import type { TextScale } from '../../../../renderer/ui/theme/ThemeRoot.tsx';
import { ThemeRoot } from '../../../../renderer/ui/theme/ThemeRoot.tsx';
import { UndoBar } from '../../../../renderer/ui/UndoBar.tsx';
import { VerdictPlate } from '../../../../renderer/ui/VerdictPlate.tsx';
import { VetoFrame } from '../../../../renderer/ui/VetoFrame.tsx';
import { VetoLine } from '../../../../renderer/ui/VetoLine.tsx';
import { GalleryTable } from './GalleryTable.tsx';

declare global {
  interface Window { signatures: (InkPicture | null)[]; answers: string[]; counts: number[] }
}
window.signatures = [];
window.answers = [];
window.counts = [];

const ruler = { low: 57.5, high: 90.3, threshold: 60, thresholdLabel: '达标 60', label: '已得 57.5，最高可到 90.3，达标线 60' } as const;

function Score() {
  const [answer, setAnswer] = useState<'yes' | 'no' | 'unknown' | null>(null);
  const [count, setCount] = useState(2);
  return (
    <Panel title="逐条" hint="本条满 10" padded>
      <RuleBox arithmetic={<>应扣 4 + 2 = 6，本条满 10，<b>计扣 6，得 4</b></>}>
        <RuleRow keyCap="1" text="缺防护或可徒手进入危险区" unit="每处扣 2" result={`−${count * 2}`}
          control={<RuleStepper value={count} max={9999} onChange={(value) => { window.counts.push(value); setCount(value); }} label="缺防护，处数" decreaseLabel="减一处" increaseLabel="加一处" />} />
        <RuleRow keyCap="2" text="无证驾驶或未登记" unit={<Tag tone="bad">不得分</Tag>} result={null} control={null} />
        <RuleBoxLine><Input size="small" aria-label="扣分说明" defaultValue="推台锯、四面刨无护罩" /><Button size="small" icon={<Icon name="clip" size={15} />}>附证据 2</Button></RuleBoxLine>
      </RuleBox>
      <div className="az-row" style={{ marginTop: '.75rem' }}>
        <span className="az-grow">除尘器是干式的吗？</span>
        <AnswerSegment label="除尘器是干式的吗" value={answer} onChange={(value) => { window.answers.push(value); setAnswer(value); }}
          options={[{ value: 'yes', text: '有', tone: 'affirmed' }, { value: 'no', text: '没有', tone: 'denied' }, { value: 'unknown', text: '不清楚', tone: 'unknown' }]} />
      </div>
      <div className="az-row" style={{ marginTop: '.75rem', flexWrap: 'wrap' }}>
        <Select aria-label="行业" defaultValue="a" options={[{ value: 'a', label: '轻工 家具' }, { value: 'b', label: '机械 五金' }]} style={{ width: '10rem' }} />
        <Segmented options={['全部', '未评 37', '扣分 21']} />
        <ItemState kind="full" text="满分" /><ItemState kind="deducted" text="扣分" /><ItemState kind="forfeited" text="不得分" /><ItemState kind="vetoed" text="不得分" /><ItemState kind="notApplicable" text="空项" /><ItemState kind="unanswered" text="未评" />
      </div>
    </Panel>
  );
}

function Verdicts() {
  return (
    <>
      <VetoFrame label="自评结论：一票否决">
        <div className="az-row" style={{ gap: '1.125rem' }}>
          <VerdictPlate kind="vetoed" size={76} />
          <div className="az-grow"><div className="az-small az-muted">自评结论</div><h2 className="az-verdict-word">一票否决</h2><div>有 <b>1</b> 项重大事故隐患未销号，不予评定等级。</div></div>
        </div>
      </VetoFrame>
      <Panel title="得分过线，但不作结论" padded><RulerBox {...ruler} low={85.7} high={85.7} vetoed label="已得 85.7，达标线 60，不作结论" /></Panel>
      <Panel title="各种牌" edge="ok" padded>
        <div className="az-row" style={{ flexWrap: 'wrap', gap: '.75rem' }}>
          {(['passed', 'failed', 'vetoed', 'incomplete'] as const).map((kind) => <VerdictPlate key={kind} kind={kind} size={48} />)}
          {(['true', 'unknown', 'false'] as const).map((value) => <FindingMark key={value} value={value} />)}
          {([['red', '重大'], ['orange', '较大'], ['yellow', '一般'], ['blue', '低']] as const).map(([level, word]) => <RiskChip key={level} level={level} word={word} />)}
          <Tag>一般</Tag><Tag tone="veto">重大</Tag><Tag tone="dashed">转述，未见原文</Tag><Tag tone="warn">? 不清楚</Tag><LockedBadge text="已封存" digest="9c410000b27e" />
          <DueDate urgency="over" text="逾期 5 天" /><DueDate urgency="soon" text="剩 12 天" /><DueDate urgency="later" text="剩 38 天" />
          <SavedIndicator state="saved" text="已存到本机 14:03:22" /><SavedIndicator state="failed" text="没存上：磁盘满了，已留在内存" /><StatusLine tone="warn" icon="flag">1 项逾期</StatusLine><Mark size={26} /><Mark size={16} />
        </div>
      </Panel>
    </>
  );
}

function Loop() {
  return (
    <Panel padded>
      <LoopStations label="隐患闭环" stations={[
        { key: 'a', name: '发现', hint: '11-22', state: 'done', spokenState: '已完成' }, { key: 'b', name: '报告', hint: '11-22', state: 'done', spokenState: '已完成' }, { key: 'c', name: '五落实', hint: '4 / 5', state: 'current', spokenState: '进行中' },
        { key: 'd', name: '整改', hint: '时限 12-05', state: 'ahead', spokenState: '还没到' }, { key: 'e', name: '验收', hint: '须他人', state: 'ahead', spokenState: '还没到' }, { key: 'f', name: '销号', hint: '主要负责人', state: 'ahead', spokenState: '还没到' }]} />
      <KeyValueTable label="五落实" rows={[{ key: 'a', name: '责任', value: '车间主任', state: <StatusLine tone="ok" icon="check">已定</StatusLine> }, { key: 'b', name: '资金', value: <Input placeholder="填金额" aria-label="资金" suffix="元" />, state: <ItemState kind="unanswered" text="未定" /> }]} />
      <EventLog label="经过" events={[{ key: '1', time: '11-22 10:40', who: '车间主任', what: '2 号除尘系统断电挂牌，停用' }]} />
    </Panel>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<'progress' | 'confirm' | 'undo' | null>(null);
  return (
    <div className="az-row">
      <Button onClick={() => setOpen('progress')}>生成报告</Button><Button onClick={() => setOpen('confirm')}>删除企业…</Button><Button onClick={() => setOpen('undo')}>设为空项</Button>
      <ProgressDialog open={open === 'progress'} title="正在生成报告" text="第 3 / 11 页" share={3 / 11} cancelLabel="取消" onCancel={() => setOpen(null)} />
      <ConfirmDialog open={open === 'confirm'} title="删除这家企业？" confirmLabel="删除" cancelLabel="留着" onConfirm={() => setOpen(null)} onCancel={() => setOpen(null)}>记录、历次状态和目录都会删掉；备份里的还在。</ConfirmDialog>
      {open === 'undo' && <UndoBar text="6.2.5 改为空项" undoLabel="撤销" closeLabel="收起" onUndo={() => setOpen(null)} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Gallery() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: 'calc(100vh / var(--az-zoom))' }}>
      <ScoreStrip label="得分" earned={{ name: '已得', value: '57.5' }} possible={{ name: '可能到', value: '90.3' }} ruler={ruler} distance={{ name: '离三级达标', value: '还差 23 分' }} hazards={{ name: '重大隐患', value: '1 项未销号', open: true }} unanswered={{ name: '未评', value: '37' }} />
      <div className="az-toolbar"><CategoryProgress label="类目进度" currentKey="6" onSelect={() => undefined} cells={Array.from({ length: 13 }, (_, i) => ({ key: String(i + 1), shown: String(i + 1), name: `第 ${i + 1} 类`, share: i < 5 ? 1 : i === 5 ? 0.6 : 0 }))} /></div>
      <div className="az-page">
        <div className="az-columns">
          <div className="az-stack">
            <section><PageHead title="下一步" hint="按先后排好，做完一件少一件" inline />
              <Panel><StepList label="下一步" steps={[
                { key: '1', title: '补齐重大隐患的整改资金', hint: '五落实缺“资金” · 时限 12-05', mark: <VerdictPlate kind="vetoed" size={38} />, action: <Button type="primary" size="large">补全五落实</Button> },
                { key: '2', title: '接着评分：6.2.12 场内机动车', hint: '135 条已评 98 条，余 37 条', action: <Button>接着评分</Button> }]} /></Panel></section>
            <Score /><GalleryTable /><Verdicts /><Loop />
            <AnswerCards label="回答" value={null} onChange={(value) => window.answers.push(value)} cards={[
              { value: 'yes', text: '是，有此情况', meaning: '灰斗直通、没有锁气卸灰', mark: <span className="az-veto"><Icon name="hazard" size={34} stroke={1.3} /></span>, keyCap: 'Y' },
              { value: 'no', text: '否，无此情况', meaning: '凭卸灰阀照片、运行和检修记录', mark: <FindingMark value="true" />, keyCap: 'N' },
              { value: 'unknown', text: '待查', meaning: '今天看不到、拿不准；不出结论', mark: <FindingMark value="unknown" />, keyCap: 'T' }]} />
            <VetoLine><b>答“是”会怎样：</b>不论得多少分，结论都是<b className="az-veto">一票否决</b>；马上建立隐患记录。</VetoLine>
            <ErrorBand what="第 14 行“扣分”列不是数字。" todo="请改成 0—9999 的整数。" kept="原来的数据没有动。" code="import.notANumber" actions={<Button size="small">重试</Button>} />
            <Panel><EmptyState text="还没有隐患记录。" action={<Button type="primary">去现场核对</Button>} /></Panel>
            <LoadingLines label="正在读取" /><Dialogs />
          </div>
          <aside className="az-stack">
            <div style={{ height: '18rem', display: 'flex' }}><SignaturePad label="手写签名" clearLabel="重写" chooseLabel="选图片…" hint="用鼠标、触屏或手写板" unreadableText="这个文件不是图片，或者上面没有字迹。" onChange={(picture) => window.signatures.push(picture)} /></div>
            <PrintedPagePreview label="签在哪里" title={['安全生产标准化', '自评报告']} subtitle="示例企业" result="自评结论：三级达标　87.0" hereText="← 本次签这里" boxes={[{ key: 'a', name: '组长、主要负责人', state: 'here' }, { key: 'b', name: '成员 甲', state: 'signed' }, { key: 'c', name: '成员 乙', state: 'empty' }]} />
            <FileDrop text="把 PDF 拖到这里" chooseLabel="选文件…" accept=".pdf" onFiles={() => undefined} />
            <Panel title="要求" padded><HelpList entries={[{ key: 'a', name: '查文件', icon: 'doc', body: ['登记证', '每日点检'] }, { key: 'b', name: '查现场', icon: 'search', body: '逐台试急停' }]} /></Panel>
            <DenseTable label="印的和算的" rows={[{ name: '得分', printed: '87.0' }, { name: '空项', printed: '92' }]} rowKey={(row) => row.name} tight columns={[{ key: 'n', title: '', render: (row) => row.name }, { key: 'p', title: '印的', kind: 'number', render: (row) => row.printed }]} />
          </aside>
        </div>
      </div>
      <KeyFooter hints={[{ caps: ['J', 'K'], text: '上下条' }, { caps: ['1', '—', '9'], text: '选扣分' }, { caps: ['U'], text: '下一条未评' }]}><Button type="primary" size="small">评完，下一条</Button></KeyFooter>
    </div>
  );
}

const wanted = new URLSearchParams(location.search);
const host = document.getElementById('root');
if (host === null) throw new Error('The gallery page has no #root.');
createRoot(host).render(
  <ThemeRoot theme={wanted.get('theme') === 'dark' ? 'dark' : 'light'} textScale={Number(wanted.get('scale') ?? 100) as TextScale} locale={zhCN}><Gallery /></ThemeRoot>,
);
