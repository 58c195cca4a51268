import type { OpeningLine } from '../../model.ts'

const anywhere = ['land', 'water', 'air'] as const

/** First half of the first page: who and where. The second half, what is wanted, comes from the shape. */
export const openings: readonly OpeningLine[] = [
  {
    arcs: ['day'],
    terrain: anywhere,
    told: {
      first: [
        '{Hero} the [little|small|wee] {kind}{who} [woke|sat|was up|got up] {place}.',
        '[Look! |See! |Hello! ]Here [comes|is] {hero} the {kind}{who}, {place}.',
        '{Patter}, [up gets|here comes|out comes] {hero}, the [small|little|wee] {kind}{who}, {place}.',
        '[Good day|Hello|Good morning], {hero}, [little|small|dear] {kind}{who} {place}!',
      ],
      early: [
        '{Hero} was a [small|young|little] {kind} who {quirk}. {He} lived {place}.',
        '[Once|Not long ago|One morning], {place}, a [small|little|young] {kind} called {hero} [woke up early|jumped out of bed|looked at the day]. {Hero} {quirk}.',
        '{day} It was morning {place}. A [small|little] {kind} called {hero}, who {quirk}, [was up already|was wide awake|had just had breakfast].',
        '{Place} there lived a [little|small] {kind} who {quirk}. {His} name was {hero}. {day}',
      ],
      growing: [
        '[If you had gone for a walk|If you had been|If you had got up early] {place} that morning, you would have met {hero}, a [small|young] {kind} who {quirk}. {day}',
        '{Place} there lived a {kind} called {hero}, who {quirk} and [had, on the whole, a very good life|was hardly ever bored|did not mind who knew it]. {day}',
        '{day} {Place} it was the sort of morning on which [something might happen|even the grown-ups hum|anything could begin], and {hero}, a [young|small] {kind} who {quirk}, [was out in it before breakfast|thought so too|had got up to meet it].',
        'Everybody {place} knew {hero}. {He} was the [small|little|young] {kind} who {quirk}, and [there was only one like that|that is not a thing one forgets|people told their visitors about it]. {day}',
      ],
      confident: [
        '{Place}, where [people will tell you|it is well known] that nothing ever happens, there lived a [young|small] {kind} by the name of {hero}, who {quirk} and [was generally thought to be none the worse for it|saw no reason to stop|had been told by several aunts to grow out of it]. {day}',
        '{day} On such a morning it is [almost impossible|very hard] to stay indoors, and {hero}, a [small|young] {kind} who {quirk}, [had not even tried|had given up trying before breakfast], but was already out and about {place}, [with both eyes open|looking for somewhere to put all that cheerfulness].',
        'There are [a great many|more than enough|any number of] {kind.s} in the world, [and most of them are very nice|as everyone knows|some of them quite well known], but only one of them, so far as anybody knows, {quirk}, and that was {hero} the {kind}, who lived {place}. {day}',
        'This is about {hero}, who was a {kind}, who lived {place}, and who {quirk}, [though that comes into the story only a little|which tells you a good deal already]. [It began on a morning when [the light was the colour of weak tea|everything looked freshly rinsed].|[One morning, it began.|It was a morning like any other when it began for {hero}.|The morning when {hero}’s story begins was a [grey|bright] one.]|The day it began was [a Tuesday|fine|nothing special, at first sight].|On the morning when it started, {hero} had [toast|odd socks on].] {day}',
      ],
    },
  },
  {
    arcs: ['night'],
    terrain: anywhere,
    told: {
      first: [
        'It was [dusk|late|dim] {place}, and {hero} the [little|small|wee] {kind}{who} [was up|sat up|looked out].',
        '[Down|Down, down] went the sun {place}, and {hero} the {kind}{who} [said oh|saw it go|looked up].',
        '[The day was done|Day was done|The sun was low] {place} for {hero}, the [small|little|wee] {kind}{who}.',
        '[Night|Dusk|Night-time] [came|tiptoed|fell] {place}, [hush|soft|and soft], to {hero} the {kind}{who}.',
      ],
      early: [
        '{Hero} was a [small|young|little] {kind} who {quirk}. {He} lived {place}. Now it was [evening|getting late|nearly dark].',
        '{Place} the sun was [going down|low and red]. A [small|little|young] {kind} called {hero}, who {quirk}, [watched it go|was still up|sat looking out].',
        '{night} It was evening {place}, and a [small|little] {kind} called {hero} [was not in bed|should have been in bed|sat wide awake]. {Hero} {quirk}.',
        '[One evening|One still evening|Not long ago], {place}, the stars came out above a [little|small] {kind} who {quirk}. {His} name was {hero}.',
      ],
      growing: [
        'The sun had gone down {place}, and [supper was over|the washing-up was done], and {hero}, a [small|young] {kind} who {quirk}, [was looking out into the evening|had not even begun to feel sleepy]. {night}',
        '{night} It was that time of the evening when [the day has gone and the night has not quite come|everything goes blue], and {place} a {kind} called {hero}, who {quirk}, [sat listening|was wide awake|sat on the step].',
        '{Place} there lived a {kind} called {hero}, who {quirk} [all day long|as a rule]. But this is a story about [one evening|what happened one night|after dark]. {night}',
        'You would have liked {hero}, a [small|young] {kind} {place} who {quirk}, [and most people did|especially in the evenings]. On the evening I am thinking of, [the air was soft and the stars were early|the sun had only just gone]. {night}',
      ],
      confident: [
        'The day was [rolling itself up|being put away] {place}, and {hero}, a [young|small] {kind} who {quirk}, was sitting where the last of the light came in, [thinking of nothing in particular|not in the least ready to be sensible about bedtime]. {night}',
        '{night} That was how the evening came {place}, and it found {hero}, a [small|young] {kind} who {quirk}, [still up|sitting on the doorstep], with [the sort of face one wears when one would rather not be asked|a blanket round both shoulders].',
        'By day {hero} was a {kind} like [any other|most others], except that {he} {quirk}; it was in the evenings, when the dusk came down {place} and [the lamps were lit|everybody else grew drowsy], that [the trouble began|{he} was most {himself}]. {night}',
        'Stories about {kind.s} mostly [take place|happen] in the daytime, when one can see what they are doing, but this one begins {place} [at the blue end of an evening|after sunset], with a certain {kind} called {hero}, who {quirk}. {night}',
      ],
    },
  },
]
