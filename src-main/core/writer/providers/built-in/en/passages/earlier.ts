import type { Telling } from '../../model.ts'

/** The first sentence of a book that goes on from another: it remembers that one, and gives nothing of it away. */
export const earlier: Telling = {
  first: [
    'Do you remember “{title}”? Here is {hero} again!',
    'After “{title}”, {hero} is back!',
    'Look, it is {hero}, from “{title}”!',
  ],
  early: [
    'You may remember {hero} from “{title}”.',
    'It was not long after “{title}”, and {hero} was ready for something new.',
    '{hero} still thought about “{title}” every evening before bed.',
  ],
  growing: [
    'If you have read “{title}”, then you know {hero} already; and if you have not, you soon will.',
    'Some time had passed since everything that was told in “{title}”, and {hero} still smiled at the thought of it.',
    'What happened in “{title}” was over and done with, and yet {hero} had not forgotten a bit of it.',
  ],
  confident: [
    'Those who have read “{title}” will know that {hero} was not one to stay at home for long; the others will find it out presently.',
    'After what was told in “{title}” you might think that {hero} had had enough of surprises, but you would be mistaken.',
    'Everything in “{title}” had ended well, as {hero} liked to point out, which did not mean that nothing would happen any more.',
  ],
}
