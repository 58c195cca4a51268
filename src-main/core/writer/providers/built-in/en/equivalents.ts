import type { Level } from '#contract/index.ts'

/** Ways of saying the same that may stand for each other wherever one of them stands. */
export interface Equivalents {
  /** A pattern without anchors; matched as whole words, whatever the case of its first letter. */
  readonly from: string
  readonly to: readonly string[]
  /** Levels whose readers know all of `to`; everyone's when left out. */
  readonly levels?: readonly Level[]
}

const older: readonly Level[] = ['growing', 'confident']
const readers: readonly Level[] = ['early', 'growing', 'confident']

const group = (words: string, levels?: readonly Level[], guard = ''): Equivalents => {
  const to = words.split('|')
  return { from: `(?:${words})${guard}`, to, ...(levels === undefined ? {} : { levels }) }
}

/** `Don’t you?` is not `Do not you?`. */
const noTag = '(?! (?:you|I|we|they|it|he|she|that|there)(?![a-z]))'

export const equivalents: readonly Equivalents[] = [
  group('nobody|no one'),
  group('everybody|everyone'),
  group('somebody|someone'),
  group('anybody|anyone'),
  group('perhaps|maybe', readers),
  group('as though|as if', older),
  group('until|till', readers),
  group('began to|started to', readers),
  group('had begun to|had started to', older),
  group('did not|didn’t', readers, noTag),
  group('was not|wasn’t', readers, noTag),
  group('were not|weren’t', readers, noTag),
  group('had not|hadn’t', readers, noTag),
  group('could not|couldn’t', readers, noTag),
  group('would not|wouldn’t', readers, noTag),
  group('is not|isn’t', readers, noTag),
  group('do not|don’t', readers, noTag),
  group('cannot|can’t', readers, noTag),
  { from: '(?:it is|it’s)(?= [a-z])', to: ['it is', 'it’s', 'it’s', 'it’s'], levels: readers },
  {
    from: '(?:there is|there’s)(?= [a-z])',
    to: ['there is', 'there’s', 'there’s', 'there’s'],
    levels: readers,
  },
  {
    from: '(?<!(?:here|so|as|than|what|where) )(?:I am|I’m)(?= [a-z])',
    to: ['I am', 'I’m', 'I’m', 'I’m'],
    levels: readers,
  },
  { from: '(?:I will|I’ll)(?= [a-z])', to: ['I will', 'I’ll', 'I’ll', 'I’ll'], levels: readers },
  { from: '(?:you are|you’re)(?= [a-z])', to: ['you are', 'you’re', 'you’re', 'you’re'], levels: readers },
  {
    from: '(?<!(?:the|that|this|not|his|her|an?|really|so) )very(?! (?:much|well|likely|same|first|last|end|best|middle|nearly|almost|little|thing|day|long|far|slowly|quietly))',
    to: ['very', 'really', 'ever so'],
    levels: ['early', 'growing'],
  },
  { from: '(?<=a )very(?! (?:long|little|first|last|good))', to: ['very', 'really'], levels: readers },
  { from: 'a bit(?! of)', to: ['a bit', 'a little'], levels: readers },
  { from: '(?<!(?:all|both) )at once(?!,)', to: ['at once', 'right away', 'straight away'], levels: readers },
  group('once more|once again', readers),
  group('almost|nearly', readers),
  group('presently|by and by|before long', older),
  group('all the same|even so', older),
  group('of course|naturally', older),
  { from: 'a (?:good|great) deal', to: ['a good deal', 'a great deal'], levels: older },
  { from: 'a (?:good|great) many', to: ['a good many', 'a great many'], levels: older },
  group('for a moment|for a second|for an instant', readers),
  group('all round|all around', readers),
  group('suddenly|all at once|all of a sudden', older),
  group('looked round|looked around|looked about', readers, '(?=[,.;])'),
  group('looked up|glanced up', older, '(?=[,.;])'),
  group('it seemed|it appeared', older),
  group('found that|discovered that', older),
  group('saw that|noticed that', older),
  group('remembered|recalled', older, '(?! (?:to|as))'),
  { from: 'went on(?= [a-z]+ing|[,.;])', to: ['went on', 'carried on', 'kept on'], levels: older },
  { from: '(?<!just |only |simply |perhaps )because(?! of)', to: ['because', 'since'], levels: older },
  {
    from: 'it felt like',
    to: ['it felt like', 'it felt just like', 'it was like', 'it was just like'],
    levels: readers,
  },
  { from: 'large|big(?! (?:one|ones|spoon|dish))', to: ['big', 'large'], levels: older },
  { from: 'a small(?! (?:a|but|and))', to: ['a small', 'a little'], levels: readers },
  group('upon|on', ['confident'], '(?= (?:a|the|its|his|her|one) )'),
  group('laughing|chuckling', older),
  group('whispered|murmured', older, '(?! (?:down|over|about))'),
  { from: 'far (?:away|off)(?=[,.;])', to: ['far away', 'far off', 'a long way off'], levels: readers },
  group('every day|each day', older),
  { from: 'every time|each time', to: ['every time', 'each time'], levels: readers },
  group('the whole day|all day long', older),
  group('the whole time|all the while', older),
  { from: 'after a while|after a time|in a while', to: ['after a while', 'after a time'], levels: older },
  group('stood still|kept still', older, '(?=[,.;])'),
  group('sat quite still|sat perfectly still', older),
  group('happily|cheerfully', older),
  group('a long time|a good while', older),
  group('exactly|precisely', ['confident']),
  group('simply|merely', ['confident']),
  group('supposed|imagined', ['confident'], '(?= (?:that|he|she|it))'),
  group('answered|replied', older),
  group('tiny|wee', ['first-words', 'early']),
  group('soft|gentle', ['first-words'], '(?= [a-z]+[.!])'),
  { from: 'oh', to: ['oh', 'ooh', 'oho'], levels: ['first-words'] },
]

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
  ],
}

/** What someone does, rather than is; a telling sentence about it can begin with `Then`. */
export const deeds =
  'looked|took|put|tried|ran|began|stopped|turned|picked|gave|held|opened|shut|climbed|walked|pulled|pushed|lay|sat|stood up|got up|showed|made|went|asked|told|drew|waved|nodded|bowed|listened|breathed|jumped|hopped|trotted|padded|crept|flew|swam|hurried|tiptoed|fetched|found|lifted|reached|dug|built|threw|carried|knocked|sang|played|stirred|tasted|measured|practised|followed'
