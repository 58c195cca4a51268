import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** Someone loves to make music and is afraid to be heard; a single listener is enough to begin with. */
export const aTune: Shape = {
  id: 'a-tune',
  arc: 'day',
  titles: [
    'A Tune for One',
    '{Hero} and the Very Small Concert',
    'The {kind} Who Played Softly',
    '{Hero}’s Song',
  ],
  things: [],
  usesThing: false,
  mentions: ['song', 'music', 'concert'],
  wants: [
    passage('hero standing worried', 'musical note, spot', 'The {kind} makes music alone {at}.', {
      first: [
        '[La|Toot], [la|toot]! A song, {hero}! But who [comes|looks]? [Eek|Oh]! {Hero} [stops|hid], {at}.',
        '{Hero} has a song, [soft|sweet]. “[Sing|Play] it!” “[No|N-no], not [to all|out loud]!” [Eek|Gulp]!',
      ],
      early: [
        '[{Hero} had a song, and {he} had made it {himself}. {He} played it to {spot}, and it was lovely.|{Hero} had made up a song. Only {spot} had heard it.|There was a song that only {hero} knew. {He} played it {at}, all alone.|When nobody was there, {hero} played a song of {his} own {at}.] [Then someone said,|But then they said,|One day there was a sign:|“Oh,” somebody said,] “[Tonight there’s a concert|There will be a concert]. {Hero} can play!” {His} knees went [soft|like jam]. “[Not me|I’d rather eat the chair],” {he} said.',
      ],
      growing: [
        '[The thing that {hero} loved was music, and {he} had made up a song. As long as {he} was alone it was a good one.|{Hero} had a song that nobody knew about. It had come to {him} [in the bath|one wet Sunday], and it was good.|Music was {hero}’s secret. {He} had a tune of {his} own, [nine|twelve] notes long, that {he} was very fond of.] {He} played it {at}, and [the leaves kept time|it went up like smoke]. {look} [But that evening there was to be a concert, and somebody had put {his} name on the list. There it stood, between a dog who [juggled|could count] and the choir.|But a concert was announced for that night, and {hero}’s name was on the poster, under [the hens|a man with spoons].|Then a list went up for the concert that evening. Number [four|seven] was {hero}.|] “In front of everyone?” said {hero}. [When {he} thought of all those faces, the song ran out of {his} head, [like water from a bath|down the plughole].|{Hero} thought of the rows and rows, and the song [went under the bed|put its fingers in its ears].|And at that the song [was gone|hid].]',
      ],
      confident: [
        '[In secret, {hero} made music. It was no very grand music; it was a song of {his} own, that had come to {him} one day {at}, and that {he} played there when there was no one by|{Hero} had a song, of which nobody had been told; {he} had found it {at}, in pieces, and put it together, and played it when the coast was clear|There was a piece of music that belonged to {hero} alone, and {he} kept it {at}, as others keep a rabbit, and took it out when no one was looking], [and that was the best part of every day|for the pleasure of hearing it go up]. {look} [And now there was to be a concert. It was that same evening, and {he} had just read the list of performers, on a tree, with {his} own name on it|Now a concert was to be held, that very night, and there hung the programme, and on the programme stood {hero}|But someone had got up a concert for that evening, [in aid of the roof|for no reason], and {hero} found {himself} on the bill], between [a dog who did sums|a troupe of hens] and the choir. [{He} never learned who had put it there. {He} stood and looked at it, until it no longer seemed to be {his}.|It was spelled correctly; there was no getting out of it that way.|] Then {he} tried the song, to be on the safe side; and there was only [a hole where it had been|the taste of it].',
      ],
    }),
  ],
  deepens: [
    passage(
      'hero sitting worried',
      'spot, musical note',
      'The {kind} hides {at} and thinks of all the faces.',
      {
        first: [
          '[Ten|So many] eyes! [Twenty|So many] ears! {Hero} [hid|shook] {at}. [No song|Gulp], [no song|brr]!',
          '{Hero} [shut|hid] {his} eyes {at}. “[One|What if I] squeak? [Two|And] they [laugh|look]!” [Gulp|Oh].',
        ],
        early: [
          '{Hero} hid {at}. What if {he} forgot the song? [What if it came out [backwards|as a squeak]?|] What if someone [coughed|laughed|had a hat on]? “[I’ll say I have a cold|I could move away],” {he} thought. {He} sneezed, to see. [It was not a very [good|real] one.|Nobody [would believe it|was fooled].|]',
        ],
        growing: [
          '{He} went {at} to be ill. {look} [{He} practised a cough. {He} practised [a limp|a sneeze].|{Hero} did [a cough|a limp] and [a faint|a hoarse voice], and liked the limp.|] [They might laugh, that was the thing; or, worse, they might [not|be kind].|What if they [coughed|left]? What if they [liked it|stayed]?|] [With the song it was as with a snail. When nobody was near it came out, with its horns and all, and was quite [handsome|fearless]; but a single step, and there was only shell.|A song like that is [a shy animal|like a snail]: one step too near, and it is all shell.|] It felt {~uneasy}.',
        ],
        confident: [
          '{He} withdrew {at}, to prepare an illness. {look} [A cough seemed best, and {he} worked on it, with a view to [a decline|losing {his} voice by five].|{Hero} tried out a [limp|fever], and found it wanting.|] [It was not that they would laugh. People {place} were not like that. It was that they would look; all at once, and all at {him}, with their hats off; and|They would be kind, and that was what {he} dreaded; they would sit there with their faces turned up, like plates; and] the song, which was the shyest thing {he} knew, and had come to {him} only because {he} had [sat so still|not been looking], would see all those eyes, and would never come again. It felt {~uneasy}.',
        ],
      },
    ),
  ],
  tries: [
    passage(
      'hero standing curious',
      'spot, critter, musical note',
      'The {kind} tries to play for {critter} {at}.',
      {
        first: [
          '“[Go on|Play],” said {critter} {at}. [Gulp|Um]! [Squeak|Eek]! “[Nice|Again]!” “[That|It] was my [shoe|nose],” said {hero}.',
          '{Hero} [tries|plays] for {critter} {at}. [La|Toot]! [Stop|Oh]! [La|Toot]! [Run|Hide], {hero}!',
        ],
        early: [
          '“[I’ll try with one|You be the people],” {hero} told {critter}, {at}. {Bug} sat down and looked. It [had so many legs|did not blink]. {Hero} opened {his} mouth, and out came a [squeak|small burp|hum]. “[Is that it|I liked the end],” said {bug}. “That was me, [swallowing|being afraid],” said {hero}.',
        ],
        growing: [
          '[Perhaps one could get used to it.|It might be best to start small.|One has to begin with somebody.|{Hero} would try it out on one person first.] {He} asked {critter} to be the audience, {at}. {look} {Bug} was honoured. It sat down in the front row; it [folded its hands|coughed], as they do. [{Hero} bowed. {He} drew a breath, and|{Hero} took up {his} place, and|There was a hush. {Hero} opened {his} mouth, and] the audience [leaned forward|smiled at {him}], and that was the end of it. [“I’m sorry,” {he} said. “It’s your eyes.” “I could turn round,” said {bug}. It turned round. “Now it’s your ears,” said {hero}.|“Could you not look?” asked {hero}. It shut its eyes. “Could you not listen?”|Nothing came out. “It was [very short|a bit quiet],” said {bug}, “but I liked it.”]',
        ],
        confident: [
          'As a beginning {he} would play to one person, and {critter} was so kind as to be that person, {at}. {look} It was an excellent audience. [It took its seat; it rustled; it coughed the once, and shushed itself.|It had brought [a cushion|its own programme].|] {Hero} came on from behind a [leaf|post], and bowed. {He} looked up, into two bright, encouraging eyes, and found {himself} explaining, at some length, the history of [the piece|{his} cold]. “Shall I shut them?” {bug} asked. It shut them. “I can hear you listening,” said {hero}. {Bug} undertook to [think of something else|listen less]; and sat there, with closed eyes, not listening, so hard that {he} had to [go for a walk|beg it to stop].',
        ],
      },
    ),
    passage(
      'helper sitting calm, hero sitting curious',
      'spot, musical note',
      'An old {h.kind} hums while the {kind} listens {at}.',
      {
        first: [
          '{Helper} [hums|sang] {at}. [Croak|Squeak]! “It is [bad|flat|loud|odd], but it is [fun|mine|for soup|for my boot], {hero}.” [Croak|Hum]!',
          '“[One|Just one] ear, {hero},” said {helper} {at}. “[Sing to|Find] one [nice|kind] ear.” [Hm|Oh]!',
        ],
        early: [
          '{Helper} sang at {h.his} work, {at}. It was [quite flat|like a gate]. “[Don’t you mind if people hear|Aren’t you shy]?” asked {hero}. “[I sing it to my soup|I’m not singing to people],” said {h.name}. “[Pick one ear and sing into that|There’s always one face that needs it].” {thought}',
        ],
        growing: [
          '{Helper} was singing, {at}, as {h.he} did every day at that hour. {H.he} sang [like a gate|a good bit below the note], and was happy. {look} “I wish I could do that,” said {hero}. [“What, sing flat?” “Not mind.”|“What, sing?” “Be heard.”|“It’s easy.” “Not for me.”|] {H.name} [put down {h.his} bucket|thought about it]. “I used to,” {h.he} said. [“Then I stopped singing at people. I sing to something.|“Now I pick somebody, and it’s for them.|“It’s no good singing at a crowd. I choose.] [The cabbages, mostly|Today it’s my left boot]. A song is like [a letter|soup]: you have to know who it’s for.” {thought}',
        ],
        confident: [
          '{Helper} was at work {at}, and singing over it, as always, about a quarter of a tone under the note. {look} {Hero} listened with envy. “Does it never bother you,” {he} asked, “that they can all hear?” “They?” said {h.name}, surprised. “It isn’t to them. It’s to the [beans|boot].” {H.he} worked for a while in silence. “I stood up on a platform once, for a whole hall; and I opened my mouth, and there was nobody there to sing to, only people. You can’t post a letter to [everybody|a crowd]. So I looked along the rows, and at the end of one was an old chap who’d [lost his glove|got his boots on the wrong feet]. I thought, I’ll do it for him.” {thought}',
        ],
      },
    ),
    passage(
      'hero walking worried',
      'spot, spot2',
      'The {kind} walks round and round {spot} humming under its breath.',
      {
        first: [
          '{Hero} hums [low|soft], {at}. [Hm|Mm], [hm|mm]. [Step|Shh]! [No|Not a] hum! [Gone|Shh]! [Hm|Mm]?',
          'Round and round {spot} {went} {hero}. [Hum|Gulp], [gulp|hum], [tick|tock], [oh|soon]!',
        ],
        early: [
          '{Hero} {went} round {spot}, and hummed. When {he} was alone the song came [out|back]. When somebody passed it [hid|stopped]. “[It’s like a snail|You come out only for me],” {he} told it. “[What shall I do with you tonight|They’ll want to see you].” {thought}',
        ],
        growing: [
          'From {spot} to {spot2} {he} {went}, and back, and the song came along as long as it thought that it wasn’t noticed. {look} {He} got as far as the second line. Somebody [opened a window|walked by], and it was gone. {He} waited, and hummed something else, as if {he} did not care; and out it put one note, and another. “There you are,” said {hero} softly. “I won’t tell. [But they’ve put us on a list|Only there’s tonight]. [What shall we do|How will that go]?” {thought}',
        ],
        confident: [
          'For the rest of the day {he} walked, from {spot} to {spot2} and round again; and when there was no one about the song would come, quite near, and go along with {him} for some steps like a [cat that has business of its own|deer]. {look} {He} learned not to turn {his} head. [If a door banged, it was off.|] Then {he} would think about [potatoes|something else], hard, until presently, to one side, and as it were by chance, there was the first note again, trying the air. “I’d never make you,” {he} told it. “But I should have liked [somebody to have heard you, once|not to be the only one who knew].” {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend sitting sad, hero standing happy',
      'musical note, spot',
      'The {kind} plays for one sad {f.kind} {at}.',
      {
        first: [
          '{Friend} [is|was] sad {at}. “[Shh|Wait], I have a song,” said {hero}. [La|Toot], [la|toot]. [Smile|Oh], {f.name}!',
          '[Sniff|Boo], {friend}, {at}! {Hero} [sang|played], [soft|low], just for one. [Ahh|La], [la|ahh]. “[More|Nice]!”',
        ],
        early: [
          '[Behind the stage, {at}, sat {friend}, in tears.|Then it was time. But {at} sat {friend}, and cried.|Somebody was crying behind the curtain, {at}. It was {friend}.] {F.he} was [to count to ten|in the choir] and could not [remember six|stop shaking]. [{Hero} sat down. {He} did not know what to say. So {he} played {f.him} the song.|What can one say? {Hero} played {f.him} the song instead.|{Hero} had no hanky. {He} had only the song.|“Listen,” said {hero}, and out came the song.] {He} played it [quite softly|all through], just for {f.him}. {F.name} [dried {f.his} eyes|stopped shaking]. [When it was over they heard a noise like rain. It was everyone, clapping.|The song stopped, and the hall went wild. The curtain was up!|And then? Everybody clapped. They had heard it all!]',
        ],
        growing: [
          '[It was time. {Hero} stood behind the curtain, {at}, with {his} cough ready, and there somebody was crying. It was|They called {hero}’s name. But behind the curtain, {at}, somebody was in tears, and it was|{Hero} was on next. {He} was looking for a way out, {at}, and found, crying under a coat,] {friend}, who was on next, with the hens, and {f.he} had forgotten [all of it|which was {f.his} left]. [There is not much that one can say. But {hero} knew a thing that helped when {he} felt like that; and, because it was needed, it came. It put out its horns.|{Hero} did not know any words for it. But the song [was there, quite close|came out by itself], as if it had been called.|“I know something for that,” said {hero}, and there it was, the whole of it, from nowhere.|] {He} played it to {f.name}’s wet face, from the first note to the last, [not loudly|as if they were alone]. [{F.he} had stopped crying by the second line. After the end, it was very still. And then there was a sound like rain on a roof.|When it was finished there was a silence, and then there was [thunder|a noise like rain].|{F.name} sniffed, and smiled, and something began to roar.] {Hero} turned round. The curtain was [open|up].',
        ],
        confident: [
          '[When {he} was called, {he} went, because it seemed simpler; and in the wings, {at}, {he} fell over {friend}.|The moment came. {Hero} was on {his} way to it when {he} met, {at}, behind a flat that was painted to look like the sea, {friend}, crying.|They had called {him} twice, and {he} was looking for {his} limp, when somebody sobbed, {at}, and it was {friend}.] [{F.he} was sitting on the floor in a paper crown.|] {F.he} was on after {him}, with the hens, and it had all gone out of {f.his} head, and they would look. [“All of them at once,” said {f.name}. {Hero} put down {his} cough. There was nothing {he} could say to that; {he} had tried all of it on {himself}. But {he} had something for it.|“I know,” said {hero}, who did. {He} was not thinking of {his} own turn any more; {he} only thought of what helped.|{Hero} forgot to be ill. There was just one thing {he} knew that was good for it.] {He} found that it was there, quite near, and was not looking at {him}, but at {f.him}, [at the crown, which had slipped|with its head on one side]. So {he} let it. {He} played it into that one face, the way you would hold a cup for somebody, with the whole of {his} mind on not spilling; and {he} saw it arrive. [There was a hush then, such as {he} had never heard, and after the hush|After the last note there was nothing, for a breath, and then|It ended; and from where there had been a curtain came] [a kind of roar|rain, it seemed, on a great roof]. [Somebody had drawn the curtain. It had been open since the first bar.|The curtain had gone up some time ago.|Nobody had told {him} about the curtain.]',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero standing proud, friend standing happy',
      'musical note, bouquet',
      'The {kind} and the {f.kind} bow together.',
      {
        first: [
          '[Clap|Bravo], [clap|bravo]! {Hero} [bows|bowed], {friend} [bows|bowed]. [Again|More], [again|more]! [La|Toot]!',
          '{Friend} [sings|hops], {hero} [sings|plays], [all|they all] clap, [ha|la], [ha|la]!',
        ],
        early: [
          '“[Again|More],” they all shouted. {Hero} [looked for somewhere to hide|went red to the ears]. “[I’ll sit here, in front|Play it to me],” said {friend}. So {he} played it to {f.him}, and everyone else [listened|borrowed it]. And when {f.name} counted, or sang, {f.he} did it [to {hero}|for {him}]. It was the best concert ever. {joy}',
        ],
        growing: [
          '[“They heard,” said {hero}. “All of it,” said {friend}.|“Were they there the whole time?” asked {hero}. “Every note,” said {friend}.|{Hero} turned the colour of a tomato. “It’s all right,” said {friend}.] “They’re [standing on the chairs|throwing cabbages, but nicely].” [“But I was only playing it to you.” “I know,” said {f.name}. “I think that’s what they liked.”|“It was for you,” said {hero}. “[That’s how it sounded|Yes],” said {f.name}.|] [They wanted it again, of course.|“More!” they called.|There was nothing for it but to do it again.] {F.name} took a chair, and put it in the front, and sat where {he} could see {f.him}; and after that it was [easy|only a matter of one]. Later {hero} sat in that same chair for the hens, and {f.he} [knew {f.his} left|got every step, or so it was agreed]. {joy}',
        ],
        confident: [
          '[“I can’t,” said {hero}, when it was made clear to {him} that they wished to have it again. “I didn’t do it to them the first time.”|“Again!” roared the hall. “I don’t know how I did it,” said {hero}.|They would not stop clapping until it was done again, and {hero} shook {his} head.] “Then don’t now,” said {friend}, and carried a chair out in front of everybody, and sat down in it, crown and all. So {he} played it to {f.him}, and three hundred people overheard. [It’s a curious thing, but nobody there had the feeling of having been part of a crowd. Each of them went home in the belief that it had been meant for [them in particular|somebody sitting just about where they were].|Each of the three hundred [told somebody, afterwards, that it had been meant for them|wept a little, in private].|] And for the hens the chair was taken by {hero}; and {f.name}, with {his} eyes upon {f.him}, or {f.his} on {him}, [remembered|got through] it all, down to the [twirl|egg]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage(
      'hero sleeping sleepy',
      'musical note, star',
      'The {kind} sleeps while a tune hums in its dreams.',
      {
        first: [
          'A song, a [hum|sigh], a [yawn|nap]. The concert is [done|over]. [La|Shh], [la|shh].',
          '[Hum|Soft], [hum|soft], goes the song, [low|slow], {hero}, [low|slow].',
        ],
        early: [
          '[The song had come home with {him}. It sat on|And the song? It sat on|The song came home, too, and sat on] the end of the {bed}. “[They liked you|You were good tonight],” {hero} told it. It hummed [a bit|itself], [very low|once through], and [curled up|lay down].',
        ],
        growing: [
          '[All the way home people had been whistling it.|On the way home somebody had whistled it, and then [the baker|a bird].|Everyone knew it now, even the [milkman|dog].] {Hero} had been afraid that a song would be [used up|rubbed off] by that. [But when {he} lay in {his} {bed} it was there, just as shy as ever, and put out its horns. It had only been [lent|for a walk]|But it had come back, by the window, and lay down [next to {him}|in {his} shoe]|There it was, when the lamp was out. It had not been spent], and it was a little [bigger|fatter], if anything.',
        ],
        confident: [
          '[When it was late, and the last of the whistling had gone by beneath {his} window and round the corner, {he} lay and waited to see whether it would come.|{Hero} lay awake and did not call it.|The street had gone quiet, and somebody’s whistle with it, and {hero} waited.] [{He} would not have been surprised if it had stayed with one of the others. But it came, in its own time, keeping close to the wall.|It might be anywhere, by now; but then, toward midnight, it [was there|came in at the keyhole].|] [It seemed none the worse. It had got, {he} thought, out there, a new note|It had changed a little; there was a new note], near the end, [where a paper crown had been|that {he} had not put in]. [{Hero} did not turn {his} head. {He} let it think that {he} was asleep.|{Hero} kept quite still, and by and by it lay down.|]',
        ],
      },
    ),
  ],
  thoughts: {
    first: ['[Gulp|Eek], the concert! [Soon|Oh]!', '[Tick|Gulp], [tock|oh], soon!'],
    early: [
      'And the concert came [nearer|closer].',
      '{Hero} could not play to all of them. [Could {he}|No]!',
      'The song [stayed in its shell|hid].',
    ],
    growing: [
      'Meanwhile it was getting on for evening, and {his} name was still on the list.',
      'But that was one, and tonight there would be [hundreds|everyone].',
    ],
    confident: [
      'It was, all the same, no help with a whole hall, and the evening was [on its way|coming along the road].',
      'They were already [setting out chairs|carrying benches], and {hero} counted the rows, and wished {he} had not.',
    ],
  },
  joys: {
    first: ['[Bravo|La, la], {hero}, [bravo|la, la]!', '[Good|Sweet], [good|sweet] song!'],
    early: ['Everyone hummed the song. It felt {~glad}.', 'The music [went|came] along all the way.'],
    growing: [
      '[There was music in everybody that night, and it felt {~glad}.|The whole road hummed, and it felt {~glad}.]',
      'From somewhere ahead, somebody was whistling it, [wrong, and with love|a bit flat].',
    ],
    confident: [
      'To have been heard felt {~glad}, and not at all [the way {he} had feared|like being looked at].',
      'Somebody ahead of {him}, in the dusk, was whistling it, and had [got the middle wrong|changed the end], and {he} [liked it|left it so].',
    ],
  },
}
