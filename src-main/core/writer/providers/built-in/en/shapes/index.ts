import type { Shape } from '../../model.ts'
import { aFearOutgrown } from './a-fear-outgrown.ts'
import { aGift } from './a-gift.ts'
import { aStarToReturn } from './a-star-to-return.ts'
import { aTune } from './a-tune.ts'
import { afraidOfTheDark } from './afraid-of-the-dark.ts'
import { cannotSleep } from './cannot-sleep.ts'
import { crossWords } from './cross-words.ts'
import { firstDay } from './first-day.ts'
import { grumpyDay } from './grumpy-day.ts'
import { learning } from './learning.ts'
import { lostAndFound } from './lost-and-found.ts'
import { noiseInTheNight } from './noise-in-the-night.ts'
import { oneForTwo } from './one-for-two.ts'
import { rainedOff } from './rained-off.ts'
import { slowRace } from './slow-race.ts'
import { smallAndLost } from './small-and-lost.ts'
import { smallJourney } from './small-journey.ts'
import { somebodyNew } from './somebody-new.ts'
import { theGreatSoup } from './the-great-soup.ts'
import { theParcel } from './the-parcel.ts'
import { theSecret } from './the-secret.ts'
import { tooSmall } from './too-small.ts'
import { waitingForASeed } from './waiting-for-a-seed.ts'
import { whoseIsIt } from './whose-is-it.ts'

/** Every kind of plot. Adding one is a file and a line here; `troubles.ts` says which topics choose it. */
export const shapes: readonly Shape[] = [
  aFearOutgrown,
  aGift,
  aStarToReturn,
  aTune,
  afraidOfTheDark,
  cannotSleep,
  crossWords,
  firstDay,
  grumpyDay,
  learning,
  lostAndFound,
  noiseInTheNight,
  oneForTwo,
  rainedOff,
  slowRace,
  smallAndLost,
  smallJourney,
  somebodyNew,
  theGreatSoup,
  theParcel,
  theSecret,
  tooSmall,
  waitingForASeed,
  whoseIsIt,
]
