import { readers, type Equivalents } from './equivalents.ts'

/** `Don’t you?` is not `Do not you?`. */
const noTag = '(?! (?:you|I|we|they|it|he|she|that|there)(?![a-z]))'

/** What `had` and `have` help along: `he had gone` is `he’d gone`, but `he had a boat` stays. */
const participle =
  '(?= (?:always |never |already |only |just )?(?:been|not|gone|done|seen|got|come|found|lost|made|taken|given|thought|known|said|told|heard|kept|left|put|brought|begun|grown|meant|had|[a-z]{3,}ed)(?![a-z]))'

const shortened = (full: string, short: string, guard = '(?= [a-z])', before = ''): Equivalents => ({
  from: `${before}(?:${full}|${short})${guard}`,
  to: [full, short, short],
  levels: readers,
})

const negated = (full: string, short: string): Equivalents => ({
  from: `(?:${full}|${short})${noTag}`,
  to: [full, short],
  levels: readers,
})

/** `It’s got worn` is no `it is`. */
const notHas =
  '(?= [a-z])(?! (?:always |never |already |only |just )?(?:got|gone|been|had|come|grown|gotten|become|begun|kept|made|taken|done|seen|let|sat|stood|lain|lost|[a-z]{3,}ed)(?![a-z]))'

/** A clause cannot end with a contraction (`here I am`), nor can one follow a comparison (`than it is long`). */
const notCompared = '(?<!(?:here|there|so|as|than|what|where|how|who) )'

/** The long form and the short one. */
export const contractions: readonly Equivalents[] = [
  negated('did not', 'didn’t'),
  negated('was not', 'wasn’t'),
  negated('were not', 'weren’t'),
  negated('had not', 'hadn’t'),
  negated('could not', 'couldn’t'),
  negated('would not', 'wouldn’t'),
  negated('should not', 'shouldn’t'),
  negated('is not', 'isn’t'),
  negated('are not', 'aren’t'),
  negated('do not', 'don’t'),
  negated('does not', 'doesn’t'),
  negated('has not', 'hasn’t'),
  negated('have not', 'haven’t'),
  negated('cannot', 'can’t'),
  shortened('it is', 'it’s', notHas, notCompared),
  shortened('that is', 'that’s', '(?= (?:a|an|the|what|why|how|all|not|very|my|it)(?![a-z]))', notCompared),
  shortened('there is', 'there’s', notHas),
  shortened('I am', 'I’m', '(?= [a-z])', notCompared),
  shortened('you are', 'you’re', '(?= [a-z])', notCompared),
  shortened('we are', 'we’re', '(?= [a-z])', notCompared),
  shortened('they are', 'they’re', '(?= [a-z])', notCompared),
  shortened('I will', 'I’ll'),
  shortened('we will', 'we’ll'),
  shortened('you will', 'you’ll'),
  shortened('it will', 'it’ll'),
  shortened('I have', 'I’ve', participle),
  shortened('we have', 'we’ve', participle),
  shortened('you have', 'you’ve', participle),
  shortened('he had', 'he’d', participle),
  shortened('she had', 'she’d', participle),
  shortened('they had', 'they’d', participle),
  shortened('I had', 'I’d', participle),
  shortened('he would', 'he’d', '(?= (?:have|be|never|not|only|like)(?![a-z]))'),
  shortened('she would', 'she’d', '(?= (?:have|be|never|not|only|like)(?![a-z]))'),
  shortened('I would', 'I’d', '(?= (?:have|be|never|not|only|like)(?![a-z]))'),
]
