/** Words that begin with a vowel letter but not with a vowel, and the other way round. */
const consonantSound = /^(?:uni|use|usu|uku|eu|one\b|once\b)/i
const vowelSound = /^(?:hour|honest|heir|honour)/i

/** `a` or `an`, by how the word sounds. */
export function articleFor(word: string): 'a' | 'an' {
  if (vowelSound.test(word)) return 'an'
  return /^[aeiou]/i.test(word) && !consonantSound.test(word) ? 'an' : 'a'
}

/**
 * Puts right what templates cannot know: spaces, articles, capitals at the start of sentences, and typographic
 * apostrophes.
 */
export function polish(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.!?;:”])/g, '$1')
    .replace(/“\s+/g, '“')
    .replace(/'/g, '’')
    .replace(/\b([Aa])n?\s+(?=([\p{L}’-]+))/gu, (match, letter: string, word: string) =>
      /^[Aa]n?\s/.test(match) ? `${letter}${articleFor(word) === 'an' ? 'n' : ''} ` : match,
    )
    .replace(
      /([.!?]) (\p{Ll})/gu,
      (_match, mark: string, letter: string) => `${mark} ${letter.toUpperCase()}`,
    )
    .replace(
      /([.!?] “|\.” “?)(\p{Ll})/gu,
      (_match, mark: string, letter: string) => mark + letter.toUpperCase(),
    )
    .replace(/^(“?)(\p{Ll})/u, (_match, quote: string, letter: string) => quote + letter.toUpperCase())
    .trim()
}

const smallWords = new Set('a an and as at but by for from in into of on or the to with'.split(' '))

/** Title case as on a book's cover: small words stay small, except at either end. */
export function titleCase(text: string): string {
  const words = text.replace(/[.]$/, '').split(' ')
  return words
    .map((word, index) => {
      const isSmall = smallWords.has(word.toLowerCase()) && index > 0 && index < words.length - 1
      return isSmall ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join(' ')
}

const irregularSingulars: Readonly<Record<string, string>> = {
  mice: 'mouse',
  geese: 'goose',
  wolves: 'wolf',
  leaves: 'leaf',
  children: 'child',
  elves: 'elf',
  feet: 'foot',
  teeth: 'tooth',
  knives: 'knife',
  loaves: 'loaf',
  calves: 'calf',
  scarves: 'scarf',
  ponies: 'pony',
  shoes: 'shoe',
  cookies: 'cookie',
  movies: 'movie',
  pies: 'pie',
  zombies: 'zombie',
  buses: 'bus',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  snowmen: 'snowman',
  fishermen: 'fisherman',
  men: 'man',
  women: 'woman',
  people: 'person',
}

/** A noun without its plural: `foxes` to `fox`. A guess for words that are in no list. */
export function singular(noun: string): string {
  const irregular = irregularSingulars[noun]
  if (irregular !== undefined) return irregular
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses|zes)$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

const irregularPasts: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'was',
  has: 'had',
  have: 'had',
  can: 'could',
  does: 'did',
  goes: 'went',
  wants: 'wanted',
  flies: 'flew',
  swims: 'swam',
  sings: 'sang',
  runs: 'ran',
  eats: 'ate',
  drinks: 'drank',
  makes: 'made',
  rides: 'rode',
  writes: 'wrote',
  reads: 'read',
  draws: 'drew',
  finds: 'found',
  loses: 'lost',
  keeps: 'kept',
  sleeps: 'slept',
  wears: 'wore',
  sells: 'sold',
  tells: 'told',
  thinks: 'thought',
  brings: 'brought',
  builds: 'built',
  buys: 'bought',
  catches: 'caught',
  drives: 'drove',
  gives: 'gave',
  gets: 'got',
  grows: 'grew',
  knows: 'knew',
  sees: 'saw',
  says: 'said',
  sits: 'sat',
  speaks: 'spoke',
  stands: 'stood',
  sweeps: 'swept',
  takes: 'took',
  teaches: 'taught',
  wakes: 'woke',
  wins: 'won',
  lives: 'lived',
  falls: 'fell',
  feels: 'felt',
  hears: 'heard',
  blows: 'blew',
  breaks: 'broke',
  digs: 'dug',
  dreams: 'dreamed',
  steals: 'borrowed',
  leads: 'led',
  leaves: 'left',
  lights: 'lit',
  meets: 'met',
  shines: 'shone',
  spins: 'spun',
  sticks: 'stuck',
}

/** The past of a verb in the third person: `plays` to `played`. Null when it does not look like one. */
export function pastOf(verb: string): string | null {
  const irregular = irregularPasts[verb]
  if (irregular !== undefined) return irregular
  if (/^could$|^was$|^had$|ed$/.test(verb)) return verb
  if (!/^[a-z]{3,14}s$/.test(verb) || /(?:ss|us)$/.test(verb)) return null
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}ied`
  const base = /(?:ches|shes|xes|sses|zes)$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
  if (base.endsWith('e')) return `${base}d`
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`
}
