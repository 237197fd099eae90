/** The kit's own texts; `en.ts` must have the same keys. */
export const zh = {
  close: '关闭', cancel: '取消', retry: '重试', clear: '清除', more: '另有 {{n}} 条',
  loading: '加载中',
  state: {
    empty: '没有符合条件的记录',
    emptyHint: '请放宽筛选条件，或清除搜索词。',
    clearFilters: '清除筛选',
    failed: '数据加载失败',
    offline: '网络已断开',
    offlineHint: '请检查网络连接，恢复后重试。',
    forbidden: '没有权限查看这项内容',
    forbiddenHint: '如工作需要，请向管理员申请权限。',
    brokenHint: '稍后重试；若仍失败，请把代码告知管理员。',
    code: '代码 {{code}}',
    partial: '部分内容暂时不可用：{{names}}。其余内容不受影响。',
    crashed: '这部分页面出错了',
    nowhere: '页面不存在或无权限',
    nowhereHint: '地址可能已变更，或您没有访问权限。',
  },
  table: {
    density: '切换行高', columns: '显示列', filters: '筛选', keys: '↑↓ 移动 · Enter 查看', keysSelect: '↑↓ 移动 · Enter 查看 · 空格选择',
    selected: '已选 {{n}} 项', unselect: '取消选择', selectPage: '全选本页', selectRow: '选择{{name}}',
    range: '第 {{from}}–{{to}} 条，共 {{total}} 条', rangeOpen: '第 {{from}}–{{to}} 条', previous: '上一页', next: '下一页',
  },
  date: { month: 'YYYY年M月', year: 'YYYY年', nextMonth: '下个月', previousMonth: '上个月', nextYear: '下一年', previousYear: '上一年', pick: '选择日期' },
  upload: {
    choose: '选择文件', change: '换一个文件', drop: '把文件拖到这里，或', limit: '支持 {{types}}，不超过 {{size}}',
    tooBig: '“{{name}}”有 {{size}}，超过 {{limit}} 的上限。请拆分后再上传。', wrongType: '“{{name}}”不是 {{types}} 文件。请换一个文件。', remove: '移除文件',
  },
  notice: { dismiss: '关闭通知' },
  live: { on: '实时更新', off: '正在重新连接' },
};
