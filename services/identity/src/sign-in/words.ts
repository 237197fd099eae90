import type { Language } from './language.ts';

const zh = {
  lang: 'zh-CN',
  product: 'CampusLoop',
  motto: '校园闭环运行平台',
  signIn: '登录',
  login: '账号',
  password: '密码',
  error: '出错',
  MISSING: '请输入账号和密码。',
  WRONG: '账号或密码不正确。请核对后重新输入。',
  LOCKED: (time: string) => `尝试次数过多，登录已暂停。请在 ${time} 之后再试。`,
  help: '忘记密码或没有账号，请联系本部门管理员。',
  otherLanguage: 'English',
  expiredTitle: '登录页面已过期',
  expired: '页面停留时间过长，或已在别处完成登录。请重新登录。',
  failedTitle: '无法登录',
  failed: '登录请求未被接受。请回到首页重新登录；如再次出现，请将下面的代码告知管理员。',
  again: '重新登录',
  signOutTitle: '退出登录',
  signOut: '确定退出 CampusLoop 吗？',
  signOutButton: '退出',
  signedOutTitle: '已退出登录',
  signedOut: '您已安全退出。',
};

const en: typeof zh = {
  lang: 'en',
  product: 'CampusLoop',
  motto: 'Closed-loop campus operations',
  signIn: 'Sign in',
  login: 'Account',
  password: 'Password',
  error: 'Error',
  MISSING: 'Enter your account and your password.',
  WRONG: 'This account and password do not match. Check both and try again.',
  LOCKED: (time: string) => `There were too many tries, so signing in is paused. Try again after ${time}.`,
  help: 'If you forgot your password or have no account, ask the administrator of your department.',
  otherLanguage: '中文',
  expiredTitle: 'This sign-in page has expired',
  expired: 'It was open too long, or you have signed in elsewhere. Sign in again.',
  failedTitle: 'Signing in did not work',
  failed: 'The sign-in request was not accepted. Start again from the home page; if it happens again, give the code below to an administrator.',
  again: 'Sign in again',
  signOutTitle: 'Sign out',
  signOut: 'Do you want to sign out of CampusLoop?',
  signOutButton: 'Sign out',
  signedOutTitle: 'You are signed out',
  signedOut: 'You can close this page.',
};

export type Words = typeof zh;
export const words: Record<Language, Words> = { zh, en };
