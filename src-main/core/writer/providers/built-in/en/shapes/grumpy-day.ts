import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** A bad mood, taken for a walk, is mislaid on the way. */
export const grumpyDay: Shape = {
  id: 'a-grumpy-day',
  arc: 'day',
  titles: [
    '{Hero} and the Grumps',
    'The {kind} with the Rumpled Day',
    'A Hum for a Humph',
    'How {hero} Lost a Bad Mood',
  ],
  things: [],
  usesThing: false,
  mentions: ['mood'],
  wants: [
    passage('hero standing sad', 'spot', 'The {kind} stands with a grumpy face.', {
      first: [
        '[Grr|Hmph|Humph]! {Hero} [is|was] grumpy. [Bad|Silly] mood! [No|Not] hat! [No|Not] bun! [No|Not] sun!',
        '[Stamp|Stomp], [stomp|stamp]! Grumpy {hero}, [bad|cross] mood, [grr|hmph]!',
      ],
      early: [
        '[That day {hero} got up|{Hero} woke up|One day {hero} got out of {his} {bed}|It began when {hero} got up] [on the wrong side|backwards] and was grumpy. {His} [hat|scarf|blanket] was too [hot|tight|itchy]. {His} [bun|porridge|egg] was too [round|wet|yellow]. “[Go away, day|I don’t like it|Everything is wrong],” {he} said. [It was a very bad mood indeed.|That is how a bad mood sounds.|What a big bad mood!|{Hero} had a mood as big as a [cow|shed].]',
      ],
      growing: [
        '[On this day, however, {hero} woke up in a bad mood. {He} did not know where it had come from. It was just there, sitting on|But when {hero} woke up on this day, there was a bad mood in {his} {bed}. It got up when {he} did, and sat on|Only that day, nobody knows why, {hero} had a bad mood. It had moved in overnight, and it sat on|There is no telling where a mood comes from. That day {hero} had one, a bad one, and it had settled on] {his} [head|chest] like a [wet hat|large damp cat]. {His} breakfast [looked at {him}|was the wrong shape]. [The sun shone right into {his} eyes, [on purpose|to annoy {him}].|{His} left shoe would not [speak to|match] the right one.|A bird was singing, [much too early|always the same bit].|] [“Good morning,” said somebody, and {hero} said “Humph,” which is [the grumpy word for it|not an answer].|“Isn’t it fine?” people said, and {hero} said, “Humph.”|When anyone said good morning, {hero} [looked at them until they stopped|growled].]',
      ],
      confident: [
        '[That day, however, something had gone wrong with {him} overnight. {Hero} woke in a mood, and it was a bad one.|On the morning in question, though, {hero} woke to find that {he} had a bad mood.|But on that one day {hero} was in a bad mood before {he} had both eyes open.|{Hero} was as a rule [the easiest person alive|no trouble to anybody]. That morning {he} had a bad mood, and it was a large one.] [It had come in, {he} supposed, [by the window|under the door], and it sat upon {him}, [damp and heavy|with its elbows out], the shape and weight of a wet overcoat.|{He} could not have said what it was about; it simply lay on {him}, like [a wet dog|somebody else’s luggage].|It had been put on inside out, as it were, and [buttoned up wrong|itched].] The porridge [stared|was sarcastic]; the light was [too loud|pointed]; [a bird was singing, and had clearly been [paid to|put up to it]|the sky was of that blue which is [simply showing off|meant for other people]]. [“Isn’t it a lovely morning?” somebody asked. “Humph,” replied {hero}.|Somebody hoped that {he} had slept well. “Humph,” said {hero}.|{Hero} was wished a good morning, and said “Humph” to it.|] [{He} listened to it. It was the first thing that day that {he} had [really enjoyed saying|liked].|It was [a good word|the word for it], and {he} said it again on the stairs.|]',
      ],
    }),
  ],
  deepens: [
    passage('hero sitting sad', 'spot, critter', 'The {kind} sits grumpily {at} and glares at {critter}.', {
      first: [
        '“[Hello|Good day]!” said {critter} {at}. “[Humph|Grr]!” said {hero}. [Hop|Zip], off [it ran|it went]!',
        '{Hero} [sat|sulked] {at}. [Grr|Humph] to {spot}! [Grr|Humph] to {critter}!',
      ],
      early: [
        '{Hero} took {his} mood and sat {at}. {Critter} came by. “[Lovely day|Nice weather|How are you]!” said {bug}. “[It’s too sunny|It isn’t|Humph],” said {hero}. “[Are you cross with me|Have I done something]?” “[No|I’m cross with Tuesday|With everything]. [You’re just in it|You got in the way],” said {hero}.',
      ],
      growing: [
        '[There is nothing one can do with such a mood in company, so|A mood like that is best taken for a walk, so|Since nobody else deserved it,] {hero} took it {at}. {look} {Critter} wished {him} a good day. “[What’s good about it|Who says so]?” said {hero}. {Bug} [thought about it|gave this some thought]. “Well,” {bug} began, “there’s a [breeze|smell of jam].” “I don’t like [breezes|jam],” said {hero}, who liked [them|it] very much. [That is how bad it was. The worst of a mood is that it [answers for you|gets to your mouth before you do].|It was the mood that said it, [not {he}|and then it sat back, pleased].|A mood will [say anything|talk right over you].|]',
      ],
      confident: [
        'Not being fit for company, {he} carried it off to {spot}, and sat there [with {his} back to the view|facing the other way|and glared at {his} feet]. {look} {Critter} ventured to say that it looked like keeping fine. “It would,” said {hero}. {Bug} ventured, further, that there was [jam|cake] to be had, not far off. “I don’t care for [jam|cake],” said {hero}, [who would have gone barefoot through thistles for it|and heard {himself} say it with horror]. [That is how it is with a mood: one has no more say in it than [the horse has in the funeral|a coat peg has in the coat].|One is not asked, in a mood; one is only [the house it lives in|lent to it].|] {Bug} [went softly away|withdrew], [and now {he} was lonely as well, and put it on the bill|which was one more thing to be cross about|and {hero} was cross at being left].',
      ],
    }),
  ],
  tries: [
    passage('hero walking sad', 'spot, bucket', 'The {kind} tries to leave its bad mood {at}.', {
      first: [
        '[Off|Go], bad mood! {Hero} [shook|hid] it {at}. [Shake|Stamp], [shake|stamp]. [Still|Oh, still] grumpy!',
        '“[Stay|Sit]!” {hero} told the mood {at}. [One|Tip], [two|toe], three. [Grr|Humph]! [It came|Back it is]!',
      ],
      early: [
        '“I’ll leave it here,” said {hero}. {He} shook {himself} {at} until {his} [ears|teeth|knees] rattled. {He} [put the mood under a bucket|told it to stay] and {went} away fast. [It was nice for {~few} steps. Then|“Ha,” said {hero}, “gone!” But then|One, two, three steps it was gone. Then|It worked, for about a minute. Then] {he} [trod on a twig|got a fly in {his} eye], and it was back.',
      ],
      growing: [
        '[Perhaps one could lose it. {Hero} walked|{Hero} had an idea, which was to lose it. {He} walked|Moods are slow on corners, somebody had said. So {hero} walked] past {spot} very fast, [turned a corner|doubled back], and stood as {~still}. {look} [{He} listened. Had it gone by? {He} felt quite light.|Nothing happened. {Hero} breathed out.|It seemed to have gone on without {him}.|] {He} had even begun to [hum|notice the jam], when a [drop|leaf] fell on {his} nose, and there it was, [not even out of breath|sitting in its old place]. “[I know all your corners|You again],” said {hero} to the mood, or the mood to {hero}; [it was hard to tell|they said it together|and they both sighed].',
      ],
      confident: [
        '[A thing that has come, {he} reasoned, can be made to go; and {he} made an attempt to lose it.|The mood was {his}, and {he} had a perfect right to lose it somewhere.|It would be simplest, {hero} considered, to leave it behind.] {He} went in at one side of {spot}, came out at the other, [crossed {his} own tracks|went round it three times], and stood as {~still}. {look} For {~while} {he} believed that it had worked. [There was a lightness. There was, undeniably, a smell of jam.|{He} very nearly [whistled|skipped].|] [And then a single drop of water, from nowhere, hit {him} on the exact end of {his} nose, and the mood|But {his} sock had slipped, and {he} bent down to it, and the mood|Then somebody, a long way off, laughed at something, and the mood] [got back on|resumed its seat], and was if anything [heavier for the exercise|a little damper].',
      ],
    }),
    passage('hero standing surprised', 'spot, critter', 'The {kind} shouts at {spot} and it echoes back.', {
      first: [
        '“[GRR|HUMPH]!” said {hero} to {spot}. “[Grr|Humph],” said {spot}. “[Stop|You]!” “[Stop|You]!” [Ha|Oh]!',
        '{Hero} [roars|roared] {at}: “[Grump|Grr]!” {Critter} [roars|roared], too: “[Gump|Gree]!” [Hee|Snort]!',
      ],
      early: [
        '{Hero} shouted {at}, as loud as {he} could: “[BOTHER|HUMPH|BAH]!” [It felt good.|That helped.|It came right up from {his} toes.|{Spot} shook.] “[Bother|Humph|Bah]!” shouted {critter} in a tiny voice. “[What’s that for|Are you grumpy, too]?” asked {hero}. “[No|Not a bit], but it [looks fun|looked so nice],” said {bug}. “[Bah|Bother]!”',
      ],
      growing: [
        '[There was nobody {at}, so {he} let it out.|{At} {hero} looked left and right, and let it out.|It had to come out somewhere, and it came out {at}.] “[BAH|HUMPH]!” roared {hero}. {look} From [behind it|somewhere low down] a very small voice said “[bah|humph].” {He} looked. It was {critter}. “You’re not doing it right,” said {hero}. “[It has to come from the knees.” {Bug} tried again, from the knees, and|You have to mean it.” {Bug} meant it with all its might, and|It’s lower. Think of wet socks.” {Bug} thought of wet socks, and] [fell over|got hiccups]. [{Hero} had to bite {his} lip. It is hard to keep up a really bad mood [while giving lessons|next to a thing like that].|Something at the corner of {hero}’s mouth [twitched|slipped], and {he} put it back.|{Hero} nearly laughed, and was furious.]',
      ],
      confident: [
        '{At}, believing {himself} alone, {he} said it at the top of {his} voice: “[BAH|HUMPH]!” {look} [It did {him} so much good that {he} said it again; and after the second time there came, from about the height of {his} ankle, a third. It was|It rang out finely, and was answered, from somewhere near the ground, by another of the same, only smaller. This was|“Bah,” said someone else, on the level of {his} knees, and that was] {critter}. “What have you got to be cross about?” demanded {hero}. “Nothing,” said {bug}, “but it [sounded so nice|looked so healthy]. [Is it like this?|Like so?|You do it how?] [Bah|Humph].” [“No, no. Lower. You’re squeaking.” {He} demonstrated.|“From the stomach,” said {hero}, in spite of {himself}, and showed how.|“You’re being cheerful at the end,” said {hero}. “Drop it. Like a boot.”] {Bug}, drawing breath from the very [knees|boots], went off like [a mouse’s trumpet|a wet cork], and was knocked over backwards. The mood [slipped a little, to one side|shook, somewhere deep down]. [{Hero} set it straight.|{Hero} held it on with both {hands}.|]',
      ],
    }),
    passage(
      'helper sitting calm, hero sitting sad',
      'spot, teapot',
      'An old {h.kind} and the grumpy {kind} grumble together {at}.',
      {
        first: [
          '“[Sit|Come], grump,” said {helper} {at}. “I [grump|grr], too. [Grr|Humph]!” “[Grr|Humph]!” “[Tea|Bun]?”',
          '{Helper} [gave|had] a cushion {at}. “[Hit|Thump] it, {hero}!” [Puff|Thump], [thump|puff]! [Feathers|Ha]!',
        ],
        early: [
          '{Helper} looked at {hero}. “[Oh dear, it’s one of those|Is it a bad one]?” {h.he} said. “[Sit down|Come], and we’ll grumble together.” They sat {at} and grumbled at [soup|socks], at [stairs|Mondays] and at [wasps|string]. {H.name} was [very good at it|the best grumbler there was]. {thought}',
        ],
        growing: [
          '{Helper} made room {at} without asking. {look} [“I was in one myself from [March to May|Tuesday till Friday],” {h.he} said. “It’s no good [being told to smile|fighting it]. I find a list helps.”|“Had one like that [as a child|last winter],” {h.he} said. “It followed me [to church|about like a goose]. Let’s write it all down.”|“Is that yours?” {h.he} asked, with a nod at the mood. “[They like a list|Best to feed it].”|] [So they made a list of everything that was wrong.|They wrote down all that was wrong with the world.|Together they listed whatever is [annoying|itchy].] {Hero} began with [porridge|sunshine] and {h.name} added [knees|doorknobs]. [By number twenty they had to think. At thirty they were down to|It grew harder after the first page, and ended with|At last nothing was left but] [“string that is nearly long enough”|“the letter Q, for never going out alone”]. {thought}',
        ],
        confident: [
          'It was {helper}, {at}, [who did not say that it was a lovely day|who had [no opinion of the weather|known a mood or two]]. {look} “Bad one?” {h.he} asked, and moved up. “[I had one in [March|the year of the floods] that lasted until my [birthday|hat wore out]. Don’t fight it. Feed it.”|They’re like [lodgers|cats]: the more you push.”|I’ve a cousin who [married one|keeps two]. It wants something to do, that’s all.”] And {h.he} took a pencil, [and they drew up a list of all that was amiss with the world|and they set down, in two columns, what was wrong with everything], beginning with [porridge|birds], and going on by way of knees, [aunts who kiss|draughts], and string that is nearly long enough. [After the fortieth it became difficult. They were reduced to|By the second sheet they were scraping about, and found only|] [the letter Q|Wednesdays, for the way they are spelled]. “It’s looking a bit full, isn’t it,” said {h.name}, with interest, of the mood. {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend standing sad, hero standing surprised',
      'spot',
      'The grumpy {kind} meets an even grumpier {f.kind} {at}.',
      {
        first: [
          '“[Grr|Humph]!” said {hero}. “[GRR|HUMPH]!” said {friend} {at}. “[Grr|Hm]?” “[Grr|Hm]!” [Ha|Hee], ha!',
          '{Friend} [was|is] grumpy, too, {at}. {Hero}, nose to nose, [grr|humph], [grr|humph], [snort|ha], ha, ha!',
        ],
        early: [
          'Then, {at}, {hero} met {friend}. And {friend} was grumpier! “[My foot hurts|I hate hats|My egg was green],” said {f.he}. “[My porridge was wet|I hate sun],” said {hero}. “[I’m grumpier than you|That’s nothing]!” [They made faces.|They pulled their worst faces.|“Look at this face, then!”] {F.name}’s was so [awful|cross] that it [slipped|stuck|made a noise]. {Hero} snorted. [Then they were both laughing.|And then they laughed.|{Hero} laughed out loud, and so did {f.name}.|Who laughed first? Both of them.]',
        ],
        growing: [
          '“Get out of my way,” said someone {at}. “Get out of mine,” said {hero}. It was {friend}, with a face like [a dropped pie|a shut umbrella]. [They stood nose to nose.|Neither would step aside.|They glared.] “I’m in a terrible mood,” said {f.name}. “Mine’s worse,” said {hero}. “Mine [has got its own weather|began on Sunday].” “Mine [bit the postman|doesn’t like jam].” [There was a silence. “Doesn’t like jam?” said {f.name}, quite shocked.|“That’s terrible,” said {f.name}, and meant it.|{F.name} thought this over. “[That’s good|I wish I’d had that],” {f.he} said.] And the corner of {f.his} mouth [twitched|went up, all on its own]. [{Hero} looked away, but it was too late. It is [catching|like hiccups].|{Hero} saw it, and [felt {his} own ears begin to shake|was lost].|And once a thing like that has started, it [runs down the leg|cannot be called back].]',
        ],
        confident: [
          'The path {at} is narrow, and on it, coming the other way, was {friend}, looking like [a shut umbrella|the end of a wet week]. [Neither gave way.|They stopped.|] “I should warn you,” said {hero}, “that I am in a mood.” “I’ve been in one since Sunday,” said {f.name}. “It’s got [a roof on|stairs].” “Mine [insulted the porridge|won’t have birds].” [“Mine’s had to let out its belt.”|“Mine [snores|has grown].”|“Mine is the size of {spot}.”] “Mine,” said {hero}, playing {his} highest card, “told somebody that I didn’t like jam.” {F.name} drew in {f.his} breath. [They looked at each other, across the two moods, with real respect; and then {f.his} chin began to go.|For a moment they stood like [two generals|people at a graveside]; and {f.name} made a small sound through the nose.|A dreadful stillness fell, and in it {f.his} whiskers, or whatever they were, began to tremble.] [{F.he} fought it. It was like watching somebody try to [hold a door against the sea|keep a lid on milk]. When it went, it took {hero} with it.|And after that there was [no holding either of them|only the laughing, which went on until it hurt].]',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero running happy, friend running happy',
      'spot, bread',
      'The {kind} and the {f.kind} laugh and share bread and jam {at}.',
      {
        first: [
          '[Ha|Hee], [ha|hee]! Jam for {hero}, jam for {friend}! [Lick|Yum], [lick|yum], [ha|hee]!',
          '{Hero} and {friend} [roll|fell] down, [ha|hee], [ha|hee], {at}. [Where|Oh, where] is the [grump|mood]?',
        ],
        early: [
          'They laughed {at} until they [slid down|had to sit|got the hiccups]. [They ate {~few} pieces of bread and jam.|There was bread and jam.|They had jam on buns, and jam on jam.] “[Where’s your mood|Have you still got yours]?” asked {friend}. [{Hero} looked. {He} felt in all {his} corners. It [was gone|must have dropped off]!|{Hero} turned round and round to see. It was not there!|“It was here a minute ago,” said {hero}, and looked under {his} hat.] {joy}',
        ],
        growing: [
          '[When they could breathe again they went to see about the jam. It was [plum|raspberry], and there was bread with it.|There was jam after all, [cherry|gooseberry], and they [ate it with spoons|had it on everything].|{Hero} found that {he} liked jam, and had [three slices|nine].] “I’ve still got mine somewhere,” said {friend}, with {f.his} mouth full, feeling about. “No. I had it [on the path|a minute ago].” [{Hero} could not find {own}, either. They must have [dropped them, laughing|put them down].|{Hero} turned out {his} pockets: no mood.|“Mine’s gone, too,” said {hero}. “[Did we leave them|Do you suppose they ran off together]?”] “[Shall we go back and look|Someone might step in them]?” said {f.name}. They [thought not|had another slice]. {joy}',
        ],
        confident: [
          '[It was a good while before either of them could stand. They went, holding one another up, to look into the matter of the jam.|When they could walk they walked, by common consent, in the direction of jam.|Afterwards there was jam, which {hero} ate [publicly|with both {hands}], and took back all {he} had said.] {Friend} remarked, at the third slice, that {f.he} did not seem to have it with {f.him} any more; {f.he} had certainly had it [on the path|before lunch]. {Hero} felt about for {own}, in all the usual places. [There was only a sort of dent, [still a bit damp|where it had sat].|It was [not there|nowhere about {him}].] “[Ought we to go and see? Somebody might|Suppose somebody should] [fall over them|pick them up].” [They imagined the two moods, [left behind there, and not getting on|face to face in the grass], and had to put down the bread.|But nobody got up.|] {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps with jam on its nose.', {
      first: [
        'No grump now, [no humph|no grr]. [Soft|Sweet] {hero}, [jam|crumbs] on {his} nose.',
        'The bad mood is [gone|asleep]. [Hum|Mmm], [hum|mmm], {hero}.',
      ],
      early: [
        '{His} {bed} was just right. {His} [blanket|pillow] was just right. [It was the same as [that morning|before], but now {hero} [liked it|fitted it].|Nothing had changed since morning, only {hero}.|Even the [bun|egg] would have been right.] The grumpy mood was [out there somewhere, asleep|gone, and nobody missed it].',
      ],
      growing: [
        '[At night {his} {bed} was not too hot, and the moon shone in {his} eyes [very tactfully|only as much as was nice].|Everything that had been wrong in the morning was [still there, and right|in its place, and looked kind].|The porridge bowl was waiting for tomorrow, and {hero} [patted it|wished it well].] “[Good night, mood|Poor old thing],” said {hero}, to wherever it was. [It had not been [a bad sort of bad mood|easy for it, either].|“You can have the shed,” {he} added.|] [It had only wanted [to be laughed at by a friend|company].|Tomorrow would be [Wednesday|another kind of day].|]',
      ],
      confident: [
        '[At bedtime everything was exactly as it had been at breakfast, and there was nothing the matter with any of it.|It was the same {bed} that {he} had got out of on the wrong side, and it [had no wrong side|took {him} back without a word].|The stars were out, and {hero} did not feel [got at|that they were doing it on purpose].] {Hero} thought of the mood with a certain kindness. [It was out there now in the dew, [trying to get in at somebody’s window|without a home]; and it would be back, some morning or other, as moods are, [and sit down|with its elbows].|Perhaps it had found {f.name}’s, and they were [sulking together|playing cards].|] But {he} knew [what it ate|its weak side]. [{He} licked a last bit of jam from the end of {his} nose.|It could not stand [jam|being looked at].|]',
      ],
    }),
  ],
  thoughts: {
    first: ['But [grr|humph], still grumpy!', 'Still a [bad|grumpy] mood, [grr|humph]!'],
    early: [
      'But the bad mood [was still there|came, too|sat on {his} head].',
      '“[Humph|I’m still grumpy],” said {hero}.',
      '[It was [nearly|almost] nice, and that made {him} grumpy.|“Don’t you smile,” {hero} told {his} mouth.]',
    ],
    growing: [
      'And {hero} might have enjoyed it, if the mood had [let {him}|looked away].',
      'The mood [shook itself and stayed|got a little smaller, and dug in].',
    ],
    confident: [
      'Any other day it would have [pleased {him}|made {him} happy], and the mood knew this, and [held on tighter|was nervous].',
      'The mood [did not care for it at all|shifted its weight], and {hero} {went} on, under it.',
    ],
  },
  joys: {
    first: ['No more [grr|humph], {hero}!', '[Ha|Hum], [ha|hum], good mood!'],
    early: [
      'The bad mood was gone. It felt {~glad}.',
      '{Hero} [hummed|said good evening to everyone], and {he} meant it.',
    ],
    growing: [
      'The air smelled of [jam|evening], a bird sang, [and not even on purpose|quite well, really], and it felt {~glad}.',
      '“Good evening,” {he} said to [everything|everyone] {he} had said humph to, [in the right order|one by one].',
    ],
    confident: [
      '{He} went round and said good evening to [all those|everybody] to whom {he} had said humph, and it felt {~glad}.',
      'It was the same world as in the morning, [only the right way up|with the damp out of it].',
    ],
  },
}
