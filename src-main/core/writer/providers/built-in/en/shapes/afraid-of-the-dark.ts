import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** The dark is met piece by piece, until it is only the place where the stars are kept. */
export const afraidOfTheDark: Shape = {
  id: 'afraid-of-the-dark',
  arc: 'night',
  titles: [
    '{Hero} and the Dark',
    'The {kind} Who Was Afraid of the Dark',
    'How {hero} Made Friends with the Dark',
    '{Hero} and the Big Soft Night',
  ],
  things: things('little lantern', 'tin lantern', 'small torch', 'glass lamp'),
  usesThing: false,
  mentions: ['dark'],
  wants: [
    passage('hero standing worried', 'lamp, moon', 'The {kind} stays close to a small lamp as night comes.', {
      first: [
        '“[Dark|Oh, the dark]! I do [not like|not want] the dark,” [said|cried] {hero}.',
        '[Down|Out] went the light. [Eek|Oh|Oo]! The dark [was|is] so [big|black|wide], {hero}!',
        'Dark here, dark there. {Hero} [hid|went eek|shook] in {his} {home}.',
      ],
      early: [
        'By day {hero} was [brave|as bold as a bus|not afraid of anything]. But {he} did not like the dark. In the dark, [a chair was a bear|a coat was a goat|each bump had a lump]. “[Leave the light on|Don’t let it in|I’ll just keep one eye open],” said {hero}.',
        '{Hero} was afraid of the dark. It came in [under the door|from the corners|so quietly], and it [filled up everything|was everywhere at once]. “[Go away, dark|Not tonight, please|Shoo],” {he} said. The dark [stayed|said nothing|did not go].',
      ],
      growing: [
        '{He} was a brave {kind} by daylight. {He} [had once said boo to a goose|would speak to anybody], and {he} went to the [cellar|bottom of the hill] alone, at noon. But when the sun went down it was another matter. Then the dark came out from [under things|behind the furniture], and it changed them. The coat on its nail [became a goat|grew horns and was a goat]. And {hero} [sat in the middle of the lamplight with {his} feet tucked in|counted the hours until morning, and there were too many].',
      ],
      confident: [
        'What {he} did not like was the dark. By day {hero} was as bold as [anybody|brass], and had been known to [say boo to a goose|argue with a ram]; but every evening, as the lamps went down, the dark [rose from the floor like water|came in without knocking] and things stopped being what they were. The coat on its nail turned into a goat, and the chair [into a bear|took its ears out]. Nobody else [seemed to notice|made any remark]. {Hero} sat with both feet inside the ring of lamplight, like a person on a [very small island|raft], and [watched the shore go|wished for cockcrow].',
      ],
    }),
  ],
  deepens: [
    passage('hero sitting worried', 'lamp, spot', 'The {kind} sits beside a lamp that is burning low.', {
      first: [
        'One [wee|small|last] lamp [shone|glowed] on {hero}. [Blink|Flick], [blink|flick]. [Stay|Do stay], lamp!',
        '{Hero} [held|hugged] the lamp. [Tick|Tock], [tick|tock]. The dark [sat|was] {at}.',
      ],
      early: [
        'The trouble was, the lamp was [nearly empty|getting low|small]. Out there, {at}, [a cup|a glove|a present] was lying that {hero} had [forgotten|left behind]. {He} [needed|wanted] it. But between here and there was [nothing but dark|a lot of dark].',
      ],
      growing: [
        'And tonight of all nights {he} had left {his} [favourite cup|story book|good blanket] outside, {at}. {look} From the door it was not [forty|thirty] steps, and by day {he} [did it hopping|never counted them]. Now {he} looked out, and there were no steps at all. There was only the dark, [leaning on the door|all the way up to the stars]. “[It could stay there till morning|Perhaps I don’t need it],” said {hero} to the lamp. The lamp [winked|flickered].',
      ],
      confident: [
        'It would not have mattered so much if {he} had not left {his} [book, with two chapters to go,|blanket, the one with the right smell,] outside, {at}. {look} It lay [no more than thirty steps|a stone’s throw] from the door. {Hero} opened the door by the width of [one eye|a nose] and looked. [Nothing looked back.|] That was the worst of it: that there was so [much|large a quantity] of it, and that it was [perfectly|so very] polite. “[After you|Good evening],” it seemed to say. It felt {~uneasy}.',
      ],
    }),
  ],
  tries: [
    passage('hero walking worried', 'lantern, spot', 'The {kind} tiptoes towards {spot} with a lantern.', {
      first: [
        '{Hero} took a light to {spot}. [Step|Tip], [step|toe]. [Puff|Whoo]! [Out|Off] it went!',
        '[One|A] step, two steps, up to {spot}. [Snap|Crack]! [Back|Home] {went} {hero}.',
      ],
      early: [
        '{Hero} took a lantern and {went} out. One step. Two steps. {Spot} looked [like a giant|as big as a house|like a hat with legs]. [Crack! |Snap! |Plop! ]Something [moved|clicked|dropped]. {He} was back indoors [before the sound was over|in one jump].',
      ],
      growing: [
        '{He} began with the lantern. It made a small yellow room, and {he} {went} along inside it, as far as {spot}. {look} But the brighter the lantern, the [blacker|thicker] the dark all round; and the shadows [grew legs|walked when {he} walked]. Then the wind blew the light out. {Hero} was home [so fast that the door was surprised|again before the smoke].',
      ],
      confident: [
        '{He} tried it first with a lantern, which seemed [reasonable|only fair]. It made a round yellow room about {him}, and in this room {he} {went} as far as {spot}. {look} But a lantern, {he} discovered, [shows you chiefly where it is not|is mostly good at making dark], for outside the ring everything had grown twice as black, and the shadows of {his} own [ears|elbows] went striding about [like herons|on stilts]. Then a breath of wind put it out, [just like that|without ill will], and {hero} was on the right side of {his} door before the [smoke|smell] had noticed {he} was gone.',
      ],
    }),
    passage('hero standing curious', 'spot, critter', 'The {kind} finds {critter} in the dark {at}.', {
      first: [
        '[Rustle|Scratch], [rustle|scratch]! Who is in the dark {at}? [Just|Only] {critter}!',
        '“[Boo|Who’s there]?” said {hero}. “[Me|Just me],” said {critter} {at}.',
      ],
      early: [
        'Something [scratched|rustled|sniffed] {at}. {Hero} went [stiff|cold|as {~still}]. “W-who is it?” {he} said. “[Me|Who wants to know|I live here],” said {critter}. “[Are you afraid of the dark|What are you doing in the dark], too?” “[What dark|This? It’s my lunchtime],” said {bug}.',
      ],
      growing: [
        'There was a [scratching|rustling] {at}. {Hero} stood as {~still}. {look} “[Whoever you are|Please],” {he} said, “be something small.” It was {critter}, out [for a stroll|doing the shopping]. “Don’t you mind the dark?” asked {hero}. “[Mind it? It’s my daytime|I’d be lost without it],” said {bug}. “What I can’t stand is [noon. You never know what’s in it|all that sun].”',
      ],
      confident: [
        'Something was going about {at}, with a [dry little sound|rustle like paper], and {hero}, being unable to run, [bowed|shut {his} eyes and said “Good evening”]. {look} It was {critter}, on the way to [work|a christening]. They fell into talk. It seemed that for {bug} the night was [simply the morning|breakfast time, more or less], that the dark was nice and [roomy|easy on the eyes], and that what really made one shiver was the [middle of the day|noon], when everything is lit up and [anybody might see you|there’s nowhere to put yourself]. {Hero} had never [looked at it from that side|thought of noon as a place where one might be afraid].',
      ],
    }),
    passage('hero sitting calm', 'spot, lamp', 'The {kind} listens to the night sounds {at}.', {
      first: [
        '[Listen|Hark|Shh]! [Hoo|Drip], [hum|plop], [crick|hush]. That is the [night|dark], {hero}, {at}.',
        '{Hero} sat {at} with [both|two] eyes shut. [Hum|Hoo], [hum|hoo]. [Nice|Not so bad]!',
      ],
      early: [
        '{Hero} shut {his} eyes {at}. That was {his} own dark, and {he} [knew it|was used to it]. Then {he} listened. [Drip|Tick|Hum], [hoo|swish], [croak|creak]. The night was [full of small sounds|busy], and [all of them had names|not one was cross]. {thought}',
      ],
      growing: [
        'Next {he} tried it with {his} eyes shut, {at}, since that was at least {his} own dark and {he} had [been in it before|brought it {himself}]. {look} And, because {he} could not see, {he} listened. Something dripped, [twice|and thought, and dripped again]. Something hummed. Somebody [far off|across the way] turned over in bed. It was like [a house with the door left open|hearing a family through a wall]. {thought}',
      ],
      confident: [
        'It struck {him} that there was one dark {he} was not afraid of, and that was the one behind {his} own eyes; so {he} sat down {at}, closed them, and [went in|made {himself} at home]. {look} From in there the other dark was only sounds. {He} sorted them. There was a drip, [with a long thought between one drop and the next|in three-four time]; there was a [creak|hum], of the friendly sort; there was breathing, near and far, [from every nest and bunk|of everyone who had ever said good night to {him}]. It did not sound like something [waiting|that bites]. It sounded like [a kitchen next door|people being tucked in]. {thought}',
      ],
    }),
    passage(
      'hero standing curious, helper sitting calm',
      'teapot, spot',
      'An old {h.kind} sits in the dark {at} and pats the seat beside it.',
      {
        first: [
          '“[Come|Sit], {hero},” said {helper} {at}. “The dark is [soft|kind|warm]. [Pat it|Feel]!”',
          '{Helper} sat in the dark {at}. [Hum|Tum], [hum|tum]. [No lamp|No fear], no eek!',
        ],
        early: [
          '{Helper} sat {at}, with no lamp at all. “[Why no light|Have you lost your lamp|Can you see]?” asked {hero}. “[I’m saving my eyes for the stars|The dark comes to sit with me|I like it soft],” said {h.name}. “[Try some|There’s room].” {thought}',
        ],
        growing: [
          '{At}, without any light, sat {helper}, as happy as [a bun|you please]. “Has your lamp gone out?” asked {hero}. “[Out? I put it out|I don’t light it],” said {h.name}. “You can’t hear [the dew come down|the garden grow] with a lamp on.” {look} {He} listened for {~while}. {He} was not sure, but {he} thought {he} heard [some|it]. {thought}',
        ],
        confident: [
          '{Helper} was sitting {at} in what {hero} could only call [pitch dark|broad darkness], with {h.his} hands folded. {look} “Shall I fetch you a light?” {he} asked, from a safe distance. “[What for, when I know what I look like|And frighten it off]?” said {h.name}. “Do you know, I’ve [sat with it|kept it company] every evening for [sixty|seventy] years, and it’s never once [interrupted|raised its voice]. It’s shy, the dark is. It [goes out of the room the moment you come in with a candle|never stays where it’s not wanted]. I always think that’s rather [sad|hard on it].” {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero sitting surprised, friend sitting worried',
      'star, moon, spot',
      'The {kind} comforts a frightened {f.kind} in the dark {at}.',
      {
        first: [
          '“[Boo-hoo|Oh, the dark]!” cried {friend} {at}. “[I am here|Look up|Hold on],” said {hero}. [Stars|See, stars]!',
          '{Friend} [hid|shook] in the dark {at}. {Hero} [sat close|came up]. “[Look|See]! [Stars|A star]!”',
        ],
        early: [
          'Then somebody cried {at}. It was {friend}. “[It’s so dark|I can’t see|I want to go home]!” {f.he} said. {Hero} forgot to be [afraid|scared]. {He} {went} right through the dark and [sat down close|took hold of {f.him}]. “[Look up|Don’t look out, look up],” {he} said. And there were the stars, [more than you could count|hundreds of them].',
        ],
        growing: [
          'That was when {he} heard it. Somebody was crying {at}, quite softly. {Hero} {went} straight there, [and only noticed halfway that {he} was in the dark|past all the goats and bears]. It was {friend}, [all by {f.himself}|in a small heap]. “I don’t like it when it’s dark,” {f.he} said. “[Nobody does, at first|Nor do I, much],” said {hero}, “but [look where they keep the stars|see what’s in it].” They looked up. There were so many that there was hardly [any room left for the dark|any dark left between them].',
        ],
        confident: [
          'What happened next happened so quickly that {hero} [thought about it only afterwards|was in the middle of it before {he} knew]. Somebody was crying {at}. It was the small, [steady|tired] kind of crying that does not expect to be heard, and {he} had crossed the whole of the dark, [goats, bears, giants and all|without a lamp], before it came to {him} where {he} was. {Friend} sat there, [with {f.his} face hidden|holding on to nothing]. “It’s all just black,” {f.he} said. “[Not if you tip your head back|That’s because you’re looking at it level],” said {hero}, and then, as {he} had to show {f.him} how, {he} [did it, too|looked up {himself}]. It was as though someone had spilled [salt|light] from one end of the sky to the other.',
        ],
      },
    ),
    passage(
      'friend standing calm, hero standing surprised',
      'firefly, spot',
      'A {f.kind} shows the {kind} tiny lights in the dark {at}.',
      {
        first: [
          '“[Psst|Shh]! [Lamp off|No lamp], {hero}!” said {friend} {at}. [Blink, blink|Oh, oh]! [Tiny|Wee] lights!',
          '{Friend} put out the lamp {at}. [Wink|Blink]! [Ten|Six|Nine] small lights [flew|danced]! [Ooh|Oh], {hero}!',
        ],
        early: [
          '{At} sat {friend}. “[Put out your lamp|Blow it out|Trust me],” {f.he} said. “[Just for a bit|Just once|Hold on to me].” {Hero} shut {his} eyes and blew. When {he} looked, [small|tiny] lights were [dancing|floating] all round them. “They [only come in the dark|are shy of lamps],” said {f.name}. “[Oh|Ooh],” said {hero}.',
        ],
        growing: [
          '“You’ll have to put that out,” said somebody {at}. It was {friend}, whispering. “They don’t come [if there’s a light|to lamps].” {Hero} wanted to know who did not. “[You’ll see|Blow],” said {f.name}. It was the bravest puff of {his} life. For {~while} there was nothing. Then, low down, a spark; then {~few}; then the whole place was [full of small green lights, going up and down|alight and drifting], like stars that [had come to see what the ground was like|were learning to walk].',
        ],
        confident: [
          '{At} somebody took hold of {him} and said, in a whisper, “Put that lamp out, or you’ll miss it.” It was {friend}. Nobody had ever asked such a thing of {hero}. {He} looked at the lamp, {he} looked at the dark, and then, since {f.name} [was actually holding {f.his} breath|seemed so sure of it], {he} blew. The dark came in from all sides, [like a crowd that has been waiting for the doors|and stopped an inch away]. And then it began to [sparkle|wink]. Low down, by the ground, then higher, they came, green and gold and [soundless|slow], each one [lit from inside|with its own small lamp]. “They’re there every night,” said {f.name}, “[only no one sees them who brings a light|but you have to let it get dark first].”',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'star, spot',
      'The {kind} and the {f.kind} lie on their backs {at} under a sky full of stars.',
      {
        first: [
          '{Hero} and {friend} [lay|sat] {at}. [Big|Soft] dark, [small|wee] stars, [ahh|hello, night].',
          '“[Hello|Hi], dark!” said {hero}. “[Hello|Hi], dark!” [said|called] {friend}, [loud|ha, ha].',
        ],
        early: [
          '{Hero} and {friend} lay down {at} and [gave the stars names|picked a star each]. One was [Bun|Button|Uncle], one was [Nose|Boots|Pudding]. “[You can’t do this by day|There’s room for all of them in the dark|They need the dark],” said {hero}. {joy}',
        ],
        growing: [
          'They lay on their backs {at} and named the ones that had no names. {look} One was called [Pudding|Button], and one, a bit crooked, [Uncle|Left Boot]. “[Where do they go by day|What would they do without the dark]?” said {f.name}. “I suppose [they need it as fish need water|it’s where they live],” said {hero}. {He} had never thought of the dark as [a home|something anybody needed]. {joy}',
        ],
        confident: [
          'So they lay down on their backs, {at}, and gave away names. {look} A bright one, low down, became [Pudding|the Postman]; three in a row were the [Aunts|Buttons]; and one which would not keep still was, by general agreement, called [Hiccup|Stop It]. “It’s not really black, you know,” said {f.name} by and by. “It’s [blue, with the blue turned right down|every colour, having a rest].” {Hero} looked, and it was so. {He} had been afraid of it for years, and had never once [looked it in the face|asked what colour it was]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'moon, star, bed', 'The {kind} sleeps peacefully in the dark.', {
      first: [
        '[Puff|Click]! {Hero} put out the light. “[Good night|Night-night], dark.”',
        '[Dark|Soft dark] all round. {Hero} [smiled|did not mind|was snug].',
      ],
      early: [
        'At home {hero} [blew out|put out|turned down] the lamp {himself}. In came the dark, [soft as a cat|as quiet as ever|on its soft feet]. “[There you are|Come in|Good night, dark],” said {hero}. “[Mind the step|There’s room|Make yourself at home].”',
      ],
      growing: [
        'Back home {he} looked at the lamp for a moment. Then {he} blew it out {himself}, and the dark came in [and sat down on the edge of the bed|from the corners, a bit shyly]. The coat on the nail was [only a coat|a goat again], and {hero} wished it good night, [in case|all the same].',
      ],
      confident: [
        'When {he} was home again {hero} stood before the lamp, which had been [such a good friend|so faithful], thanked it, and put it out. [The dark entered, [a little shyly|hat in hand, as it were].|] On its nail the coat turned into a goat; {he} said good night to it, and [heard, or thought {he} heard, a small polite bleat|it seemed pleased]. It was not that {he} was never afraid [again|after that]. But {he} had been introduced, and that [makes all the difference|is half of everything].',
      ],
    }),
  ],
  thoughts: {
    first: ['And it was [so|still] dark!', '[Dark here|Still dark], [dark there|all dark].'],
    early: [
      'But the dark was [still there|just as big|all round].',
      '{He} [held on tight|looked over {his} shoulder|kept close]. It was [so|very] dark.',
      '“[It’s only dark|It can’t be all dark],” {he} [told {himself}|said].',
    ],
    growing: [
      'But all round stood the dark, [and it was in no hurry|as tall as before].',
      '{He} looked over {his} shoulder, and the dark [looked away|was there, too].',
      '“It’s only the [day with its lamp out|daytime, asleep],” {he} told {himself}, and almost [believed it|felt better].',
    ],
    confident: [
      'The dark, meanwhile, [kept pace with {him} on both sides|waited, with great patience], and {hero} took care not to [step on it|meet its eye].',
      '{He} was still afraid, [but it had become an interested sort of fear|though perhaps a size smaller].',
    ],
  },
  joys: {
    first: ['[Hello|Soft], [soft|big] dark!', '[No|Not one] eek[ now|], {hero}!'],
    early: [
      'The dark came along [like a big soft dog|on its soft feet].',
      '{Hero} was not [afraid|scared] now. It felt {~glad}.',
    ],
    growing: [
      'The dark went with them, [like a large soft dog|and kept the edges warm].',
      'All those steps, and not one [goat or bear|bump] among them! It felt {~glad}.',
    ],
    confident: [
      'The dark [walked beside {him} like a large soft dog|held the gate, so to speak], and {hero} found that one could [lean on it|get used to its size].',
      'What had been so black was [only blue|nothing but evening, going on a little longer], and it felt {~glad}.',
    ],
  },
}
