// How a dossier in HTML looks: a calm page in the light or the dark, and on paper. The edge of a claim tells how it stands,
// and so does the heading above it: no meaning is told by a colour alone.

export const STYLE = `:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #59636e; --page: #ffffff; --line: #d1d9e0; --quote: #f6f8fa;
  --conflict: #bc4c00; --disputed: #0969da; --unverified: #818b98; --supported: #1a7f37; --ignored: #d1d9e0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #d1d7e0; --quiet: #9198a1; --page: #16191d; --line: #3d444d; --quote: #1f242a;
    --conflict: #e0823d; --disputed: #4493f8; --unverified: #9198a1; --supported: #3fb950; --ignored: #3d444d;
  }
}
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; margin: 2.75rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
p { margin: .5rem 0; }
a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: .15em; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
code { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
article { margin: 0 0 1.5rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); break-inside: avoid; }
article.conflict { border-color: var(--conflict); }
article.disputed { border-color: var(--disputed); }
article.unverified { border-color: var(--unverified); border-left-style: dotted; }
article.supported { border-color: var(--supported); }
article.ignored { border-color: var(--ignored); }
article .quiet { margin-top: 0; }
blockquote { margin: .6rem 0; padding: .6rem .9rem; background: var(--quote); border-radius: 6px; }
blockquote p { margin: 0 0 .25rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
@media print {
  :root { --text: #000; --quiet: #444; --page: #fff; --line: #bbb; --quote: #f4f4f4; }
  main { max-width: none; padding: 0; }
  body { font-size: 11pt; }
}
`;
