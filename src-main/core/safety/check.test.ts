import { describe, expect, it } from 'vitest'
import { createSafetyCheck } from './check.ts'
import { unsafeKinds } from './kinds.ts'
import { kindSentences } from './sentences.ts'

const { checkTopic, checkWritten } = createSafetyCheck()
const kindOf = (topic: string): string => {
  const verdict = checkTopic(topic)
  return verdict.ok ? 'harmless' : verdict.kind
}

describe('harmless topics', () => {
  it.each([
    'a fox who is afraid of the dark',
    'girl',
    'a mother and her baby in the bath',
    'gun metal clouds',
    'the dyke in Holland',
    'a cockatoo who tells jokes',
    'cock-a-doodle-doo',
    'Dick Whittington and his cat',
    'my grandmother died and I miss her',
    'a knight with a sword',
    'the killer whale who loved to sing',
    'a bird who hurt his wing',
    'Scunthorpe',
    'the pen is blue',
    'as she said to us',
    'A B C and D E F',
    'the naked mole rat',
    'a friendly zombie',
    'a girl with brown skin and a red bike',
    '',
    '🦊🌙',
    'лиса, которая боится темноты',
  ])('%j passes', (topic) => {
    expect(kindOf(topic)).toBe('harmless')
  })
})

describe('topics that are not for children', () => {
  it.each([
    ['a boy who kills people', 'violence'],
    ['the dead bodies in the cellar', 'violence'],
    ['a girl brings a gun to school', 'weapons'],
    ['two people having sex', 'sexual'],
    ['take off her clothes', 'sexual'],
    ['a boy who wants to kill himself', 'self-harm'],
    ['ending my life', 'self-harm'],
    ['a rabbit who smokes weed', 'drugs'],
    ['a hero who hates immigrants', 'hate'],
    ['a shitty day', 'profanity'],
  ])('%j is declined as %s', (topic, kind) => {
    expect(kindOf(topic)).toBe(kind)
  })

  it.each([
    's3x',
    '$ex',
    's e x',
    's.e.x',
    'se x',
    's\u200Be\u200Bx',
    'ѕех',
    'ｓｅｘ',
    'seeeeex',
    's\u0301e\u0301x\u0301',
    's*x',
    '𝓼𝓮𝔁',
    'SEX!!!',
    'a\u202Esex',
  ])('%j is seen through', (disguise) => {
    expect(kindOf(`a story about ${disguise} in the city`)).not.toBe('harmless')
  })

  it('are declined kindly: the sentence offers something, and repeats nothing', () => {
    const verdict = checkTopic('a shitty day')
    expect(verdict).toMatchObject({ ok: false, kind: 'profanity' })
    expect(verdict.ok ? '' : verdict.message).toMatch(/Please try another topic/)
    expect(verdict.ok ? '' : verdict.message).not.toMatch(/shit/)
  })

  it('of every kind have their sentences, and who may be in need is not sent away', () => {
    for (const kind of unsafeKinds) expect(kindSentences[kind].topic.length).toBeGreaterThan(60)
    expect(kindSentences['self-harm'].topic).toMatch(/talk to somebody you trust/)
  })
})

describe('written text', () => {
  it('is judged by the same rules, with a sentence about the text', () => {
    expect(checkWritten('The fox looked up. One star looked back.', 'en')).toEqual({ ok: true })
    expect(checkWritten('Then the fox took a gun and shot him.', 'en')).toMatchObject({
      ok: false,
      message: expect.stringContaining('is not shown') as string,
    })
  })
})

