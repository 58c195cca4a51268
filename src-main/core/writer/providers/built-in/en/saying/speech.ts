import type { Level } from '#contract/index.ts'
import { older, readers } from './equivalents.ts'

/** First words of a telling sentence that may stand for each other, each with what follows in lower case. */
export const openers: readonly {
  readonly from: RegExp
  readonly to: readonly string[]
  readonly levels: readonly Level[]
}[] = [
  { from: /^Then (?=[a-zA-Z])/, to: ['Then ', 'After that ', 'And then '], levels: readers },
  { from: /^But (?=[a-z])/, to: ['But ', 'Still, ', 'Yet '], levels: older },
  {
    from: /^So (?=[a-zA-Z]+ (?:[a-z]+ed|went|sat|took|put|gave|ran|came|made|set|got) )/,
    to: ['So ', 'And so '],
    levels: readers,
  },
  {
    from: /^(?:At last|In the end|Finally),? (?=[a-zA-Z])/,
    to: ['At last ', 'In the end ', 'Finally '],
    levels: older,
  },
]

/** How a thing may be said, whatever it is. */
export const manners: Readonly<Record<Level, readonly string[]>> = {
  'first-words': [],
  early: [
    'softly',
    'slowly',
    'with a nod',
    'in a small voice',
    'after a bit',
    'quickly',
    'at once',
    'very quietly',
    'right away',
    'with a smile',
    'with a small sigh',
    'in a whisper',
    'kindly',
    'out loud',
    'with big eyes',
    'in a low voice',
    'after a while',
    'all in one breath',
    'rather fast',
  ],
  growing: [
    'after a moment',
    'slowly',
    'with a nod',
    'in a low voice',
    'thoughtfully',
    'at once',
    'rather quickly',
    'quietly',
    'after a bit',
    'with a small cough',
    'politely',
    'in the end',
    'kindly',
    'with some feeling',
    'out loud',
    'with a smile',
    'in a whisper',
    'after some thought',
    'without turning round',
    'all in one breath',
    'a little shyly',
    'firmly',
    'with round eyes',
    'as if it were nothing',
  ],
  confident: [
    'after a moment',
    'slowly',
    'gravely',
    'in a low voice',
    'thoughtfully',
    'at length',
    'rather quickly',
    'quietly',
    'with a small cough',
    'politely',
    'in the end',
    'not unkindly',
    'with feeling',
    'to no one in particular',
    'presently',
    'with great care',
    'almost to the air',
    'without turning round',
    'after some thought',
    'as if it were nothing',
    'with a sidelong look',
    'a little stiffly',
    'in all seriousness',
    'rather shyly',
    'with an air of having settled it',
    'quite simply',
    'after a pause',
  ],
}

/** What someone does, rather than is; a telling sentence about it can begin with `Then`. */
export const deeds =
  'looked|took|put|tried|ran|began|stopped|turned|picked|gave|held|opened|shut|climbed|walked|pulled|pushed|lay|sat|stood up|got up|showed|made|went|asked|told|drew|waved|nodded|bowed|listened|breathed|jumped|hopped|trotted|padded|crept|flew|swam|hurried|tiptoed|fetched|found|lifted|reached|dug|built|threw|carried|knocked|sang|played|stirred|tasted|measured|practised|followed'

/** Words that may come before what someone does next. */
export const leads: Readonly<Record<Level, readonly string[]>> = {
  'first-words': [],
  early: ['Then', 'And then', 'After that', 'Next', 'Soon', 'So'],
  growing: ['Then', 'And then', 'After that', 'Next', 'A moment later', 'After a bit', 'So'],
  confident: [
    'Then',
    'And then',
    'After that',
    'A moment later',
    'Presently',
    'Without another word',
    'After a moment',
    'And so',
  ],
}
