import type { Member, Terrain } from '../../model.ts'
import { animals } from './animals.ts'
import { machines, people } from './people.ts'

const all = [...animals, ...people, ...machines]

function helper(
  name: string,
  noun: string,
  pronoun: 'she' | 'he',
  terrain: Terrain,
): Member & { readonly terrain: Terrain } {
  const kind = all.find((known) => known.noun === noun)
  if (kind === undefined) throw new Error(`No kind is called ${noun}`)
  return { id: 'helper', name, kind, pronoun, look: kind.look, terrain }
}

/** Old friends of everyone's, who ask little and keep a kettle on. */
export const helpers: readonly (Member & { readonly terrain: Terrain })[] = [
  helper('Old Thistle', 'badger', 'he', 'land'),
  helper('Mrs Dabble', 'goose', 'she', 'land'),
  helper('Grandfather Plod', 'tortoise', 'he', 'land'),
  helper('Aunt Marigold', 'owl', 'she', 'land'),
  helper('Mr Tumble', 'toad', 'he', 'land'),
  helper('Granny Bracken', 'sheep', 'she', 'land'),
  helper('Old Pepper', 'donkey', 'he', 'land'),
  helper('Madam Quill', 'hen', 'she', 'land'),
  helper('Uncle Burdock', 'bear', 'he', 'land'),
  helper('Great-Aunt Sorrel', 'goat', 'she', 'land'),
  helper('Old Barnacle', 'turtle', 'he', 'water'),
  helper('Grandmother Deep', 'whale', 'she', 'water'),
  helper('Auntie Coral', 'seahorse', 'she', 'water'),
  helper('Captain Pinch', 'lobster', 'he', 'water'),
  helper('Old Inky', 'octopus', 'he', 'water'),
  helper('Old Whistler', 'eagle', 'he', 'air'),
  helper('Granny Silver', 'dove', 'she', 'air'),
  helper('Aunt Aurora', 'owl', 'she', 'air'),
  helper('Old Halley', 'robot', 'he', 'air'),
  helper('Mrs Featherby', 'goose', 'she', 'air'),
]
