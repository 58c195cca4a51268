import type { Interlude } from '../../model.ts'

const anywhere = ['land', 'water', 'air'] as const
const anytime = ['day', 'night'] as const

/** Pages after all has come right and before bed: the way home, supper, a wash, a look back. */
export const homeward: readonly Interlude[] = [
  {
    id: 'way-back',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero walking happy',
    things: 'spot, critter',
    action: 'The {kind} goes home past {spot}.',
    told: {
      first: [
        '{Patter}, [home|back] past {spot} [went|came] {hero}.',
        '[Home|This way|Back home], {hero}, past {spot}, [home|soft and slow|one, two]!',
      ],
      early: [
        '{Hero} {went} home by way of {spot}. [[It looked smaller now|It looked glad too|It seemed to wave]|[It was smaller now|All was quiet|There was a light on]|It had [waited|kept still|not moved]]. “[Don’t you look different|Was it a good day|Off home]?” said {critter}. “[I think so|Yes|Very],” said {hero}. {joy}',
      ],
      growing: [
        'The way home is always [shorter than the way there|half as long], and nobody knows why. {Hero} {went} past {spot}. {look} {Critter} was still up and [called out|asked how it had gone]. “[Well|Better than well|Just as it should],” said {hero}, and {he} told it all over again, [with actions|only a little longer]. {joy}',
      ],
      confident: [
        'Nobody has ever explained why the way home should be [so much shorter|half as long], but so it is, and {hero} had reached {spot} almost before {he} had noticed setting out. {look} {Critter}, who [kept late hours|missed very little], [wanted to hear everything, and heard it, and [had some remarks to make|wanted the middle part again]|asked for the whole of it, and [got it|had to sit down]]. {joy} After that {he} {went} the rest of the way [rather slowly, to make it last|in a comfortable silence].',
      ],
    },
  },
  {
    id: 'supper',
    terrain: anywhere,
    arcs: ['day'],
    who: 'hero sitting happy',
    things: 'snack, candle',
    action: 'The {kind} eats supper by candlelight.',
    told: {
      first: [
        '[Yum|Mmm]! {Snack} for [supper|tea], {hero}, [yum|mmm|hooray].',
        '{Hero} ate {his} [soup|supper], [slurp|yum], [slurp|yum], and {snack}.',
      ],
      early: [
        'There was [hot soup|warm soup|soup] for supper, and then {snack}. {Hero} [ate it all|had two helpings|licked the spoon]. “[Is there more|That was good|Mmm],” said {hero} to {his} [plate|spoon]. {joy}',
      ],
      growing: [
        'For supper there was soup with [letters|small stars|dumplings] in it, and after the soup there was {snack}. {Hero} was so hungry that {he} [did not speak|forgot to talk] until the [plate was shiny|last spoonful]. Then {he} talked [without a stop|so much that {his} spoon went cold]. {joy}',
      ],
      confident: [
        'Supper was [soup, the thick kind that has to be persuaded off the spoon|something brown and hot, which had been waiting], and after it there was {snack}; and {hero}, who had thought {himself} too [happy|full of it all] to eat, ate [everything, and then went round the edge|three helpings]. [It is only when one is warm and fed that a day [sorts itself out|turns into a story].|] {joy}',
      ],
    },
  },
  {
    id: 'wash',
    terrain: ['land'],
    arcs: anytime,
    who: 'hero standing happy',
    things: 'soap, bucket, bubbles',
    action: 'The {kind} washes in a tub full of soap bubbles.',
    told: {
      first: [
        '[Splish|Scrub|Rub], [splash|scrub|rub], [wash|scrub] {hero}, [ears|nose|toes] and [all|tail|tum]!',
        '[Pop|Splash]! {Hero} [had|took] a [warm|big|bubbly] [wash|bath], [pop|splash], [pop|splosh].',
      ],
      early: [
        '[Then came the wash.|Next came the tub.|{Hero} was grey to the elbows.|Into the tub with {hero}!] {Hero} washed {his} [face|ears|nose] and [nearly all|most] of the rest. The bubbles [flew|went] up to the [roof|top], and one [popped on {his} nose|sat on {his} head]. “[Achoo|Pop|Hats off],” said {hero}. {joy}',
      ],
      growing: [
        'The day had left [mud|dust|jam] on {hero}, [mostly behind the ears|in nine places], so there was a tub of warm water, and a sponge, and [more bubbles than were needed|rather a lot of singing]. {He} [wore a beard of foam|was a sea captain] for {~while}. When {he} was dry {he} smelled of [apples|soap and clean towel]. {joy}',
      ],
      confident: [
        'There is a good deal of a day that [stays on a person|comes home with one], and {hero} found some of it behind each ear. So water was [warmed|fetched], and there was soap, and, [as generally happens|soap being what it is], there were presently far more bubbles than anybody could have wanted, and {he} [wore them as a beard, a hat and a pair of sleeves|sailed a walnut shell through them as far as the edge of the known world]. {joy} Afterwards {he} sat wrapped up to the nose and [steamed gently|smelled of apples].',
      ],
    },
  },
  {
    id: 'thank-you',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero hugging happy, helper standing happy',
    things: 'spot',
    action: 'The {kind} says thank you to an old {h.kind} {at}.',
    told: {
      first: [
        '“[Night-night|Good night|Home now], {hero}!” said {helper}, [with a hug|and a nod|from {spot}].',
        '{Helper} [hugged|kissed|patted] {hero} {at}, [soft and warm|one big hug|hug, hug].',
      ],
      early: [
        '{Helper} sat {at}, [knitting|humming|watching the sky]. “[All well|Is it all right now|So]?” asked {h.name}. “[All well|It is|Very],” said {hero}, and gave {h.him} a [hug|squeeze|kiss on the nose]. {joy}',
      ],
      growing: [
        '{Helper} was sitting {at} in the last of the light. {look} “[So|Well]?” said {h.name}. {Hero} told {h.him}, [and forgot nothing|beginning at the end], and {h.he} [laughed until {h.his} glasses fell off|nodded at every turn]. “[That is worth a biscuit|I shall sleep well on that],” {h.he} said, and [found one|so shall you]. {joy}',
      ],
      confident: [
        '{Helper}, who [liked to see the day out|never went in before the stars], was still sitting {at}. {look} {H.he} did not ask; {h.he} only [moved up a little|patted the place beside {h.him}], and {hero} sat down and told it from the beginning, [with all the voices|leaving out only the parts where {he} had been silly, and then putting them back in]. “Yes,” {h.he} said, when it was done, “[that is how it goes|I thought it might be that],” and for {~while} they watched the dusk together. {joy}',
      ],
    },
  },
  {
    id: 'first-star',
    terrain: ['land', 'water'],
    arcs: ['day'],
    who: 'hero sitting calm',
    things: 'star, spot',
    action: 'The {kind} sits {at} and looks up at the first star.',
    told: {
      first: [
        '[Up|High up|Look], one [small|first|wee] star! {Hero} [saw|found] it {at}.',
        '“[Hello|Hi|Good evening], [star|first star]!” [said|sang] {hero} {at}.',
      ],
      early: [
        '{At} {hero} [stopped|sat down] to look up. [There was one star.|One star was out.|There it was, the first one.|{Hero} saw one star.|A single star shone.] Then {he} blinked, and there were [two|four|more]. “[Good evening|Hello, you|You’re early],” {he} said [to all of them|softly]. {joy}',
      ],
      growing: [
        'The first star was out when {hero} came to {spot}. {look} It is [lucky|polite] to wish on the first star, but {hero} could not think of anything [left to wish|that was missing]. So {he} [wished that it would have a nice night|gave it {his} wish to keep]. {joy}',
      ],
      confident: [
        'Over {spot} hung the first star, [very clear and very small|like a hole made with a pin], and {hero} stopped, for one ought to wish at such moments. [{look} But {he} went through everything|{He} went through everything] {he} could think of, [from the cellar to the attic, so to speak|twice], and found that there was nothing [{he} wanted that {he} had not got|missing]; and so {he} wished the star [a good night, and meant it|a pleasant evening instead]. {joy}',
      ],
    },
  },
  {
    id: 'telling-it',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero sitting happy, friend sitting happy',
    things: 'snack, spot',
    action: 'The {kind} and the {f.kind} sit close together {at} and talk.',
    told: {
      first: [
        '{Hero} and {friend} [sat|hummed|laughed] {at}, [side by side|cheek to cheek|ha, ha, ha].',
        '[Ha|Hee], [ha|hee], [ha|hee]! {Hero} [told|showed] {friend} [all|it all] again {at}.',
      ],
      early: [
        '{Hero} and {friend} [sat|rested] {at} and shared {snack}. “[Tell it again|Do the middle bit|What a day],” said {f.name}. [So they told it [again|from the end|with funny voices].|{Hero} did all the voices.|So {hero} told it, and {f.name} told it, and it got [longer|better|funnier].] {joy}',
      ],
      growing: [
        '{At} {hero} and {friend} divided {snack} between them and went through it all once more. {look} “[You should have seen your face|I was never worried|My favourite part was the beginning],” said {f.name}. “[You were so|I did see it, in a puddle|It hadn’t started then],” said {hero}. They [laughed|leaned on each other] until there were only crumbs. {joy}',
      ],
      confident: [
        '[Neither of them wanted to be the first to go in, and so|It was too good an evening to go in, and so] {hero} and {friend} stayed where they were, {at}, with {snack} between them, and told each other [what they had both just done|everything, though they had both been there]. {look} “I was [perfectly calm throughout|thinking of supper the entire time],” said {f.name}. “You were [upside down|holding my ear],” said {hero}. It was [generally agreed|settled between them] that it had been a remarkable [affair|business] and that they had both [been very good in it|come out of it well]. {joy}',
      ],
    },
  },
]
