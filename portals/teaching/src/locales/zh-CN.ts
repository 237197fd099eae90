const zh = {
  live: { lost: '实时更新已中断，正在重新连接' },
  mode: {
    all: '全部', cancelled: '停课', modes: { ON_SITE: '线下', BOTH: '线上线下同步', ONLINE: '线上' },
    reasons: { DECISION: '人工决定', ROOM_CLOSED: '教室封闭', ISOLATED_SHARE: '班级隔离人数达标准', ISOLATED_STUDENTS: '有隔离学生', PLAN: '按计划' },
  },
  today: { title: '今日课堂', about: '每节课在哪里上、怎么上；教室封闭或有学生隔离时自动调整', search: '课程或教学班', day: '日期', empty: '这一天没有课', emptyHint: '请换一天，或导入课表。' },
  session: {
    title: '课次', time: '时间', course: '课程', section: '教学班', teacher: '任课教师', mode: '授课方式', reason: '依据', room: '教室', link: '会议', people: '线上/总人数', ofPeople: '{{online}} / {{all}}',
    noRoom: '无教室', join: '进入', enrolled: '选课人数', online: '线上席位', history: '变更记录', unchanged: '授课方式没有变更', missing: '没有这个课次，或不在您的学院范围内', name: '姓名或名称',
  },
  decision: {
    title: '人工决定', holds: '{{by}} 已人工决定授课方式', reason: '理由', reasonHint: '至少 4 个字，查看者都能看到', reasonMissing: '请填写理由', by: '决定人', at: '决定时间', reach: '范围', forOne: '仅本课次', forAll: '教学班今后所有课次',
    modeOfOne: '本课次的授课方式', modeOfAll: '今后所有课次的授课方式', decide: '设定授课方式', set: '已设定授课方式', withdraw: '撤销决定', withdrawn: '已撤销，恢复按规则授课',
  },
  cancel: { verb: '停课', title: '停掉这一节课？', note: '学生与教师的日历会显示停课；操作会写入审计记录，不能恢复。', reason: '停课原因', done: '已停课' },
  move: { verb: '调课', title: '调整 {{section}} 的这一节课', note: '学生与教师的日历会随之更新；操作会写入审计记录。', done: '已调课' },
  link: { verb: '更换会议链接', title: '更换 {{section}} 的会议链接', note: '这个教学班的所有课次都改到新的会议，学生与教师的日历会随之更新。', field: '会议链接', hint: '从会议软件中复制，以 https:// 开头', done: '已更换会议链接' },
  clock: { from: '开始时间', until: '结束时间', wrong: '请按 24 小时制填写，如 08:00', order: '结束须晚于开始' },
  room: { hint: '输入编码或名称查找；留空为线上授课', seats: '{{n}} 座', closed: '封闭中' },
  schedule: {
    verb: '排课', title: '为 {{section}} 排课', note: '教室、教师和行政班都有空才能排上；多周连排时，要么全部排上，要么一节不排。', firstDay: '首次上课日期', minutes: '每次时长', minute: '分钟', weeks: '连续周数', week: '周',
    minutesWrong: '时长应为 1 至 {{n}} 分钟', weeksWrong: '周数应为 1 至 {{n}}', done: '已排课 {{n}} 节',
  },
  enrol: { verb: '添加学生', title: '为 {{section}} 添加学生', note: '已在名单中的学生不会重复；有一个学号不对，则一个也不添加。正在隔离的学生会立即获得线上席位。', numbers: '学号', hint: '可粘贴多个，用空格、逗号或换行分隔', count: '共 {{n}} 个学号', done: '已添加 {{n}} 名学生' },
  course: { verb: '开设课程', code: '课程代码', codeHint: '字母、数字、点或连字符，如 GE10', name: '课程名称', done: '已开设课程：{{name}}' },
  open: {
    verb: '开班', note: '开班后自动生成会议链接，行政班的学生自动选课；随后可以排课。', courseHint: '输入名称或代码查找', courseMissing: '请选择课程', noCourse: '没有这门课程，请先开设课程', looking: '正在查找……', code: '教学班编号', codeHint: '如 GE10-01', termHint: '如 2026-autumn', termMissing: '请填写学期',
    teacher: '任课教师工号', teacherHint: '输入完整工号后显示姓名', teacherMissing: '请填写任课教师的工号', college: '学院', classesHint: '先选学院，再选一个或多个班', classesMissing: '请选择行政班', noClass: '没有符合的行政班', collegeFirst: '请先选择学院', done: '已开班 {{code}}，选课 {{n}} 人',
  },
  section: {
    title: '教学班', about: '本学期的教学班、选课名单与课次', search: '课程或教学班', which: '范围', withPlaces: '有线上席位', classes: '行政班', term: '学期', parts: '教学班内容', sessions: '课次', enrolments: '选课名单',
    empty: '还没有教学班', emptyHint: '选择“开班”，或换一个条件。', noSessions: '还没有排课', noSessionsHint: '选择“排课”，或导入课表。', nobody: '还没有学生选课', noPlaces: '目前没有学生在线上上课', missing: '没有这个教学班，或不在您的学院范围内',
  },
  place: {
    title: '线上席位', about: '哪些学生在线上上课、到哪天为止；原因不在教学系统中', search: '学号、姓名或教学班', number: '学号', name: '姓名', standing: '状态', holds: '进行中', ended: '已结束', from: '开始日期', until: '预计结束', untilDay: '至 {{day}}', open: '待定',
    calendar: '日历', calendarOf: '下载 {{number}} 的课表日历', noCalendar: '日历没有下载成功，请重试', empty: '没有学生在线上上课', emptyHint: '学生被隔离后，其每个教学班的线上席位会自动出现在这里。',
  },
  import: {
    title: '课表导入', about: '读入 iCalendar（.ics）课表；先试导入，核对后再写入', verb: '导入课表', choose: '课表文件', hint: 'iCalendar 文件，UTF-8 或 GB18030 编码', try: '试导入', done: '已导入：新增 {{added}} 节，变更 {{moved}} 节',
    file: '文件', sender: '发送人', at: '导入时间', events: '事件数', added: '新增', moved: '变更', cancelled: '停课', unchanged: '未变', past: '已过', problems: '差错', noProblems: '文件没有差错', line: '第 {{n}} 行', found: '原文：{{text}}',
    empty: '还没有导入课表', emptyHint: '选择“导入课表”读入第一份文件。',
    flaws: {
      EVENT_UNREADABLE: '事件不符合 iCalendar 格式，请重新导出', UID_MISSING: '事件没有 UID，再次导入时无法对应，请连同 UID 导出', UID_REPEATED: 'UID 与前面的事件重复，请重新导出', START_MISSING: '事件没有开始时间 DTSTART', END_MISSING: '事件没有结束时间，请写明 DTEND 或 DURATION',
      TIME_UNREADABLE: '不是日期和时间；应写成 20221124T080000 并带 TZID，全天事件不是课次', ZONE_UNKNOWN: '时区无法识别，请使用 Asia/Shanghai 等名称', RULE_UNREADABLE: '重复规则无法识别，请重新导出', TOO_MANY_OCCURRENCES: '重复次数超过 400 次，请给规则加上结束时间',
      SECTION_UNKNOWN: '标题或类别中没有教学班编号；请先开班，或在标题中写明编号', ROOM_UNKNOWN: '没有这个编码或名称的教室；请按后勤的编码填写，线上课请留空', ROOM_TOO_SMALL: '教室座位少于选课人数，请换大教室', ROOM_CLOSED: '教室当时处于封闭，请换教室或改为线上', ROOM_TAKEN: '教室当时已有课，请换时间或教室',
      TEACHER_BUSY: '任课教师当时另有课，请换时间', CLASS_BUSY: '行政班当时另有课，请换时间', SESSION_TIMES_INVALID: '结束须晚于开始，且不超过 6 小时', SESSION_IN_PAST: '时间已过，已上的课不再改动',
    },
  },
  tie: {
    title: '宿舍与教室对应', about: '每栋宿舍固定在自己的教室上课，减少人群交叉', verb: '设定对应', dormitory: '宿舍编码', dormitoryHint: '宿舍楼或楼层，如 D03 或 D03-F05', dormitoryMissing: '请填写宿舍编码', classrooms: '教室', classroomsHint: '教学楼、楼层或教室的编码，用逗号分隔，如 T01, T02-0203',
    classroomsMissing: '请填写教室编码', tied: '已设定 {{dormitory}} 的对应', sessions: '线下课 {{n}} 节', broken: '跨区 {{n}} 节', kept: '全部符合', by: '设定人', at: '设定时间', breaches: '跨区课次', noBreach: '这一天没有跨区的课', students: '{{n}} 人', placeName: '场所名称',
    untie: '解除对应', untieTitle: '解除这栋宿舍的对应？', untieNote: '解除后，住在这里的学生可以在任何教室上课；操作会写入审计记录。', untied: '已解除对应', empty: '还没有设定对应', emptyHint: '选择“设定对应”，为宿舍指定固定教室。',
  },
  home: { isolated: '隔离学生 {{n}} 人', unavailable: '教学概况暂时无法读取' },
  refusal: {
    NOT_FOUND: '找不到这条记录，可能不在您的学院范围内', CODE_INVALID: '编码应为 1 至 40 位字母、数字、点或连字符', CODE_TAKEN: '编码已被使用，请换一个', NAME_INVALID: '名称应为 1 至 100 个字', LINK_INVALID: '请填写 https 开头、不含用户名和密码的会议链接',
    PERSON_UNKNOWN: '没有这个学号/工号的人员，或不在您的学院范围内，请核对', CLASS_EMPTY: '这些行政班没有您可见的学生，请核对', ENROLMENT_SIZE: '一次请填写 1 至 200 名学生', SESSION_TIMES_INVALID: '时间不正确：结束须晚于开始，且不超过 6 小时', SESSION_IN_PAST: '时间已过，已上的课不再改动',
    ROOM_UNKNOWN: '没有这间教室，请向后勤核对编码', ROOM_TOO_SMALL: '教室座位少于选课人数，请换大教室', ROOM_CLOSED: '教室当时处于封闭；请选择线上，或先换教室', ROOM_TAKEN: '教室当时已有课，请换时间或教室', ROOM_MISSING: '有课次没有教室；请选择线上，或先安排教室', TEACHER_BUSY: '教师当时另有课，请换时间', CLASS_BUSY: '行政班当时另有课，请换时间',
    REASON_MISSING: '请写明理由，至少 4 个字', DECISION_ENDED: '这项决定已失效，请重新读取', DORMITORY_UNKNOWN: '没有这栋宿舍楼或楼层，请向后勤核对编码', CLASSROOMS_MISSING: '请填写 1 至 200 个教学楼、楼层或教室',
    TIMETABLE_EMPTY: '课表里没有事件，请重新导出', TIMETABLE_ENCODING: '文件不是 UTF-8 或 GB18030 文本，请另存为 UTF-8', TIMETABLE_FORMAT: '文件不是 iCalendar 课表，请导出为 .ics', TIMETABLE_TOO_LARGE: '课表太大，请分成几份导入',
    FILE_EMPTY: '文件是空的，请重新选择', FILE_NOT_BASE64: '文件内容没有完整送达，请重试', FILE_TOO_LARGE: '文件太大，请分成几份发送', IDEMPOTENCY_KEY_REUSED: '请求已发送过，请刷新后重试',
  },
};

export default zh;
