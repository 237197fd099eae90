const zh = {
  people: {
    title: '人员台账',
    about: '学生与教职工的单位、住所和在校状态',
    search: '姓名或学号/工号',
    allUnits: '全部单位',
    anyResidence: '住宿不限',
    resident: '校内住宿',
    nonResident: '不住校内',
    filter: '人员类别',
    all: '全部',
    away: '离校',
    import: '导入花名册',
    none: '台账里还没有人员',
    noneHint: '请先导入教务处和人事处的花名册。',
  },
  person: {
    number: '学号/工号', name: '姓名', status: '状态', college: '学院/部门', unit: '班级/科室', kind: '类别', gender: '性别', residence: '住所', phone: '手机号', updatedAt: '更新时间',
    identityNumber: '身份证号', bornOn: '出生日期', path: '所在单位', health: '健康状态', offCampus: '不住校内',
    onCampus: '在校', away: '离校', STUDENT: '学生', STAFF: '教职工', MALE: '男', FEMALE: '女', UNKNOWN: '未知',
    open: '打开完整页面', back: '返回台账', missing: '没有这个人，或不在您的管理范围内', missingHint: '请核对地址，或回到台账查找。', facts: '基本信息', since: '自 {{day}}',
  },
  health: { UNKNOWN: '尚无结果', CLEAR: '阴性', PENDING: '待复核', POSITIVE: '阳性' },
  reveal: {
    verb: '查看完整信息', title: '查看完整身份证号和手机号', reason: '用途', reasonHint: '例如“核对核酸检测登记”', confirm: '记录用途并查看',
    logged: '您的姓名、查看时间和用途会写入审计记录。', done: '完整信息（仅本次显示）', hide: '隐藏',
  },
  units: {
    title: '组织架构', about: '学院、部门及其下级单位，人数为在校人数', tree: '组织架构', people: '{{n}} 人', expand: '展开{{name}}', collapse: '收起{{name}}',
    none: '还没有任何单位', noneHint: '导入花名册时会按其中的学院、专业和班级建立。', show: '查看{{name}}的人员', UNIVERSITY: '学校', COLLEGE: '学院', DEPARTMENT: '部门', MAJOR: '专业', CLASS: '班级',
  },
  imports: {
    title: '花名册导入', about: '上传教务处或人事处的花名册，先看报告，确认后写入', earlier: '历次导入', choose: '花名册文件',
    hint: '必需的列：学号/工号、姓名、学院/部门。最多 50,000 行。', atOnce: '检查后直接写入，不再确认', send: '上传并检查', file: '文件', status: '状态', rows: '行数', created: '新增', changed: '变更',
    unchanged: '无变化', rejected: '未通过', by: '上传人', startedAt: '上传时间', none: '还没有导入过花名册', noneHint: '在上面选择一个文件开始。',
    columns: '可识别的列', columnsText: '姓名、学号/工号、类别、性别、证件类型、身份证号、出生日期、手机号、学院/部门、专业、班级、校区、楼栋、房间号、在校状态；中英文标题均可，标题上方可以有题名，其他列会忽略。',
  },
  status: {
    QUEUED: '排队中', READING: '读取中', CHECKING: '检查中', READY: '待确认', MERGING: '写入中', DONE: '已完成', CANCELLED: '已取消', FAILED: '失败',
  },
  report: {
    title: '导入报告', back: '返回导入列表', progress: '正在读取', queued: '已收到文件，即将开始', checking: '正在与台账比对', merging: '正在写入，全部成功或全部不写', cancel: '取消导入',
    cancelTitle: '取消这次导入？', cancelText: '不会写入任何内容。', confirm: '确认导入', confirmTitle: '确认导入 {{n}} 人？',
    confirmText: '将新增 {{created}} 人、变更 {{changed}} 人，并通知健康监测和后勤。操作会写入审计记录。', confirmRejected: '未通过的 {{rejected}} 行不会写入。',
    download: '下载未通过的行', cancelled: '这次导入已取消，没有写入任何内容。', failed: '文件无法导入', failedHint: '没有写入任何内容。', again: '重新上传',
    would: '确认后将会', happened: '导入结果', created: '新增人员', changed: '信息变更', unchanged: '没有变化', rejected: '未通过的行', notInFile: '台账中有、文件中没有',
    notInFileNote: '保持原样，不会改为离校', newUnits: '新增单位 {{n}} 个', ignored: '没有读取的列', problems: '逐行问题', line: '行号', column: '列', value: '内容', message: '问题与处理办法',
    showAll: '展开全部',
    noProblems: '每一行都可以导入', finished: '“{{file}}”导入完成：新增 {{created}} 人，变更 {{changed}} 人。', ready: '“{{file}}”检查完成，请查看报告并确认。', missing: '没有这次导入', by: '{{name}}上传于',
    rowsRead: '已读取 {{n}} 行',
  },
  trouble: { OFFLINE: '网络已断开，请检查连接后重试', other: '没有完成，请稍后重试；若仍失败，请把代码 {{code}} 告知管理员' },
  refusal: {
    NOT_FOUND: '找不到这条记录，可能已被删除或不在您的管理范围内', FILE_EMPTY: '文件是空的，请重新选择', FILE_NOT_BASE64: '文件内容没有完整送达，请重试', FILE_TOO_LARGE: '文件太大，请按学院拆分后分别上传', IDEMPOTENCY_KEY_REUSED: '请求已发送过，请刷新后重试',
    IMPORT_CONFIRMED: '这次导入已经确认，不能再次确认或取消', IMPORT_NOT_READY: '文件还在检查，请等检查完成后再确认', IMPORT_OVER: '这次导入已经结束，请重新上传文件', NOTHING_TO_IMPORT: '没有一行可以导入，请下载未通过的行，改正后重新上传',
    REASON_TOO_SHORT: '请写明办理什么事项，例如“核对核酸检测登记”', WHOLE_CAMPUS_ONLY: '花名册涉及全校人员，只有全校范围的账号可以导入，请交由人事处或教务处办理',
  },
};

export default zh;
