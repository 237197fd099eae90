import { useId, type ReactNode } from 'react';

interface PanelProps {
  title?: ReactNode;
  /** At the right of the title: a link, a count, an age. */
  extra?: ReactNode;
  /** Inner space; off for lists and tables that reach the edge. */
  padded?: boolean;
  className?: string;
  children: ReactNode;
}

/** A surface on the page. */
export function Panel({ title, extra, padded = false, className = '', children }: PanelProps) {
  const heading = useId();
  return (
    <section className={`k-panel ${className}`} aria-labelledby={title ? heading : undefined}>
      {title && (
        <div className="k-panelhead">
          <h2 id={heading}>{title}</h2>
          {extra && <div className="k-extra">{extra}</div>}
        </div>
      )}
      {padded ? <div className="k-pad">{children}</div> : children}
    </section>
  );
}
