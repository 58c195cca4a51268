import type { UnsafeKind } from './kinds.ts'

const topic = (what: string): string =>
  `Inglenook makes bedtime stories for children, so it leaves out ${what}. Please try another topic: a lost mitten, perhaps, or who puts the moon to bed.`
const text = (what: string): string =>
  `What was written had ${what} in it, which is not for children, so it is not shown. Try again, or change the topic a little.`

/** Said to whoever typed the topic: nobody is scolded, and the word itself is not repeated. */
export const kindSentences: Readonly<Record<UnsafeKind, { readonly topic: string; readonly text: string }>> =
  {
    'self-harm': {
      topic:
        'This is too heavy for a bedtime story. If you or someone near you is thinking of hurting themselves, please talk to somebody you trust, or call your country’s crisis line; you need not be alone with it.',
      text: text('people hurting themselves'),
    },
    sexual: { topic: topic('what is only for grown-ups'), text: text('something only for grown-ups') },
    violence: { topic: topic('people and animals being hurt'), text: text('people or animals being hurt') },
    weapons: { topic: topic('guns, bombs and the like'), text: text('weapons') },
    drugs: { topic: topic('alcohol, tobacco and drugs'), text: text('alcohol, tobacco or drugs') },
    hate: { topic: topic('words against groups of people'), text: text('words against a group of people') },
    danger: {
      topic: topic('things that are dangerous to copy'),
      text: text('something dangerous to copy'),
    },
    horror: { topic: topic('what is too frightening before sleep'), text: text('something too frightening') },
    profanity: { topic: topic('rude words'), text: text('rude words') },
  }
