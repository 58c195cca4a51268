import type { StoryLanguage } from '../model.ts'
import { polish, titleCase } from './grammar.ts'
import { helpers } from './lexicon/helpers.ts'
import { kinds } from './lexicon/index.ts'
import { knownThings } from './lexicon/things.ts'
import { names } from './names.ts'
import { closings } from './passages/closings.ts'
import { earlier } from './passages/earlier.ts'
import { homeward } from './passages/homeward.ts'
import { onTheWay } from './passages/on-the-way.ts'
import { openings } from './passages/openings.ts'
import { accessories, fears, keepsakes, pools, skills } from './pools.ts'
import { readTopic } from './read-topic.ts'
import { refrainOf } from './saying/refrains.ts'
import { rephrase } from './saying/rephrase.ts'
import { shapes } from './shapes/index.ts'
import { critters, patter, snacks, went } from './sights.ts'
import { worlds } from './worlds/index.ts'

export const english: StoryLanguage = {
  worlds,
  kinds,
  helpers,
  names,
  shapes,
  openings,
  interludes: onTheWay,
  homewards: homeward,
  closings,
  earlier,
  pools,
  things: knownThings,
  keepsakes,
  accessories,
  fears,
  skills,
  critters,
  snacks,
  went,
  patter,
  readTopic,
  polish,
  rephrase,
  refrain: refrainOf,
  title: titleCase,
}
