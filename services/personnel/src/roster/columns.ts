/** What a roster can say about a person; everything else in a file is ignored and named in the report. */
export const COLUMNS = [
  'number', 'name', 'kind', 'gender', 'documentKind', 'identityNumber', 'bornOn', 'phone',
  'college', 'major', 'className', 'campus', 'building', 'room', 'isActive',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Headings in use at registrars and personnel offices; the first is the one the rejected file and messages use. */
const HEADINGS: Record<Column, readonly string[]> = {
  number: ['学号/工号', '学号', '工号', '学工号', '编号', '人员编号', '职工号', '教工号', '一卡通号', 'number', 'id', 'student number', 'student id', 'staff number', 'staff id', 'employee id', 'person number'],
  name: ['姓名', '名字', '学生姓名', '教师姓名', '中文姓名', 'name', 'full name', 'student name', 'staff name'],
  kind: ['类别', '人员类别', '人员类型', '身份类别', '学生类别', 'kind', 'type', 'category', 'person type'],
  gender: ['性别', 'gender', 'sex'],
  documentKind: ['证件类型', '证件类别', '身份证件类型', 'document type', 'id type'],
  identityNumber: ['身份证号', '身份证号码', '身份证', '证件号码', '证件号', '身份证件号', 'identity number', 'id card', 'id card number', 'national id', 'document number'],
  bornOn: ['出生日期', '生日', '出生年月日', 'born on', 'birth date', 'birthday', 'date of birth', 'birthdate'],
  phone: ['手机号', '手机', '手机号码', '联系电话', '电话', '移动电话', 'phone', 'mobile', 'phone number', 'telephone'],
  college: ['学院/部门', '学院', '部门', '院系', '所在学院', '所属学院', '单位', '所在单位', '所属部门', 'college', 'department', 'school', 'faculty', 'unit', 'college/department'],
  major: ['专业', '专业名称', '所学专业', '科室', 'major', 'programme', 'program'],
  className: ['班级', '班级名称', '行政班', '行政班级', '所在班级', 'class', 'class name'],
  campus: ['校区', '所在校区', 'campus'],
  building: ['楼栋', '宿舍楼', '楼号', '楼栋号', '公寓楼', '宿舍楼栋', 'building', 'dormitory', 'dorm building'],
  room: ['房间号', '宿舍号', '寝室号', '房间', '寝室', '室号', 'room', 'room number', 'dorm room'],
  isActive: ['在校状态', '状态', '学籍状态', '是否在校', '在职状态', '在籍状态', 'status', 'active', 'is active', 'enrolment status', 'enrollment status'],
};

/** Without these a row cannot become a person. */
export const REQUIRED: readonly Column[] = ['number', 'name', 'college'];

/** Headings that say of everybody in the file what they are, when there is no column for it. */
const STUDENT_NUMBER = ['学号', 'student number', 'student id'];
const STAFF_NUMBER = ['工号', '职工号', '教工号', 'staff number', 'staff id', 'employee id'];

const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[（(【[].*?[)）】\]]/g, '')
    .replace(/[\s_*＊:：\u200b\ufeff-]+/g, '');

const COLUMN_OF = new Map(COLUMNS.flatMap(column => HEADINGS[column].map(heading => [plain(heading), column] as const)));

/** The column a heading means; spaces, stars, remarks in brackets and letter case do not matter. */
export const columnOf = (heading: string): Column | null => COLUMN_OF.get(plain(heading)) ?? null;

/** The usual heading of a column, for messages and for files that leave the system. */
export const headingOf = (column: Column): string => HEADINGS[column][0] ?? column;

/** Every heading that is understood, for the documentation and the page that explains the file. */
export const headingsOf = (column: Column): readonly string[] => HEADINGS[column];

const says = (headings: readonly string[], heading: string) => headings.some(known => plain(known) === plain(heading));

/** STUDENT under 学号, STAFF under 工号, null under a heading that fits both. */
export function kindSaidBy(numberHeading: string): 'STUDENT' | 'STAFF' | null {
  if (says(STUDENT_NUMBER, numberHeading)) return 'STUDENT';
  return says(STAFF_NUMBER, numberHeading) ? 'STAFF' : null;
}
