import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'

/** Sleep will not come, however it is called; it comes when someone else is being helped to it. */
export const cannotSleep: Shape = {
  id: 'cannot-sleep',
  arc: 'night',
  titles: [
    'The {kind} Who Could Not Sleep',
    '{Hero} and the Wide-Awake Night',
    'Hush, {hero}',
    'Where {hero} Found Sleep',
  ],
  things: things('soft blanket', 'small pillow', 'little lamp', 'woolly blanket'),
  usesThing: false,
  mentions: ['sleep', 'bed'],
  wants: [
    {
      who: 'hero sitting worried',
      things: 'moon, bed',
      action: 'The {kind} sits up wide awake at bedtime.',
      told: {
        first: [
          '[Time to|Time for bed and] sleep. But {hero} [said no|was wide awake|could not]!',
          '{Hero} [lay this way|shut one eye], [that way|then two]. No sleep [came|in bed], [none|not a wink].',
          'Two eyes [wide|so wide] open. No sleep in {his} {bed}, [oh dear|oh no|uh-oh].',
        ],
        early: [
          'It was time to sleep, but sleep [did not come|was late|stayed away]. {Hero} turned [left|over]. {He} turned [right|back]. {His} {bed} was [too hot|too flat|full of corners]. “I am [too awake|wide awake|awake all over],” said {hero}.',
          '{Hero} was in {his} {bed}, and {his} eyes [would not shut|popped open|stayed open]. {He} [counted {his} toes|sang to {himself}|lay on {his} nose]. {He} was still not asleep. “[Where is it|Where does sleep live],” {he} asked, “[when it isn’t here|and can I go there]?”',
        ],
        growing: [
          'There was only one thing wrong: {he} could not sleep. {He} tried it on the left side, and {he} tried it on the right. {He} tried it [with {his} feet on the pillow|upside down]. {His} {bed}, which was [a perfectly good one|so soft by day], seemed to be full of [elbows|lumps]. The more {he} told {himself} to sleep, the more awake {he} [was|got], until {he} was [awake to the tips of {his} ears|as awake as noon].',
        ],
        confident: [
          'It had long been time to sleep, and everyone else {place} was doing it, [some of them audibly|one after another]. {Hero} could not. {He} lay on one side until it [was used up|wore out], and then on the other; {he} tried [being good|thinking of nothing], which turned out to be [full of things|very noisy]; {he} found that {his} {bed}, in which {he} had slept every night of {his} life, had developed [a ridge|corners]. Sleep, it seemed to {him}, had gone [to the wrong address|out for the evening], and [there was nothing to do but|{he} made up {his} mind to] go and see where it was.',
        ],
      },
    },
  ],
  deepens: [
    {
      who: 'hero sitting sad',
      things: 'spot, moon',
      action: 'The {kind} sits {at} and looks at the moon.',
      told: {
        first: [
          '{Hero} got up and sat {at}. [The moon|Only the moon] was up[ too|, too].',
          '“[Moon|Hello, moon], are you [awake|up]?” said {hero} {at}. [Yes|Shine, shine|It was].',
        ],
        early: [
          'So {he} got up and {went} to {spot}. [Everyone else was asleep|All the rest were asleep], [down to the ants|even the beetles]. It felt {~uneasy}. “[Is it only me|Am I the last one|Is nobody else up]?” {he} asked the moon. The moon [did not say|said nothing|just shone].',
        ],
        growing: [
          'At last {he} gave it up and {went} out to {spot}. {look} There is nothing so lonely as being the last one awake. It felt {~uneasy}. All around {him} people were breathing in and out [behind their doors|under their leaves and lids], and every breath seemed to say how [easy|simple] it was. “[How do they all know how|What am I doing wrong]?” whispered {hero}. The moon, which had been up [for hours|all night], made no reply.',
        ],
        confident: [
          'Outside, {at}, it was [cool and very large|quiet]. {look} To be the only one awake is [to feel {~uneasy}|a little like being the last guest at a party], and {hero} listened with something like envy to all that breathing, [in and out, in and out|near and far], which came from [under leaves and behind shutters|every side]. How did they do it? Nobody had ever [shown {him}|explained]. One was simply expected to [know|manage it], like [swallowing|whistling]. {He} looked at the moon, and the moon, which [did not sleep at night either, and made no fuss about it|was in the same position], looked back.',
        ],
      },
    },
  ],
  tries: [
    {
      who: 'hero sitting curious',
      things: 'ewe, spot',
      action: 'The {kind} counts imaginary sheep {at}.',
      told: {
        first: [
          '[One|A] sheep, two sheep, [three|a blue one|a big one]. {Hero} [counted|saw] them [all|hop] {at}. Not [asleep|sleepy]!',
          '[Hop|Jump], sheep, [hop|jump], past {spot}! “[Baa|Wait]!” {Hero} [laughed|sat up].',
        ],
        early: [
          '{Hero} sat {at} and counted sheep. One, two, three. Sheep number {~few} [would not jump|wanted a drink|stopped to chat]. Number {~few} [went the wrong way|fell over|had a hat on]. Now {hero} was more awake than [before|ever]!',
        ],
        growing: [
          'Somebody had once told {him} to count sheep, so {he} sat {at} and counted. {look} The first three [went over the fence nicely|behaved]. The fourth said it had [a bad knee|already been], the fifth [wanted to know what was on the other side|stopped to eat the fence], and by {~few} they were all [standing about talking|in a heap, giggling]. “You’re not [trying|being sleepy],” said {hero}. “[Nor are you|You started it],” said the sheep.',
        ],
        confident: [
          'The usual thing is sheep, and {hero} settled down {at} and tried sheep. {look} They came [out of the dark one behind another|up in good order], and the first few went over [the gate|the fence] as sheep should; but the fifth [refused|inquired what it was for], the sixth [agreed with the fifth|had never liked heights], and by the [ninth|twelfth] there was a [discussion|committee] going on which it would have been [rude|a pity] to sleep through. {He} was obliged to [close the meeting|send them all home]. It had been very interesting, and that was just what was [wrong with it|the matter].',
        ],
      },
    },
    {
      who: 'hero standing curious, helper standing calm',
      things: 'milk, spot',
      action: 'An old {h.kind} gives the {kind} a cup of warm milk {at}.',
      told: {
        first: [
          '“[Milk|Warm milk], {hero}?” said {helper}. [Glug|Sip], [glug|sip], [mmm|ahh]. Still [up|awake]!',
          '{Helper} [gave|made] {hero} warm milk {at}. [Slurp|Glug]! [Hic|Burp]! Not sleepy!',
        ],
        early: [
          '“[Warm milk|A warm drink|Hot milk],” said {helper} {at}, “does it for me.” {Hero} drank a [cup|mug|bowl]. It was [lovely|sweet|warm all the way down]. It gave {him} [a moustache|hiccups]. It did not make {him} [sleepy|yawn], [but it was nice|not even a bit].',
        ],
        growing: [
          'There was a light {at}, and {helper} was sitting by it. “I never sleep before {~few} myself,” {h.he} said, and warmed some milk with [honey|nutmeg] in it. {look} {Hero} drank it to the bottom. It was [as good as milk can be|like drinking a blanket]. It went down [into {his} toes|everywhere], and everything in {him} went to sleep, except {hero}.',
        ],
        confident: [
          '{Helper}, who [was old and needed little sleep|sat up late on principle], had a lamp burning {at}, and knew a remedy, which was hot milk, with [honey|nutmeg] in it, [drunk standing|taken slowly]. {look} It was excellent milk. It put {his} toes to sleep, and [then {his} knees|afterwards {his} elbows], and rose, warm and [drowsy|golden], as far as the chin; but above the chin {hero} was as awake as ever, and [stood there like somebody up to the neck in a bath|thanked {h.him} with great clearness]. “[Then it isn’t milk you want|Curious],” said {h.name}. “It works on [everyone|nearly all of us].”',
        ],
      },
    },
    {
      who: 'hero walking calm',
      things: 'spot, spot2',
      action: 'The {kind} walks from {spot} to {spot2} in the moonlight.',
      told: {
        first: [
          '{Patter}, to {spot} and back. {Hero} [was|is] not [tired|sleepy], [no|not yet|oh no].',
          '{Hero} {went} [up|down] and [down|up], past {spot}, past {spot2}. [Still awake|Not sleepy]!',
        ],
        early: [
          '“[I’ll tire myself out|A walk will do it|Perhaps I need a walk],” said {hero}. {He} {went} to {spot} and to {spot2}, [twice|and back, and there again]. {His} legs grew [tired|heavy|sleepy]. The rest of {him} [did not|wanted to see more].',
        ],
        growing: [
          'Perhaps {he} was not tired enough. So {hero} {went} as far as {spot}, and then, because that had [not worked|only warmed {him} up], all the way to {spot2}. {look} Things look different [by moonlight|when nobody is about]: [bigger, and as though they had just stopped talking|softer round the edges]. {He} got so interested that {he} [forgot to get tired|nearly missed a yawn]. It was only a small one, and it [went by|did not stay].',
        ],
        confident: [
          'Exercise was said to help, and {hero} took some, {at} and beyond, {~still} so as to wake nobody. {look} By night one meets [the backs of things|the world in its slippers], so to speak: {spot2} was [humming under its breath|breathing], and [a puddle|the path] had [the whole moon in it|put on silver], and {he} would not have [missed it|slept through it] for anything, which was [exactly the trouble|not the idea]. Somewhere near the end a yawn came [by|to meet {him}]. {Hero} opened {his} mouth for it, but it [was meant for someone else|went on to the next house].',
        ],
      },
    },
    {
      who: 'hero sitting calm',
      things: 'spot, critter',
      action: 'The {kind} tries to lie down {at} beside {critter}.',
      told: {
        first: [
          '{Hero} lay down {at}, with {critter}. [Poke|Tickle|Bump], [poke|tickle|bump], [no good|no, no|oof]!',
          'Up {he} went to sleep {at}? [Ow|Ouch|Oof]! [Too hard|Too cold|Too odd], {hero}.',
        ],
        early: [
          'Maybe it was the {bed}. {Hero} lay down {at} [next to|beside] {critter}. It was [hard|bumpy|tickly]. “[You’re on my foot|Mind my blanket|Do you snore],” said {bug}. “[Sorry|I don’t know|I can’t tell],” said {hero}, and got up [again|once more].',
        ],
        growing: [
          'Perhaps it was the fault of the {bed}. {Hero} lay down {at} instead, where {critter} was sleeping. {look} “[Other side|Move over|That’s my bit],” said {bug}, without waking up. {Hero} tried the other side. Something [stuck into {him}|dripped]. It was [one thing after another|not restful]. {He} tucked {bug} in again and [tiptoed off|stole away].',
        ],
        confident: [
          'It might, of course, be the {bed}. {Hero} had heard of people who could sleep only [abroad|in other people’s houses], and so {he} tried {spot}, where {critter} was already asleep and [muttering|had taken the good side]. {look} Whichever way {he} lay, there was [a root, or a draught|some part of {spot} he had not allowed for], and once, when {he} had almost [got there|dropped off], {bug} said “[Seventeen|Pass the butter]” in a loud clear voice. After that {he} [lay waiting for eighteen|was too curious to sleep], and finally [stole away|got up, on tiptoe].',
        ],
      },
    },
  ],
  turns: [
    {
      who: 'hero sitting calm, friend sitting sad',
      things: 'moon, spot',
      action: 'The {kind} sits down beside a wide-awake {f.kind} {at}.',
      told: {
        first: [
          '[Who|Who else] is up {at}? {Friend}! “[Shh|Hush|Come], [shh|hush|sleep],” sang {hero}.',
          '“[I can’t|No] sleep,” said {friend}. “[Shh|Lie down|Hush],” said {hero}. “[I’ll|I can] sing.”',
        ],
        early: [
          '{At} sat {friend}, wide awake and [sad|cold|alone]. “I can’t sleep,” {f.he} said. “[I’ll help|I know just what to do|Lie down],” said {hero}. {He} sang [softly|a slow song|low]. {He} told {f.him} [about rain|a tale about a cloud|how bread is made]. {F.name} [yawned|blinked|sighed], and then, {hero} yawned too.',
        ],
        growing: [
          'Somebody was sniffing {at}. It was {friend}. “I’m the only one in the world who can’t sleep,” {f.he} said. “[No, you aren’t|That’s what I thought]!” said {hero}. {look} And because {f.name} looked so small, {hero} [tucked {f.him} in|sat down close], and told {f.him} a story, a slow one, about [a snail who goes to buy a button|rain on a roof]. It had [hardly anything in it|no end that {he} knew of]. Each time {f.name} yawned, {hero} caught it, and each yawn was [rounder|bigger] than the last.',
        ],
        confident: [
          'And then it turned out that {he} was not the only one. {At} sat {friend}, [hugging {f.his} knees, or where knees would be|very upright], with two round, dry, wide-open eyes that {hero} recognised at once. {look} “They all just do it,” said {f.name} bitterly. “I know,” said {hero}. “[Move up|Lie back]. I’ll tell you something dull.” And {he} began, in the lowest voice {he} had, on the story of [a snail who sets out to buy a button|how rain is made], leaving nothing out, and making up [the streets|what {he} did not know]; and somewhere in the second [street|chapter], with {f.name} [warm|heavy] against {him}, {he} noticed that {he} had said the same thing twice, and [did not care|that it did not matter].',
        ],
      },
    },
  ],
  afters: [
    {
      who: 'hero sitting sleepy, friend sleeping calm',
      things: 'star, spot',
      action: 'The {f.kind} has fallen asleep and the {kind} yawns a big yawn {at}.',
      told: {
        first: [
          '[Yawn|Aaah], went {friend}. [Yawn|Aaah], went {hero}. [So sleepy|Soft and slow|Yawn, yawn].',
          '{Friend} [sleeps|slept], [puff|zzz], [puff|zzz]. [Shh|Hush], {hero}, [shh|tiptoe].',
        ],
        early: [
          'Soon {friend} was [asleep|breathing slow and deep|snoring a tiny snore]. {Hero} [stopped singing|sat very still]. {His} eyes [stung|felt like sand|drooped]. {His} head felt [heavy|soft|big]. “[So that’s where it was|There it is|Oh],” {he} [whispered|mumbled]. “[Sleep was over here|It was in the song|You had it].”',
        ],
        growing: [
          'By the time the snail had [reached the shop|found the right change], {friend} was asleep, [with {f.his} mouth open|curled up small]. {Hero} tucked {f.him} in with great care. And there it was. It had come [quite by itself|from behind], while {he} was busy with [somebody|something] else, and now it leaned on {him}, [warm and heavy|like a large dog]. “Oh,” thought {hero}. “[So you don’t come when you’re called|It has to be a surprise].”',
        ],
        confident: [
          '{Friend} was asleep. {Hero} went on for a little, out of [politeness|habit], and then let the story [trail off|go on without {him}]. {look} It was while {he} was tucking in the last corner that it [laid its head on {his} shoulder|came up behind {him}]: sleep, the real thing, [large and warm and smelling of hay|as heavy as a coat]. It had been [nowhere near any of the places {he} had looked|there all along, only too shy to come while {he} stared]. So that was how it was [done|managed]. One had to be [looking the other way|busy with someone else].',
        ],
      },
    },
  ],
  rests: [
    {
      who: 'hero sleeping sleepy',
      things: 'moon, bed',
      action: 'The {kind} is fast asleep at last.',
      told: {
        first: [
          'Back to {his} {bed} {went} {hero}, [yawn|and yawned], [plop|flop].',
          '{Hero} [found|has found] sleep, [soft|deep|warm], in {his} {bed}.',
        ],
        early: [
          '{Hero} {went} back home on [slow|heavy|wobbly] legs. Sleep [came along|came, too|was right behind {him}]. {His} {bed} was [not too hot now|just right|soft again].',
        ],
        growing: [
          '{He} {went} home with {his} eyes nearly shut, and sleep [came along beside {him}|held {his} elbow]. {His} {bed} had [lost its lumps|no corners any more]. {He} only wanted to think of [the snail and its button|{f.name}] once more, and [got as far as the|could not find the] end.',
        ],
        confident: [
          'How {he} got home {he} could not have told you, for {he} did most of it [with {his} eyes shut|from memory], leaning on sleep as on a friend’s arm. {His} {bed} had [smoothed itself out|forgiven everything]. {He} thought he might just see whether the snail had [got its button home|kept the receipt], and followed it a little way down the [street|lane], and it was [a very long one|slow], and the lamps were going out.',
        ],
      },
    },
  ],
  thoughts: {
    first: ['Still [awake|no sleep]!', 'No sleep [for {hero}|yet].'],
    early: [
      'But {he} was not [sleepy|one bit sleepy|asleep].',
      'Still [no sleep|wide awake], and the night [went on|was long].',
      '“[Not a yawn|Not one yawn],” {he} said.',
    ],
    growing: [
      'It was all very nice, but it was not sleep, and {hero} was [as awake as ever|still awake right up to the ears].',
      'Not a single yawn [came|had come], and the night [went on|grew deeper].',
      '{He} [shut both eyes|tried {his} eyes], to see. They [sprang open again|would not stay].',
    ],
    confident: [
      'As a way of getting to sleep it was, however, [no use|a complete failure], and {hero} was by now so awake that {he} could [hear {himself} blink|have done sums].',
      'Nothing came of it, [neither a yawn nor a nod|not so much as a nod], and the night [went on without {him}|was not getting any shorter].',
    ],
  },
  joys: {
    first: ['[Yawn|Aaah], so [sleepy|soft].', '[Slow|Sleepy], [slow|soft] {hero}.'],
    early: [
      '{Hero} [yawned|yawned again|rubbed {his} eyes]. It felt {~glad}.',
      'Everything was [soft|slow] and a bit [blurry|fuzzy].',
    ],
    growing: [
      'Every step was [softer|slower] than the one before, and {he} yawned [so wide that {his} ears met|as wide as a door].',
      'Sleep [walked beside {him}|had {him} by the sleeve], and it felt {~glad}.',
    ],
    confident: [
      '{He} yawned, [enormously|without covering it], and every [thing|sound] round about seemed to be [packed in wool|a little farther off than the last].',
      'To be sleepy at last felt {~glad}, and {he} [went carefully, so as not to spill it|carried it home like a full cup].',
    ],
  },
}
