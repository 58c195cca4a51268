import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** Someone sets out to see what is beyond, finds a companion, and sees home from the other side. */
export const smallJourney: Shape = {
  id: 'small-journey',
  arc: 'day',
  titles: [
    '{Hero} Goes to See',
    'As Far As {hero} Could Go',
    'The {kind} Who Went to the Edge',
    '{Hero} and the Other Side',
  ],
  things: [],
  usesThing: false,
  mentions: ['journey'],
  wants: [
    passage(
      'hero standing curious',
      'spot, backpack',
      'The {kind} packs a bag and looks into the distance.',
      {
        first: [
          '“What is [out there|far off|over there]?” said {hero}. [Bag|Hat] on, for a journey! [Off|Out] {he} {went}!',
          'A journey, a [big|long] journey! {Hero} [packs|took] a bun. [Bye|Bye-bye], {home}!',
        ],
        early: [
          '[One thing {hero} wanted to know. What was|{Hero} had a question. What was|“What’s out there?” asked {hero}. What was|{Hero} looked out as far as one can see. What was] [on the other side|behind the last hill|past the end of everything]? [Nobody could say.|Nobody knew.|“Ask the wind,” they said.|They had never looked.] “[Then I’ll go and look|I’ll make a journey|Somebody has to look],” said {hero}. {He} packed [a bun|a pear|an egg] and [a spare bun|a sock|another egg], [and set off|and off {he} {went}|and waved, and was gone].',
        ],
        growing: [
          'What {hero} wanted to know was what came after. [After everything that {he} knew there was the edge of things; you could see it on a clear day. And after the edge?|On a clear day one could see to the edge of things, and there it stopped. What then?|The world {hero} knew had an edge, like a table. [And behind that?|What was past it?|And then what?]|Right at the end of the view was a line, and {hero} had been looking at it since {he} was small. What was behind it?] [“[More of the same|Nothing much],” said the grown-ups, who had never looked.|“[Weather|Fields|More]” was all that the neighbours could say.|Nobody knew: they had all meant to look, some time.] So {hero} packed [two buns, a string and a whistle|a sandwich and a good stick], said that {he} was going on a journey and would be [back for supper|home by bedtime], and went.',
        ],
        confident: [
          '[There is an edge to everything.|Far off, where the sky comes down, there was an edge.|{Hero} had a view from {his} window, and the view had an edge.|] One could make it out quite plainly, in good weather, as a thin line; and on the near side of that line everything was known, and had a name, [and generally an aunt living in it|and {hero} had been there]. On the far side was, so far as anybody could tell {him}, [more|“I shouldn’t wonder”]. [This would not do.|{Hero} wished for something more exact.|It was not much to go on.] {Hero} packed for a journey, [that is, {he} packed two sandwiches, ate one, and packed another|with string, in case, and sandwiches, to be certain], promised to be home by bedtime, and set out to see for {himself}.',
        ],
      },
    ),
  ],
  deepens: [
    passage('hero walking happy', 'spot', 'The {kind} passes {spot} and looks back at home.', {
      first: [
        '{Patter}, past {spot}. [Home|Look, home] is [so small|small now], {hero}!',
        '[Bye|Wave], {spot}, [bye|wave]! {Hero} {went} [on|far], and on.',
      ],
      early: [
        '{Hero} {went} as far as {spot}. [{He} had been that far before. {He} took one more step.|Now for one more step.|One step more, and everything was new.|This was as far as {he} knew. Now, on!] “[This is new ground|Now I’ve never been here|This step is my first],” {he} said. [It felt [tickly|a bit like flying|big].|] [{He} looked back, and home was as small as|Home looked no bigger than|Behind {him} was home, small as] [a hat|a bun|a shoe].',
      ],
      growing: [
        'As far as {spot} {he} knew the way. {look} Then came a step that {he} had never taken, and {hero} stood on one leg for a moment [to enjoy it|first]. [When {he} put the other one down {he} was Abroad.|One step, and {he} was Abroad.|And then it was done, and {hero} had been Abroad for [one|two] seconds.] Abroad looked very like home, only [the stones were strangers|more so]. {He} looked round. {His} own {home} was no bigger than [a thimble|a crumb], and somebody had left [the light on|its door open] in it, to be friendly.',
      ],
      confident: [
        '{Spot} was as far as {he} had ever been. {look} {He} stopped there with some ceremony, since it is not every day that one [runs out of world one knows|comes to the end of oneself], and then lifted one foot over and set it down on the other side. [Nothing [rang|fell off].|{Hero} waited.|It took {his} weight.] The ground Abroad was much the same as the ground at home, except that it [had not heard of {him}|did not know {his} name]. Looking back, {he} saw {his} own {home}, the size of a thimble, and thought, for the first time, what a [nice|likeable] small place it seemed, and that somebody lived there.',
      ],
    }),
  ],
  tries: [
    passage('hero standing curious', 'spot, critter', 'The {kind} asks {critter} the way {at}.', {
      first: [
        '“[Which way|Where] is [the end|far]?” “[Up|On|Left]!” said {critter} {at}. “[On|Up], and on!”',
        '{Hero} [asked|met] {critter} {at}. “[Left|Up]!” “[Right|Down]!” [Round|Hop], [round|hop], [ha|oops]!',
      ],
      early: [
        '{At} there were two ways. [One went left and one went right.|There was left, and there was right.|] “[Which one goes to the edge?” {hero} asked|To the edge?” {hero} asked] {critter}. “[Both|The other one|The middle],” said {bug}. So {he} [went between them|tossed a bun|shut {his} eyes and spun]. {thought}',
      ],
      growing: [
        '{At} the way split in two. {look} {Critter} was sitting exactly in the middle. “Left or right?” asked {hero}. “[Are you in a hurry|Have you got time]?” said {bug}. “[Left is shorter.|It’s shorter, left.|Left’s only half as far.] Right is [prettier|longer, but it has a bench].” {He} was not in a hurry, but {he} [wasn’t at leisure, either|had to be home for bed]. So {he} went left, and enjoyed [the idea of the bench|thinking of the other]. {thought}',
      ],
      confident: [
        '{At} the way divided, and there was a sign, but [it pointed straight up|somebody had been using it as a perch and it had swung round to face itself]. {look} {Critter} kept a small office beneath it. “Left is shorter,” {hero} was told. “Right is [longer and better|scenic]. Straight on there isn’t anything, and [I’ve never known it fail|you would be surprised how many people go].” “I want to get to the edge,” said {hero}. “Ah. Then it makes no difference. They all go there; [it’s all the way round|that’s the nature of an edge].” {thought}',
      ],
    }),
    passage('hero walking worried', 'spot, bridge', 'The {kind} crosses carefully by {spot}.', {
      first: [
        '[Wobble|Shaky], [wobble|shaky], [step|tip]. {Hero} [crossed|got over], {at}. [Phew|Whew]!',
        'A gap {at}! [One|Hop], [two|hop], [three|hop]! [Over|Up] {went} {hero}. [Yes|Hup]!',
      ],
      early: [
        'Then there was a gap, {at}. It was [wider than {hero}|as wide as a cow is long|deep and full of echo]. [“Hello?” {he} called.|“Anyone there?” {he} called.|“Yoo-hoo!” {he} called.|“Who’s down there?” {he} called.] “[Hello-o|Low-low],” it said. [There was a plank.|] It [wobbled|sang|bent]. {Hero} {went} over with {his} eyes [shut|on the far side|wide open]. {thought}',
      ],
      growing: [
        '{At} the ground simply stopped, and went on again a little farther away. {look} Between the two lay a plank, put there by somebody [thin|light]. {Hero} asked it whether it would hold. The plank creaked, which might have meant [either|yes]. [So {he} {went} across as one walks past a sleeping dog;|{Hero} {went} over with both arms out;|It was eleven steps, and {hero} counted [twelve|ten];] and in the middle [it gave a hiccup|it dipped like a spoon], and {hero} said all the names of {his} aunts. [There were just enough.|It held.|] {thought}',
      ],
      confident: [
        'Beyond {spot} the ground left off. It began again farther on, [as if nothing had happened|looking innocent], and from the one bit to the other lay a single plank, [gone silver with age|narrow as a ruler], above a drop out of which came a cool breath and the sound of something [trickling|laughing to itself]. {look} {Hero} consulted the plank, which creaked. {He} consulted {critter}, who crossed it daily, but [weighed nothing|always in the dark]. In the end {he} recited {his} aunts, one to a step, [in order of size|beginning with the kindest], and arrived on the far side with [one over|an aunt in hand]. {thought}',
      ],
    }),
    passage(
      'hero standing surprised, friend sitting calm',
      'spot',
      'The {kind} meets a {f.kind} who is resting {at}.',
      {
        first: [
          '“[Hi|Hello]!” said {friend} {at}. “[Can I come|Me too]?” “[Yes|Come]!” said {hero}. [Two by two|Off they go]!',
          '{Hero} met {friend} {at}. [Half|A bit of] a bun, [half|a bit of] a way, [on and on|hop, hop]!',
        ],
        early: [
          '{At} sat {friend}, with [sore feet|a bag]. “I’m going to see the edge,” {f.he} said. “So am I,” said {hero}. “[Is it far|Shall we go halves]?” They shared [the bun|a bun] and {went} on together. The way is [half as long with two|shorter if you talk]. {thought}',
        ],
        growing: [
          '{Friend} was sitting {at} with [one shoe off|{f.his} back to the way]. {look} [“Are you coming from the edge?” asked {hero}, “or going?”|“To the edge?” asked {hero}.|“Is it much farther?” asked {hero}.] “Going,” said {f.name}. “I’ve been going since [breakfast|Monday]. I stopped because [there was nobody to say ‘look’ to|I got tired of my own stories].” “I’ve got some you don’t know,” said {hero}. So they {went} on together, [and each carried the other’s bag, which made it lighter|with a bun between them]. {thought}',
        ],
        confident: [
          'There was a traveller already {at}, with [a bundle on a stick|a map the wrong way up], eating an egg. It was {friend}, who was also bound for the edge, and who had [got so far and lost heart|begun to doubt it]. {look} “It’s not the distance,” {f.he} explained. “It’s having nobody to say ‘Look at that’ to. I said it to a [cow|post], this morning.” {Hero} had said it to [a gate|several stones]. They agreed to go on together and say it to each other; and each took the other’s bag, for it is well known that [other people’s weigh less|one’s own is heavier]. {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero standing happy, friend standing happy',
      'spot, sunrise',
      'The {kind} and the {f.kind} stand together and look out from the very edge.',
      {
        first: [
          '[Look|Oh], the edge! {Hero} and {friend} [saw|see]: [more|all of it], [so big|so wide], [ahh|oh]!',
          '“[There|See]!” cried {friend}. “[Far|So far]!” said {hero}. And [home|one wee light]: [there, too|look, home]!',
        ],
        early: [
          'And then they were there, {hero} and {friend}, at the very edge. [They [held on to each other|stood on tip of toe] and looked.|{Hero} held on to {f.name} and looked.|Oh, how far they could see!] On the other side was [another valley|a whole new place], with [smoke|lights] and paths. And over there, just as small as they were, [someone was looking back|somebody stood at an edge]. “[Wave|Hello]!” said {f.name}. [They waved. The someone waved [too|back].|“[Look|Oh]!” Both of them waved, and the other one [waved|hopped], too.|So everybody waved.]',
        ],
        growing: [
          '[The last bit was steep.|The edge was uphill.|Then they climbed.|It was farther than it had looked.] {Hero} pulled {friend} up, and {f.name} pulled {hero}, [and then there was no more up|until there was only [sky|wind] in front|and they held on to one another’s sleeves]. They were at the edge. They stood as {~still}. Beyond it lay [another land, blue and green|a whole place neither of them had ever seen], with roads in it, and roofs, and [somebody’s washing|a cow]. “So there is an after,” whispered {hero}. And on the other side, far off, on an edge of its own, stood a very small person, [shading {f.his} eyes|with a bag], and looked across. [They waved. It [waved|jumped up and down].|{Hero} lifted an arm, and so did the other.|It took off its hat to them.]',
        ],
        confident: [
          'It was {friend} who got there first, and said nothing, and put back [a paw, or whatever one puts|an arm] to pull {him} up. There are [views that make one talk|people who say a thing at such times]. [They stood.|It was wide.|Neither of them breathed.] The edge was not [a line at all|in the least sharp]; it went down, in the kindest manner, in fields, or something like fields, to a country they had never heard of, where evening smoke was going up from [roofs beyond counting|supper after supper]. [Everything in it had, no doubt, a name, and an aunt living in it.|In all of those [windows|chimneys] it was somebody’s supper time.|It was as full of people as home was, and not one of them had ever heard of {hero}.] And far, far over, on the rim of that, stood two specks, side by side, who seemed to be [looking this way|eating an egg]. {Hero} lifted {his} hat, so to speak. So, [after a moment|one after the other], did they.',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'spot, sandwich',
      'The {kind} and the {f.kind} have a picnic with a wide view.',
      {
        first: [
          '[Munch|Crunch], [munch|crunch]! {Hero} and {friend} ate [buns|pears] [up high|at the edge].',
          '{Friend} [sang|hummed], {hero} [sang|hummed]. [Big|Wide] sky, [small|wee] {kind}, [ahh|mmm].',
        ],
        early: [
          'They ate the last bun, up there, [slowly|crumb by crumb]. {Friend} pointed to where {f.he} came from. {Hero} pointed to {own}. “[That dot|That small light],” {he} said. “[That’s where my bed is|There’s soup in it].” [From here it was [the best bit of all|the nicest dot in the whole view].|It shone.|Home! It was so small, and so [bright|near].] {joy}',
        ],
        growing: [
          '[They had their picnic there, with the old world on the left and the new one on the right.|They ate what was left, and looked both ways.|The last bun tasted of [wind|two countries].] “Which is yours?” asked {friend}. [{Hero} had to look for it. Then {he} saw it:|It took {him} a while to find:|{Hero} pointed:] {his} own {home}, [no bigger than a breadcrumb|like a seed], with the light on. {He} had come all this way to see what was far off, and what {he} liked best was how [home looked from there|the near thing looked]. “[You’d never know it was so big inside|It’s bigger when you’re in it],” {he} said. {joy}',
        ],
        confident: [
          '[They had the last of the sandwiches there, with one world on either hand.|There was half a sandwich left, which they divided, with their feet hanging over.|On the edge of things one gets hungry, and they [finished the egg|shared a plum].] {Friend} pointed out where {f.he} came from, [a smudge with a bell in it|beyond two rivers], and asked where {hero} lived; and {hero}, looking back along the whole of the way they had come, took some time to find it. [It was a dot.|] It had a light in it [about the size of a full stop|like a pinprick]. {He} thought of the kettle inside that dot, and the [hook|chair], and somebody saying “{he}’s [late|a good walker],” and it went through {him} that [the far side of the world|what lay after] might very well be this: the place from which one could [see that|want to go home]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} is back home, asleep.', {
      first: [
        '[Home|Back home] from {his} journey, {hero}! [Soup|Hug], [wash|kiss], {bed}.',
        '[Far|So far], and home [again|now]. {His} {bed} was [soft|warm], [ahh|mmm].',
      ],
      early: [
        '[It was [late|dark] when {hero} got back from {his} journey.|The journey was over.|{Hero} was home from {his} journey in time for bed.|Home again, and the journey done!] {His} {bed} was [just where {he} had left it|waiting|in the same place]. It was [nicer now|softer than before]. “[I’ve been to the edge|I saw the other side],” {he} told it.',
      ],
      growing: [
        '{He} was home by bedtime, as {he} had promised, [or very nearly|with one bun to spare]. [Everything was where it had been.|There was soup, and nobody had sat in {his} chair.|The kettle was [on|humming], and [nothing had been moved|they had kept a light for {him}].] Only now, when {he} lay in {his} {bed}, {he} knew what it looked like from [the edge of the world|outside]: a dot, with a light in it. And {he} was [the someone inside|in the dot].',
      ],
      confident: [
        '{He} was home from {his} journey by bedtime, if one did not look too hard at the clock. [The kettle was [on|still warm];|Supper had been kept for {him};|There was a lamp in the window, which {he} had seen from a long way off;] nobody asked [very much|what {he} had seen], and {he} found that there was not very much that would go into words. But it was a curious feeling to lie in {his} {bed} and know that one was, at that moment, part of [the view|somebody’s view]; that two specks on a far-off rim might be saying to each other, “[There, that one, with the light|I wonder who lives in that].”',
      ],
    }),
  ],
  thoughts: {
    first: ['[On|Up], [on|up] to the edge!', '[Far|How far] now, {hero}?'],
    early: [
      'The edge was [still far off|a bit nearer now].',
      '“[On we go|Not far now],” said {hero}, [to {his} feet|and on {he} {went}].',
      'What would it [look|be] like there?',
    ],
    growing: [
      'And the edge of things [was still as far away as ever|had come a bit nearer, when {he} was not looking].',
      '“[Not yet|That isn’t it],” said {hero}, looking ahead, and {went} on.',
      '{He} had never been so far from [{his} own teacup|{his} bed].',
    ],
    confident: [
      'Ahead of {him} the edge [drew back a little, as edges do|lay no nearer than before], and {he} {went} after it.',
      '{He} thought of the {home} now and then, [in a friendly way|with interest], and {went} on.',
    ],
  },
  joys: {
    first: ['{Hero} saw it [all|far and near]!', '[Far|Home], [far|home], [home|far], {hero}!'],
    early: [
      '{He} had been to the edge! It felt {~glad}.',
      '“[I know what is there|I waved, and it waved back],” said {hero}.',
      'The dot with the light [came nearer|grew and grew].',
    ],
    growing: [
      'The dot ahead [grew a door|got a chimney], and then a window, and that felt {~glad}.',
      'There was an after, and [it had waved|{he} had seen it], and it felt {~glad}.',
    ],
    confident: [
      'Little by little the dot put on [a roof, a door|edges] and a smell of supper, and it felt {~glad}.',
      'It was a good deal to have in one’s head, [two worlds|a whole other side], and {hero} [carried it carefully|walked so as not to spill any].',
    ],
  },
}
