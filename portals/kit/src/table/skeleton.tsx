/** Rows to come, under the real header. */
export function SkeletonRows({ columns, rows = 14 }: { columns: number; rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => <td key={column}><div className="k-skeleton" data-width={(row * 7 + column * 5) % 4} /></td>)}
    </tr>
  ));
}
