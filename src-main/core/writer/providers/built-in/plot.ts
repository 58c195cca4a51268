import type { SeededRandom } from '#core/seeded-random.ts'
import type { TimeOfDay } from '#core/story/scene.ts'
import type { Arc, Interlude, Passage, Shape, StoryLanguage, Terrain } from './model.ts'

/** What happens on one page. `half` passages share their page with an opening or a closing line. */
export interface PlannedPage {
  readonly part: 'open' | 'deepen' | 'try' | 'out' | 'turn' | 'after' | 'home' | 'rest'
  readonly passage: Passage
  readonly time: TimeOfDay
}

type Part = PlannedPage['part']

/**
 * The longest story, in order, and the rank of each page: a story of n pages has those of rank 1 to n. So the four
 * pages that no story can be told without come first, and every further page adds cause or breathing space.
 */
const skeleton: readonly (readonly [part: Part, rank: number])[] = [
  ['open', 1],
  ['deepen', 5],
  ['try', 2],
  ['out', 9],
  ['try', 6],
  ['out', 11],
  ['try', 8],
  ['out', 13],
  ['try', 12],
  ['out', 16],
  ['turn', 3],
  ['after', 7],
  ['home', 10],
  ['home', 14],
  ['home', 15],
  ['rest', 4],
]

/** A plot of `pages` pages (4 to 16) for this shape: which passages, in which order, at what time of day. */
export function planPlot(
  language: StoryLanguage,
  shape: Shape,
  terrain: Terrain,
  pages: number,
  random: SeededRandom,
): readonly PlannedPage[] {
  const tries = random.shuffle(shape.tries)
  const fits = (interlude: Interlude): boolean =>
    interlude.terrain.includes(terrain) && interlude.arcs.includes(shape.arc)
  const outs: Passage[] = random.shuffle(language.interludes.filter(fits))
  const homes: Passage[] = random.shuffle(language.homewards.filter(fits))

  const next = (part: Part): Passage => {
    switch (part) {
      case 'open':
        return random.pick(shape.wants)
      case 'deepen':
        return random.pick(shape.deepens)
      case 'try':
        return tries.pop() ?? next('out')
      case 'out':
        return take(outs)
      case 'turn':
        return random.pick(shape.turns)
      case 'after':
        return random.pick(shape.afters)
      case 'home':
        return take(homes)
      case 'rest':
        return random.pick(shape.rests)
    }
  }

  const parts = skeleton.filter(([, rank]) => rank <= pages).map(([part]) => part)
  return parts.map((part, index) => {
    const passage = next(part)
    return { part, passage, time: passage.time ?? timeOf(shape.arc, part, index, parts.length) }
  })
}

function take(passages: Passage[]): Passage {
  const passage = passages.pop()
  if (passage === undefined) throw new Error('The language has too few interludes for sixteen pages')
  return passage
}

function timeOf(arc: Arc, part: Part, index: number, pages: number): TimeOfDay {
  if (part === 'rest') return 'night'
  if (arc === 'night') return index === 0 ? 'dusk' : 'night'
  if (part === 'home') return 'dusk'
  const passed = index / pages
  if (passed < 0.35) return 'morning'
  return passed < 0.6 ? 'day' : 'afternoon'
}
