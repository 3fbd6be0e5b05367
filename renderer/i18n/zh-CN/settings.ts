export const settings = {
  page: { title: '设置', hint: '改了马上生效，不用保存。' },
  language: { name: '语言', hint: '正式文件始终是中文。' },
  theme: { name: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  textSize: { name: '大字', hint: '整页放大，按钮和表格一起变大。' },
  author: { name: '记录人', hint: '写在本机所作回答的旁边。', placeholder: '填姓名' },
  folder: { name: '数据文件夹', hint: '全部记录、证据和文件都在这里，不会离开本机。' },
  root: { name: '本机根证书指纹', hint: 'SHA-256 前 16 字节。请用电话或纸面告诉核验的人。', none: '还没有签署过，尚未建立。' },
  packs: { name: '评分标准', revision: 'r{{revision}} · 摘要 {{digest}}' },
  version: { name: '版本', demo: '示例数据' },
} as const;
