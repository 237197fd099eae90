const zh = {
  product: '校园闭环运行平台',
  home: '工作台',
  greeting: { morning: '{{name}}，上午好', afternoon: '{{name}}，下午好', evening: '{{name}}，晚上好' },
  signIn: {
    title: '登录校园闭环运行平台', about: '人事、后勤、健康监测、教学、就业与指挥部共用的闭环管理平台。请使用学校账号登录。',
    button: '登录', unreachable: '暂时连不上服务器', unreachableHint: '请检查网络，稍后重试。',
  },
  frame: {
    navigation: '主导航', skip: '跳到主要内容', openMenu: '打开导航', closeMenu: '关闭导航', search: '搜索页面或人员', down: '暂时不可用',
    notices: '通知', noticesUnread: '通知，{{n}} 条未读', noNotices: '暂无通知', noticesHint: '办理结果和提醒会出现在这里。', open: '查看',
    account: '账号与设置', language: '语言', theme: '外观', light: '浅色', dark: '深色', system: '跟随系统', signOut: '退出登录',
  },
  palette: { placeholder: '搜索页面、人员……', pages: '页面', nothing: '没有匹配项', searching: '正在搜索……' },
  department: { down: '{{name}}暂时不可用', downHint: '其他部门的页面不受影响。', nothingYet: '还没有可用的部门页面', nothingYetHint: '您的账号还没有任何部门的权限。请联系管理员开通。' },
  role: {
    'personnel-admin': '人事管理员', 'health-admin': '健康管理员', 'logistics-admin': '后勤管理员', 'teaching-admin': '教学管理员',
    'employment-admin': '就业管理员', 'command-admin': '指挥部管理员', 'privacy-admin': '个人信息专员',
  },
};

export default zh;
