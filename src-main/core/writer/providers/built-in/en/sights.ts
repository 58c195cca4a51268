import type { Gait, Sight, Terrain } from '../model.ts'

const sights = (
  ...all: readonly (readonly [name: string, noun: string, again?: string])[]
): readonly Sight[] =>
  all.map(([name, noun, again]) => ({ name, noun, ...(again === undefined ? {} : { again }) }))

/** Passers-by who belong to no plot. */
export const critters: Readonly<Record<Terrain, readonly Sight[]>> = {
  land: sights(
    ['a snail with a chipped shell', 'snail'],
    ['a very small ant', 'ant'],
    ['a beetle in a hurry', 'beetle'],
    ['a ladybird with five spots', 'ladybird'],
    ['a sleepy bee', 'bee'],
    ['a brown sparrow', 'bird', 'the sparrow'],
    ['a fat caterpillar', 'caterpillar'],
    ['a blue butterfly', 'butterfly'],
    ['a worm with good manners', 'worm'],
    ['a thin grasshopper', 'cricket', 'the grasshopper'],
    ['a spider on a thread', 'spider'],
    ['a lizard with one short toe', 'lizard'],
    ['a young frog', 'frog'],
    ['a lost duckling', 'duckling'],
  ),
  water: sights(
    ['a hermit crab with a new shell', 'crab'],
    ['a shrimp with long whiskers', 'shrimp'],
    ['a sea snail', 'snail'],
    ['a striped little fish', 'tropical fish', 'the fish'],
    ['a pink jellyfish', 'jellyfish'],
    ['an old lobster', 'lobster'],
    ['a round pufferfish', 'blowfish', 'the pufferfish'],
    ['a shy squid', 'squid'],
    ['a starfish with a cold', 'starfish'],
    ['a very small turtle', 'turtle'],
    ['a yellow seahorse', 'seahorse'],
  ),
  air: sights(
    ['a young swallow', 'bird', 'the swallow'],
    ['a firefly far from home', 'firefly'],
    ['a sleepy moth', 'moth'],
    ['a runaway balloon', 'balloon'],
    ['a pocket-sized star', 'star'],
    ['a lost paper plane', 'airplane', 'the paper plane'],
    ['a goose with a suitcase', 'goose'],
    ['a small grey dove', 'dove'],
    ['a bee who had gone too high', 'bee'],
  ),
}

export const snacks: Readonly<Record<Terrain, readonly Sight[]>> = {
  land: sights(
    ['a slice of plum cake', 'cake'],
    ['half a pear', 'pear'],
    ['a cheese sandwich', 'sandwich'],
    ['a warm bun', 'bread'],
    ['a handful of blueberries', 'blueberries'],
    ['a red apple', 'apple'],
    ['an oat biscuit', 'cookie'],
    ['a small pancake', 'pancakes'],
    ['three cherries', 'cherries'],
    ['a piece of honeycomb', 'honey pot'],
    ['a crumbly cheese scone', 'cheese'],
    ['a juicy carrot', 'carrot'],
  ),
  water: sights(
    ['a seaweed bun', 'bun'],
    ['a twist of sugar kelp', 'seaweed'],
    ['a sea-salt biscuit', 'cookie'],
    ['a cup of green soup', 'soup'],
    ['a sea grape', 'grapes'],
    ['a plankton pasty', 'dumpling'],
    ['a slice of kelp cake', 'cake'],
  ),
  air: sights(
    ['a cloudberry bun', 'bun'],
    ['a star-shaped biscuit', 'cookie'],
    ['a slice of moon cheese', 'cheese'],
    ['a cup of warm milk', 'milk'],
    ['a puff of meringue', 'cake'],
    ['a jam sandwich', 'sandwich'],
    ['a ripe peach', 'peach'],
  ),
}

export const went: Readonly<Record<Gait, readonly string[]>> = {
  feet: ['walked', 'ran', 'hurried', 'skipped'],
  walk: ['trotted', 'padded', 'pattered', 'scampered'],
  hop: ['hopped', 'bounced', 'skipped', 'bounded'],
  fly: ['flew', 'fluttered', 'glided', 'flitted'],
  swim: ['swam', 'glided', 'drifted', 'paddled'],
  waddle: ['waddled', 'pottered', 'toddled', 'bustled'],
  plod: ['plodded', 'ambled', 'strolled', 'wandered'],
  roll: ['rolled', 'trundled', 'chugged', 'rattled'],
  float: ['drifted', 'floated', 'sailed', 'bobbed'],
  creep: ['crept', 'inched', 'wriggled', 'slid'],
}

export const patter: Readonly<Record<Gait, readonly string[]>> = {
  feet: ['tip-tap', 'pit-pat', 'step-step', 'stamp-stamp'],
  walk: ['pit-pat', 'pad-pad', 'trit-trot', 'tip-tap'],
  hop: ['hop-hop', 'boing-boing', 'hip-hop', 'bounce-bounce'],
  fly: ['flip-flap', 'flap-flap', 'whirr-whirr', 'swoop-swoop'],
  swim: ['swish-swish', 'splish-splash', 'swish-swash', 'glub-glub'],
  waddle: ['flip-flop', 'pit-pat', 'waddle-waddle', 'plip-plop'],
  plod: ['thud-thud', 'plod-plod', 'clomp-clomp', 'thump-thump'],
  roll: ['rumble-rumble', 'clank-clank', 'chug-chug', 'rattle-tattle'],
  float: ['bob-bob', 'puff-puff', 'wibble-wobble', 'drift-drift'],
  creep: ['slip-slide', 'wiggle-wiggle', 'inch-inch', 'creep-creep'],
}
