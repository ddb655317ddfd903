"""How the report looks: one constant, so that the gate can hold the bytes against it."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #22262b; --soft: #646b73; --line: #dcd9d1;
  --card: #ffffff; --accent: #2f5d62; --tint: #eef3f2; }
@media (prefers-color-scheme: dark) { :root { --paper: #16191c; --ink: #e4e2dc; --soft: #9aa1a8;
  --line: #33383d; --card: #1d2124; --accent: #8fc1bd; --tint: #222a2b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.5rem 5rem; max-width: 48rem; background: var(--paper);
  color: var(--ink); font: 16px/1.6 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.75rem; font-weight: 600; line-height: 1.25; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 3rem 0 1rem; color: var(--accent); }
h3 { font-size: 1.08rem; font-weight: 600; line-height: 1.35; margin: 0; overflow-wrap: anywhere; }
h4 { font-size: .88rem; font-weight: 600; margin: 1.3rem 0 .4rem; color: var(--soft); }
p { margin: .5rem 0; max-width: 80ch; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
code { font: .82rem/1.5 "Noto Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .35rem 1.4rem; margin: .9rem 0 0; }
dt { color: var(--soft); font-size: .9rem; padding-top: .08rem; }
dd { margin: 0; max-width: 80ch; overflow-wrap: anywhere; white-space: pre-line; }
.cover { border-bottom: 1px solid var(--line); padding-bottom: 2rem; }
.lead { color: var(--soft); font-size: 1.05rem; }
.note { background: var(--tint); border-radius: 8px; padding: .8rem 1.1rem; margin: 1.4rem 0 0; }
.note code { display: block; margin: .3rem 0; }
.contents { list-style: none; margin: 0; padding: 0; }
.contents li { display: grid; grid-template-columns: 4.6rem 1fr 8.5rem; gap: .2rem 1rem; padding: .45rem 0;
  border-bottom: 1px solid var(--line); }
.contents .when { text-align: end; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  padding: 1.3rem 1.5rem 1.4rem; margin: 0 0 1.2rem; }
.head { display: flex; gap: 1rem; justify-content: space-between; color: var(--soft); font-size: .85rem;
  margin-bottom: .35rem; }
.ref { font-variant-numeric: tabular-nums; letter-spacing: .02em; white-space: nowrap; }
.when, .soft { color: var(--soft); }
.who { white-space: nowrap; }
div[dir=auto], td[dir=auto], dd[dir=auto] { unicode-bidi: plaintext; text-align: start; }
dd > p.soft, td > p.soft { font-size: .85rem; margin: .7rem 0 .1rem; }
.gone { color: var(--soft); font-style: italic; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92rem; width: 100%; }
th { text-align: start; font-weight: 600; font-size: .82rem; color: var(--soft); }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .8rem .35rem 0; vertical-align: top;
  overflow-wrap: break-word; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  .contents li { grid-template-columns: 4.6rem 1fr; } .contents .when { grid-column: 2; text-align: start; } }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f4f4f4;
  --accent: #000; } body { max-width: none; padding: 0; font-size: 10.5pt; }
  .card { break-inside: avoid-page; }
  .scroll { overflow: visible; } tr { break-inside: avoid; }
  th, td { font-size: 7.5pt; overflow-wrap: anywhere; min-width: 6.3em; padding-inline-end: .4rem; }
  table:not(:has(th:nth-child(6))) :is(th, td) { font-size: 9.5pt; }
  h2 { break-after: avoid; } a { text-decoration: none; } @page { margin: 2cm; } }
"""
