/** The one stylesheet of all pages: light, dark, print, from 360 px. It uses system fonts and loads nothing. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --card: #ffffff; --ink: #1d2327; --quiet: #565f66; --line: #e3e0da; --soft: #f3f1ec;
  --accent: #1f5f8b; --harm: #b23a2e; --good: #25705b; --warn: #8a5a00; --idle: #8d969c;
  --harm-soft: #f7e6e2; --good-soft: #e0efe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --card: #1b2024; --ink: #e8eaea; --quiet: #a9b2b7; --line: #31383d; --soft: #232a2f;
    --accent: #7db8e0; --harm: #ee8c7f; --good: #6fc3a6; --warn: #e0b45f; --idle: #78838a;
    --harm-soft: #3a2522; --good-soft: #1d332c;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
.page { max-width: 56rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.2; letter-spacing: -0.011em; text-wrap: balance; margin: 0; font-weight: 650; }
p { margin: 0; max-width: 44rem; text-wrap: pretty; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: inline-block; margin: 0.75rem 0; }

.mast { padding: 3rem 0 0; }
.mast h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); margin: 0.35rem 0 0.6rem; }
.mast .kind { color: var(--accent); font-weight: 600; }
.mast .of-what { color: var(--quiet); }

.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); margin: 1.75rem 0 0; border-block: 1px solid var(--line); }
.key > div { padding: 1.1rem 1rem 1.1rem 0; }
.key dt { color: var(--quiet); font-size: 0.875rem; }
.key dd { margin: 0; }
.key .value { font-size: 1.75rem; font-weight: 650; letter-spacing: -0.02em; line-height: 1.25; font-variant-numeric: tabular-nums; }
.key .more { color: var(--quiet); font-size: 0.875rem; }

.contents { margin: 1.75rem 0 0; }
.contents ol { margin: 0; padding: 0; list-style: none; columns: 18rem 2; column-gap: 2.5rem; counter-reset: part; }
.contents li { break-inside: avoid; counter-increment: part; padding: 0.2rem 0; display: flex; gap: 0.65rem; }
.contents li::before { content: counter(part); color: var(--quiet); font-variant-numeric: tabular-nums; min-width: 1ch; }

main { counter-reset: part; }
section { counter-increment: part; padding-top: 3.5rem; scroll-margin-top: 0.5rem; }
section > h2 { font-size: 1.5rem; display: flex; gap: 0.75rem; border-top: 2px solid var(--ink); padding-top: 0.9rem; }
section > h2::before { content: counter(part); color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }
section > .finding { font-size: 1.125rem; line-height: 1.5; margin-top: 0.75rem; }
section > .nothing { color: var(--quiet); margin-top: 0.75rem; }
section > p.note { margin-top: 0.75rem; }
figure { margin: 1.75rem 0 0; padding: 1.35rem 1.35rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
figcaption :is(h2, h3) { font-size: 1.0625rem; }
figcaption p { color: var(--quiet); margin-top: 0.3rem; }
.note { color: var(--quiet); font-size: 0.875rem; margin-top: 0.75rem; }

.chart { margin-top: 1.1rem; color: var(--ink); }
.chart svg { display: block; width: 100%; height: auto; overflow: visible; }
.plot { --plot-background: var(--card); font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
.plot text, .plot tspan { white-space: pre; }
.chart-narrow { display: none; }
@media (max-width: 40rem) { .chart-wide { display: none; } .chart-narrow { display: block; } }

.changes { list-style: none; margin: 1.5rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.changes li { display: grid; grid-template-columns: 1.5rem 1fr auto; gap: 0.15rem 0.75rem; padding: 1rem 1.35rem; }
.changes li + li { border-top: 1px solid var(--line); }
.changes .sign { font-weight: 700; }
.changes .worse .sign { color: var(--harm); }
.changes .better .sign { color: var(--good); }
.changes .what { font-weight: 600; }
.changes .from-to { grid-column: 2; color: var(--quiet); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.changes .owner { color: var(--quiet); font-size: 0.875rem; text-align: right; }
@media (max-width: 40rem) { .changes li { grid-template-columns: 1.25rem 1fr; padding: 1rem; } .changes .owner { grid-column: 2; grid-row: 3; text-align: left; } }

.scroll { overflow-x: auto; margin-top: 1rem; border-radius: 2px; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; color: var(--quiet); font-size: 0.875rem; padding-bottom: 0.5rem; overflow-wrap: anywhere; }
caption span { display: inline-block; position: sticky; left: 0; max-width: min(44rem, calc(100vw - 5rem)); }
th, td { text-align: left; vertical-align: baseline; padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--line); unicode-bidi: isolate; }
tr:last-child > * { border-bottom: 0; }
thead th { color: var(--quiet); font-weight: 500; font-size: 0.8125rem; line-height: 1.3; vertical-align: bottom; border-bottom: 1px solid var(--idle); }
tbody th { font-weight: 500; min-width: 8rem; max-width: 22rem; overflow-wrap: anywhere; }
.figures { text-align: right; white-space: nowrap; }
thead .figures { white-space: normal; min-width: 4.5rem; }
th:last-child, td:last-child { padding-right: 0; }

.behind { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.9rem; }
details { min-width: 0; max-width: 100%; }
details[open] { flex-basis: 100%; }
summary { color: var(--accent); cursor: pointer; font-size: 0.875rem; padding: 0.25rem 0; width: fit-content; }
.of { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
pre { overflow-x: auto; margin: 0.5rem 0 0; padding: 1rem; background: var(--soft); border-radius: 6px; overflow-wrap: normal;
  font: 0.8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
footer p + p { margin-top: 0.5rem; }

@media (max-width: 40rem) {
  .page { padding-inline: 1rem; }
  .mast { padding-top: 1.75rem; }
  .key { grid-template-columns: 1fr 1fr; }
  .key .value { font-size: 1.5rem; }
  figure { padding: 1rem; }
  section { padding-top: 2.75rem; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #fff; --accent: #14476a; --harm: #9c2a1f; --good: #1a5a48;
    --warn: #704900; --idle: #777; --harm-soft: #fff; --good-soft: #fff; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  .mast { padding-top: 0; }
  .skip, .sql, .contents { display: none; }
  .chart-wide { display: block; } .chart-narrow { display: none; }
  section { padding-top: 1.5rem; }
  h2, figcaption { break-after: avoid; }
  figure, .changes li, tr { break-inside: avoid; }
  .numbers summary { display: none; }
  .numbers::details-content { content-visibility: visible; display: block; height: auto; }
  .scroll { overflow: visible; }
}
`
