import { useEffect, type ReactNode } from 'react';

interface PageProps {
  /** Also the title of the browser's tab. */
  title: string;
  /** One line under the title. */
  about?: ReactNode;
  /** Buttons at the right: one primary at most. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One screen: its title, its actions, its panels. */
export function Page({ title, about, actions, children }: PageProps) {
  useEffect(() => { document.title = title; }, [title]);
  return (
    <div className="k-page">
      <header className="k-pagehead">
        <div>
          <h1>{title}</h1>
          {about && <p>{about}</p>}
        </div>
        {actions && <div className="k-extra">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
