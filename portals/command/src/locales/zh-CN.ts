const zh = {
  cancel: '取消',
  live: { lost: '实时更新已中断，正在重新连接' },
  department: { health: '健康监测', command: '指挥部', personnel: '人事与组织', logistics: '后勤保障', teaching: '教学运行', employment: '就业工作' },
  board: {
    title: '要求看板', asOf: '数据截至 {{at}}', export: '导出', summary: '达标情况', met: '达标条款', filter: '按状态筛选', all: '全部',
    metOf: '{{n}}/{{total}} 达标', none: '没有这种状态的条款', gone: '指挥部服务暂时不可用', goneHint: '条款暂时读不出来。其他部门的情况不受影响，见上方。',
  },
  now: {
    title: '各部门当前情况', down: '暂时不可用', silent: '停报', room: '进入事件处置室',
    isolated: '隔离', waiting: '待安置', rooms: '监测房', closed: '封闭场所', disinfection: '待消毒', dispatch: '待配送', posts: '双线在岗', requests: '待补岗', tasks: '未办任务',
    onSite: '线下课', online: '线上课', isolatedStudents: '隔离学生', interviews: '待面试', moved: '转线上', unacknowledged: '未确认', incident: '当前事件', noIncident: '无', steps: '步骤', late: '超时',
  },
  clause: {
    code: '编号', title: '条款', owner: '责任部门', state: '状态', figure: '数值', unit: '单位', target: '目标', measuredAt: '数据时间', evidence: '依据',
    demand: '要求 {{of}}', never: '尚无数据', neverHint: '还没有收到这项数据，不能算作达标。', stale: '数据已过时，不能算作达标。上次为 {{value}}，超过 {{minutes}} 分钟未更新。',
    indicator: '指标', counted: '计数', source: '数据来源', byHand: '人工上报', live: '系统实时', reportedBy: '上报人', proof: '查看原始记录', history: '历史数据', older: '更早的数据',
    noTrend: '近 14 天没有数据', trendHeard: '近 14 天走势：从 {{first}} 到 {{last}}', missing: '没有这项条款', missingHint: '请核对地址，或从看板进入。',
    states: { MET: '达标', AT_RISK: '有风险', BROKEN: '未达标', UNKNOWN: '无数据' },
  },
  reading: {
    report: '上报数据', submit: '上报', reported: '数据已上报', valueMissing: '请填写数值', evidenceMissing: '请写明依据', evidenceHint: '谁清点的、依据哪份记录或照片，至少 4 个字',
    note: '上报人和依据会随数据一起保存，并写入审计记录。',
  },
  target: {
    amend: '调整目标', amended: '目标已调整', now: '现行：{{demand}}', missing: '请填写目标', history: '目标调整记录', note: '新目标立即生效，看板随之重新判定。责任部门可以看到原因，操作写入审计记录。',
  },
  incident: {
    room: '事件处置室', titleOf: '事件 {{number}}', since: '首例阳性 {{at}}', plan: '预案第 {{version}} 版：{{source}}', none: '没有进行中的事件', noneHint: '出现阳性结果后，事件自动开启，处置步骤和时限会出现在这里。', earlier: '查看以往事件',
    missing: '没有这个事件', missingHint: '请核对地址，或从事件记录进入。', list: '事件记录', listAbout: '每次事件的处置过程都完整保留，误报也不例外', noneYet: '还没有发生过事件',
    number: '编号', status: '状态', onTime: '按时完成步骤', falseAlarm: '误报', yes: '是', firstPositive: '首例阳性', closedAt: '结束时间',
    statuses: { OPEN: '处置中', STAND_DOWN_OFFERED: '待解除', STOOD_DOWN: '已解除', CLOSED: '已结束' },
  },
  banner: {
    offered: '阳性结果已全部撤回', offeredHint: '可以解除本事件。各部门仅因此采取的措施已撤销，或等待其确认撤销。', offeredWait: '等待指挥部决定是否解除本事件。',
    stoodDown: '误报，事件已解除', closed: '事件已结束', kept: '全部过程保留，供复盘查阅。',
  },
  decision: {
    reason: '原因', reasonHint: '至少 4 个字，写入事件记录', reasonMissing: '请填写原因',
    standDown: { verb: '解除事件', title: '解除事件 {{number}}？', what: '事件按误报解除，时钟停止，全部过程保留。', told: '人事部门立即收到通知，撤回仅因本事件下达的任务和召集；其他部门已随检验结果撤回而撤销或待确认。各部门都能在事件记录中看到原因，操作写入审计记录。', done: '事件 {{number}} 已解除' },
    keep: { verb: '继续处置', title: '继续处置事件 {{number}}？', what: '阳性结果虽已撤回，事件仍按预案继续，时钟不停。', told: '不另行通知；各部门能在事件记录中看到原因，操作写入审计记录。', done: '事件 {{number}} 继续处置' },
    close: { verb: '结束事件', title: '结束事件 {{number}}？', what: '全部步骤完成后才能结束。结束后时钟停止，全部过程保留。', told: '人事部门立即收到通知；各部门能在事件记录中看到原因，操作写入审计记录。', done: '事件 {{number}} 已结束' },
  },
  source: { clock: '首例阳性至今', lasted: '持续时间', cases: '在管病例', steps: '已完成步骤', late: '超时未完成', doneLate: '超时完成', news: '最近动态' },
  impact: { title: '影响范围', bad: '有步骤超时，已完成 {{done}}/{{total}}', info: '处置中，已完成 {{done}}/{{total}}', ok: '全部完成 {{done}}/{{total}}', none: '没有步骤' },
  kind: {
    PERSON: '人员', ROOM: '监测房', PLACE: '封闭场所', DISINFECTION: '终末消毒', DISPATCH: '物资配送', POST: '岗位接替', TASK: '网格任务', CALL_OUT: '志愿者召集', SESSION: '课次', ONLINE_PLACE: '线上听课席位', INTERVIEW: '面试',
  },
  item: {
    states: { ACTIVE: '生效中', DONE: '已完成', OFFERED: '待确认撤销', UNDONE: '已撤销' }, filter: '按状态筛选', none: '没有符合条件的事项', person: '人员', place: '场所', name: '名称', number: '学号/工号',
    range: '第 {{from}}–{{to}} 条，共 {{total}} 条', previous: '上一页', next: '下一页',
  },
  step: {
    title: '处置步骤', doneOf: '已完成 {{done}}/{{total}}', owner: '负责人', owned: '负责人 {{name}}', dueAt: '应于', doneAt: '完成于',
    left: '剩 {{span}}', late: '超时 {{span}}', took: '用时 {{span}}', tookLate: '用时 {{span}}，超 {{late}}', stopped: '未完成',
    assign: '指定', assignOf: '指定负责人：{{title}}', complete: '完成', completeOf: '完成步骤：{{title}}', completed: '“{{title}}”已完成', assigned: '已指定 {{name}}',
    completeNote: '系统会自动确认的步骤不必手工完成；手工完成要写明依据。操作写入事件记录和审计记录。', evidence: '依据', evidenceHint: '谁做的、做了什么，或记录在哪里，至少 4 个字',
    assignNote: '负责人会显示在步骤旁边，所有部门可见。操作写入事件记录。', find: '姓名或工号', findHint: '输入至少两个字查找教职工', foundNobody: '没有找到，请换个写法',
  },
  log: { title: '事件记录', none: '还没有记录', earlier: '更早的记录' },
  span: { moment: '不到 1 分钟', minutes: '{{minutes}} 分钟', hours: '{{hours}} 小时', both: '{{hours}} 小时 {{minutes}} 分', day: '天' },
  policy: {
    title: '政策与预案', about: '系统按这里的标准判定和处置；每个版本都有出处和生效日期，发布后不再改动', versions: '版本', version: '第 {{n}} 版', inForce: '现行', toCome: '待生效', from: '{{day}} 起', source: '出处', publishedAt: '发布时间', was: '原为 {{value}}', none: '还没有发布过',
    publish: '发布新版本', publishOf: '发布{{kind}}第 {{n}} 版', published: '{{kind}}第 {{n}} 版已发布', publishNote: '以最新版本为底稿修改。发布后通知健康监测部门；已在隔离的人员不受影响，时长不会自动改变。操作写入审计记录。',
    unitIn: '（{{unit}}）', unitInList: '（{{unit}}，可填多个）', valueWrong: '请填写整数；多个用逗号分开', effectiveOn: '生效日期', sourceHint: '文件名称和文号，或会议决定', sourceMissing: '请写明出处，至少 4 个字', sourceEnglish: '出处（英文）', sourceEnglishHint: '可不填；英文界面没有译文时显示中文',
    kinds: { ISOLATION: '隔离政策', TRACING: '密接判定政策', POOLING: '混检政策' },
  },
  plan: {
    title: '应急预案', none: '还没有预案', amend: '修订预案', amendTo: '修订应急预案：第 {{n}} 版', amended: '应急预案第 {{n}} 版已发布', isNew: '新增', leftOut: '与上一版相比取消：{{steps}}', and: '、',
    amendNote: '以最新版本为底稿修改。生效后新开启的事件按新版执行，进行中的事件仍按原版；以前的版本全部保留。步骤按时限先后排列。操作写入审计记录。',
    steps: '步骤与时限（自阳性结果起）', minutes: '分钟', minutesOf: '{{title}}的时限（分钟）', minutesWrong: '1 到 10080 的整数',
  },
  home: { noExceptions: '没有未达标或有风险的条款', more: '还有 {{n}} 条，查看看板' },
  refusal: {
    NOT_FOUND: '没有这条记录，或不在您的管理范围内', IDEMPOTENCY_KEY_REUSED: '这次提交已经处理过，请重新打开页面', FILE_EMPTY: '文件是空的，请重新选择', FILE_NOT_BASE64: '文件没有完整传到，请重试', FILE_TOO_LARGE: '文件过大，请拆分后再传',
    READING_LIVE: '这项数据由系统实时统计，不能人工上报', READING_OTHER_DEPARTMENT: '这项数据由其他部门负责，请联系该部门上报', READING_OUT_OF_RANGE: '数值超出范围。比例填 0 到 100，其他不小于 0', READING_IN_FUTURE: '数据时间还没有到，请检查', READING_WITHOUT_EVIDENCE: '请写明依据，至少 4 个字',
    TARGET_OUT_OF_RANGE: '目标超出范围。比例填 0 到 100，其他不小于 0', TARGET_UNCHANGED: '新目标与现行目标相同，无需调整', REASON_TOO_SHORT: '请写明原因，至少 4 个字',
    POLICY_IN_PAST: '生效日期已过，请选今天或以后', POLICY_WITHOUT_SOURCE: '请写明出处，至少 4 个字', POLICY_VALUE_MISSING: '有标准没有填写，请补全', POLICY_VALUE_UNKNOWN: '这类政策没有这项标准，请重新打开页面', POLICY_VALUE_OUT_OF_RANGE: '有标准超出允许的范围，请核对', POLICY_VALUE_REPEATED: '同一项标准填了两次，请重新打开页面',
    PLAN_IN_PAST: '生效日期已过，请选今天或以后', PLAN_WITHOUT_SOURCE: '请写明出处，至少 4 个字', PLAN_WITHOUT_STEPS: '预案至少要有一个步骤', PLAN_STEP_UNKNOWN: '有步骤不是各部门能办理的，请核对', PLAN_STEP_REPEATED: '同一个步骤出现了两次，请去掉一个', PLAN_MINUTES_OUT_OF_RANGE: '时限应为 1 到 10080 分钟',
    INCIDENT_FINISHED: '事件已经结束或解除，请重新打开页面', INCIDENT_HAS_CASES: '还有未撤回的阳性结果，不能按误报解除', INCIDENT_NOT_OFFERED: '事件没有处于待解除状态，请重新打开页面', INCIDENT_STEPS_RUNNING: '还有步骤没有完成，全部完成后才能结束',
    STEP_OTHER_DEPARTMENT: '这个步骤由其他部门负责，请联系该部门', STEP_DONE_ALREADY: '这个步骤已经完成，请重新打开页面', STEP_WITHOUT_EVIDENCE: '请写明依据，至少 4 个字',
  },
};

export default zh;
