import type { Gait, Kind, Pronoun } from '../../model.ts'

/** Who can turn up unasked. */
const playmates = new Set(['girl', 'boy', 'child', 'princess', 'prince', 'fairy', 'elf', 'gnome', 'astronaut', 'alien', 'mermaid'])

function person(
  noun: string,
  pronoun: Pronoun | null,
  worlds: string,
  look: string,
  home = 'house',
  plural = `${noun}s`,
): Kind {
  return {
    noun, plural, type: 'person', gait: 'feet', worlds: worlds.split(' '), home, bed: 'bed', hands: 'hands', look, pronoun, stays: false,
    onlyWhenAsked: !playmates.has(noun),
  }
}

/** What moves, or could, and never breathed. */
function machine(noun: string, gait: Gait, worlds: string, home: string, hands: string, look: string, plural = `${noun}s`): Kind {
  return { noun, plural, type: 'machine', gait, worlds: worlds.split(' '), home, bed: 'corner', hands, look, pronoun: null, stays: false, onlyWhenAsked: true }
}

/** What never leaves its place, and can still be a friend. */
function fixture(noun: string, worlds: string, look: string, plural = `${noun}s`): Kind {
  return {
    noun, plural, type: 'wonder', gait: 'float', worlds: worlds.split(' '), home: 'place', bed: 'place', hands: 'light', look, pronoun: null, stays: true, onlyWhenAsked: true,
  }
}

const everyday = 'village street garden meadow harbour'

export const people: readonly Kind[] = [
  person('girl', 'she', everyday, 'a girl with brown curls, a yellow jumper and red boots'),
  person('boy', 'he', everyday, 'a boy with dark hair, a striped jumper and green boots'),
  person('child', null, everyday, 'a child with short black hair, a blue coat and yellow boots', 'house', 'children'),
  person('princess', 'she', 'castle', 'a princess with black plaits, a green dress and muddy boots', 'tower', 'princesses'),
  person('prince', 'he', 'castle', 'a prince with red hair, a blue tunic and a crooked crown', 'tower'),
  person('king', 'he', 'castle', 'a small round king with a white beard and a crown', 'castle'),
  person('queen', 'she', 'castle', 'a queen with silver hair, a blue cloak and a crown', 'castle'),
  person('knight', null, 'castle', 'a small knight in shiny armour with a red plume', 'castle'),
  person('fairy', 'she', 'forest garden', 'a tiny fairy with clear wings and a petal dress', 'toadstool', 'fairies'),
  person('elf', null, 'forest snow', 'a small elf with a green hat and pointed ears', 'tree house', 'elves'),
  person('gnome', null, 'garden forest', 'a tiny gnome with a red hat and a white beard', 'flowerpot'),
  person('giant', null, 'mountain', 'a tall gentle giant with a patched green coat', 'cave'),
  person('wizard', 'he', 'castle forest', 'an old wizard with a long beard and a starry hat', 'tower'),
  person('witch', 'she', 'forest', 'a kind witch with a pointed hat and striped socks', 'cottage', 'witches'),
  person('pirate', null, 'harbour', 'a small cheerful pirate with a red headscarf', 'ship'),
  person('astronaut', null, 'space', 'a small astronaut in a white suit with a round helmet', 'rocket'),
  person('farmer', null, 'meadow', 'a farmer with a straw hat and blue overalls', 'farmhouse'),
  person('baker', null, 'village street', 'a baker with a white hat and flour on the nose'),
  person('cook', null, 'village castle', 'a cook with a tall white hat and a spotted apron'),
  person('sailor', null, 'harbour', 'a young sailor with a striped shirt and a blue cap', 'boat'),
  person('fisherman', 'he', 'harbour', 'a fisherman with a yellow coat and a grey beard', 'cottage', 'fishermen'),
  person('gardener', null, 'garden', 'a gardener with a green apron and a straw hat'),
  person('teacher', null, 'village street', 'a teacher with round glasses and a green scarf'),
  person('doctor', null, 'village street', 'a doctor with a white coat and a kind smile'),
  person('firefighter', null, 'street village', 'a firefighter with a red helmet and big boots'),
  person('artist', null, 'village street', 'an artist with a blue beret and paint on the sleeves'),
  person('singer', null, 'village street', 'a singer with a purple coat and a bright scarf'),
  person('detective', null, 'street', 'a small detective with a checked hat and a magnifying glass'),
  person('ballerina', 'she', 'street', 'a dancer with a pink skirt and neat hair'),
  person('dancer', null, 'street village', 'a dancer with a yellow skirt and soft shoes'),
  person('mermaid', 'she', 'underwater', 'a mermaid with green hair and a silver tail', 'shell house'),
  person('grandmother', 'she', everyday, 'a grandmother with white hair and a lilac cardigan'),
  person('grandfather', 'he', everyday, 'a grandfather with a flat cap and a woolly waistcoat'),
  person('grandma', 'she', everyday, 'a grandmother with white hair and a lilac cardigan'),
  person('grandpa', 'he', everyday, 'a grandfather with a flat cap and a woolly waistcoat'),
  person('mother', 'she', everyday, 'a mother with a green coat and dark hair'),
  person('father', 'he', everyday, 'a father with a brown jacket and glasses'),
  person('sister', 'she', everyday, 'a girl with a blue dress and two plaits'),
  person('brother', 'he', everyday, 'a boy with a red jumper and curly hair'),
  person('twin', null, everyday, 'a child with freckles and an orange jumper'),
  person('superhero', null, 'street', 'a small superhero with a red cape and blue boots', 'house', 'superheroes'),
  person('ninja', null, 'village', 'a small ninja with a black suit and a blue sash'),
  { ...person('alien', null, 'space', 'a small green alien with three eyes and a smile', 'saucer') },
  { ...person('ghost', null, 'castle', 'a small round white ghost with a shy smile', 'attic'), gait: 'float', bed: 'trunk' },
  { ...person('monster', null, 'mountain forest', 'a small furry blue monster with two soft horns', 'cave'), bed: 'bed of moss', hands: 'paws' },
  { ...person('troll', null, 'mountain forest', 'a small mossy troll with a big nose', 'cave'), bed: 'bed of moss' },
  { ...person('teddy bear', null, 'village garden', 'a brown teddy bear with one button eye', 'shelf'), hands: 'paws' },
  { ...person('teddy', null, 'village garden', 'a brown teddy bear with one button eye', 'shelf', 'teddies'), hands: 'paws' },
  { ...person('snowman', null, 'snow', 'a round snowman with a carrot nose', 'snowdrift', 'snowmen'), bed: 'bed of snow', gait: 'waddle' },
  { ...person('doll', null, 'village garden', 'a rag doll with woollen hair', 'shelf'), pronoun: 'she' },
]

