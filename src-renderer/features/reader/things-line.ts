import type { SceneView } from '#contract/index.ts'
import { mostThings } from '#contract/scene-words.ts'

type Things = SceneView['things']

/** Things as they are typed: `lantern, 3 boat`. */
export const thingsToLine = (things: Things): string =>
  things.map(({ noun, count }) => (count > 1 ? `${count} ${noun}` : noun)).join(', ')

/** The same back; what is more than a picture holds is left away. */
export const thingsFromLine = (line: string): Things =>
  line
    .split(/[,،;]/)
    .map((part) => /^(?:(\d+)\s+)?(.*)$/s.exec(part.trim()))
    .flatMap((match) => {
      const noun = match?.[2]?.trim().slice(0, 40) ?? ''
      return noun === '' ? [] : [{ noun, count: Math.min(5, Math.max(1, Number(match?.[1] ?? 1))) }]
    })
    .slice(0, mostThings)
