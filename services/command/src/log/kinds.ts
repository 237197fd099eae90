/** What kinds of things an incident touches are called. */
const TITLES: Readonly<Record<string, readonly [title: string, titleEnglish: string]>> = {
  PERSON: ['人员', 'People'], ROOM: ['隔离房间', 'Monitoring rooms'], PLACE: ['封控场所', 'Closed places'], DISINFECTION: ['终末消毒', 'Disinfections'], DISPATCH: ['物资发放', 'Dispatches'],
  POST: ['岗位', 'Posts'], TASK: ['网格任务', 'Grid tasks'], CALL_OUT: ['志愿者召集', 'Call-outs'], SESSION: ['课次', 'Class sessions'], ONLINE_PLACE: ['线上席位', 'Online places'], INTERVIEW: ['面试', 'Interviews'],
};

/** The name of a kind in both languages; one that nobody named is shown by its code. */
export function kindTitle(kind: string): { title: string; titleEnglish: string } {
  const [title, titleEnglish] = TITLES[kind] ?? [kind, kind];
  return { title, titleEnglish };
}