export const machines: readonly Kind[] = [
  machine('robot', 'roll', 'street village space', 'workshop', 'tin hands', 'a small tin robot with round blue eyes'),
  machine('train', 'roll', 'village meadow mountain', 'shed', 'wheels', 'a small red steam train with a round face'),
  machine('tractor', 'roll', 'meadow', 'shed', 'wheels', 'a small red tractor with round lamps'),
  machine('bus', 'roll', 'street', 'garage', 'wheels', 'a small yellow bus with round lamps', 'buses'),
  machine('car', 'roll', 'street', 'garage', 'wheels', 'a small blue car with round lamps'),
  machine('truck', 'roll', 'street', 'garage', 'wheels', 'a small green truck with round lamps'),
  machine('tram', 'roll', 'street', 'depot', 'wheels', 'a small green tram with a brass bell'),
  machine('fire engine', 'roll', 'street village', 'fire station', 'ladders', 'a small red fire engine with a brass bell'),
  machine('digger', 'roll', 'street meadow', 'yard', 'scoop', 'a small yellow digger with a round scoop'),
  machine('boat', 'float', 'harbour river', 'harbour', 'oars', 'a small blue boat with a white sail'),
  machine('tugboat', 'float', 'harbour', 'harbour', 'ropes', 'a small red tugboat with a round funnel'),
  machine('ship', 'float', 'harbour', 'harbour', 'ropes', 'a small white ship with a blue funnel'),
  machine('submarine', 'swim', 'underwater', 'harbour', 'lamps', 'a small yellow submarine with round windows'),
  machine('rocket', 'fly', 'space', 'launch pad', 'fins', 'a small red and white rocket with a round window'),
  machine('spaceship', 'fly', 'space', 'launch pad', 'fins', 'a small silver spaceship with round windows'),
  machine('aeroplane', 'fly', 'sky', 'hangar', 'wings', 'a small blue aeroplane with round windows'),
  machine('airplane', 'fly', 'sky', 'hangar', 'wings', 'a small blue airplane with round windows'),
  machine('plane', 'fly', 'sky', 'hangar', 'wings', 'a small blue plane with round windows'),
  machine('helicopter', 'fly', 'sky mountain', 'hangar', 'blades', 'a small orange helicopter'),
  machine('balloon', 'float', 'sky', 'basket', 'strings', 'a round red balloon with a long string'),
  machine('kite', 'float', 'sky', 'string', 'tail', 'a red and yellow kite with a long tail'),
  machine('cloud', 'float', 'sky', 'corner of sky', 'edges', 'a small soft white cloud with rosy cheeks'),
  machine('star', 'float', 'space sky', 'corner of sky', 'points', 'a small golden star with a smile'),
  machine('snowflake', 'float', 'snow', 'snowdrift', 'points', 'a tiny sparkling snowflake'),
  machine('leaf', 'float', 'garden forest', 'branch', 'edges', 'a small red maple leaf', 'leaves'),
  machine('comet', 'fly', 'space', 'orbit', 'tail', 'a small bright comet with a long tail'),
]

export const fixtures: readonly Kind[] = [
  fixture('lighthouse', 'harbour', 'a white and red lighthouse with a warm lamp'),
  fixture('moon', 'space sky', 'a round silver moon with a gentle face'),
  fixture('sun', 'sky', 'a round golden sun with a warm face'),
  fixture('tree', 'forest garden', 'a broad old tree with a friendly trunk'),
  fixture('oak', 'forest', 'a broad old oak tree with deep roots'),
  fixture('scarecrow', 'meadow', 'a straw scarecrow with a floppy hat and a patched coat'),
  fixture('flower', 'garden meadow', 'a tall pink flower with a soft face'),
  fixture('sunflower', 'garden meadow', 'a tall yellow sunflower'),
  fixture('cactus', 'desert', 'a tall green cactus with one pink flower', 'cactuses'),
  fixture('pumpkin', 'garden', 'a round orange pumpkin'),
  fixture('statue', 'garden street', 'a mossy stone statue with a kind face'),
  fixture('planet', 'space', 'a small ringed planet'),
]
