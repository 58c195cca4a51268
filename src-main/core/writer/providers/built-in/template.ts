import type { SeededRandom } from '#core/seeded-random.ts'

/**
 * The stories' little language. In a template
 * - `[crept|tiptoed|]` is one of these, chosen by chance; it nests, and an alternative may be empty;
 * - `[@peg a mop|a turnip]` is chosen once for the whole story: every choice called `@peg` takes the same place;
 * - `{hero}` is what `slot` answers for that name; what it answers is a template again;
 * - `{He}`, with a capital, is `{he}` with a capital.
 * Everything is resolved from left to right, so that a slot can tell a first mention from a second.
 */
export function expand(template: string, sources: Sources): string {
  return expandNodes(parse(template), sources, 0)
}

/** Where the words come from. */
export interface Sources {
  readonly slot: (name: string) => string
  /** A fraction below 1 that stays the same for the same label. */
  readonly recall: (label: string) => number
  readonly random: SeededRandom
}

/** Every slot that a template can ask for: `hero`, `~still`. For tests of the data. */
export function slotsOf(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]*)\}/g), (match) => match[1] ?? '')
}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly label: string | null; readonly options: readonly (readonly Node[])[] }

/** Data that refers to itself would never end. */
const deepest = 8

function expandNodes(nodes: readonly Node[], sources: Sources, depth: number): string {
  let text = ''
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        text += node.text
        break
      case 'choice': {
        const { label, options } = node
        const option =
          label === null
            ? sources.random.pick(options)
            : (options[Math.floor(sources.recall(label) * options.length)] ?? [])
        text += expandNodes(option, sources, depth)
        break
      }
      case 'slot': {
        if (depth >= deepest) throw new Error(`Slot ${node.name} refers to itself`)
        const name = node.name.charAt(0).toLowerCase() + node.name.slice(1)
        const value = expandNodes(parse(sources.slot(name)), sources, depth + 1)
        text += name === node.name ? value : value.charAt(0).toUpperCase() + value.slice(1)
        break
      }
    }
  }
  return text
}

function parse(template: string): Node[] {
  let at = 0

  const parseUntil = (ends: string): Node[] => {
    const nodes: Node[] = []
    let text = ''
    const flush = (): void => {
      if (text !== '') nodes.push({ kind: 'text', text })
      text = ''
    }
    while (at < template.length && !ends.includes(template.charAt(at))) {
      const char = template.charAt(at)
      at += 1
      if (char === '{') {
        flush()
        const close = template.indexOf('}', at)
        if (close === -1) throw new Error(`Unclosed slot in: ${template}`)
        nodes.push({ kind: 'slot', name: template.slice(at, close) })
        at = close + 1
      } else if (char === '[') {
        flush()
        const options: Node[][] = []
        const label = /^@(\w+) /.exec(template.slice(at))?.[1] ?? null
        if (label !== null) at += label.length + 2
        do {
          options.push(parseUntil('|]'))
          if (at >= template.length) throw new Error(`Unclosed choice in: ${template}`)
          at += 1
        } while (template.charAt(at - 1) === '|')
        nodes.push({ kind: 'choice', label, options })
      } else if (char === ']' || char === '}') {
        throw new Error(`Stray ${char} in: ${template}`)
      } else {
        text += char
      }
    }
    flush()
    return nodes
  }

  return parseUntil('')
}
