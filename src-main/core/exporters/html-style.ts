/** Day by default, evening where the reader's computer is dark, ink on white when printed. */
export const htmlStyle = `
:root { --ground: #faf5ea; --card: #fffdf7; --line: #e3d8c2; --ink: #2b2440; --soft: #6c6380; --lamp: #b8641a; --glow: rgb(184 100 26 / 20%) }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14142b; --card: #222245; --line: #34345f; --ink: #f4ecdc; --soft: #b9b3cf; --lamp: #f5b55c; --glow: rgb(245 181 92 / 15%) }
}
* { box-sizing: border-box }
html { background: var(--ground); color: var(--ink) }
body { margin: 0; padding: 0 max(16px, 4vw) 64px; background: radial-gradient(900px 600px at 85% 0, var(--glow), transparent) no-repeat;
  font: 430 clamp(20px, 1rem + 0.6vw, 25px)/1.62 Literata, Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif; overflow-wrap: break-word }
figure { margin: 0 }
img { display: block; max-width: 100%; height: auto; border-radius: 24px }
h1, h2 { font-weight: 600; line-height: 1.2; text-wrap: balance }
.cover { max-width: 960px; margin: 0 auto; padding: 48px 0 64px; text-align: center }
.cover img { margin: 0 auto; box-shadow: 0 24px 64px rgb(0 0 0 / 20%) }
.cover h1 { margin: 40px 0 0; font-size: clamp(34px, 5vw, 60px) }
.page { position: relative; max-width: 960px; margin: 0 auto 48px; padding: 24px 24px 48px; background: var(--card); border: 1px solid var(--line); border-radius: 32px }
.page img { width: 100% }
.text { max-width: 22em; margin: 32px auto 0 }
.page > .text:first-child { padding: 48px 0 24px }
.text p { margin: 0 0 0.7em }
.number { position: absolute; bottom: 12px; left: 0; right: 0; margin: 0; text-align: center; color: var(--soft); font-size: 15px }
footer { max-width: 640px; margin: 96px auto 0; color: var(--soft); font-size: 16px }
footer h2 { color: var(--ink); font-size: 22px }
dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 24px }
dt { grid-column: 1; color: var(--lamp) }
dd { grid-column: 2; margin: 0; min-width: 0 }
@media print {
  :root { --ground: #fff; --card: #fff; --line: #fff; --ink: #000; --soft: #555; --lamp: #000; --glow: transparent }
  @page { margin: 14mm }
  body { padding: 0; font-size: 15pt }
  .cover, .page { break-after: page; break-inside: avoid; max-width: none; margin: 0; padding: 0; border: 0 }
  .cover img, .page img { width: auto; max-height: 62vh; margin: 0 auto; box-shadow: none; border-radius: 8px }
  .text { max-width: 34em; margin-top: 8mm }
  .number { position: static; margin-top: 6mm }
}
`
