/** What a topic shows instead of saying it, by the words that the storyteller knows: some topics are typed by who can't write yet. */
const nouns: Readonly<Record<string, string>> = {
  ...{
    '🦊': 'fox',
    '🦔': 'hedgehog',
    '🐰': 'rabbit',
    '🐇': 'rabbit',
    '🐭': 'mouse',
    '🐁': 'mouse',
    '🐻': 'bear',
  },
  ...{
    '🐼': 'panda',
    '🐨': 'koala',
    '🐺': 'wolf',
    '🐶': 'dog',
    '🐕': 'dog',
    '🐱': 'cat',
    '🐈': 'cat',
    '🦁': 'lion',
  },
  ...{
    '🐯': 'tiger',
    '🐅': 'tiger',
    '🐘': 'elephant',
    '🦒': 'giraffe',
    '🦓': 'zebra',
    '🐸': 'frog',
    '🐢': 'tortoise',
  },
  ...{
    '🐧': 'penguin',
    '🦉': 'owl',
    '🐦': 'bird',
    '🦆': 'duck',
    '🐝': 'bee',
    '🐌': 'snail',
    '🦋': 'butterfly',
  },
  ...{
    '🐋': 'whale',
    '🐳': 'whale',
    '🐙': 'octopus',
    '🐉': 'dragon',
    '🐲': 'dragon',
    '🦄': 'unicorn',
    '🤖': 'robot',
  },
  ...{
    '🐴': 'horse',
    '🐄': 'cow',
    '🐮': 'cow',
    '🐷': 'pig',
    '🐑': 'sheep',
    '🐐': 'goat',
    '🐔': 'hen',
    '🐵': 'monkey',
  },
  ...{
    '🌙': 'moon',
    '⭐': 'star',
    '🌟': 'star',
    '🎈': 'balloon',
    '🔑': 'key',
    '🎺': 'trumpet',
    '🥁': 'drum',
  },
}

const picture = /\p{Extended_Pictographic}/gu

/** The topic with its small pictures as words; one whose word stands there anyway says nothing new. */
export function spellPictures(topic: string): string {
  const said = topic.toLowerCase()
  const spelled = new Set<string>()
  return topic.replace(picture, (match) => {
    const noun = nouns[match]
    if (noun === undefined || said.includes(noun) || spelled.has(noun)) return ' '
    spelled.add(noun)
    return ` ${noun} `
  })
}
