import { fontFaces, type BookFont } from '../fonts.ts'
import { columnOf, pictureGap, type Layout, type PlacedPicture } from './lay-out.ts'
import { lineHeight, paragraphGap, printedSize } from './papers.ts'

const mm = (length: number): string => `${length.toFixed(2)}mm`

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(most, 0))

/**
 * The frame's size, and where the picture lies in it. Cut by the frame and not by `object-fit`, for which the browser
 * would unpack the picture and make the file ten times as large.
 */
const frameRules = (leaf: number, { box, fills, picture }: PlacedPicture): readonly string[] => {
  const frame = `#leaf-${leaf} .frame { width: ${mm(box.width)}; height: ${mm(box.height)} }`
  if (!fills) return [frame]
  const scale = Math.max(box.width / picture.width, box.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const left = clamp(picture.focus.x * width - box.width / 2, width - box.width)
  const top = clamp(picture.focus.y * height - box.height / 2, height - box.height)
  return [
    frame,
    `#leaf-${leaf} img { left: ${mm(-left)}; top: ${mm(-top)}; width: ${mm(width)}; height: ${mm(height)} }`,
  ]
}

/** What differs from leaf to leaf, as rules, since the policy of the page allows no style in an element. */
const leafRules = ({ leaves }: Layout): readonly string[] =>
  leaves.flatMap((leaf, index) => [
    ...('picture' in leaf && leaf.picture !== null ? frameRules(index, leaf.picture) : []),
    ...('size' in leaf ? [`#leaf-${index} .words { font-size: ${leaf.size.toFixed(2)}pt }`] : []),
  ])

/** The style sheet of a laid-out book. Every leaf is a box of exactly one page of paper. */
export const printStyle = (layout: Layout, fonts: readonly BookFont[]): string => {
  const { look } = layout
  const { page, bleed, wordsMargin, foot, pictureMargin, scale, tinted } = look
  const printed = printedSize(look)
  const ground = tinted ? '#fbf6ea' : '#ffffff'
  return `${fontFaces(fonts)}
@page { size: ${mm(printed.width)} ${mm(printed.height)}; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { color: #2b2440; background: ${ground}; font: 400 ${(11 * scale).toFixed(2)}pt/${lineHeight} Literata, Georgia, serif;
  font-kerning: normal; overflow-wrap: anywhere }
.leaf { position: relative; display: flex; flex-direction: column; width: ${mm(printed.width)}; height: ${mm(printed.height)};
  padding: ${mm(bleed)}; background: ${ground}; break-after: page; break-inside: avoid; overflow: hidden }
.leaf:last-child { break-after: auto }
.frame { position: relative; flex: none; overflow: hidden; border-radius: ${look.pictureMargin === 0 ? '0' : mm(1.8 * scale)} }
.frame img { position: absolute; left: 0; top: 0; width: 100%; height: 100%; max-width: none; max-height: none }
p + p { margin-top: ${paragraphGap}em }
.words { text-wrap: pretty }
.short .words { text-align: center; text-wrap: balance }
.room { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; justify-content: center }
.number { position: absolute; bottom: ${mm(bleed + foot * 0.4)}; left: 0; right: 0; text-align: center; font-size: ${(10 * Math.sqrt(scale)).toFixed(2)}pt; line-height: 1; color: #6b5f2a }
.together { padding: ${mm(bleed + pictureMargin)} 0 ${mm(bleed + foot)}; align-items: center }
.together .room { width: ${mm(columnOf(look))}; margin-top: ${mm(pictureGap)} }
.picture { align-items: center; justify-content: center; padding: ${pictureMargin === 0 ? '0' : `${mm(pictureMargin)} 0 ${mm(foot)}`} }
.alone { padding: ${mm(bleed + wordsMargin)} 0 ${mm(bleed + foot)}; align-items: center }
.alone .room { width: ${mm(look.words === 'beside' ? Math.min(page.width - 2 * wordsMargin, page.height * 1.1) : page.width - 2 * wordsMargin)} }
.alone.goes-on .room { justify-content: flex-start }
.cover { background: #fbf1dc; align-items: center; padding: ${mm(bleed + pictureMargin)} ${mm(bleed + wordsMargin)} ${mm(bleed + wordsMargin)} }
.cover .room { align-items: center; text-align: center }
h1 { font-size: ${(27 * scale).toFixed(2)}pt; font-weight: 600; line-height: 1.18; text-wrap: balance }
.cover.long h1 { font-size: ${(17 * scale).toFixed(2)}pt }
.rule { width: ${mm(14 * scale)}; height: ${mm(0.7 * scale)}; margin-top: ${mm(5 * scale)}; border-radius: 1mm; background: #c9821f }
.cover.night { padding: ${mm(bleed + wordsMargin)}; color: #f8eed8; background: #24234a }
.moon { width: ${mm(26 * scale)}; height: ${mm(26 * scale)}; margin-bottom: ${mm(12 * scale)}; border-radius: 50%; background: #f3c172 }
.about { padding: ${mm(bleed + wordsMargin)} ${mm(bleed + wordsMargin)} ${mm(bleed + foot)} }
.about .room { max-width: ${mm(150 * scale)}; align-self: ${look.words === 'beside' ? 'center' : 'stretch'} }
h2 { font-size: ${(15 * scale).toFixed(2)}pt; font-weight: 600; line-height: 1.25; margin-bottom: ${mm(5 * scale)} }
dl { display: grid; grid-template-columns: 30% 1fr; gap: ${mm(1.6 * scale)} ${mm(4 * scale)}; font-size: ${(9.5 * scale).toFixed(2)}pt; line-height: 1.4 }
dt { grid-column: 1; color: #6b5f2a }
dd { grid-column: 2 }
.about .room > p { margin-top: ${mm(6 * scale)}; font-size: ${(9.5 * scale).toFixed(2)}pt; line-height: 1.4; color: #5a5270 }
.small dl, .small .room > p { font-size: ${(6.5 * scale).toFixed(2)}pt }
${
  look.words === 'beside'
    ? `.together, .cover.pictured { flex-direction: row; padding: 0 ${mm(wordsMargin)} 0 ${mm(pictureMargin)}; gap: ${mm(2 * pictureGap)}; justify-content: space-between }
.together .room { flex: none; margin-top: 0 }
.cover.pictured .room { flex: 1 1 0 }
[dir='rtl'] .together, [dir='rtl'] .cover.pictured { padding: 0 ${mm(pictureMargin)} 0 ${mm(wordsMargin)} }`
    : pictureMargin === 0
      ? `.together, .cover.pictured { padding-top: 0 }`
      : ''
}
${leafRules(layout).join('\n')}
`
}
