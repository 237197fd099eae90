/* Before the first paint, so that a dark page never flashes white; the policy allows no inline script. */
(() => {
  const remember = name => {
    try {
      return localStorage.getItem(name);
    } catch (refused) {
      console.warn('This browser keeps no settings for this site.', refused);
      return null;
    }
  };
  const scheme = remember('mantine-color-scheme-value');
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (remember('campusloop-locale') === 'en') document.documentElement.lang = 'en';
  /* The first clock of a page takes the browser 30 to 60 ms, later ones 2: made while the scripts are on their way. */
  setTimeout(() => new Intl.DateTimeFormat('en', { timeZone: 'UTC' }));
})();
