import { KitProvider, startTexts } from '@campus/portal-kit/host';
import { createRoot } from 'react-dom/client';
import { Entrance } from './session/entrance.tsx';
import { currentLocale } from './session/locale.ts';
import en from './locales/en.ts';
import zh from './locales/zh-CN.ts';
import './shell.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
startTexts(currentLocale(), { 'zh-CN': zh, en });
createRoot(root).render(<KitProvider><Entrance /></KitProvider>);
