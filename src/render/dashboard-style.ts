// The style sheet of the dashboard, and its hash, which is the only style that the page allows.
import {type Colours, DARK, LIGHT} from './dashboard-colours.ts';

/** Lets the page's own style sheet in and no other. A test computes it from the sheet and says the new one. */
export const STYLE_HASH = 'sha256-OQIJq02lIZi3Qd0GPisPgPY9I6r1Msofn6WumX9UWCw=';

const TONES = [
  'plain',
  'rest',
  'failure',
  'recovery',
  'flake',
  'level-1',
  'level-2',
  'level-3',
  'level-4',
  'level-5',
] as const;

function variables(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** The style sheet. Sizes grow with the reader's own; nothing is fetched, and a font that is missing is replaced. */
export const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 .9375rem/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:77.5rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
footer{padding-top:1rem;padding-bottom:2.5rem;color:var(--muted);font-size:.8125rem}
footer p{max-width:44rem;margin:0}
h1,h2,h3,p,dl,dd,figure,ul{margin:0}
h1{font-size:1.75rem;line-height:1.2;font-weight:600;letter-spacing:-.02em}
h2{margin:2.5rem 0 .875rem;font-size:1.125rem;line-height:1.3;font-weight:600;letter-spacing:-.01em}
h3{font-size:.9375rem;line-height:1.35;font-weight:600}
header p,.card p,dt,dd,.meta,.empty{color:var(--muted)}
header p{margin-top:.375rem}
.repo{font-weight:600;color:var(--link)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.card{min-width:0;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.125rem 1.25rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10.25rem),1fr));gap:1rem;margin-top:1.75rem}
.figures .card{padding:.875rem 1.25rem 1rem}
dt{font-size:.8125rem}
dd{font-size:.8125rem}
.card .big{margin:.125rem 0;color:var(--ink);font-size:1.625rem;line-height:1.25;font-weight:600;letter-spacing:-.02em}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}
figure.card{display:flex;flex-direction:column}
figcaption p,.cards .empty{font-size:.875rem}
svg{display:block;width:100%;max-width:26rem;height:auto;margin:.875rem 0 .75rem;overflow:visible}
svg text{fill:var(--muted);font-size:12px}
svg .name,svg .value{fill:var(--ink);font-size:13px}
svg .value{font-weight:500}
svg .small{font-size:11.5px}
.start{text-anchor:start}.middle{text-anchor:middle}.end{text-anchor:end}
line{stroke-width:1}
line.grid{stroke:var(--line)}
line.axis{stroke:var(--rest)}
line.stem{stroke:var(--rest);stroke-width:1.5}
.track{fill:var(--track)}
${TONES.map((tone) => `.${tone}{fill:var(--${tone})}`).join('')}
details{margin-top:auto;font-size:.8125rem}
summary{width:max-content;max-width:100%;color:var(--muted);cursor:pointer}
summary:hover{color:var(--ink)}
table{width:100%;border-collapse:collapse;font-size:inherit}
th,td{padding:.3125rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--muted);font-size:.8125rem}
tbody tr:last-child>*{border-bottom:0}
.numbers{margin-top:.5rem}
.numbers th+th,.numbers td{padding-left:1rem;text-align:right}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));column-gap:1rem}
.pair section{display:flex;flex-direction:column;min-width:0}
.pair .card{flex:1;padding-top:.75rem;padding-bottom:.5rem}
.list{table-layout:fixed}
.list th+th,.list td{width:7.25rem;padding-left:1.25rem}
.list tbody>tr>*{padding:.625rem 0}
.list tbody>tr>td{padding-left:1.25rem}
.title,.meta,.count{display:block}
.title,.count{font-weight:500;line-height:1.4}
.meta{margin-top:.125rem;font-size:.8125rem;line-height:1.4}
.list svg{width:6rem;margin:.3125rem 0 .25rem}
.badge{display:inline-block;color:var(--ink)}
.badge::before{content:"";display:inline-block;width:.5rem;height:.5rem;margin-right:.375rem;border-radius:50%;background:var(--rest)}
${[1, 2, 3, 4, 5].map((level) => `.badge.level-${level}::before{background:var(--level-${level})}`).join('')}
.damage{margin-top:1.5rem;border-left:4px solid var(--failure)}
.damage h2{margin:0 0 .25rem;font-size:.9375rem}
.damage ul{margin-top:.5rem;padding-left:1.125rem;font-size:.875rem}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){header,main,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.5rem}h1{font-size:1.5rem}h2{margin-top:2rem}.figures{grid-template-columns:1fr 1fr;gap:.75rem}.cards{gap:.75rem}.card,.figures .card{padding-left:1rem;padding-right:1rem}}
@media (forced-colors:active){:root{--card:Canvas;--page:Canvas;--ink:CanvasText;--muted:CanvasText;--line:CanvasText;--track:Canvas;--rest:CanvasText}.track{stroke:CanvasText}.badge::before{forced-color-adjust:none}}
@media print{:root{color-scheme:light;${variables(LIGHT)};--page:#ffffff}body{font-size:9.5pt}.card{break-inside:avoid;border-color:#c8c8c2}h2{break-after:avoid}details{display:none}a{text-decoration:none}rect,circle,.badge::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
