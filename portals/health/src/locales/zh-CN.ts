const zh = {
  loadAgain: '重新读取',
  person: { number: '学号/工号', name: '姓名', unknown: '姓名暂时无法读取', open: '查看健康状态' },
  live: {
    positive: '{{name}} 的检验结果为阳性，请立即处置',
    positives: '出现新的阳性人员，请立即处置',
    lost: '实时更新已中断，正在重新连接',
  },
  home: {
    changed: '最近变化 {{age}}', nobody: '目前没有', waiting: '等待匹配', oldest: '最早一条', noRound: '没有进行中的轮次',
    swabs: '已采样 {{n}}', tubes: '试管 {{n}}', positiveTubes: '阳性试管 {{n}}', noPositiveTube: '没有阳性试管',
  },
  round: {
    title: '检测轮次', about: '一个轮次检测一种疾病；开启时写定计入的检验项目', open: '开启轮次', empty: '还没有检测轮次', emptyHint: '开启一个轮次后即可采样',
    name: '名称', namePlaceholder: '如：3 月 1 日全员检测', disease: '疾病', poolSize: '混采人数', swabs: '已采样', tubes: '试管', positiveTubes: '阳性试管', pending: '待单采复核', status: '状态',
    opensAt: '开始', closesAt: '计划结束', duration: '计划时长', hours: '{{n}} 小时', people: '{{n}} 人一管', alone: '单人单管', opened: '轮次“{{name}}”已开启', analytes: '计入的检验项目（LOINC）',
    close: '结束轮次', closeTitle: '结束这个轮次？', closeNote: '结束后不能再启用试管或加入采样，已送检试管的结果仍然计入。操作会写入审计记录。', closed: '轮次已结束', nameMissing: '请填写名称', notFound: '没有这个轮次', notFoundHint: '请检查地址，或从轮次列表进入',
    statuses: { OPEN: '进行中', CLOSED: '已结束' },
  },
  tube: {
    title: '试管', titleOf: '试管 {{label}}', about: '扫描或输入试管标签', find: '打开试管', label: '试管标签', open: '启用试管', opened: '试管 {{label}} 已启用', empty: '还没有试管', emptyHint: '在检测轮次中启用第一支试管',
    capacity: '容量', swabs: '采样', round: '轮次', openedAt: '启用', sealedAt: '封管', readAt: '出结果', status: '状态', members: '管内人员', takenAt: '采样时间', fill: '已采 {{n}} / {{total}}',
    add: '加入采样', addLabel: '扫描或输入学号/工号', added: '{{number}} 已加入试管', seal: '封管', sealTitle: '封闭试管 {{label}}？', sealNote: '封管后不能再加入采样，试管随即送检。操作会写入审计记录。', sealed: '试管 {{label}} 已封管',
    notFound: '没有标签为 {{label}} 的试管', notFoundHint: '请核对标签，或在检测轮次中启用这支试管', nobody: '管内还没有采样', nobodyHint: '扫描第一位同学的校园卡', logged: '查看管内人员会写入审计记录',
    pooledPositive: '混采阳性不判定任何人为阳性：管内人员转为待复核，分开安置，逐人单采。',
    all: '全部', statuses: { OPEN: '采样中', SEALED: '已封管', NEGATIVE: '阴性', POSITIVE: '阳性', INCONCLUSIVE: '可疑' },
  },
  result: {
    title: '检验结果', about: '实验室报来的每一条结果和它的去向；查看会写入审计记录', empty: '还没有检验结果', emptyHint: '实验室发来报告后会自动出现在这里',
    value: '结果', disease: '疾病', analyte: '检验项目', subject: '报告中的姓名', bornOn: '出生日期', numbers: '报告中的号码', labels: '样本标识', laboratory: '实验室', collectedAt: '采样', reportedAt: '报告', receivedAt: '接收', outcome: '去向', reason: '说明', note: '备注', person: '人员', tube: '试管', standing: '效力', line: '所在行',
    all: '全部', noValue: '无', unknownDisease: '未知项目', ofTube: '试管 {{label}}',
    values: { POSITIVE: '阳性', NEGATIVE: '阴性', INCONCLUSIVE: '可疑', INVALID: '无效' },
    outcomes: { COUNTED: '已计入', NOT_COUNTED: '不计入', UNMATCHED: '待匹配', SUPERSEDED: '已被更正', DISMISSED: '不予处理' },
    standings: { PRELIMINARY: '初步', FINAL: '最终', CORRECTED: '更正', WITHDRAWN: '撤回' },
    reasons: {
      NOBODY_NAMED: '报告没有写明人员或试管。请向实验室核实样本归属，再匹配或不予处理。', PERSON_UNKNOWN: '没有这个标签的试管，也没有这个号码的人员。请人工匹配；新人员导入后会自动重试。',
      TWO_PEOPLE: '报告中的学号和身份证号属于两个人。请向实验室核实后人工匹配。', TUBE_OF_SOMEONE_ELSE: '这支试管里没有报告所写人员的采样。请向实验室核实后人工匹配。', TUBE_EMPTY: '这支试管里没有采样。请查明采样人员后人工匹配。',
      DISEASE_NOT_WATCHED: '学校不监测这种疾病，结果按原样留存，不影响健康状态。', ANALYTE_UNKNOWN: '政策中没有这个检验项目，结果按原样留存；如应计入，请补充政策。', NOT_IN_ROUND: '这支试管所在轮次不检测该项目，结果按原样留存。',
      PRELIMINARY: '实验室尚未出最终结果，最终结果到达后计入。', WITHDRAWN: '实验室已撤回这条结果，不影响健康状态。', NEWER_VERSION: '这条结果已有更新的版本。', BORN_ON_DIFFERS: '按号码匹配，但报告中的出生日期不一致，请核对是否同一人。',
      MATCHED_BY_OFFICER: '由工作人员匹配到本人。', DISMISSED_BY_OFFICER: '由工作人员标记为不予处理。',
    },
  },
  unmatched: {
    title: '待匹配结果', about: '找不到人员的结果在这里等待；新人员导入或封管时会自动重试，一条不丢', empty: '没有待匹配的结果', emptyHint: '所有结果都找到了人员', detail: '待匹配结果',
    suggestions: '可能是', noSuggestion: '没有姓名和出生日期都相同的人员', suggestionNote: '姓名和出生日期相同只是提示，请核实后再匹配', choose: '选择 {{name}}', number: '匹配到学号/工号', note: '依据（可不填）', match: '匹配', matchTitle: '把结果匹配给 {{number}}？',
    matchNote: '此人的健康状态会立即改变，相关部门会收到后续安排。操作会写入审计记录。', matched: '已匹配到 {{number}}', dismiss: '不予处理', dismissTitle: '不处理这条结果？', dismissNote: '结果会保留，但不再等待匹配。请写明原因，操作会写入审计记录。', reason: '原因', dismissed: '已标记为不予处理', numberMissing: '请填写学号/工号',
  },
  message: {
    title: '检验报告', about: '实验室发来的文件，以及每条结果的去向', send: '导入报告', choose: '检验报告文件', hint: 'FHIR R4（JSON、NDJSON）或批量上传 CSV', sent: '报告已接收：计入 {{counted}} 条，待匹配 {{unmatched}} 条', repeated: '这份报告以前发送过，没有任何变化', empty: '还没有收到检验报告', emptyHint: '实验室系统会自动发送，也可以在这里导入',
    file: '文件', format: '格式', sender: '发送方', receivedAt: '接收', results: '结果', counted: '计入', notCounted: '不计入', unmatched: '待匹配', repeatedCount: '重复', problems: '差错', answers: '附带问答',
    formats: { FHIR_BUNDLE: 'FHIR Bundle', FHIR_NDJSON: 'FHIR NDJSON', CSV: 'CSV' }, noProblems: '文件没有差错', line: '第 {{n}} 行', found: '原文：{{text}}',
    flaws: { FIELD_MISSING: '缺少必填内容', VALUE_UNKNOWN: '内容无法识别', TIME_UNREADABLE: '时间无法识别', TIME_IN_FUTURE: '时间在未来，请检查实验室系统的时钟', REFERENCE_BROKEN: '引用的资源不在文件中', LINE_UNREADABLE: '这一行不是完整的 JSON', NOT_A_BUNDLE: '不是 FHIR R4 Bundle', NO_RESULTS: '没有检验结果' },
  },
  state: {
    title: '健康状态', find: '查看', about: '输入学号/工号查看健康状态；查看会写入审计记录', since: '开始于', cause: '依据', retestDueAt: '单采复核期限', policy: '政策版本', results: '检验结果', noResults: '还没有检验结果', notFound: '没有学号/工号为 {{number}} 的人员', notFoundHint: '请核对号码', logged: '查看健康状态会写入审计记录', unavailable: '健康系统还没有此人的记录', college: '学院', residence: '宿舍',
    states: { UNKNOWN: '未知', CLEAR: '阴性', PENDING: '待复核', POSITIVE: '阳性' },
    causes: { RESULT: '单人检测', TUBE: '混采试管' },
    explanations: { UNKNOWN: '还没有计入的检验结果，请在下一轮采样。', CLEAR: '最近一次检测为阴性。', PENDING: '混采试管异常或样本无效：请分开安置，并在期限前单人单管复核。', POSITIVE: '本人样本检测为阳性，康复尚未确认，请继续隔离。' },
  },
  trouble: { OFFLINE: '网络已断开，请检查连接后重试', other: '没有完成，请稍后重试；若仍失败，请把代码 {{code}} 告知管理员' },
  refusal: {
    NOT_FOUND: '找不到这条记录，可能已被删除或不在您的学院范围内', NAME_MISSING: '请填写名称', DISEASE_UNKNOWN: '政策中没有这种疾病的检验项目', CAPACITY_NOT_VALIDATED: '这个混采人数未经验证，请选择 5、10 或 20', CLOSES_BEFORE_OPENING: '结束时间必须晚于开始时间', ROUND_CLOSED: '轮次已结束，请开启新的轮次',
    TUBE_SEALED: '试管已封管，请启用新试管', TUBE_FULL: '试管已满，请封管并启用新试管', TUBE_EMPTY: '试管里没有采样，不能封管', ALREADY_IN_TUBE: '此人的采样已在这支试管里，请继续下一位', ALREADY_IN_ROUND: '此人在本轮已有未出结果的采样，请继续下一位', LABEL_UNREADABLE: '标签无法识别：请用 2 至 40 位字母、数字和连字符', LABEL_TAKEN: '已有试管使用这个标签，请核对或换一支试管',
    PERSON_UNKNOWN: '没有这个学号/工号的人员，请核对号码', NOT_UNMATCHED: '这条结果已不在等待，请重新读取', REASON_MISSING: '请写明原因，至少 4 个字',
    REPORT_EMPTY: '文件是空的，请重新导出后再发送', REPORT_TOO_LARGE: '文件太大，请分成几份发送', REPORT_ENCODING: '文件不是 UTF-8 或 GB18030 文本，请另存为 UTF-8', REPORT_UNKNOWN_FORMAT: '文件既不是 FHIR R4（JSON），也不是批量上传 CSV', REPORT_UNREADABLE: '文件不是完整的 JSON，请重新发送', REPORT_WITHOUT_RESULTS: '文件里没有检验结果',
    FILE_EMPTY: '文件是空的，请重新选择', FILE_NOT_BASE64: '文件内容没有完整送达，请重试', FILE_TOO_LARGE: '文件太大，请分成几份发送', IDEMPOTENCY_KEY_REUSED: '请求已发送过，请刷新后重试',
  },
};

export default zh;
