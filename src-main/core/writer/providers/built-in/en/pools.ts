import type { Telling } from '../model.ts'

/** Small things to say in many ways. `{~still}` in a template is one of `still`. */
export const pools: Readonly<Record<string, readonly string[]>> = {
  /** After `as`: how quiet or still. */
  still: [
    'quiet as a folded blanket', 'still as a spoon', 'quiet as a cat on a shelf', 'still as a milk jug',
    'quiet as the inside of a drawer', 'still as a held breath', 'quiet as snow on a postbox', 'still as a painted egg',
    'quiet as a library at lunchtime', 'still as a garden gnome', 'quiet as butter', 'still as a hat on a peg',
    'quiet as a button in a box', 'still as a stopped clock', 'quiet as two mice at prayers', 'still as a post',
  ],
  /** After `felt` or `as if`: worry, small enough for bedtime. */
  uneasy: [
    'like a boot on the wrong foot', 'like a drawer that will not shut', 'like a sock with a pebble in it',
    'like soup without a spoon', 'like a kite with no wind', 'like a bell with a cold', 'like a jumper put on backwards',
    'like the last bun on the plate', 'like a letter without a stamp', 'like a wobbly stool', 'like an umbrella inside out',
    'like a song with the middle missing', 'like a button hanging by a thread', 'like a pocket with a hole in it',
  ],
  /** After `felt` or `as if`: gladness. */
  glad: [
    'like warm toast', 'like the first day of summer', 'like a lamp being lit', 'like a bath after mud', 'like a kite going up',
    'like bread from the oven', 'like a bell on a goat', 'like sun on a wall', 'like a pocket full of acorns', 'like jam',
    'like a window being opened', 'like new shoes that fit', 'like a purr without a cat', 'like a drum in a parade',
    'like cocoa with the skin off', 'like the second verse of a good song',
  ],
  /** After `as`: tired. */
  tired: [
    'tired as an old slipper', 'floppy as a wet glove', 'sleepy as a full cat', 'heavy as a bag of apples',
    'sleepy as a bear in November', 'limp as lettuce', 'tired as a milkman', 'sleepy as a stone in the sun',
    'floppy as a rag doll', 'drowsy as a bee in a lily', 'heavy as wet wool', 'sleepy as the last candle',
  ],
  /** A mild cry, with no mark after it. */
  oh: [
    'Oh, buttons', 'Well, toast and jam', 'Goodness', 'Oh my whiskers', 'Fiddlesticks', 'Oh, crumbs', 'Dear me',
    'Bless my boots', 'Well, I never', 'Oh, pickles', 'Goodness gracious', 'Oh, bother and beans', 'Snails and sixpences',
    'My stars', 'Well, puddles', 'Oh, turnips', 'Jam and jellyfish', 'Oh, noodles',
  ],
  /** How long, in homely measures; after `for` or `about`. */
  while: [
    'as long as it takes to eat a plum', 'the time of one slow yawn', 'as long as a kettle takes', 'three slow breaths',
    'as long as it takes to tie two shoes', 'the length of a short song', 'as long as a bun stays warm', 'ten blinks',
    'as long as a sneeze takes to arrive', 'the time it takes to peel an orange', 'as long as a candle takes to settle',
    'about four hiccups',
  ],
  /** What someone is like; after `who`, in the past tense. Suits any plot. */
  quirk: [
    'counted everything twice', 'hummed while thinking', 'liked the crusts best', 'said good morning to doors',
    'could never walk past a puddle', 'kept a list of good smells', 'gave names to stones', 'always smelled faintly of jam',
    'laughed a second after everybody else', 'liked things to come in threes', 'had a pocket for everything',
    'waved at passing clouds', 'knew eleven words for mud', 'never finished a yawn', 'sang only in the mornings',
    'thought best upside down', 'collected round things', 'talked to soup', 'slept with one ear up', 'had strong views about jam',
    'was on good terms with beetles', 'liked to be early', 'had once met a bishop', 'saved the best bite for last',
    'believed in second breakfasts', 'blew kisses to trains', 'could sit still for nearly a minute', 'was fond of string',
    'asked why, and then asked why again', 'walked round every corner on tiptoe', 'kept spare crumbs for emergencies',
    'had a laugh like a small gate', 'did up buttons in the wrong order', 'whispered to seeds', 'liked the word pudding',
    'tapped on things to hear what they said',
  ],
  /** How a question is thought over. */
  thinking: [
    'scratched one ear', 'looked up, and then down', 'thought until it tickled', 'shut one eye', 'breathed in, and out',
    'tried not to think of buns', 'counted to six', 'sat on the question for a bit', 'turned it over like a stone',
    'looked at it from underneath', 'hummed three notes', 'bit a lip', 'listened', 'chewed on nothing',
  ],
}

export const accessories: readonly string[] = [
  'a blue scarf', 'a yellow scarf', 'a red neckerchief', 'a striped scarf', 'a green bow', 'a little straw hat',
  'a small brown satchel', 'a purple ribbon', 'a tiny yellow hat', 'a red woolly hat',
]

/** A thing that the topic named and the plot does not turn on comes along for the walk. */
export const keepsakes: Telling = {
  first: ['{Hero} had a {adj} {thing}[!| too.]', '[See|Look], a {adj} {thing} for {hero}[!|, so nice!]'],
  early: [
    '{He} took {his} {adj} {thing} [everywhere|along, as always|along, just in case].',
    'The {adj} {thing} [came along too|was there, as always]: {hero} [took it everywhere|never left it behind].',
  ],
  growing: [
    'The {adj} {thing} came too, [as it always did|because {hero} never left it behind|in case it was needed].',
    '{He} had {his} {adj} {thing} with {him}, [for company|for you never know|as other people have an umbrella].',
  ],
  confident: [
    'With {him}, as always, went the {adj} {thing}, which {hero} [would not have left at home for the world|took along as other people take an umbrella].',
    'The {adj} {thing} came too; {hero} [and it were seldom seen apart|felt undressed without it].',
  ],
}
