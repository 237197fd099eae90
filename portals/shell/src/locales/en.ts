import type zh from './zh-CN.ts';

const en: typeof zh = {
  product: 'CampusLoop',
  home: 'Home',
  greeting: { morning: 'Good morning, {{name}}', afternoon: 'Good afternoon, {{name}}', evening: 'Good evening, {{name}}' },
  signIn: {
    title: 'Sign in to CampusLoop', about: 'Where personnel, logistics, health, teaching, employment and the command centre run the closed campus. Use your university account.',
    button: 'Sign in', unreachable: 'The server cannot be reached', unreachableHint: 'Check the network, then retry in a moment.',
  },
  frame: {
    navigation: 'Main', skip: 'Skip to content', openMenu: 'Open navigation', closeMenu: 'Close navigation', search: 'Find a page or a person', down: 'unavailable',
    notices: 'Notices', noticesUnread: 'Notices, {{n}} unread', noNotices: 'No notices', noticesHint: 'Results of what you do and reminders appear here.', open: 'Open',
    account: 'Account and settings', language: 'Language', theme: 'Appearance', light: 'Light', dark: 'Dark', system: 'As the system', signOut: 'Sign out',
  },
  palette: { placeholder: 'Find pages, people…', pages: 'Pages', nothing: 'No match', searching: 'Searching…' },
  department: { down: '{{name}} is unavailable', downHint: 'The pages of other departments are not affected.', nothingYet: 'No department pages yet', nothingYetHint: 'Your account has no permission of any department. Ask the administrator.' },
  role: {
    'personnel-admin': 'Personnel', 'health-admin': 'Health', 'logistics-admin': 'Logistics', 'teaching-admin': 'Teaching',
    'employment-admin': 'Employment', 'command-admin': 'Command centre', 'privacy-admin': 'Personal data',
  },
};

export default en;