describe('other languages than English', () => {
  it.each([
    ['de', 'ein Märchen über einen Mörder', 'violence'],
    ['es', 'un conejo con una pistola', 'weapons'],
    ['fr', 'une fille qui ne veut plus vivre', 'self-harm'],
    ['uk', 'п’яні гноми', 'drugs'],
    ['uk', 'йди нaхyй', 'profanity'], // with a Latin a and y
    ['ar', 'والأرنب يحمل مسدسا', 'weapons'],
    ['ar', 'كس أُمّــك', 'sexual'],
    ['it', 'che cazzo vuoi', 'profanity'],
    ['pt', 'um casal fazendo sexo', 'sexual'],
    ['nl', 'wat een klootzak', 'profanity'],
    ['pl', 'co za chuj', 'profanity'],
    ['tr', 'siktir git', 'profanity'],
    ['hi', 'एक लड़की जो आत्महत्या करती है', 'self-harm'],
    ['ja', 'もう生きたくない女の子', 'self-harm'],
    ['zh', '拿着手枪的兔子', 'weapons'],
  ])('%s: %j is declined as %s', (language, topic, kind) => {
    expect(checkTopic(topic, language)).toMatchObject({ ok: false, kind })
    // The topic itself tells its language where the story's is another.
    expect(checkTopic(topic, 'en').ok).toBe(false)
  })

  it.each([
    ['de', 'der dicke Bär und das Gift der Hexe'],
    ['de', 'die toten Blätter tanzen'],
    ['es', 'el perro negro come sopa con fideos'],
    ['fr', 'la chatte dort dans le lit'],
    ['uk', 'сніжна куля і сукня принцеси'],
    ['ar', 'قلم رصاص وسكر'],
    ['nl', 'een beer die niet kan slapen'],
    ['pt', 'o pinto amarelo e o veado'],
    ['tr', 'güneşli bir gün'],
    ['ja', '裸の王様と水鉄砲'],
    ['zh', '体操比赛的小兔子'],
  ])('%s: %j passes', (language, topic) => {
    expect(checkTopic(topic, language)).toEqual({ ok: true })
  })
})

describe('what matters do not go together', () => {
  it('tells a hurt from a mishap, and who does from who is done to', () => {
    expect(kindOf('a king who whips his servants every night')).toBe('violence')
    expect(kindOf('the boy who kicked a football over the moon')).toBe('harmless')
    expect(kindOf('a bear burns his paw by accident')).toBe('harmless')
  })

  it('lets a tale tell what no topic may ask for, and not everything', () => {
    expect(checkWritten('The prince hit the giant, and the wolf was killed.', 'en')).toEqual({ ok: true })
    expect(checkTopic('the prince hit the giant and the wolf was killed').ok).toBe(false)
    expect(checkWritten('Blood dripped from the ceiling.', 'en').ok).toBe(false)
    expect(checkWritten('Der Wolf wurde getötet.', 'de')).toEqual({ ok: true })
  })

  it.each([
    'Pip shook her head slowly.',
    'Otto had to bite his lip so as not to laugh.',
    'He put out an arm to pull her up.',
    'Two stone lions sat still, and the girl stroked them.',
    'The beggar was dirty and cold, and the baker gave him a bun.',
    'The old sailor smoked his pipe and told of whales.',
    'The toy soldier put down his tin rifle and danced.',
    'Strawberry juice ran down her chin, red as blood.',
  ])('lets %j stand in a tale', (sentence) => {
    expect(checkWritten(sentence, 'en')).toEqual({ ok: true })
  })

  it.each([
    ['He ripped out its eyes.', 'violence'],
    ['He sawed through the man’s leg while he screamed.', 'violence'],
    ['The soldiers shot the prisoners one after another.', 'violence'],
    ['Muslims are stupid and dirty.', 'hate'],
    ['He touched the girl where nobody should.', 'sexual'],
    ['She drank the bleach from the bottle because it was so blue.', 'danger'],
  ])('refuses %j', (sentence, kind) => {
    expect(checkWritten(sentence, 'en')).toMatchObject({ ok: false, kind })
  })

  it('does not join what stands in two sentences', () => {
    expect(checkWritten('He took off his coat. Nobody had a shirt. The men slept.', 'en')).toEqual({
      ok: true,
    })
  })
})

describe('any input', () => {
  // Each makes a backtracking matcher slow; here a limit that only a matcher of more than linear time exceeds.
  it.each([
    ['letters apart', 'k '.repeat(50_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['signs', '*'.repeat(100_000)],
    ['starred words', 'f*ck*'.repeat(20_000)],
    ['points', 's.e.x.'.repeat(16_000)],
    ['the beginnings of phrases', 'cut hurt kill shoot '.repeat(5_000)],
    ['Chinese', '杀枪血'.repeat(33_000)],
    ['Arabic prefixes', 'وبال '.repeat(20_000)],
    ['accents', 'e\u0301'.repeat(50_000)],
    ['lone surrogates', '\uD800'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
  ])('is judged in bounded time: 100,000 characters of %s', { timeout: 60_000 }, (_name, text) => {
    expect(() => checkTopic(text)).not.toThrow()
  })
})
