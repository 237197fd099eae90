import { useNews } from './use-news.ts';

/** Keeps what a drawer shows up with the news for as long as it is open. */
export function Follow({ changed }: { changed: () => void }) {
  useNews(changed);
  return null;
}
