export interface College { name: string; shareOfWomen: number; majors: readonly (readonly [name: string, short: string])[] }

const college = (name: string, shareOfWomen: number, ...majors: string[]): College => ({
  name,
  shareOfWomen,
  majors: majors.map(text => text.split('/') as [string, string]),
});

/** Colleges with their majors (full name/name of its classes), in the order in which a growing university founds them. */
export const COLLEGES: readonly College[] = [
  college('计算机学院', 0.28, '计算机科学与技术/计科', '软件工程/软工', '人工智能/智能', '网络空间安全/网安'),
  college('机械工程学院', 0.16, '机械设计制造及其自动化/机械', '车辆工程/车辆', '工业设计/工设', '机器人工程/机器人'),
  college('外国语学院', 0.82, '英语/英语', '日语/日语', '翻译/翻译', '俄语/俄语'),
  college('经济管理学院', 0.62, '会计学/会计', '金融学/金融', '工商管理/工商', '国际经济与贸易/国贸'),
  college('电子信息学院', 0.27, '电子信息工程/电信', '通信工程/通信', '微电子科学与工程/微电', '集成电路设计/集成'),
  college('文学院', 0.78, '汉语言文学/中文', '新闻学/新闻', '广告学/广告', '汉语国际教育/汉教'),
  college('土木建筑学院', 0.3, '土木工程/土木', '建筑学/建筑', '工程管理/工管', '给排水科学与工程/给排'),
  college('理学院', 0.45, '数学与应用数学/数学', '应用物理学/物理', '统计学/统计', '信息与计算科学/信计'),
  college('化学化工学院', 0.5, '化学/化学', '化学工程与工艺/化工', '应用化学/应化', '制药工程/制药'),
  college('生命科学学院', 0.58, '生物科学/生物', '生物技术/生技', '食品科学与工程/食品', '生态学/生态'),
  college('法学院', 0.64, '法学/法学', '知识产权/知产', '社会工作/社工', '政治学与行政学/政治'),
  college('艺术学院', 0.68, '视觉传达设计/视传', '环境设计/环设', '音乐学/音乐', '舞蹈学/舞蹈'),
  college('电气工程学院', 0.2, '电气工程及其自动化/电气', '自动化/自动', '测控技术与仪器/测控', '智能电网信息工程/电网'),
  college('材料科学与工程学院', 0.32, '材料科学与工程/材料', '高分子材料与工程/高分', '材料成型及控制工程/成型', '新能源材料与器件/新能'),
  college('教育学院', 0.8, '教育技术学/教技', '学前教育/学前', '小学教育/小教', '应用心理学/心理'),
  college('体育学院', 0.3, '体育教育/体教', '运动训练/运训', '社会体育指导与管理/社体', '运动康复/运康'),
  college('护理学院', 0.88, '护理学/护理', '助产学/助产', '康复治疗学/康复', '健康服务与管理/健管'),
  college('公共管理学院', 0.63, '行政管理/行管', '公共事业管理/公管', '劳动与社会保障/劳保', '土地资源管理/土管'),
  college('环境学院', 0.52, '环境工程/环工', '环境科学/环科', '资源循环科学与工程/资循', '能源与环境系统工程/能环'),
  college('旅游学院', 0.74, '旅游管理/旅游', '酒店管理/酒店', '会展经济与管理/会展', '烹饪与营养教育/烹饪'),
  college('农学院', 0.46, '农学/农学', '园艺/园艺', '植物保护/植保', '动物科学/动科'),
  college('交通学院', 0.26, '交通运输/交运', '交通工程/交工', '物流工程/物流', '道路桥梁与渡河工程/路桥'),
];

/** Administrative departments, with each one's share of the staff outside the colleges and what most of its people do. */
export const DEPARTMENTS: readonly { name: string; share: number; work: string }[] = [
  { name: '党政办公室', share: 3, work: '秘书' },
  { name: '组织人事处', share: 3, work: '人事专员' },
  { name: '宣传部', share: 2, work: '舆情专员' },
  { name: '学生工作处', share: 3, work: '学生事务专员' },
  { name: '教务处', share: 4, work: '教务员' },
  { name: '研究生院', share: 2, work: '培养专员' },
  { name: '科研处', share: 2, work: '项目专员' },
  { name: '财务处', share: 3, work: '会计' },
  { name: '国际交流处', share: 1, work: '外事专员' },
  { name: '就业指导中心', share: 2, work: '就业指导员' },
  { name: '团委', share: 1, work: '志愿服务专员' },
  { name: '信息中心', share: 3, work: '网络工程师' },
  { name: '图书馆', share: 5, work: '馆员' },
  { name: '校医院', share: 6, work: '医护人员' },
  { name: '保卫处', share: 12, work: '安保员' },
  { name: '饮食服务中心', share: 18, work: '食堂工作人员' },
  { name: '公寓管理中心', share: 16, work: '宿舍管理员' },
  { name: '物业保洁中心', share: 14, work: '保洁员' },
];

/** Work whose people keep to one post and one range while the campus is closed. */
export const KEY_POST_WORK: ReadonlySet<string> = new Set(['安保员', '食堂工作人员', '宿舍管理员', '保洁员']);
