/** The one style sheet of all pages: no script, no web font, no other host; light or dark as the system says. */
export const style = `
:root { color-scheme: light dark;
  --bg: light-dark(#f5f6f8, #0e1115); --card: light-dark(#ffffff, #161a20); --line: light-dark(#dfe3e8, #2b323b);
  --text: light-dark(#15181c, #e9ecf0); --soft: light-dark(#55606d, #a2acb8); --accent: light-dark(#2850c8, #8aabff);
  --on-accent: light-dark(#ffffff, #0b1020); --good: light-dark(#0b6b3a, #63d698); --bad: light-dark(#a8231b, #ff938a);
  --warn: light-dark(#7a4f00, #f0c25a); --banner: light-dark(#fff3d1, #2a2310); --code: light-dark(#eef0f3, #1e242c); }
* { box-sizing: border-box; margin: 0; }
html { -webkit-text-size-adjust: 100%; }
body { font: 16px/1.5 system-ui, sans-serif; background: var(--bg); color: var(--text); }
h1 { font-size: 1.375rem; line-height: 1.25; } h2 { font-size: 1.0625rem; }
small, .soft { color: var(--soft); font-size: .875rem; } 
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, .mono { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; }
pre { background: var(--code); border-radius: 8px; padding: .75rem; margin-top: .375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.banner { background: var(--banner); color: var(--warn); text-align: center; padding: .5rem 1rem; font-size: .875rem; border-bottom: 1px solid var(--line); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem; min-width: 0; display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr); align-content: start; }
button, .button { display: inline-flex; align-items: center; justify-content: center; font: inherit; font-weight: 600; padding: .5rem 1rem; min-height: 44px;
  border-radius: 8px; border: 1px solid var(--line); background: var(--card); color: var(--text); cursor: pointer; text-decoration: none; }
button:hover, .button:hover { border-color: var(--accent); }
button.primary, .button.primary { background: var(--accent); color: var(--on-accent); border-color: transparent; width: 100%; }
button.quiet { padding: .25rem .625rem; font-size: .8125rem; font-weight: 500; min-height: 44px; }
input, select { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--soft); border-radius: 8px; padding: .5rem .625rem; min-height: 44px; width: 100%; min-width: 0; }
input[type=radio] { width: 1.125rem; height: 1.125rem; min-height: 0; flex: none; accent-color: var(--accent); }
label.field { display: grid; gap: .25rem; font-size: .875rem; color: var(--soft); }
.row { display: flex; flex-wrap: wrap; gap: .625rem; align-items: end; } .row > .field { flex: 1 1 9rem; } .row > button { flex: 0 0 auto; }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 99px; border: 1px solid currentColor; font-size: .8125rem; white-space: nowrap; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.big { font-size: 1.875rem; line-height: 1.2; font-weight: 700; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.stack { display: grid; gap: 1rem; } .tight { display: grid; gap: .5rem; } .stack > *, .tight > * { min-width: 0; }
.scroll { overflow-x: auto; margin: 0 -1.25rem; padding: 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; } td:not(.wrap) { white-space: nowrap; } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } tbody tr:last-child td { border-bottom: 0; }
.delivery { display: grid; gap: .5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); min-width: 0; overflow-wrap: anywhere; } .delivery:last-child { border: 0; padding: 0; } .delivery h3 { font-size: 1rem; }
.tries { padding-left: 1.25rem; font-size: .875rem; } details summary { cursor: pointer; min-height: 2.75rem; display: list-item; padding: .625rem 0; font-size: .875rem; }
dl.lines { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .375rem 1rem; } dl.lines dt { color: var(--soft); } dl.lines dd { text-align: right; overflow-wrap: anywhere; }

.pay { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr); align-items: start; }
 .pay dl { padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; }
.pay form { gap: 1.25rem; } .pay section { gap: .375rem; } .pay dl { margin-top: .5rem; }
fieldset { border: 0; padding: 0; display: grid; gap: .5rem; min-width: 0; } legend { font-weight: 600; margin-bottom: .5rem; padding: 0; }
.choice { display: flex; gap: .75rem; align-items: center; border: 1px solid var(--line); border-radius: 8px; padding: .5rem .875rem; min-height: 48px; cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); } .choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice small { margin-left: auto; text-align: right; }
.reason { padding: 0 .875rem .25rem 2.75rem; } fieldset:has([name=outcome]):not(:has([value=decline]:checked)) .reason { display: none; }
.done { max-width: 32rem; margin: 3rem auto; padding: 0 1rem; } .done .card { gap: 1rem; }

header.top { background: var(--card); border-bottom: 1px solid var(--line); }
header.top > div { max-width: 75rem; margin: 0 auto; padding: .25rem 1rem; display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: center; }
header.top strong { padding: .5rem 0; } nav ul { display: flex; flex-wrap: wrap; list-style: none; padding: 0; gap: 0 .25rem; }
nav a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 .625rem; color: var(--text); text-decoration: none; border-bottom: 2px solid transparent; } nav a:hover { color: var(--accent); }
nav a[aria-current] { border-color: var(--accent); font-weight: 600; }
.board { max-width: 75rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; display: grid; gap: 1rem; grid-template-columns: repeat(12, minmax(0, 1fr)); }
.board > * { grid-column: span 12; } .board > .w3 { grid-column: span 6; }
@media (min-width: 56rem) { .board > .w3 { grid-column: span 3; } .board > .w4 { grid-column: span 4; } .board > .w6 { grid-column: span 6; } .board > .w8 { grid-column: span 8; } }
@media (max-width: 44rem) { .pay { grid-template-columns: minmax(0, 1fr); margin: 1rem auto; } .card { padding: 1rem; } .scroll { margin: 0 -1rem; padding: 0 1rem; } }
`;
