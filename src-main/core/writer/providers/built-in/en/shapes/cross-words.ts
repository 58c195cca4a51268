import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** Two friends misunderstand each other, miss each other, and find out that it was a word heard wrong. */
export const crossWords: Shape = {
  id: 'cross-words',
  arc: 'day',
  titles: [
    '{Hero} and {f.name} Fall Out',
    'The Word That Went Wrong',
    '{Hero}, {f.name} and the Long Afternoon',
    'Two Sides of {spot}',
  ],
  things: things('blue cup', 'striped scarf', 'red ball', 'wooden spoon'),
  usesThing: false,
  mentions: ['friend', 'friends'],
  wants: [
    passage(
      'hero standing sad, friend standing sad',
      'spot',
      'The {kind} and the {f.kind} turn their backs on each other {at}.',
      {
        first: [
          '“[Humph|Hmph]!” said {hero}. “[Hmph|Humph]!” said {friend}. Oh no! [Cross|Two cross] friends!',
          '{Friend} [shouts|said] no! {Hero} [stamps|said] no! [Stamp|Huff], [stamp|puff]. Poor friends!',
        ],
        early: [
          '{Hero} and {friend} were best friends. [But that day they had cross words. It was about|One day they had cross words, about|Then came cross words. They were about|Nobody knew how the cross words began. Was it about] [a hat|a bun|who went first]. “[You said I was silly|You don’t want to play]!” said {hero}. “[I did not|No, you said it]!” said {f.name}. [One went left, and one went right.|And off they stamped.|They turned their backs.|Off went {f.name}. Off went {hero}.]',
        ],
        growing: [
          '{He} had a best friend, {friend}, and they had never quarrelled in their lives. [So they were [no good at it|not used to it]. It began with nothing.|It takes practice, to quarrel well, and they had none.|Then they did, over nothing at all.|] {Hero} had asked, “Shall we play?” and {f.name} had said, quite clearly, “Not with you.” [At least that was what {hero} heard.|So it sounded.|{Hero} heard it [plainly|with both ears].] {He} said something back that had [elbows|corners] in it. {F.name} went pale. [And then there were two backs, [going off in different directions|both very straight].|And each went home by another way.|Neither said goodbye.]',
        ],
        confident: [
          '{He} had, besides, a best friend, by the name of {f.name}, and nobody {place} could think of the one without the other. {Friend} was [the sort of person one could be quiet with|as much a part of each day as breakfast]. And then, that day, with no warning at all, they fell out. {Hero} had said, “Shall we?” as on every other day; and {f.name}, with a strange look, had answered, “Not with you.” [There it lay.|] {Hero} said a thing then that {he} had not known {he} had in {him}, [with corners on it|and meant to hurt], and saw it arrive; after which there were merely two friends walking away from each other, [extremely upright|not looking round].',
        ],
      },
    ),
  ],
  deepens: [
    passage('hero sitting sad', 'spot, cloud', 'The {kind} sits alone and cross {at}.', {
      first: [
        '{Hero} [sat|sulked] {at}. [Grr|Hmph], [grr|hmph], [sniff|oh]. No {f.name}.',
        '[Cross|Sad], [cross|sad] {hero} {at}. [One|A] tear [fell|ran], [plip|plop].',
      ],
      early: [
        '{Hero} sat {at} with {his} arms folded. “[I don’t need {f.name}|I can play alone|It’s nicer without],” {he} said. {He} played [tag|snap|hide-and-seek] alone. {He} [won|lost|got bored]. [Nobody [laughed|said well played].|It was no fun.|] It felt {~uneasy}.',
      ],
      growing: [
        '{Hero} went and sat {at} and was angry. {look} [It kept {him} warm for {~while}.|Being cross is [like soup|nearly comfortable], to begin with.|] {He} thought of all the clever things {he} might have said. [There were [nine|a dozen] of them, and they were very good, and there was nobody to tell them to, because the person {he} told things to was {f.name}.|] The anger went [lukewarm|thin], like [bathwater|soup]. What was left when it had run out felt {~uneasy}.',
      ],
      confident: [
        'Being angry is a warm thing, and {hero} sat {at} and [toasted {himself} at it|got a good deal of comfort out of it]. {look} “Not with you,” {he} said aloud, in {f.name}’s voice. {He} composed several replies, each better than the last; and at the really good one {he} caught {himself} [turning round to tell it|looking forward to telling it] to {f.name}, who would have laughed. [That was when the fire went out.|After that it would not burn.|Then there was no warmth left in it.] It was surprising how [cold|large] the place was without it. It felt {~uneasy}.',
      ],
    }),
  ],
  tries: [
    passage('hero walking worried', 'spot, critter', 'The {kind} practises saying sorry to {critter} {at}.', {
      first: [
        '“[S-s-s|Sor]…” said {hero} {at}. “[Soup|Sausage|Socks]!” [Oh|Oops]! [Not that|Wrong word].',
        '“I am [sor|so sor]…” “[Yes|What]?” said {critter} {at}. [Gulp|Um], {hero}!',
      ],
      early: [
        '{Hero} practised {at}. “I’m s-s-s…” It would not come. “I’m [soup|sausages|Saturday]!” {he} said. “[Pleased to meet you, Soup|Are you|I’m Tuesday],” said {critter}. [Sorry is [a small word with big feet|a hard word to lift].|Such a little word!|It stuck.] {thought}',
      ],
      growing: [
        'Perhaps {he} could say sorry. [But [why should {he}|{f.name} had begun]?|] All the same {hero} tried it out on {critter}, {at}, just to hear how it sounded. {look} [“I’m s…” It stuck. “I’m so…” It stuck again.|The s came out, and nothing after it.|It got as far as {his} teeth.] “I’m so [surprised|sausages],” said {hero}. “[Think nothing of it|Are you? You don’t look it],” said {bug}. [The word was quite short, and yet there was no [handle|way to pick it up].|It should not have been so hard.|] {thought}',
      ],
      confident: [
        'It occurred to {him} that one might apologise. {He} was not going to; but there could be no harm in [seeing whether {he} knew how|trying it on]. {Critter}, {at}, kindly agreed to be {f.name}. {look} “I am,” {hero} began, “s.” [It was as far as {he} could get.|That was the easy part.|] “I am so,” {he} said, with a run at it, “[seldom here on a Thursday|surprised at the weather].” “Accepted,” said {bug}, who was [easily moved|a good sort]. Sorry must be the heaviest word there is [for its size|of only five letters]. {thought}',
      ],
    }),
    passage(
      'hero standing curious, friend standing worried',
      'spot',
      'The {kind} peeps round {spot} just as the {f.kind} peeps round the other side.',
      {
        first: [
          '[Peep|Peek], {hero}, {at}! [Peek|Peep], {friend}! [Oh|Eek]! [Hide|Duck], [both|quick]!',
          '{Hero} went [left|round] {spot}. {Friend} went [right|round], too. [Miss|No hello]!',
        ],
        early: [
          '{Hero} looked round {spot}, to see if {friend} was there. {Friend} was looking round the other side. “[I wasn’t looking|I’m only here for the view]!” said {hero}. “[Nor was I|Me too],” said {f.name}. [They both [hid again|looked at the sky].|Off they went.|] {thought}',
        ],
        growing: [
          'By chance, or nearly, {hero} came to {spot}, where {friend} [often was|liked to sit]. {look} {He} looked round the left side. At that very moment {f.name} was looking round the left side, too, from the back. [So they saw nobody.|There was nobody there.|] [{Hero} tried the right. {F.name} tried the right.|They changed sides, both at once.|] “Gone,” they both thought, and sat down, each on one side of {spot}, [back to back|not a yard apart], and sighed. {thought}',
        ],
        confident: [
          'It was pure chance, or so {he} would have told you, that {hero}’s steps led {him} to {spot}, where {friend} was in the habit of sitting. {look} {He} looked round it to the left. {F.name}, who had come there by pure chance as well, looked at that moment round the other end; and as they both then changed sides, and both [out of tact|being alike] changed back, they went on not meeting for {~while}, like the little man and woman in a weather house. “Not there,” thought each. And they sat down to be sad, with {spot} between them, [near enough to have shared a biscuit|and sighed in the same breath]. {thought}',
        ],
      },
    ),
    passage(
      'helper sitting calm, hero sitting sad',
      'spot, teapot',
      'An old {h.kind} pours tea for three, but only the {kind} is there {at}.',
      {
        first: [
          '{Helper} [set|had] three cups {at}. “[Who is|Where is] the third?” “[Hm|Sniff]!” said {hero}.',
          '“[Ears|Two ears] get [full|muddy],” said {helper} {at}. “[Ask|Say it] again, {hero}!”',
        ],
        early: [
          '{Helper} put out cups {at}, one for {hero}, and one for {friend}. “[Where’s the other half of you|Only one of you today]?” {h.he} asked. “[We’re not speaking|{F.name} said ‘Not with you’],” said {hero}. “[Did you hear it or half hear it|Wind in your ears|With me it’s wax],” said {h.name}. {thought}',
        ],
        growing: [
          '{Helper} had tea ready {at}, and put out three cups, the way {h.he} always did. Then {h.he} looked at {hero} and took one away. {look} [It was dreadful to see it go.|It hung there, dry.|] “I once did not speak to my sister for a year,” {h.name} said, [stirring|blowing on the tea], “for calling me an old [boot|goat]. It turned out she’d said [coat|boat].[ She had wanted to know where it was.”| We’d both been so [cold|bored].”|”] {Hero} [looked at the place where the cup had been|thought about that]. {thought}',
        ],
        confident: [
          '{Helper} laid three cups, {at}, looked at {hero}, and without a word put the third back on its hook. {look} It swung there. “My hearing has never been good,” said {h.name} presently, [to nobody|to the pot]. “When I was your age I did not speak to my own brother from [hay-time|harvest] to Christmas, for saying that I [was a weasel|looked like a boiled egg]. It came out in the end that he’d had a cold. What he had said was [‘measles’|‘old leg’].[ He had been asking after them.” {H.he} drank.| A whole [summer|herring season], for a cold in the head.”|”] “One gets so little for being right, I find, [except the room to oneself|and it doesn’t keep].” {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend standing worried, hero standing surprised',
      'spot',
      'The {f.kind} explains and the {kind} claps a hand to its head {at}.',
      {
        first: [
          '“Not with [@word glue|flu]!” said {friend} {at}. “Not [you|‘you’]!” “[Oh|Ha]!” said {hero}. “[Sorry|So sorry]!”',
          '“[Sorry|I miss you]!” said {hero} {at}. “[Sorry|I miss you]!” said {friend}. [Hug|Sniff], [hug|ha]!',
        ],
        early: [
          'At last, {at}, they bumped right into each other. “You said ‘Not with you’!” said {hero}. “No,” said {friend}. “I said ‘Not with [@word the glue|the flu]’! I [@word had sat in some|felt so ill]!” [It was quiet. Then {hero} began to laugh. “Sorry,” {he} said.|“Oh!” said {hero}. “Oh, I’m sorry!”|Oh. {Hero} felt {his} ears go hot. “Sorry,” {he} said.|{Hero} looked down. “I’m sorry,” {he} said.] It [just popped out|was easy now|weighed nothing].',
        ],
        growing: [
          'They met {at}, because both of them had run round the same corner. [“You first,” said {hero}. “You,” said {friend}. “You said, ‘Not with you.’” {F.name} stared.|“I heard you,” said {hero}. “‘Not with you,’ you said.” {Friend} looked puzzled.|“Why not with me?” {hero} burst out. {Friend} blinked.|“You said you didn’t want me,” said {hero}. “Me?” said {friend}.] “I said, ‘Not with the [@word glue|flu],’” {f.he} said. “I was [@word stuck to a chair. I couldn’t come out until it dried|ill. I did not want you to catch it].” [{Hero} heard it all again in {his} head.|{Hero} thought back.|Oh.] It had been [@word glue|flu]. [Of course it had.|Anyone could have heard it.|] “I’m sorry,” {he} said, and it went [as lightly as a feather|without sticking anywhere]. “So am I,” said {f.name}, “for the [straight back|thing I thought].”',
        ],
        confident: [
          'They might have gone on until [Christmas|the leaves fell], if they had not both, at the same moment, given up. [Each got to {his} feet, so to speak, and came round {spot}, and they met nose to nose.|] “You said,” began {hero}, “‘Not with you.’” {Friend} opened {f.his} mouth and shut it again. “I said,” {f.he} replied slowly, “‘Not with the [@word glue|flu].’ I was [@word stuck to the chair, and didn’t care to mention it|feeling so odd, and I thought you’d catch it]. And you said that I was—” [“I know what I said,” said {hero}. {He} had gone very red.|{Hero} wished that [the ground|{spot}] would open.|“Don’t,” said {hero}.] And then {he} found that the word was there, the heavy one, and that with somebody on the other end of it, it could be lifted [quite easily|with one finger]. [“Sorry,” {he} said. “I’m so sorry.”|“I’m sorry,” said {hero}, and it [hardly weighed a thing|was out].] “Sausages,” said {f.name}, who had [been practising, too|something in {f.his} throat].',
        ],
      },
    ),
  ],
  afters: [
    passage('hero hugging happy, friend hugging happy', 'spot', 'The {kind} and the {f.kind} hug {at}.', {
      first: [
        '[Friends|Pals]! {Hero} and {friend}, [ha|hop], [ha|hop], {at}, [ha|hop]!',
        '[Hug|Squeeze] for {friend}, [hug|squeeze] for {hero}. [All|Now all] better, friends!',
      ],
      early: [
        'They laughed {at} until they [had the hiccups|fell over|cried a bit]. “[Not with you, you [@word glue-pot|old flu]|Hello, Soup],” said {friend}. “[Let’s never do that again|I was so bored without you|I saved you a joke],” said {hero}. The joke was [better with two|very good]. {joy}',
      ],
      growing: [
        'After that they had a whole [day|afternoon] to make up. {Hero} told all the clever answers {he} had thought of, and {friend} laughed at every one, [even those about {f.him}|and had some as good]. “The one with the [goose|bucket] is the best,” {f.name} said, wiping {f.his} eyes. “[You should really quarrel more|I’m glad you didn’t say it then].” [They agreed on a rule.|{Hero} made a rule.|So there was a rule.] If either of them heard something horrid, they would say “[@word Glue|Flu]?” before anything else. {joy}',
      ],
      confident: [
        'There was, luckily, still some of the day left, and they used it to the last crumb. {Hero} recited the nine replies, and {friend}, who had [eleven|several] of {f.his} own, gave {him} [marks for them|the palm for the one with the goose]. They composed a treaty. It had one article, which laid down that should either of the parties hear, or seem to hear, from the other anything whatever with corners on it, that party was to say “[@word Glue|Flu]?” and count to {~few}. It was signed {at}, with a [crumb|leaf] for a seal, and {critter} [was the witness|put a foot to it]. {joy}',
      ],
    }),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps with a peaceful face.', {
      first: [
        '“[Night|Good night], {f.name}, [friend|my friend].” “[Night|Good night], {hero}, [friend|my friend].”',
        'No [cross|hmph] now. [Good|Old] friends, [soft|warm] bed, {hero}.',
      ],
      early: [
        '{Hero} was in {his} {bed}. {He} thought of {friend}. “[@word Glue|Flu],” {he} said to the dark, and [laughed|giggled] once more. [They were friends, and [tomorrow was a whole day|nothing was crooked now].|Tomorrow they would play.|All was well with {f.name}.]',
      ],
      growing: [
        'It is a good thing to go to sleep with [nothing crooked left|all the corners off]. [{Hero} and {f.name} were friends, and {he} had one more joke, which {he} had only now thought of.|{Hero} thought of a joke for {f.name}.|Tomorrow {hero} would be early, and bring [a bun|two hats].] {He} put it by for [the morning|breakfast]. [There would be somebody [to tell it to|there].|{F.name} would like it.|]',
      ],
      confident: [
        'Everything {he} had said that day came past once more as {he} lay in {his} {bed}, and even the worst of it had by now [lost its corners|gone round, like a pebble]. They were friends. [It was nothing new; they had been friends the day before.|There was nothing to forgive.|] But {he} had seen the cup [go back on its hook|taken away], and seen it [come down|brought out] again, and that is a thing which [gives a cup its shine|one looks at differently].',
      ],
    }),
  ],
  thoughts: {
    first: ['But no {f.name}, [sniff|oh].', '[Cross|Still cross], {hero}? [A bit|Yes].'],
    early: [
      'But {f.name} was not there to [see it|laugh].',
      '{Hero} was still cross, [but less|or a bit sad].',
      '“[I won’t say it first|{F.name} began it],” {he} said.',
    ],
    growing: [
      '{F.name} would have [liked that|laughed], and {hero} [sighed|looked over {his} shoulder].',
      'It was no fun being [right|cross] all alone.',
      '“Not with you,” {he} heard again, and it [still pinched|hurt a bit less].',
    ],
    confident: [
      '{He} would have liked to tell {f.name}, and remembered, [each time a little later|with a bump], that {he} was not speaking to {f.him}.',
      'It is remarkable how [often|many times in a day] one thinks “I must tell {f.name}”, when one can’t.',
    ],
  },
  joys: {
    first: ['{Hero} and {f.name}, [friends|ha, ha]!', '[All|So] good, [all|so] well!'],
    early: [
      'They were friends [again|once more]. It felt {~glad}.',
      '“[@word Glue|Flu]?” said {hero}, and they [laughed|giggled] again.',
    ],
    growing: [
      'To be friends again felt {~glad}, and [everything was twice as funny|even the silence was nice].',
      '“[@word Glue|Flu],” one of them said every so often, and that was enough.',
    ],
    confident: [
      'They did not say much, [having said so much already|as it was no longer needed], and it felt {~glad}.',
      'A friend whom one has lost for an afternoon is [not the same as before, but newer|a friend twice over].',
    ],
  },
}
