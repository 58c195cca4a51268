import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** Something is found, and whoever misses it is looked for. */
export const whoseIsIt: Shape = {
  id: 'whose-is-it',
  arc: 'day',
  titles: [
    '{Hero} Finds a {thing}',
    'Whose {adj} {thing} Is It?',
    'The {thing} That Belonged to Someone',
    'Finders, Askers',
  ],
  things: things(
    'brass key',
    'little bell',
    'green umbrella',
    'small crown',
    'left boot',
    'tin whistle',
    'silver spoon',
    'blue marble',
    'striped hat',
    'snow globe',
  ),
  usesThing: true,
  mentions: [],
  wants: [
    passage('hero standing surprised', 'thing, spot', 'The {kind} finds a {adj} {thing} {at}.', {
      first: [
        '[Oh|Look]! A {adj} {thing}, {at}! Whose [is it|{thing}]? [Hm|Who knows]!',
        '[Bump|Trip|Clink]! {Hero} found a {adj} {thing}. “[Yours|Whose]?” said {hero} to {spot}.',
      ],
      early: [
        '{At} {hero} found something. It was a {adj} {thing}! [{He} looked left. {He} looked right.|No one was near.|{He} looked all round.|Who had left it there?] “[Hello? Has anyone lost this|Whose is this|Anybody’s {thing}]?” {he} called. [Nobody [answered|said a word].|It was quiet.|No one came.] “[Somebody will be sad|It must be somebody’s|A {thing} doesn’t grow here],” said {hero}, “so I’ll [find them|ask].”',
      ],
      growing: [
        '{He} would have walked right past, if it had not [winked|glinted]. {At} lay a {adj} {thing}. {look} [{Hero} picked it up.|] It was [warm from the sun|not new], and someone had taken good care of it. [You could tell from [the way it shone where it was held|a tiny mend].|It had been [polished|darned] by someone.] {He} tried how it felt to own it. It felt [very nice|grand], but also as if someone were [looking for it|holding on to the other end]. “I’ll just ask about,” said {hero}.',
      ],
      confident: [
        'There it lay, {at}, in the middle of things, as though someone had put it down to [scratch an ear|wave], and been called away: a {adj} {thing}. {look} {Hero} looked about for a person to go with it. [There was none.|The place was empty.|Not a soul was about.] {He} picked it up and tried whether it might not be {own}; and it was an excellent {thing}, and [fitted|suited] {him}, and for the time it takes to [breathe in|turn round] it very nearly was. But it was worn smooth on one side, by a hand not {own}; and [a thing like that does not belong to the one who finds it, but goes on belonging|once {he} had seen that, there was no unseeing it]. Somewhere, somebody was feeling {~uneasy}.',
      ],
    }),
  ],
  deepens: [
    passage('hero sitting curious', 'thing, spot', 'The {kind} looks closely at the {thing} {at}.', {
      first: [
        '{Hero} [turns|shook] the {thing} {at}. [Ting|Tap], [ting|tap]. [Nice|Ooh]! But whose? [Hm|Hm, hm]!',
        '“[Nice|Good] {thing},” said {hero} {at}. “[Who|Oh, who] is sad for you?”',
      ],
      early: [
        '{Hero} sat {at} and looked at the {thing}. It was [a bit worn|scratched on one side]. [It smelled of peppermint.|It had a smell of peppermint.|Sniff! Peppermint!] “So, it’s someone [with sweets|who likes peppermints|who smells nice],” said {hero}. “[That’s a clue|Now I know that].” {He} would have liked to keep it, [a little|a good bit].',
      ],
      growing: [
        '{He} took it {at} to have a proper look, as detectives do. {look} [First, it smelled of peppermint.|It smelled, for one thing, of peppermint.|There was a smell on it, and that was peppermint.] Second, there was [a hair on it|a crumb stuck to it], from somebody who [ate cake|wore a scarf]. [Third, it was worn on the left.|And the left side was the shiny one.|] “[A left-handed person who eats peppermints|I’m looking for somebody nice],” said {hero}. [It was a pity.|] {He} had begun to be [fond of|used to] it.',
      ],
      confident: [
        'One ought to begin with the evidence, and {hero} sat down {at} and went over the {thing} inch by inch. {look} [It smelled of peppermint. Attached to it was|There hung about it an air of peppermint, and in a crease was|] [a crumb, seed cake, not recent|one grey thread]; and all the polish was on the left. The owner, therefore, was left-handed, [fond of seed cake|wore a grey shawl], and no doubt at this minute [turning out drawers|emptying {h.his} pockets for the third time]. {He} could see it so well that {he} began to feel quite sorry. [It was annoying.|] One cannot go on being pleased with a thing when one is [acquainted with its owner|sorry for somebody].',
      ],
    }),
  ],
  tries: [
    passage(
      'hero standing curious',
      'thing, spot, critter',
      'The {kind} shows the {thing} to {critter} {at}.',
      {
        first: [
          '“[Yours|Is it yours]?” said {hero} {at}. “[Too big|Too loud|No, no]!” said {critter}.',
          '{Critter} [sat in|tried on] the {thing} {at}. [Too big|Plop]! Not [yours|that one], {hero}!',
        ],
        early: [
          '{Hero} asked {critter} first, {at}. [“Is this your {thing}?”|“Have you lost a {thing}?”|“A {thing}! [Is it yours?|Could it be yours?]”] {Bug} [got in|tried it on|climbed all over it]. “[No|Not mine]. It’s [roomy|draughty|too grand for me],” said {bug}. “But if no one wants it, I [know some ants|could rent out the top].”',
        ],
        growing: [
          '“Excuse me,” said {hero}, {at}. “Have you lost a {thing}?” {look} {Critter} looked at it [from all sides|carefully]. “I’d like to have,” said {bug}. [“What was it like, the one I lost?”|“Describe mine to me, will you?”|“How would I know if it was mine?”] “You ought to be telling me,” said {hero}. “[Ah|I see]. Was it {adj}?” It was no good. {Bug} had never lost anything but [a race|the thread], and had been [hoping to begin|honest enough to blush].',
        ],
        confident: [
          'The first person {he} asked was {critter}, who lived {at} and saw everyone that passed. {look} “A {thing},” repeated {bug} slowly, and a light came up. “Now, would that be the one I [lost|left] last, let me see, [spring|Tuesday]? A sort of,” and {bug} looked again, “a {adj} one?” {Hero} asked in which [hand|foot] it was generally held. [There was a short struggle, and honesty won.|{Bug} looked left and right.|{Bug} went a deep red.] “I never had one,” said {bug}. “But I’d have taken such care of it. I’d have called it [Gerald|Maud].” They looked at it together, for {~while}, [in a friendly way|and each in {his} own mind had it].',
        ],
      },
    ),
    passage(
      'hero standing happy',
      'bell, thing, spot',
      'The {kind} calls out loudly {at} and holds up the {thing}.',
      {
        first: [
          '“[A|One] {thing}! [A|One] {thing}!” [sang|called] {hero} {at}. “[Who|Whose], [who|whose]?” [Caw|Quack]!',
          '[Ding|Toot], [ding|toot]! “[Lost|Found]: a {thing}!” said {hero} {at}. [Shh|No one came]!',
        ],
        early: [
          '{Hero} stood {at} and called. “[One {adj} {thing}|Found: a {thing}]! [Who has lost it?”|Whose is it?”|Anybody?”|Who wants it back?”] Up came {~few} people. One had lost [a tooth|a sock]. One had lost [his hat|her cat|a bet]. One [just liked shouting|was only cold]. [But no one had lost a {thing}.|“Not mine,” they all said.|A {thing}? No.]',
        ],
        growing: [
          'So {he} did what you do at a fair, and called it out. [“Found! One|“I’ve found something! One|“Hear, hear! One|“Who’s missing one] {adj} {thing}!” {look} In no time there was a crowd {at}. [It was amazing what people had lost.|Everyone had lost something.|You would not believe what goes missing.] One had lost [an umbrella|a glove], one [her temper|the end of a story], one [an hour, on Sunday|half a biscuit], and [a very old gentleman|somebody at the back] had lost [the name of his cat|his place]. They [found some of it, there and then|all felt better for saying so]. But nobody was missing a {thing}.',
        ],
        confident: [
          '{He} tried crying it aloud, {at}, in the manner of a town crier, with “Oyez” at both ends. {look} It drew a crowd at once. Everybody, it appeared, had lost something: [gloves, singly|an umbrella], a temper, [the thread|twenty minutes], the recipe for a certain soup; one old party had lost [the word for a thing you strain peas with|his cat’s name], and wept when {hero} supplied it. “Colander,” they heard him murmuring, all the way down, “colander.” A good deal was found that [afternoon|day]. But a {adj} {thing} had been lost by no one there, and when the last of them had gone [home, comforted,|off] {hero} was still holding it.',
        ],
      },
    ),
    passage('hero walking calm', 'thing, spot', 'The {kind} carries the {thing} carefully past {spot}.', {
      first: [
        '{Patter}, [knock|tap], [knock|tap]! “[Your|A] {thing}?” “[No|Not me]!” On to {spot}, {hero}!',
        '{Hero} {went} [up|down] to {spot} with the {thing}. [Heavy|Puff], [puff|heavy]! [On|On, on].',
      ],
      early: [
        '{Hero} {went} from door to door, as far as {spot}. [Knock, knock|Tap, tap]. [“Is this yours?”|“Is it yours?” asked {hero}.|{Hero} asked and asked.] “[Ours is blue|We have one|No, but come in].” By noon {he} had [drunk six cups of tea|eaten four buns]. {He} still had the {thing}. {thought}',
      ],
      growing: [
        '[Then {he} went from house to house, and knocked.|So {hero} knocked at doors.|One can always ask at the door, and {hero} did.] At the first they had [one already|a twin of it]. At the second they said no, but would {he} hold the [baby|wool] a minute. At the third, near {spot}, they were just having [cake|soup]. {look} By evening {hero} knew [everybody {place}|eleven babies by name], and was full of cake, and still had the {thing}. {thought}',
      ],
      confident: [
        'After which there was nothing left but to go from door to door, and {hero} did, as far as {spot} and [back by the other side|beyond it]. {look} [It was slow work, since nobody says merely no.|One would think it takes a moment to be told no.|] They said no, but wasn’t it [a lovely one|mild for the time of year]; they said no, but as {he} was there, would {he} [reach down the big dish|hold the wool]. {He} held wool. {He} gave an opinion on jam. {He} was by the end so full of [other people’s cake|tea] that {he} walked with care; and in every house, as {he} put the {thing} under {his} arm again, they said, “Whoever it is, they’re lucky,” and [this made it heavier to carry off|{he} supposed that they were]. {thought}',
      ],
    }),
  ],
  turns: [
    passage(
      'friend sitting sad, hero standing surprised',
      'thing, spot',
      'The {kind} gives the {thing} back to a sad {f.kind} {at}.',
      {
        first: [
          '“[My|Oh, my] {thing}!” cried {friend} {at}. “[Here|For you|Look, here|Yes, here], {f.name}!” said {hero}. [Hug|Hop], [hug|hop]!',
          '{Friend} [sat|sniffed] {at}. [Peep|Ta-da]! The {thing}! “[Oh|You found it], {hero}!” [Kiss|Hug]!',
        ],
        early: [
          '{At} somebody was [looking under|turning over] every leaf. It was {friend}. {F.he} had a peppermint [in {f.his} cheek|behind one ear] and used {f.his} left. [“Have you lost something?” asked {hero}.|“Is it this?” asked {hero}.|“What are you looking for?” asked {hero}.] “[My {thing}|My dear old {thing}],” said {f.name}. “[It was Grandfather’s|I’ve had it since I was small].” {Hero} held it out. [{F.name} could not [speak|say a word]. {F.he} just|{F.name} [went pink|laughed], and|“Oh!” said {f.name}, and] [held it|hugged it, and then {him}].',
        ],
        growing: [
          '{At} sat {friend}, with every pocket turned out, and peppermints all round {f.him} on the ground. [{Hero} knew at once.|There could be no doubt.] {look} “You’re left-handed,” {he} said. [“How do you know?” said {f.name}. “And you’ve lost a {adj} {thing}.” {F.name} looked up.|“And it’s {adj},” {he} said, “and a {thing}.” {F.name} dropped the peppermint.|{F.name} stared at what {he} was holding.] {He} had carried it all day and had thought now and then of keeping it, and this was worth [more|ten of them]: to see a face go, from the chin up, [like a window when the lamp comes|from no to yes]. “It was my grandfather’s,” said {f.name}. “He always [said it would find its way home|let me hold it].”',
        ],
        confident: [
          'It was almost evening when, {at}, {he} saw a person with all {f.his} pockets inside out. {look} Peppermints lay about {f.him} in a ring. {F.he} was going through them, left-handed, one by one, as though what {f.he} wanted might be [behind|inside] a peppermint. It was {friend}. “{Adj},” said {hero}, without any preamble, “and worn on the left.” {F.name} did not say anything. {F.he} held out both {f.hands}, like somebody who has [been handed a sleeping bird|waited so long for a tram that {f.he} no longer believes in it]; and then {f.he} had it, and the whole of {f.his} face came on. [All those doors, all that tea.|It was worth all the tea in the world.|] {Hero} would have done it [twice|again from the beginning].',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'thing, spot',
      'The {f.kind} shows the {kind} what the {thing} can do {at}.',
      {
        first: [
          '“[Try|Come], {hero}!” said {friend}. [Ting|Hum], [ting|hum], {thing}! [Ha|Ooh], [ha|ooh]!',
          '[A|One] sweet for {hero}, [a|one] sweet for {friend}. [Suck|Mmm], [suck|mmm], {thing}!',
        ],
        early: [
          '“[Sit down|Let me show you something|You must see this],” said {friend}. The {thing} could do [something|a trick] that {hero} had not found out. “[Grandfather showed me|You have to be left-handed|It’s all in the tap].” [They did it [nine times|until it was late] and ate|They tried it and tried it, and ate|Click, it went! And there were] [peppermints|all the peppermints]. {joy}',
        ],
        growing: [
          '“Now you have to see what it does,” said {friend}. {Hero} had had it the whole day and had [never guessed|thought it did nothing]. [You had to hold it in your left, and|It only went in the left, and first you had to|{F.name} took it in {f.his} left, and showed {him} how to] [breathe on it|tap it twice], and wait. {look} It was a very small thing that happened, but [it made you want it to happen again|they both went “oh”]. “I’ve never shown anyone,” said {f.name}. “You [brought it all that way|didn’t keep it], and you don’t even know what it’s for.” {joy}',
        ],
        confident: [
          '“And you never found out what it does?” said {friend}, when {f.he} could speak of other things. {Hero} had not known that it did anything. It had to be held in the left, it seemed, [breathed upon|tapped, twice], and then [forgotten about|not looked at]. They sat {at}, and forgot about it, with some difficulty. {look} [What it did was hardly anything.|It was not a large thing that it did.|] It was such a thing as one might easily [miss|take for the evening]; yet they were both still for {~while} afterwards, and {f.name} gave {him} [the last peppermint|a peppermint]. “Grandfather said it only works,” {f.he} remarked, “for people who [give things back|ask at every door].” {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps, with nothing in its paws and a smile.', {
      first: [
        'No {thing} now, but [a|one] friend, {hero}! [Good|Better], [better|good], [best|so good].',
        'The {thing} is home. {Hero} is home[, too|]. [All|Now all] home.',
      ],
      early: [
        'In bed {hero} looked at {his} empty {hands}. The {thing} was back with {friend}. {He} had [a peppermint|the smell of peppermint] left, and [something else|a new friend]. [It was [warm|nice], and it was really {own}.|That was not lost.|Nobody could lose that.]',
      ],
      growing: [
        'That evening {his} {hands} smelled of peppermint, and there was nothing in them. {Hero} found {he} had [more friends|more doors to knock at] than the day before. [It was odd to think that all of it had come out of [something that was never {own}|a {thing}].|And all from having picked something up.|]',
      ],
      confident: [
        'So {he} came home with nothing, having set out with nothing; and yet {he} knew now [who it was that lived behind every door|eleven babies by name]; there was a place {at} where a peppermint would be kept for {him}. [{He} went over it, as misers do.|] As for the {thing}, {he} thought of it [lying on its worn left side in the dark|asleep], where it belonged. One would not have thought that a thing could give so much pleasure [by being elsewhere|from so far].',
      ],
    }),
  ],
  thoughts: {
    first: ['Whose {thing}? [Hm|Who knows]?', 'Not [his|hers], not [its|mine]. [Whose|Oh, whose]?'],
    early: [
      'But whose {thing} was it?',
      '[No one here had lost a {adj} {thing}.|And whose was the {adj} {thing}?|It was not theirs.]',
      '“[Somebody must miss you|I’ll find them],” {he} told the {thing}.',
    ],
    growing: [
      'And {he} still did not know whose {thing} it was.',
      '“[Somewhere somebody is looking for you|Patience],” {he} told the {thing}, and {went} on.',
    ],
    confident: [
      'The {adj} {thing}, meanwhile, [said nothing|kept its counsel], and was no nearer to its owner.',
      '{He} shifted the {thing} to {his} other side, [where it fitted even better|since it had begun to weigh], and {went} on asking.',
    ],
  },
  joys: {
    first: ['{Friend} [has|got] the {thing}, [hooray|yes]!', '[Found|Home], {thing}, [ha|hooray]!'],
    early: [
      'The {thing} was back with {f.name}, and it felt {~glad}.',
      '“[Thank you|Come again soon], {hero}!” {f.name} [called|waved].',
    ],
    growing: [
      '{He} kept seeing {f.name}’s face, and it felt {~glad}.',
      'People waved to {him} from their doors. “[Found them|Whose was it]?” they called, and {he} told them.',
    ],
    confident: [
      'From door after door they wanted to know whose it had been, and {he} told them, and it felt {~glad}.',
      'To have had a thing and given it back is [a way of having it for good|much the best way of having had it].',
    ],
  },
}
