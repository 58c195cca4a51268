import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** Someone small has lost the way home; two look for it together, by what the small one remembers. */
export const smallAndLost: Shape = {
  id: 'small-and-lost',
  arc: 'day',
  titles: [
    'The Way Home',
    '{Hero} and the Little Lost {f.kind}',
    'Where Does {f.name} Live?',
    'Left at the Smell of Toast',
  ],
  things: [],
  usesThing: false,
  mentions: ['lost', 'home'],
  wants: [
    passage(
      'hero standing surprised, friend sitting sad',
      'spot',
      'The {kind} finds a small lost {f.kind} {at}.',
      {
        first: [
          '[Sniff|Boo-hoo], [sniff|boo]! “I am lost!” said {friend} {at}. “[I will help|Come], we find home,” said {hero}.',
          '{Hero} found {friend}, lost {at}. “[Where is|Where, oh where, is] [home|my home]?” [Hm|Let us look]!',
        ],
        early: [
          '[Somebody was crying {at}. It was a small {f.kind}.|{At} a small {f.kind} sat and cried.|“Boo-hoo,” {hero} heard {at}. There was a small {f.kind}.|{Hero} found a very small {f.kind} {at}.] “I’m {f.name},” said {friend}, “and I’m lost. I [followed a leaf|turned left too often|was chasing my shadow], [and now I don’t know the way home|and now home is gone|and home was behind me, and then it wasn’t].” “[I’ll help you find it|Then we’ll look for it],” said {hero}. “[What does your home look like|What’s it like]?”',
        ],
        growing: [
          '{At} sat a very small {f.kind}, not exactly crying, but [getting ready to|wet round the edges]. “Are you waiting for someone?” asked {hero}. “No,” said {friend}. [“I was following a [leaf|beetle], and it went home, and then I saw that I’d not looked where I was going.”|“There was a [leaf|cat], and I went after it, and it knew the way and I didn’t.”|“I turned round three times,” {f.he} said, “and [home had moved|then it was all front].”|] [So {f.he} was lost.|] “What’s your home like?” {hero} asked. {F.name} thought. “[It smells of toast|It has a crack in it shaped like a duck],” {f.he} said, “and you can hear [water|humming] from my bed.” [It was not a lot. But [it was something|people have started with less].|“[Good|We’ll find that],” said {hero}.|{Hero} nodded, as if that were an address.|It might have been any home in the world.]',
        ],
        confident: [
          'It was {at} that {he} came upon {friend}, who was very small, and who was sitting with {f.his} back to everything, [in the way of a person determined not to cry|humming, a bit too loud]. [{F.he} was not lost, {f.he} explained. It was {f.his} home that was lost;|Nobody was lost, {f.name} said, except the house;|“I’m not the one that’s lost,” {f.name} informed {him}; it was the house;] {f.he} had been following a [beetle|leaf], and when {f.he} looked up, it had [gone|been moved]. [{Hero} sat down.|] “What does it look like,” {he} asked, “in case we should meet it on the way?” {F.name} shut {f.his} eyes. [It did not look like anything.|] It smelled of toast; there was a crack over the bed in the shape of [a duck|a duck, sneezing]; and at night, if you lay quite still, you could hear [something humming|water, talking]. “That ought to do,” said {hero}, [with more confidence than {he} felt|getting up].',
        ],
      },
    ),
  ],
  deepens: [
    passage('hero hugging calm, friend sitting sad', 'spot', 'The {kind} comforts the small {f.kind} {at}.', {
      first: [
        '“[Sniff|Boo],” said {friend}. “[Up|Hop up], on my back,” said {hero}. [Up|Hup]! [Off|On] they go.',
        '[Pat|Hug], [pat|hug]. {Hero} [sang|gave a crumb] to {friend} {at}. “[Better|All right]?” “[A bit|Yes].”',
      ],
      early: [
        '{Friend} was [tired|so tired] and had a [stone in one shoe|wet nose]. [“What if we never find it?” {f.he} said.|“What if it’s gone?” asked {f.name}.|“Is it much farther?” asked {f.name}.] “[Homes don’t run|Homes stay where they are],” said {hero}. “[That’s the good thing about them|It is sitting there, waiting for you].” {F.name} held on to {him} with [all {f.his} might|both {f.hands}].',
      ],
      growing: [
        '{Friend} was so small that {f.he} had to take three steps to each of {hero}’s, and by {spot} {f.he} had run out of them. “What if it’s gone?” {f.he} asked. {look} “Homes don’t go anywhere,” said {hero}. “[They’re too heavy|That’s how you tell them from other things]. It’s sitting there this minute, [with its mouth open|keeping your place warm].” {F.name} thought about {f.his} home [sitting there|waiting]. “It’ll be worried,” {f.he} said, and found [two|some] more steps.',
      ],
      confident: [
        'To every step of {hero}’s {friend} had to take three, and at {spot} {f.he} came to the end of {f.his} supply. {look} “Suppose,” {f.he} said, in a voice that was [carefully ordinary|holding on to the rail], “that they’ve stopped keeping my place.” {Hero}, who had once been lost {himself}, [in a shop, for ten minutes|at a fair, behind a drum], and remembered it as about a year, did not laugh. “They’ll have put a plate on top of it, to keep it warm,” {he} said. This seemed to [be the right answer|do more good than anything so far]. {F.name} considered the plate. “The one with the blue rim,” {f.he} said, and held up {f.his} {f.hands} to be [taken along|carried].',
      ],
    }),
  ],
  tries: [
    passage(
      'hero walking curious, friend walking curious',
      'spot, bread',
      'The {kind} and the {f.kind} sniff the air {at}.',
      {
        first: [
          '[Sniff|Snuff], [sniff|snuff], [toast|bread]? {Hero} and {friend} [looked|ran] {at}. [No|Wrong]!',
          '“[Toast|I smell toast]!” said {friend} {at}. [Sniff|Hop], [sniff|hop]. [Oh|No], [socks|old socks|cheese]!',
        ],
        early: [
          '[“Toast!” cried {friend} {at}. “I smell toast!”|“I smell toast!” cried {friend} {at}.|{At} {friend} sniffed. “Toast!”] [They followed their noses.|Sniff, sniff, they went.|That way!|] [It was toast. But it was {critter}’s toast.|There was toast, but it was {critter}’s.|{Critter} had made it.] “[Have some|Butter]?” said {bug}. {F.name} took a bite. “[Ours is more burnt|Ours has a black corner|It’s not our toast],” {f.he} said, and [sniffed|ate it up]. {thought}',
        ],
        growing: [
          '“Stop,” said {friend} {at}, and sniffed. “Toast!” {look} They followed it, noses up, [round two corners|past a fence], and came to {critter}, who was [having a late breakfast|buttering]. [“Is this your home?” asked {hero}.|“Is this it?” asked {hero}.|] [{F.name} had a bite, to be certain.|{F.name} chewed, with {f.his} eyes shut.|] “No,” {f.he} said, [with {f.his} mouth full|sadly]. “Ours is burnt on one side. Father always [reads|sings].” [It was good toast, all the same.|They had two slices, to be polite.|{Hero} asked for the recipe.] {thought}',
        ],
        confident: [
          'Since the one sure thing was toast, they went by smell, and {at} {friend} stopped dead. {look} “There!” It was faint, and it came [from the left|and went], but it was toast and nothing else; and they tracked it, round corners and under things, to the table of {critter}, who, having been brought up properly, [cut another slice|at once put out two plates]. {F.name} tried it as one tries a key. “It’s very nice,” {f.he} said, “but ours is black along one edge. Father [reads while he makes it|gets to the chorus].” That was, {hero} pointed out, an excellent clue: of all the toast in the world, they need now look only for the [burnt|musical]. {thought}',
        ],
      },
    ),
    passage(
      'hero standing curious, friend standing sad',
      'spot, spot2',
      'The {kind} lifts the {f.kind} up to look around {at}.',
      {
        first: [
          '“[Up|Hup], {f.name}! [See|Look]!” {Hero} held {friend} up {at}. [No|Not] home[ here| yet|].',
          'Is it {spot}? “No!” Is it {spot2}? “[No|No, no]!” said {friend}.',
        ],
        early: [
          '“[Up you go|From up here we’ll see it],” said {hero}. {He} lifted {friend} as high as {he} could, {at}. [“What do you see?”|“Well?” asked {hero}.|“Can you see home?”|] “[Your ears|The top of your head|A cloud],” said {f.name}. [“And?”|] “[Everything|So much].” “And your home?” “[It isn’t tall|It’s lower down],” said {f.name}. {thought}',
        ],
        growing: [
          'From {spot} one ought to be able to see it. {look} So {hero} put {friend} on top, and held on to {f.his} feet. “What can you see?” “A great deal,” said {f.name}. “[Roofs, and a person with a ladder|A cow, and some weather].” “And home?” [It was quiet up there.|There was a pause.|Nothing came.] “I’ve only ever seen it from the inside,” said {f.name} [at last|in a small voice]. [That is the trouble with home.|{Hero} had never thought of that.|] {Hero} [lifted {f.him} down|thought hard]. {thought}',
        ],
        confident: [
          'There is a good view from {spot}, and {hero}, who was not built for it, got {friend} up on the top of it and stood underneath in case. {look} “Well?” {he} called. {F.name} reported [a cow|somebody on a ladder], some weather, a dog who was lying down. “And nothing that you know?” There was so long a silence that {he} thought {f.he} had not heard. “The thing is,” said {f.name}, “I’ve only ever been inside it, looking out. I [never thought of learning the back|don’t know its face].” {Hero} realised that {he} could not have said, either, what colour {his} own [door|roof] was. One does not [look at home. One looks from it|keep an eye on the things one is sure of]. {thought}',
        ],
      },
    ),
    passage(
      'hero walking happy, friend walking happy',
      'spot, musical note',
      'The {kind} and the small {f.kind} sing together {at}.',
      {
        first: [
          '{Hero} and {friend} sang {at}: “[Home|Hum], [home|hum], [where, oh where|come and find us]?”',
          '“[Hum|La]-[hum|la],” sang {friend} {at}. “[That|It] is [Mum’s|my] song!” {Hero} [sang|hummed], too.',
        ],
        early: [
          '[“Tell me something else about home,” said {hero} {at}. “We have a song,” said {friend}. “It goes|{At} {friend} began to hum. “That’s our song,” {f.he} said. “It goes|“We sing at home,” said {friend} {at}, “every night. It goes] [hum, hum, HUM|la, la, LOO].” They sang it [as loud as they could|up and down]. [A door opened. It was|Who came out? It was|Somebody listened. It was] [only {critter}|nobody they knew]. “[Lovely|The end was flat|Do go on],” said {bug}. {thought}',
        ],
        growing: [
          'To keep {f.his} steps from running out, {friend} sang. It was a song about [a pudding|three spoons], and it was sung every evening at home, with [the whole family banging|everyone in bed]. {Hero} learned it by {spot}. {look} They sang it at every corner and waited, in case somebody should join in. {Critter} joined in, but [got it wrong in the middle|not as they do at home]. “It’s the [third spoon|low part] that’s missing,” said {f.name}. {thought}',
        ],
        confident: [
          'It came out, by {spot}, that there was a song. {look} {Friend} had not thought it worth mentioning; it was only what they sang at home, after supper, all {~few} of them, with spoons. {Hero} had it by heart in {~while}, and they sang it at every turning and stopped at the same place, where [the low voices|Uncle and the big spoon] ought to come in. Nobody came in. {Critter} did, once, but [a third too high|from kindness], and it was not the same. And yet it helped. It was as if they were [knocking, very politely, on the whole world|leaving a gap in the air, of just the right shape]. {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend running happy, hero standing happy',
      'house, spot',
      'The small {f.kind} runs home while the {kind} watches.',
      {
        first: [
          '“[Hum|La], [hum|la]!” [called|sang] a voice {at}. “[Mum|Dad]! Home!” cried {friend}. [Run|Hug], {f.name}, [run|hug]!',
          '[Sniff|Look], {friend}! [Burnt|Black] toast {at}! Home, [home|at last]! [Hooray|Yes], {hero}!',
        ],
        early: [
          '[They sang once more, {at}, and stopped. And somebody sang the next line!|{At} they sang, and the song came back. Somebody was singing along!|La, la, they sang {at}. And then someone else sang, too!|One more time they sang, {at}. From below came the low part!] “[That’s Grandfather|That’s my mother|That’s the low part]!” cried {friend}. [A door flew open. There was a smell of burnt toast.|Then a door opened, and it smelled of burnt toast!|It smelled black and good, and there was a door!|Knock, knock. Oh, burnt toast!] Out came [two, three, seven|a whole row of] {f.kind.s}, and [all of them|every one] hugged {f.name}, and then, [by mistake|to be fair], {hero}.',
        ],
        growing: [
          '[They had sung it so often that they hardly listened any more.|They sang without thinking of it.|By then they were nearly asleep on their feet, and singing.|{Hero} took the first line, and {f.name} the second.] But {at}, when they came to the gap and stopped, [the gap was filled. Somebody, somewhere below, was singing the low part.|someone came in, deep down, just where the low part is.|it was not quiet: there was the low part, coming from [under the ground|indoors].] [{Friend} went stiff all over.|{Friend} let go of {him}.|{Friend} stood on tiptoe.] “That’s the big spoon,” {f.he} whispered. [And then came the smell: toast|One could smell it now: toast], [good and black|burnt on one side]. [After that {hero} could hardly keep up.|{Friend} ran.|{Hero} was pulled along by one finger.] A door flew open, and out came {f.kind.s}, [nine of them|big and small], with spoons still in their {f.hands}, and {f.name} [went under like a pea in soup|was not to be seen for hugging].',
        ],
        confident: [
          'They were singing it now out of [sheer habit|stubbornness], two tired voices, and at {spot} they came to the place, and stopped, as they had stopped all [day|along]. And out of the ground, as it seemed, or from behind the evening, the low voices came in. {Friend} did not shout. {F.he} stood with {f.his} mouth open, like one who has put a foot down in the dark and found the stair. “Second spoon,” {f.he} said. “Third spoon.” Then the wind turned, and it smelled, wonderfully, of burning. {Hero} never could describe what came next; there was a door, and light, and a great many {f.kind.s}, and a plate with a blue rim; and in the midst of it, [passed from one to another like a parcel|quite out of sight], somebody very small, explaining that it had not been {f.him} that was lost.',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'bread, candle',
      'The {kind} is given toast by the thankful family of the {f.kind}.',
      {
        first: [
          '[Toast|Jam], {hero}? [Crunch|Munch], [crunch|munch], with {friend} [and all|at home]!',
          '{Friend} [hugged|kissed] {hero}. [Hum|La], [hum|la], [sang|went] {~few} of them!',
        ],
        early: [
          '[{Hero} had to come in. {He} had to eat {~few} pieces of burnt toast.|They gave {hero} the best chair and [nine|four|six] bits of toast.|“Come in!” they said, and {hero} had toast and [jam|honey|tea].|In went {hero}, too, and got a spoon.] [{He} saw the crack over the bed. It did look like|And over the bed was the crack. It was just like|{F.name} showed {him} the crack. It really was] [a duck|a duck with a hat]. “[That’s the best place in the world|Now you know my way, too],” said {friend}. {joy}',
        ],
        growing: [
          'Of course {hero} had to come in. [{He} was given the best chair, and a spoon, and toast, and when {he} had eaten that, [more toast|the burnt bit, as an honour].|] {Friend} showed {him} the crack over the bed. [It was not much like a duck, {he} thought, until|It was just a crack, until|{Hero} saw no duck, until] {he} lay down and looked at it [from the pillow|from below]. Then it was [nothing else|so like one that {he} laughed]. {joy}',
        ],
        confident: [
          '[They would not hear of {his} going on without something hot.|{Hero} was not to leave hungry.|{Hero} was brought in by [both arms|the sleeves].] {Hero} sat in the best chair, which was [sticky|already full of spoons], and was thanked by an aunt, and by another, and ate toast until it was [coming out at the ears|no longer possible to sing]. Before {he} left, {friend} took {him} up to see the crack. {He} could not, for politeness’ sake, [say so|deny it], but it was simply a crack. “You have to lie down,” said {f.name}. {He} lay down. And there, over {him}, in the lamplight, looking at {him} out of one eye, was a duck, and it was [about to sneeze|without any doubt at all a friend of the family]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps in its own bed at home.', {
      first: [
        'Now {hero} is home, [too|as well]. [Own|Dear] {bed}, [own|dear] door, [ahh|mmm].',
        '[Nobody|No one] is lost now. [All home|Home, home], [yawn|hush].',
      ],
      early: [
        '[Then {hero} went home the short way.|Now {hero} had to go home, too.|{Hero} ran home in the dusk.|“Good night,” they called, and {hero} went home.] {He} looked at {his} own [front door|{home}] from outside, [to learn its face|to know it again]. [No one was lost now. [It was a nice one|It had a good nose].|Then in {he} went.|It had a [kind|round] face.]',
      ],
      growing: [
        'When {he} got to {his} own home {hero} stood outside a while and had a good look at it, [front and back|from every side], so as to know it again if {he} should ever be lost. It had [a kind face|its mouth a bit open]. Then {he} went in, and [did what one does with homes|from then on looked out of it, as usual].',
      ],
      confident: [
        'Coming to {his} own home, {hero} did a thing {he} had never done in {his} life: {he} stopped outside and looked at it. [{He} learned it by heart, [roof, door and crooked bits|like a poem].|It was smaller than {he} had thought, and [leaned|kinder].|] If ever {he} got lost, {he} would be able to say what it was like; though {he} suspected that [when it came to the point {he}, too, would only remember toast|it would be the sounds that one found the way by]. Overhead, when {he} lay down, there was a crack {he} had not noticed before. It was [clearly|beyond question] a goose.',
      ],
    }),
  ],
  thoughts: {
    first: ['Still lost, [still|oh, still] lost!', 'Where is the way home, [oh where|hm]?'],
    early: [
      'But it was not {f.name}’s home.',
      '“[Not far now|We’ll find it],” said {hero}. {F.name} [held on|nodded|sniffed].',
      'And {f.name} was still lost.',
    ],
    growing: [
      '“[On we go|It’ll be the next one],” said {hero}, and {f.name} [nodded bravely|took hold again].',
      'But it was not home, and the sun had [moved on|got lower].',
    ],
    confident: [
      'Still, there is a great difference between being lost alone and [being lost with somebody|not knowing the way in company], and {f.name} [said so|was humming again].',
      'They were no nearer, so far as {he} could tell; but {f.name}’s {f.hands} had [stopped holding quite so hard|warmed up].',
    ],
  },
  joys: {
    first: ['[Home|Found], [home|found], hooray!', '{f.name} is home, [ha|hum], [ha|hum]!'],
    early: [
      '{F.name} was home! It felt {~glad}.',
      '{Hero} [hummed|sang] the spoon song, [all of it|with the low part].',
    ],
    growing: [
      '{He} sang the spoon song to {himself}, low part and all, and it felt {~glad}.',
      'Behind {him} somebody small was waving from a [window|doorway], and went on [waving|until there was nothing to see].',
    ],
    confident: [
      '{He} had brought somebody home, and it felt {~glad}.',
      'The song [had got into {his} feet|went with {him}], and where the low part came there was, {he} could have sworn, [a spoon|something in the distance that joined in].',
    ],
  },
}
