// How a report page looks: calm type, a narrow column, figures on cards.

/// The style sheet of a report page.
enum ReportStyle {
  static let sheet = """
    :root{color-scheme:light dark;\(Palette.variables(\.light))--page:#f6f5f2;\
    --tint0:#d7e6f8;--tint1:#fbe0cb;--tint2:#d0efe3;--tint3:#f0dcf1;--tint4:#f4e9bd}
    @media screen and (prefers-color-scheme:dark){:root{\(Palette.variables(\.dark))\
    --page:#14171b;--tint0:#1f4268;--tint1:#633a1b;--tint2:#1a5040;--tint3:#573157;--tint4:#544713}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--ink);\
    font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
    -webkit-text-size-adjust:100%}
    main{max-width:46rem;margin:0 auto;padding:clamp(1.5rem,6vw,4rem) 1.25rem 5rem}
    h1{font-size:clamp(1.7rem,5vw,2.3rem);line-height:1.2;margin:0 0 .6rem;\
    letter-spacing:-.015em;text-wrap:balance}
    h2{font-size:1.35rem;line-height:1.3;margin:3.2rem 0 .8rem;letter-spacing:-.01em}
    p{margin:0 0 1rem;text-wrap:pretty;overflow-wrap:anywhere}
    .lead{font-size:1.2rem;line-height:1.5;color:var(--faint)}
    figure{margin:1.4rem 0 1.8rem}
    .frame{overflow-x:auto;background:var(--paper);border:1px solid var(--grid);\
    border-radius:10px;padding:.75rem}
    .frame:focus-visible{outline:2px solid var(--series0);outline-offset:2px}
    .wide .frame{padding:0}
    .wide svg{display:block;margin:0 auto;max-width:100%;height:auto}
    .wide svg.full{min-width:32rem}
    figcaption{margin-top:.55rem;font-size:.92rem;line-height:1.45;color:var(--faint)}
    .facts{display:flex;flex-wrap:wrap;gap:1px;\
    margin:1.4rem 0 1.8rem;background:var(--grid);border:1px solid var(--grid);\
    border-radius:10px;overflow:hidden}
    .facts div{flex:1 1 auto;min-width:7.5rem;background:var(--paper);padding:.8rem 1rem}
    dt{font-size:.85rem;color:var(--faint)}
    dd{margin:0;font-size:1.3rem;font-weight:600;font-variant-numeric:tabular-nums}
    .gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:.25rem}
    .gallery svg{display:block;width:100%;height:auto}
    table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.4}
    th{text-align:left;font-weight:600;color:var(--faint);font-size:.88rem;vertical-align:bottom}
    th,td{padding:.45rem .75rem;border-bottom:1px solid var(--grid)}
    tbody tr:last-child td{border-bottom:0}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .short{white-space:nowrap}
    pre{margin:0;padding:.25rem;font:.92rem/1.6 ui-monospace,"SF Mono",Menlo,Consolas,\
    "DejaVu Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
    .tokens{font:.95rem/2 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;\
    overflow-wrap:anywhere}
    .tokens span{color:var(--ink);padding:.18em .12em;border-radius:4px;margin-right:1px;\
    unicode-bidi:isolate;-webkit-box-decoration-break:clone;box-decoration-break:clone;\
    print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .tint0{background:var(--tint0)}.tint1{background:var(--tint1)}.tint2{background:var(--tint2)}\
    .tint3{background:var(--tint3)}.tint4{background:var(--tint4)}
    .tokens .fragment{font-size:.8em;letter-spacing:.02em;outline:1px dotted var(--faint);\
    outline-offset:-1px}
    .tokens .special{background:none;outline:1px solid var(--faint);outline-offset:-1px;\
    padding:.18em .4em;font-size:.85em}
    details{margin:1rem 0;border-top:1px solid var(--grid);border-bottom:1px solid var(--grid);\
    padding:.6rem 0}
    summary{cursor:pointer;font-weight:600}
    details[open] summary{margin-bottom:.8rem}
    @media print{body{background:none;font-size:10.5pt}main{max-width:none;padding:0}\
    figure,.facts,tr{break-inside:avoid}h2{break-after:avoid}.frame{overflow:visible}\
    .wide svg.full{min-width:0}details:not([open])::details-content{content-visibility:visible;height:auto}}
    """
}
