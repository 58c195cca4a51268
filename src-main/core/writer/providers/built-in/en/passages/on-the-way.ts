import type { Interlude } from '../../model.ts'

const anywhere = ['land', 'water', 'air'] as const
const anytime = ['day', 'night'] as const

/** Pages between two tries, when nothing is solved yet: a bite, a passer-by, the weather. */
export const onTheWay: readonly Interlude[] = [
  {
    id: 'a-bite',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero sitting calm',
    things: 'snack, spot, critter',
    action: 'The {kind} sits {at} and eats {snack}.',
    told: {
      first: [
        '[Yum|Nom|Munch], [yum|nom|munch]! {Hero} ate {snack}.',
        '{Hero} sat {at}. [Crunch|Munch|Nibble], [crunch|munch|nibble], {snack}[!|, all gone!]',
        '{Snack} for {hero}, [one bite|a crumb|a bit] for {critter}.',
      ],
      early: [
        '{Hero} sat down {at} and ate {snack}. [A crumb|One bit|A piece] fell, and {critter} [ran off with it|had it at once|said thank you for it]. “{~oh},” said {hero}, [with {his} mouth full|chewing]. {thought}',
        '[It is hard to think when your tummy [growls|rumbles]. So {hero} stopped {at} for {snack}.|“First a bite,” said {hero}, and sat down {at} with {snack}.|{Hero}’s tummy [growled|sang|asked for more]. There was {snack}, so {he} sat down {at}.|{At} {hero} got out {snack}.] {He} gave [half|the best bit|a corner] to {critter}, and they [chewed|ate] side by side. {thought}',
      ],
      growing: [
        'Nobody can think on an empty stomach, so {hero} sat down {at} and ate {snack}. {look} Halfway through, {critter} [came by|turned up] and looked at the crumbs [in a meaningful way|without a word|very politely]. “[Help yourself|There’s plenty|Go on, then],” said {hero}. They chewed [together|in silence|side by side] for {~while}. {thought}',
        '{Hero} had been keeping {snack} for [an emergency|later], and now seemed [late enough|like an emergency]. {He} ate it {at}. {look} {Critter} had the crumbs and [said they were the best part|remarked that they were a good year|hiccupped once, with pleasure]. {thought}',
      ],
      confident: [
        'It is a well-known fact that [no plan was ever made worse by|most troubles shrink a little beside] something to eat, and so {hero} sat down {at} with {snack}. {look} {Critter} [appeared from nowhere|drew nearer and nearer, looking the other way], as people do when there is food, and the two of them shared it [down to the last crumb|as fairly as it can be done] and said nothing for {~while}. [“Better?” asked {bug} at last. “Rounder,” said {hero}.|“I find,” said {bug} finally, “that one thinks best afterwards.”] {thought}',
      ],
    },
  },
  {
    id: 'odd-advice',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero standing curious',
    things: 'critter, spot',
    action: 'The {kind} bends down to talk to {critter} {at}.',
    told: {
      first: [
        '“[Hello|Hi|Good day], [you|small one|friend]!” said {critter}. “[Hello|Hi|Hey], {hero}, [hello|hop on|off you go]!”',
        '{Hero} met {critter} {at}. [“Hi!” “Hi!”|Nod, nod, nod.|Wave, wave, wave.]',
        '“[Where to|Which way|What now], {hero}?” [asked|said] {critter} {at}.',
      ],
      early: [
        '{At} {hero} met {critter}. “What would you do?” {he} asked. {Bug} {~thinking}. “I would [have a nap|eat a leaf|wave at something|stand on my head],” said {bug}. It was not [much help|a great help|very useful], but it was [kind|nice to be told]. {thought}',
        '“[You look lost|You look busy|You look thinky],” said {critter} {at}. “[I am, rather|I am a bit|So I am],” said {hero}. “Try [left|humming|the other foot|looking again],” said {bug}, “it [works for me|never fails|helped my uncle].” {thought}',
      ],
      growing: [
        '{At} {hero} ran into {critter}, [who was going the other way|who had all day], and explained the whole thing from the beginning. {Bug} {~thinking}. “In my family,” came the answer at last, “we [hum at it until it goes away|always walk round it three times|wait for Thursday|ask somebody’s aunt].” {Hero} said thank you, because [it was kindly meant|one does], and went on. {thought}',
        '“I could not help noticing your face,” said {critter}, looking out {at}. “It has [a worry|a wrinkle] on it.” {Hero} felt for it. “[Just there|Above the nose|On the left],” said {bug}, [quite kindly|with interest]. “Mine go away if I [sing to them|give them a crumb|sit on them].” {thought}',
      ],
      confident: [
        'Halfway along, {at}, {hero} fell into conversation with {critter}, [who had strong opinions and nobody to give them to|who had been hoping all day that somebody would ask]. {look} Having heard the story out, {bug} {~thinking}, and said that in such cases there was only one thing to be done, and that was to [go home backwards|ask somebody’s great-aunt|write a stiff letter|begin with the pudding]. {Hero} promised to bear it in mind. It was no help at all, and yet, oddly, [the way seemed shorter after it|it did {him} good to be taken seriously]. {thought}',
      ],
    },
  },
  {
    id: 'shower',
    terrain: ['land'],
    arcs: anytime,
    who: 'hero sitting calm',
    things: 'spot, umbrella',
    weather: 'rain',
    action: 'The {kind} shelters {at} while a shower comes down.',
    told: {
      first: [
        '[Plip|Pit|Drip], [plop|pat|drop]! [Rain|Wet rain] on {hero} {at}.',
        '[Rain|Drops|Big drops] fell on {his} [nose|ears|toes], [plip|drip|pit], [plop|drop|pat], {at}.',
      ],
      early: [
        '[Plip! |Plop! |Pit, pat! ]A [small|short|silly] shower came over. {Hero} [sat|waited|stood] {at} and watched [the drops race|the puddles grow|every drop land]. Soon it [stopped|was over|ran out of rain], and the world was [shiny|clean|sparkly]. {thought}',
        'Then it [rained|poured a little|rained, just a bit]. {Hero} kept dry {at}, next to {critter}. “[Wet|Damp|Drippy],” said {bug}. “[Very|Quite|It is],” said {hero}. After {~while} it was over. {thought}',
      ],
      growing: [
        'A shower came [up the hill|over the roofs|along the path], tapping on everything as it went, and {hero} only just got {at} in time. {look} {Critter} was in there already and moved up. They listened to the rain [tell its short story|play the drums|count to a thousand] until it [forgot the end|grew bored|got to the full stop]. [When they came out, every [leaf|thing] had a drop on it, and [in each drop hung|each drop held] a very small sun.|Afterwards everything [dripped|smelled of stones].|Then out they went, {hero} first, and splashed.] {thought}',
      ],
      confident: [
        'The rain did not so much begin as [arrive|turn up], like [relations|a brass band], all at once and in high spirits, and {hero} spent {~while} {at} with {critter}, who had [got there first|been there since the last one]. {look} They spoke of [this and that|the price of crumbs], they watched the puddles [put out their rings|practise their circles], and by the time it was over and the whole place stood steaming and [glittering|dripping with light], they had the feeling of [having known each other for years|two people who have shared a railway carriage]. {thought}',
      ],
    },
  },
  {
    id: 'wind-gift',
    terrain: ['land', 'air'],
    arcs: anytime,
    who: 'hero standing surprised',
    things: 'feather, spot',
    weather: 'wind',
    action: 'The wind blows a white feather past the {kind} {at}.',
    told: {
      first: [
        '[Whoo|Whoosh|Hoo], [whoo|whoosh|hoo]! A [white|small|soft] feather [flew|blew|sailed] to {hero} {at}.',
        '[Puff|Whoosh]! The wind [tugged|pulled|tickled] {hero} {at}, and [off|away|on] it [ran|went|flew].',
      ],
      early: [
        'The wind came [by|along|past] and [blew in {his} face|tickled {his} nose|turned {his} ears inside out]. It left a feather {at}. {Hero} [kept it|picked it up|tried it on]. “[For luck|For later|In case],” said {hero}. {thought}',
      ],
      growing: [
        '[All at once the wind got up.|Then came the wind.|The wind had been asleep, and woke.|A gust came round {spot}.] It [slammed a gate somewhere|ran round {hero} three times|blew every idea out of {his} head], and then, as if it was sorry, it [laid|dropped|put] a white feather {at}, [exactly in front of {him}|with great care]. {look} {Hero} picked the feather up. [It is [hard|impossible] to be gloomy with a feather.|It tickled.|{Hero} put it [behind one ear|in {his} hat].] {thought}',
      ],
      confident: [
        'At that moment the wind got up from wherever it had been lying, [shook itself|took a good run] and came straight for {hero}, so that for {~while} there was nothing to be done but [hold on to {spot}|hold on and laugh]. When it had gone by, [banging|whistling] into the distance, a single white feather came down {at}, rocking from side to side [like a very small boat|in no hurry whatever]. {look} {Hero} took it along, on the grounds that [nobody gets given a feather for nothing|a feather weighs nothing and may come in useful]. {thought}',
      ],
    },
  },
  {
    id: 'a-song',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero walking happy',
    things: 'musical note, spot, critter',
    action: 'The {kind} sings on the way past {spot}.',
    told: {
      first: [
        '[La|Tra-la|Fa-la], [la|tra-la|fa-la], sang {hero}, [all the way|up] to {spot}.',
        '[Hum|Tum], [hum|tum], [tiddly|dum|tee]-[hum|dum|pom]! {Hero} sang to {spot}.',
      ],
      early: [
        '{Hero} made up a song. “[Left|Hey], right, [all day and night|a bite, a bite|what a sight], I [shall|will] [be all right|get it right]!” {He} sang it all the way to {spot}. {Critter} [joined in|sang the low part|clapped]. {thought}',
      ],
      growing: [
        'To keep cheerful {hero} made up a song. It had [one line|two notes|no end] and went: “[Pom, pom, pudding and plum|Diddle-dee-dum and the day’s begun|Round and about and never in doubt]!” By {spot} {critter} had learned the [low part|chorus|clapping], and by the [second verse|next bend] there was an echo as well, [a little flat|half a beat late]. {thought}',
      ],
      confident: [
        '“When the way is long,” {hero} told {spot}, “one ought to sing,” and so {he} did, although {he} knew only [the beginnings of songs|one tune, and that one wrong]. It rhymed [pudding with wooden|button with mutton], it had a [chorus|part in the middle] that went [pom, pom, pom|tiddle-om-pom], and {critter}, who [pretended not to be listening|claimed to be tone-deaf], was found to be [humming the lower part|beating time]. {look} [By the time they had been through it [nine times|twice too often] they were [out of breath and much farther on|both of them grinning].|They sang it until {spot} was a long way behind.|] {thought}',
      ],
    },
  },
  {
    id: 'good-turn',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero sitting happy',
    things: 'critter, spot',
    action: 'The {kind} helps {critter}, which is stuck {at}.',
    told: {
      first: [
        '“[Stuck|Help|Oh no]!” said {critter} {at}. [Tug|Pull|Push], [tug|pull|push], [pop|free|out], [said|went] {hero}.',
        '{Critter} was stuck {at}. [Pop|Plop]! {Hero} [pulled|helped] it [out|free].',
      ],
      early: [
        '“[Help|Excuse me|Hello],” said a small voice {at}. It was {critter}, quite stuck. {Hero} [pushed|tugged|wiggled] and [puffed|hummed|pulled], and pop, it was free. “[I owe you a song|You are kind|That was a good pop],” said {bug}. {thought}',
      ],
      growing: [
        '{At} somebody was saying “[bother|dear, dear|oh, hum]” over and over, in a very small voice. It was {critter}, stuck fast. {look} {Hero} [pulled|tugged], then {he} [stopped and thought|tried the other end], and then out it came, with a pop like [a cork|a kiss]. “I was only [in there for a look|having a think],” said {bug}, with dignity. {thought}',
      ],
      confident: [
        '“I don’t suppose,” said a voice {at}, “that you would have a minute?” It belonged to {critter}, who had [gone in for a look|taken a short cut] and was now [stuck fast at the widest part|unable to go either forward or back]. {look} It took {hero} rather more than a minute, and some [soap|humming|bad language of the mildest kind], but at last there came a pop, [like a cork at a wedding|which echoed], and {bug} [bowed|shook itself], said that it would not forget, and [went straight back in for its hat|set off as if nothing had happened]. {thought}',
      ],
    },
  },
  {
    id: 'wise-tea',
    terrain: anywhere,
    arcs: anytime,
    who: 'helper sitting calm, hero sitting calm',
    things: 'teapot, spot',
    action: 'An old {h.kind} and the {kind} drink tea together {at}.',
    told: {
      first: [
        '{Helper} [poured|made] tea {at}. [Sip|Slurp], [sip|slurp], [sip|ahh], {hero}!',
        '“[Sit|Come, sit|Tea], {hero}?” said {helper}. [Sip|Slurp], [sip|slurp], [ahh|mmm].',
      ],
      early: [
        '{At} sat {helper}. “[Tea|A drop of tea|Sit down]?” said {h.name}, and [poured|filled] two cups. {Hero} told {h.him} everything. “[Hm|Aha|I see],” said {h.name}. “[Slow and steady|One thing, then the next|Drink first], [dear|little one|my {kind}].” {thought}',
      ],
      growing: [
        '{Helper} was boiling a kettle {at}, as {h.he} did [at this time|every day|whenever {h.he} expected company]. {look} “[You may stir|Two sugars for worries|Sit on the dry side],” {h.he} said, and asked nothing at all. So, of course, {hero} told {h.him} the whole story. {H.name} [nodded in the right places|blew on the tea]. “[It will look different from the other side|Most things turn up when they are ready|You are nearer than you think],” {h.he} said. {thought}',
      ],
      confident: [
        '{Helper} kept a kettle {at}, and had a way of [being just about to pour|having one cup too many] whenever somebody came by with a long face. {look} {H.he} asked no questions. {H.he} talked of [knees, and the weather|a cousin who had married a lamplighter], and passed the [sugar|biscuits], until {hero}, who had not meant to say anything, found that {he} had said it all. “Well,” remarked {h.name} after {~while}, “I have noticed that things [seldom stay as they look from here|are generally smaller when one gets there]. [[Mind the step|Take a biscuit with you].”|Mind {spot}.”|Take a biscuit, {hero}.”|Wrap up warm, {hero}.”|But drink that while it’s hot.”] {thought}',
      ],
    },
  },
  {
    id: 'not-it',
    terrain: anywhere,
    arcs: anytime,
    who: 'hero standing surprised',
    things: 'spot, critter',
    action: 'The {kind} peers {at} and finds only {critter}.',
    told: {
      first: [
        '[Rustle|Scritch|Bump]! Who is {at}? [Only|Just] {critter}[!|, said {hero}.]',
        '[Peep|Boo|Peek], [peep|boo|peek]! {Critter} [peeped|popped] out at {hero} {at}.',
      ],
      early: [
        'Something [moved|rustled|bumped] {at}. {Hero} [held {his} breath|stopped|listened hard]. Out came [only |nobody but ]{critter}, [eating|yawning|carrying a crumb]. “[Sorry|Bless me|Oh],” they both said [at once|together]. {thought}',
      ],
      growing: [
        '[There was [a noise|a rustle|a bump] {at}. {Hero} stood as {~still}. There it was again.|Something [rustled|bumped|scratched] {at}. {Hero} stood as {~still}.|{Hero} heard [a noise|a bump] {at}, and then once more, and stood as {~still}.|{At} something was [breathing|moving about]. {Hero} stood as {~still}.] “[Who’s there|Is anyone there|Hello]?” {he} asked, in {his} [biggest|deepest] voice. “[Only me|Nobody|Who wants to know]?” said {critter}, and came out [with a blanket on|chewing|backwards]. {look} [They looked at each other and [began to laugh|were both rather relieved].|Then they both [laughed|had to sit down].|{Critter} [bowed|giggled], and so did {hero}.] {thought}',
      ],
      confident: [
        'Something was moving {at}. {Hero} stopped, as {~still}, and so did the something; {hero} breathed, and [the something breathed too|it gave a small cough]. {look} There are [two things|several things] one can do at such a moment, and {hero} chose the third and said “Good day” [in a voice that came out rather high|to it]. “Is it? I’ve only just got up,” replied {critter}, stepping into view [with a napkin on|and blinking]. [After that they both had to [sit down|laugh], [out of sheer relief|since there was nothing else for it].|They shook hands on it.|{Hero} apologised, and so did {critter}.] {thought}',
      ],
    },
  },
  {
    id: 'looking-up',
    terrain: ['land'],
    arcs: ['day'],
    who: 'hero sitting calm',
    things: 'cloud, spot, critter',
    weather: 'cloudy',
    action: 'The {kind} lies on the ground {at} and looks up at the clouds.',
    told: {
      first: [
        '[Look|Look up|See], [a cloud|one cloud] like a [bun|duck|boot|hat]! {Hero} [lay|sat] {at}.',
        '[One|A] cloud, two clouds, [like sheep|like pies|so soft]! {Hero} [counted|saw] them {at}.',
      ],
      early: [
        '{Hero} lay on {his} back {at} for {~while}. One cloud looked like a [boot|teapot|goose], and one like [another|a smaller|an upside-down] [boot|goose|pie]. “[That one is you|That’s my uncle|I saw it first],” said {critter}. {thought}',
      ],
      growing: [
        '[Sometimes the best thing to do is nothing, so|It was a day for looking up, so|{Hero} had a crick in {his} thoughts, so {he} stopped, and] {hero} lay down {at} and looked at the sky. {look} A [teapot|boot|sofa] went over, and then a [goose|bishop|wheelbarrow], and then [something with far too many legs|a thing nobody could name]. “That one’s [me|my mother],” said {critter}, who had [lain down beside {him}|stopped to see what {he} was looking at]. [They let [three more|a whole herd] go by.|They [named|counted] {~few} of them.|] {thought}',
      ],
      confident: [
        'There comes a point when looking harder is no use and one has to look [less|the other way], and {hero}, having reached it, lay flat on {his} back {at} and gave {himself} up to the clouds. {look} [Over went [a teapot, a goose and two bishops|a fleet of puddings]; over went [a wheelbarrow that turned, as one watched, into a whale|something like an aunt, in a hat].|There was a [teapot|sofa], which became a [swan|bishop]; there was [a staircase|an aunt, with parcels].|{Hero} counted {~few} of them, one of which was [undoubtedly a pig|the image of {critter}].] {Critter} [came and lay down too|had dropped off beside {him}], and for {~while} neither of them [was looking for anything|said a word]. {thought}',
      ],
    },
  },
  {
    id: 'shadows',
    terrain: ['land'],
    arcs: ['night'],
    who: 'hero standing curious',
    things: 'lantern, spot, moon',
    time: 'night',
    action: 'The {kind} makes a long shadow {at} in the moonlight.',
    told: {
      first: [
        '[Big|Long|Tall] shadow, [small|little|wee] {hero}! [Wave, wave|Hop, hop|Bow, bow], {at}.',
        'The moon [made|drew] {hero} a [long|tall|funny] shadow {at}.',
      ],
      early: [
        'The moon gave {hero} a shadow with [very long legs|long, long ears|a huge nose]. {Hero} [bowed to it|waved|stuck out {his} tongue]. The shadow [bowed|waved|did it] back, all down {spot}. “[You look like Uncle|How you’ve grown|Handsome],” {he} told it. {thought}',
      ],
      growing: [
        'The moon had given {hero} a shadow, and it was [much too big for {him}|three times {his} size]. It lay across {spot} and had legs like [ladders|stilts]. {look} {Hero} lifted one [foot|ear|arm]. The shadow [lifted one too|did the same, only grander]. So they [danced a bit|bowed to each other] until they were both [out of breath|giggling], although only one of them made a sound. {thought}',
      ],
      confident: [
        'The moon was behind {him} now, and {hero} found that {he} had been given a shadow [several sizes too large|that must have been meant for a heron], which went ahead of {him} over {spot} [without asking|bending wherever it had to]. {look} {He} bowed; it bowed, with a good deal more style. {He} put out {his} tongue, and was sorry at once, [since it is rude, and it looked so well in profile|for it did the same]. Thus in company they went on for {~while}, [the small one and the long one|neither stepping on the other]. {thought}',
      ],
    },
  },
  {
    id: 'counting-stars',
    terrain: anywhere,
    arcs: ['night'],
    who: 'hero sitting calm',
    things: 'star, spot, critter',
    time: 'night',
    action: 'The {kind} counts stars {at} beside {critter}.',
    told: {
      first: [
        '[One|A] star, two stars, [three stars|so many|ten stars], counted {hero} {at}.',
        '“[Star|Hello, star|Twinkle]!” said {hero} {at}. [“Star!”|Wink, wink,] [said|went] {critter}.',
      ],
      early: [
        '{Hero} sat {at} and counted [lights|stars|small lights]. {He} got to {~few}, and then one [winked|moved|hid]. “[Start again|That one is new|Nine and a bit],” said {critter}. So {he} did, [out loud|in a whisper]. {thought}',
      ],
      growing: [
        '{Hero} sat down {at} and began to count the lights overhead. {look} {He} was at [seventeen|twenty-three] when {critter} asked what {he} was doing, and then {he} was at [none|one] again. “Do you get [to keep them|anything] if you finish?” asked {bug}. “[Nobody has ever finished|I think you just get sleepy],” said {hero}, and they [did it together|took half each]. {thought}',
      ],
      confident: [
        'Since there is nothing like a large number for [calming the mind|putting a trouble in its place], {hero} sat down {at} and began to count all the lights there were. {look} {He} had reached [four hundred and six|ninety-eight] when {critter}, [coming up quietly|who had been counting too], inquired whether {he} had done the left-hand side; and as {he} could not remember, they [divided the sky down the middle|started over, half each], and compared results after {~while}, and found [that they had both counted the same bright one|a difference of two, which they gave away]. {thought}',
      ],
    },
  },
  {
    id: 'race-a-leaf',
    terrain: ['land', 'air'],
    arcs: ['day'],
    who: 'hero running happy',
    things: 'leaf, spot',
    weather: 'wind',
    action: 'The {kind} races a leaf to {spot}.',
    told: {
      first: [
        '[Run|Go|Quick], {hero}, [run|go|quick]! [A|One] leaf [ran|blew] to {spot}.',
        '{Patter}! {Hero} [raced|chased] a leaf to {spot}.',
      ],
      early: [
        'A [red|brown|dry] leaf [ran|blew|skipped] by. [“[Race you|Catch me|Ready]!” it seemed to say.|It [waited|hopped|wagged its tail] for {him}.|] {Hero} {went} after it [to|as far as] {spot}. [The leaf won, [but only just|by a nose|because of a gust].|Who won? The leaf, [by a nose|but only just].|{Hero} came second.|The leaf was [faster|lighter].] {thought}',
      ],
      growing: [
        'A dry leaf came [skittering|tumbling] along, stopped, and [looked at|waited for] {hero}. [You cannot refuse a thing like that. They raced|So they raced|“Ready?” asked {hero}. They raced] each other to {spot}, and {hero} would have won if the leaf had not [taken off at the last moment|had the wind on its side]. {look} {Critter} had seen everything and called it [a draw|the race of the year]. {thought}',
      ],
      confident: [
        '[There was a leaf that wanted a race; [one could tell by the way it hung about|it all but said so].|A leaf came bowling up behind {hero}, and slowed down, and gave {him} a look.|{Hero} was overtaken by a leaf, which then [stopped|waited], in a meaning manner.|What happened next was the fault of a leaf, which [dared {him}|would not be passed].] It lay still until {hero} came up, [ran on a few yards|skipped ahead], and lay still again, with an air of innocence. {Hero} had more important things to do, and {went} after it all the way to {spot}, where it [leapt into the air|went straight over] and was declared the winner by {critter}, [the only other person present|who was judge, crowd and band]. {look} {thought}',
      ],
    },
  },
  {
    id: 'bubbles',
    terrain: ['water'],
    arcs: anytime,
    who: 'hero swimming happy',
    things: 'bubbles, spot, critter',
    action: 'The {kind} swims through a curtain of bubbles {at}.',
    told: {
      first: [
        '[Pop|Blip|Blub], [pop|blip|blub], [pop|blip|blub]! [Bubbles|Round bubbles] for {hero} {at}.',
        '{Hero} [swam|went] [in and out of|round and round] the bubbles {at}.',
      ],
      early: [
        '{At} a string of bubbles came up. {Hero} swam [through|round|under] them. It [tickled|fizzed], and {critter} [laughed|came to try it|sneezed]. “[Again|Once more|My turn]!” said {bug}. {thought}',
      ],
      growing: [
        'A curtain of bubbles was going up {at}. {look} {Hero} swam through it [with both eyes shut|backwards], and it was like being [laughed at by something kind|brushed with fizz]. {Critter} [went next|wanted a go], and then they both [went again|lost count]. There are worries that [do not stay on|wash off] in bubbles. {thought}',
      ],
      confident: [
        '{At} the sea floor was giving off bubbles, [thousands of them, in no particular order|as fine as beads], and they went up past {hero} with a sound like [a whole theatre clearing its throat|soft applause]. {look} {He} swam in [sideways, on purpose|to see what it was like], and it was like being applauded all over. {Critter} [allowed that it was rather good|came through after {him} and asked for more], and for {~while} they [rose|turned] in all that silver and [sank back|came down] again, and no one [was worried about anything|could have told which way was up]. {thought}',
      ],
    },
  },
  {
    id: 'drifting',
    terrain: ['water', 'air'],
    arcs: anytime,
    who: 'hero sitting calm',
    things: 'spot, critter',
    action: 'The {kind} rests {at} and lets everything drift by.',
    told: {
      first: [
        '[Rock|Drift|Float], [rock|drift|float], {hero}, [to and fro|slow and soft] {at}.',
        '{Hero} [sat|lay|hung] {at}. [Ahh|Mmm|Ooh], [so soft|so slow|so nice].',
      ],
      early: [
        '{Hero} [rested|stopped|floated] {at} for {~while}. {Critter} drifted by and [waved|nodded|said nothing]. Then [it|{bug}] drifted back [again|the other way]. “[Nice day for it|Slow today|Here I am again],” said {bug}. {thought}',
      ],
      growing: [
        'It had been a lot of going, so {hero} stopped going for a while and rested {at}. {look} {Critter} drifted past from left to right, [said good day|nodded], and a little later drifted past from right to left. “[I never get anywhere|It saves turning round],” said {bug}, “but I [see it all twice|meet such nice people].” {thought}',
      ],
      confident: [
        'After that {hero} was rather tired of going anywhere, and stayed {at} for {~while}, being [rocked|carried] a little to one side and a little to the other. {look} {Critter} came by, [wished {him} a good day|remarked on the stillness], and went out of sight; and then, [with the next breath of the current|by and by], came by again from the opposite direction, [not in the least put out|looking faintly surprised]. “It is all a question,” said {bug}, “of [not minding which way|being pleased with wherever it is].” {thought}',
      ],
    },
  },
]
