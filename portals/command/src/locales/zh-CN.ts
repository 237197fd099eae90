const zh = {
  matters: {
    title: '事项', about: '部门登记的事项', search: '标题', none: '还没有登记事项', noneHint: '登记后，事项会出现在这里。',
  },
  matter: {
    title: '标题', recordedAt: '登记时间', record: '登记事项', titleHint: '不超过 100 个字，不与已有的重复', titleMissing: '请填写标题', recorded: '已登记“{{title}}”',
    facts: '基本信息', back: '返回列表', missing: '没有这个事项', missingHint: '请核对地址，或在列表中查找。',
  },
  refusal: {
    MATTER_TITLE_INVALID: '标题应为 1 到 100 个字，请修改。', MATTER_RECORDED_ALREADY: '已有同名事项。请在列表中查找，或换一个标题。',
  },
};

export default zh;
