"""The one style sheet of the web page: readable in light and dark, on paper and on a telephone."""

CSS = """
:root{color-scheme:light dark;--line:#8884;--dim:#6b7280;--accent:#0e7490;--good:#15803d;--bad:#b91c1c;
--warn:#a16207;--automated:#a21caf;--augmented:#b45309;--human:#15803d}
@media(prefers-color-scheme:dark){:root{--dim:#9ca3af;--accent:#22d3ee;--good:#4ade80;--bad:#f87171;
--warn:#facc15;--automated:#e879f9;--augmented:#fbbf24;--human:#4ade80}}
body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{margin:0}h2{border-bottom:1px solid var(--line);margin:2rem 0 .5rem}p{max-width:44rem}
.subtitle,.dim,small,caption,figcaption{color:var(--dim)}.strong{font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.accent{color:var(--accent)}
.automated{color:var(--automated)}.augmented{color:var(--augmented)}.human{color:var(--human)}
.cards,.beside{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;min-width:9rem}
.card b{display:block;font-size:1.4rem}.beside>section{flex:1 1 16rem}h3{margin:.5rem 0;font-size:1rem}
.scroll{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse}caption{text-align:left}
th,td{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
.right{text-align:right;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{color:var(--dim)}dd{margin:0}
svg{vertical-align:middle}.range line{stroke:var(--accent);stroke-width:3}.range circle{fill:currentColor}
.series rect{fill:var(--accent)}.share{display:flex;height:.8rem;max-width:24rem;background:var(--line)}
.share i{background:currentColor}.note{border-left:3px solid var(--line);padding-left:.75rem}
.note.warning,.note.conflict{border-color:var(--warn)}sup{font-size:.7rem;line-height:0}
sup a{text-decoration:none;font-weight:400;color:var(--accent)}
.sources{color:var(--dim);font-size:.875rem}
""".strip()
