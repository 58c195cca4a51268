import type { Thing } from '../../model.ts'

/** `red kite`: an adjective and what it belongs to. */
export const things = (...all: readonly string[]): readonly Thing[] =>
  all.map((text) => {
    const cut = text.lastIndexOf(' ')
    return cut === -1 ? { adjective: 'little', noun: text } : { adjective: text.slice(0, cut), noun: text.slice(cut + 1) }
  })

/** What a topic may name, one of each, and what it looks like when the topic does not say. */
export const knownThings: readonly Thing[] = [
  ...things('red mitten', 'striped sock', 'blue scarf', 'yellow hat', 'red boot', 'green umbrella', 'woolly jumper'),
  ...things('warm coat', 'soft blanket', 'blue shoe', 'red glove', 'brass button', 'golden crown', 'silver ring'),
  ...things('pearl necklace', 'little mirror', 'round watch', 'old clock', 'brass key', 'tin lantern', 'small candle'),
  ...things('bright torch', 'glass lamp', 'wooden box', 'wicker basket', 'blue bucket', 'tall ladder', 'long rope'),
  ...things('folded map', 'paper letter', 'sealed envelope', 'picture book', 'old book', 'red pencil', 'yellow crayon'),
  ...things('paper boat', 'toy train', 'toy car', 'rag doll', 'red ball', 'round balloon', 'red kite', 'wooden yo-yo'),
  ...things('jigsaw puzzle', 'magic wand', 'crystal ball', 'tin drum', 'wooden flute', 'small trumpet', 'old violin'),
  ...things('little guitar', 'shiny saxophone', 'brass tuba', 'grand piano', 'little piano', 'paper fan', 'small bell'),
  ...things('music box', 'treasure chest', 'gold coin', 'green gem', 'bright diamond', 'pink shell', 'white pearl'),
  ...things('smooth pebble', 'magic stone', 'white feather', 'red leaf', 'brown acorn', 'tiny seed', 'yellow flower'),
  ...things('red rose', 'little egg', 'birthday cake', 'apple pie', 'warm bun', 'ginger cookie', 'ginger biscuit'),
  ...things('honey pot', 'red apple', 'ripe pear', 'juicy peach', 'sweet strawberry', 'huge carrot', 'huge turnip'),
  ...things('round pumpkin', 'big watermelon', 'vegetable soup', 'thick pancake', 'round pizza', 'sugared doughnut'),
  ...things('slice of cheese', 'chocolate bar', 'jar of jam', 'new bicycle', 'red scooter', 'wooden sled'),
  ...things('little boat', 'old telescope', 'small camera', 'soft pillow', 'patchwork quilt', 'glass marble'),
  ...things('wrapped present', 'birthday gift', 'small parcel', 'blue ribbon', 'sewing needle', 'ball of yarn', 'teapot'),
  ...things('silver spoon', 'blue cup', 'wobbly tooth', 'new toothbrush', 'small backpack', 'old suitcase', 'wooden door'),
  ...things('little house', 'sandcastle', 'snow globe', 'shooting star', 'rainbow', 'magic carpet', 'flying carpet'),
  ...things('nightlight', 'broken toy', 'striped hammock', 'new swing', 'striped tent', 'tiny dress', 'treehouse'),
  { adjective: 'strawberry', noun: 'ice cream' },
]
