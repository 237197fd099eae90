import { ToneIcon, useCan, useFormat, type Tone } from '@campus/portal-kit';
import { Link } from 'react-router';
import '../health.css';

interface FigureLinkProps {
  label: string;
  /** Null while it cannot be read. */
  count: number | null;
  /** How it looks unless nobody or nothing is counted; plain without. */
  tone?: Tone;
  to: string;
  needs: string;
}

/** A figure of the home page: it stands out while it is not nought, and leads to what is counted. */
export function FigureLink({ label, count, tone, to, needs }: FigureLinkProps) {
  const can = useCan();
  const { num } = useFormat();
  const isSome = count !== null && count > 0;
  const figure = <>{tone && isSome && <ToneIcon tone={tone} size={18} />}{num(count)}</>;
  const look = { className: 'health-figure', 'data-tone': isSome ? tone : undefined };
  return can(needs) ? <Link to={to} aria-label={`${label} ${num(count)}`} {...look}>{figure}</Link> : <span {...look}>{figure}</span>;
}
