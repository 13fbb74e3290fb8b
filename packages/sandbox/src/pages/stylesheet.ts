/** The stylesheet of the sandbox's pages: plain, both directions, light and dark, no font and no image to fetch. */
export const stylesheet: string = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2430, #e9edf2);
  --soft: light-dark(#55606e, #a9b4c0);
  --paper: light-dark(#fff, #14181d);
  --line: light-dark(#8a94a0, #6b7683);
  --accent: light-dark(#0b5d4e, #6fd3bd);
  --on-accent: light-dark(#fff, #06201b);
  --warn-paper: light-dark(#fff4d6, #3a2f10);
  --warn-ink: light-dark(#4d3a00, #ffe29a);
  --error: light-dark(#a4161a, #ff9c9c);
}
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Tifinagh", sans-serif;
}
:lang(ar) { line-height: 1.75; }
.banner { margin: 0; padding: 0.75rem 1rem; background: var(--warn-paper); color: var(--warn-ink); font-weight: 600; text-align: center; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; justify-content: space-between; align-items: center; max-inline-size: 44rem; margin-inline: auto; padding: 0.5rem 1rem; }
.brand { margin: 0; font-weight: 700; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; }
.languages a { display: inline-block; padding-block: 0.5rem; }
.languages [aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
.main { max-inline-size: 44rem; margin-inline: auto; padding: 0.5rem 1rem 4rem; }
h1 { margin-block: 1rem; font-size: 1.75rem; line-height: 1.35; }
h2 { margin: 0; font-size: 1.25rem; line-height: 1.5; }
a { color: var(--accent); }
fieldset { margin: 0 0 2rem; padding: 0; border: 0; min-inline-size: 0; }
legend { padding: 0; margin-block-end: 0.5rem; }
.hint, .facts, .other-name { color: var(--soft); }
.hint { margin-block: 0 0.75rem; }
.choice { position: relative; padding-block: 0.5rem; padding-inline-start: 2.75rem; }
.choice input { position: absolute; inset-inline-start: 0; inset-block-start: 0.625rem; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }
.choice label { display: block; min-block-size: 1.75rem; font-weight: 600; }
.other-name { font-weight: 400; margin-inline-start: 0.5rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; font-size: 0.9375rem; }
.error { border-inline-start: 0.25rem solid var(--error); padding-inline-start: 1rem; margin-block: 1rem; }
.error a, .field-error { color: var(--error); font-weight: 600; }
details { margin-block: 1.5rem; }
summary { min-block-size: 2.75rem; padding-block: 0.5rem; cursor: pointer; }
select { display: block; max-inline-size: 100%; min-block-size: 2.75rem; padding-inline: 0.5rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 0.25rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; }
button { min-block-size: 2.75rem; padding: 0.5rem 1.5rem; font: inherit; font-weight: 600; color: var(--accent); background: var(--paper); border: 2px solid var(--accent); border-radius: 0.25rem; cursor: pointer; }
button.primary { color: var(--on-accent); background: var(--accent); }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.messages { padding: 0; list-style: none; }
.messages li { padding-block: 1rem; border-block-end: 1px solid var(--line); }
.messages dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0; }
.messages dt { color: var(--soft); }
.messages dd { margin: 0; }
/* In Firefox, Orca passes over a value that begins with an element. */
@supports (-moz-appearance: none) { dd::before { content: '\\200b'; position: absolute; } }
.scroll { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
.answers { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: 0.25rem 1rem; }
.answers dt { color: var(--soft); }
.answers dd { margin: 0; white-space: pre-line; }
textarea { display: block; inline-size: 100%; padding: 0.5rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 0.25rem; }
input[type=file] { display: block; max-inline-size: 100%; min-block-size: 2.75rem; font: inherit; }
.code { font-size: 1.5rem; font-weight: 700; font-variant-numeric: tabular-nums; }
@media (width < 30rem) {
  .messages dl { grid-template-columns: 1fr; }
  .buttons button { flex: 1 1 100%; }
}
`;
