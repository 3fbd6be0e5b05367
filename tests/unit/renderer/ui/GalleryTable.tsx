import { FoldRow } from '../../../../renderer/ui/FoldRow.tsx';
import { ItemState } from '../../../../renderer/ui/ItemState.tsx';
import { Panel } from '../../../../renderer/ui/Panel.tsx';

/** a scoring table as a page writes it: rows of its own, folds, one row opened in place */
export function GalleryTable() {
  return (
    <Panel>
      <table className="az-table" aria-label="6.2 设备设施运行管理">
        <thead><tr><th>编号</th><th>6.2 设备设施运行管理</th><th className="az-number">标准分</th><th className="az-number">得分</th><th>状态</th></tr></thead>
        <tbody>
          <FoldRow span={2} text="6.2.1—6.2.4　满分 4 条，已收起" actionLabel="展开" onOpen={() => undefined}><td /><td /><td><ItemState kind="full" text="满分" /></td></FoldRow>
          <tr className="az-selected"><td className="az-muted">6.2.5</td><td className="az-strong">机械防护与急停</td><td className="az-number">10</td><td className="az-number az-strong">4</td><td><ItemState kind="deducted" text="扣分" /></td></tr>
          <tr><td className="az-muted">6.2.12</td><td>场内机动车</td><td className="az-number">8</td><td className="az-number az-muted">—</td><td><ItemState kind="unanswered" text="未评" /></td></tr>
        </tbody>
      </table>
    </Panel>
  );
}
