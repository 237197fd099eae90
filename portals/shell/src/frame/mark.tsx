/** The closed loop with the campus inside it. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg className="s-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <rect width="24" height="24" rx="6" fill="currentColor" />
      <path d="M6 17V9l6-3.5L18 9v8M9.5 17v-5h5v5" fill="none" stroke="var(--k-surface)" strokeWidth="1.7" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
