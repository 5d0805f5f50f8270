/** What the desk has beside the report: the list of pages, the filters and the line on freshness. */
export const DESK_STYLES = `
.fresh { color: var(--quiet); font-size: 0.875rem; padding-top: 1rem; max-width: none; }
.pages ul { list-style: none; margin: 1rem 0 0; padding: 0.6rem 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; border-block: 1px solid var(--line); }
.pages a { display: inline-block; padding: 0.25rem 0; text-decoration: none; }
.pages a:hover { text-decoration: underline; }
.pages a[aria-current] { color: var(--ink); font-weight: 650; }
.desk { padding-top: 2rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin-top: 1.25rem; }
.filters label { display: grid; gap: 0.2rem; color: var(--quiet); font-size: 0.875rem; min-width: 0; max-width: 100%; }
.filters select, .filters input, .filters button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--idle);
  border-radius: 4px; padding: 0.35rem 0.5rem; min-height: 2.4rem; max-width: 100%; }
.filters button { cursor: pointer; font-weight: 600; padding-inline: 1rem; }
.csv { font-size: 0.875rem; margin-top: 0.4rem; }
.terms dt { font-weight: 600; margin-top: 1.25rem; }
.terms dd { margin: 0.25rem 0 0; max-width: 44rem; }
.parts > section { padding-top: 2.25rem; }
.parts > section > h2::before { content: none; }
@media print { .pages, .filters, .csv { display: none; } }
`
