import type { Shape } from '../../model.ts'
import { passage } from './passage.ts'

/** A strange sound is followed through the dark to someone who is only practising, or has a cold. */
export const noiseInTheNight: Shape = {
  id: 'noise-in-the-night',
  arc: 'night',
  titles: [
    '{Hero} and the Noise in the Night',
    'What Went Oomp?',
    'The {kind} Who Heard Something',
    'Oomp, Said the Dark',
  ],
  things: [],
  usesThing: false,
  mentions: ['noise', 'night'],
  wants: [
    passage('hero sitting surprised', 'moon, spot', 'The {kind} sits up and listens to a strange noise.', {
      first: [
        '[Hark|Shh]! A noise! [Oomp|Oomp-oomp]! “What was that?” said {hero}. [Oomp|Oomp, oomp]!',
        '[A noise|Who goes] in the night, {hero}: [oomp|oomp-a], [oomp|oomp-a]! {Hero} [sat up|was wide awake].',
      ],
      early: [
        '[That night there was a noise. It went|In the night something went|Then, in the dark, there came a noise. It went|What was that noise? It went|A noise woke {hero}. It went] “[oomp|oomp, oomp].” {Hero} [sat up|held {his} breath|lifted one ear]. “[Was that my tummy|Is that the pipes|Who said that],” {he} asked, “[or is it the wind|or the stairs|or not]?” “Oomp,” [went the noise, far away in the dark|it went, [over the hill|far off|out there]|said the noise, [low and slow|a bit sadly]].',
      ],
      growing: [
        '[And then came the noise. It was|That was when the noise began. It was|Everything was still, and then there was a noise. It was|{Hero} was nearly asleep when there came a noise. It was] [a low|a round, low] sort of noise, and it went “oomp”. {Hero} sat as {~still}. [{He} knew the noises of the night: there was the [tick|drip], the [creak|rustle], and somebody snoring, two doors down. This was none of them.|It was not the [clock|tap], and it wasn’t the [stairs|roof], and the owl said something else.|{Hero} went through all the noises {he} knew, [from the tap to the owl|on {his} fingers], and it wasn’t any of those.|No [door|pipe|cat] that {hero} knew had a voice like that.] “Oomp,” it went again, [a bit to the left|nearer the moon], [and then, after a while, in a disappointed way, “oo.”|and then it tried something higher, and [slipped|missed]: “oo.”|and last came a small sad “oo.”] “[That’s somebody|That has a mouth],” thought {hero}.',
      ],
      confident: [
        '[It was then that {he} heard the noise. {Hero} considered {himself} well up in the noises of the night; {he} had the [drip|tick] and the creak, {he} had the long sigh at eleven, and the neighbour who argued in his sleep with [a cow|the tax office]. This was not on the list.|{Hero} kept, in {his} head, a list of the noises of the night, from the [gutter|stairs] to the neighbour who talked in his sleep about [cheese|taxes]; and now there came one that was not on it.|The noise came at the hour when [houses stretch|even the clocks are dozing], and {hero}, who knew what every board and branch had to say for itself, sat up, for this was [new|none of them].] [It was low and round, it seemed to come from no one place, and it went “oomp”. {He} waited.|It was round in the middle and [rough|uncertain] at the edges, and it said “oomp”.|One felt it rather than heard it: “oomp”.] “Oomp,” it went, “oomp”; and then, [like someone who has missed the last stair, “oo.” It was the “oo” that [settled it|did it].|like a person [sitting down where there is no chair|letting go of a rope], “oo.” {Hero} could have borne the rest.|with a crack in it, “oo.”] [One could have slept through the rest; but a noise that is sorry for itself has to be [looked into|seen about].|Whatever says “oo” like that ought not to be left [alone|out all night].|]',
      ],
    }),
  ],
  deepens: [
    passage(
      'hero standing worried',
      'lantern, spot',
      'The {kind} lights a lantern and looks out into the night.',
      {
        first: [
          '[Click|Puff]! {Hero} lit a lamp. [Tip|Step], [toe|step], {at}. [Oomp|Oo]! [Eek|Oh]!',
          '“[Is it|Are you] [big|a bear]? Is it [small|a bee]?” said {hero} {at}. [Oomp|Oo]!',
        ],
        early: [
          '{Hero} lit a lantern and looked out. {Spot} stood there, [all black|very quiet]. “[It might be a giant|Perhaps it’s a bear with a drum|What if it’s big],” {he} said. “[Or it might need help|It sounds sad, though].” {He} put on {his} [hat|boots|scarf], since it is [best to be dressed|braver to wear one].',
        ],
        growing: [
          '{Hero} lit the lantern. [There were two of {him} about it. One wanted to [get under the covers|hum loudly], and the other wanted to know.|Half of {him} wanted to [hide|hum loudly], and the other half had its boots on already.|{Hero}’s feet wanted to go and {his} ears did not.|] [“It could be something with teeth,” said the first. “It could be someone with a sore foot,” said the second.|What if it was [hungry|big]? But then, what if it was [stuck|lost]?|] “Oo,” said the noise, {at} or thereabouts. {look} That decided it: whatever has teeth does not say [“oo”|it like that]. {He} put on {his} scarf [and went to see|with a firm knot].',
        ],
        confident: [
          '[[There was a debate, in {him}, while {he} lit the lantern. One side was for [bed|the covers], on the ground that what one does not look at is not there. The other merely asked how, in that case, anybody was to [sleep|know].|{Hero} lit the lantern and told {himself} that it was [none of {his} business|probably a drain].|The sensible course was to pull the blanket up, and {hero} [did so, and listened through it|had taken it, when {he} noticed that {he} was lacing {his} boots].|] [“Suppose it bites.” “Suppose it’s stuck.”|It might be fierce; but it might have [a sore throat|lost something].|] They went on in this way until the noise, which was, {he} now judged, somewhere {at}, let fall another of its small flat “oo”s.|] {look} Nothing that bites had ever sounded so [discouraged|much in need of a bun]. {Hero} took the lantern in one hand, so to speak, and {his} courage in the other, and found that the lantern was [the heavier|heavier by far].',
        ],
      },
    ),
  ],
  tries: [
    passage(
      'hero walking curious',
      'lantern, spot, critter',
      'The {kind} asks {critter} about the noise {at}.',
      {
        first: [
          '“[Was it|Is it] you, {critter}?” said {hero} {at}. “[Me? Cheep|No, no]!” [Oomp|Oo]! “[Not me|See]!”',
          '{Critter}, {at}: [“Pip!”|“Zz!”|“Eep!”] That is not [it|oomp]. [Oomp|Oo], [oomp|oo]!',
        ],
        early: [
          '“Was that you?” {hero} asked {critter}, {at}. “[I only do this|Mine goes like so],” said {bug}, and did it. It was [a squeak|a small hum|a click]. “[Very nice|That’s not it],” said {hero}. “Oomp,” said the dark. “[Goodness|Ask it to stop|I’ve got work in the morning],” said {bug}.',
        ],
        growing: [
          '{At} {critter} was [sitting up, rather cross|awake as well]. {look} “If that’s you,” said {bug}, “kindly stop.” [“I thought it was you,” said {hero}. They both listened. “Oomp.”|“It isn’t,” said {hero}, and they listened, [with their mouths open|ear to ear]. “Oomp.”|“Hush,” said {hero}. “Oomp,” it went, quite clearly.] “It isn’t either of us, then,” said {bug}, [moving closer|with a gulp]. “My cousin makes a noise like that. But he’s [in the next valley|much flatter].” It was good to [have narrowed it down|know that it wasn’t the cousin].',
        ],
        confident: [
          '[{Critter}, {at}, was up already, in [a nightcap|a state], and had composed a complaint.|{At} {critter} sat in a nightcap, with folded arms.|{Hero} was not the only one awake: {at} stood {critter}, in slippers.] {look} [“I don’t ask who it is,” said {bug}. “I ask only that it should be in tune.”|“Is it you?” asked {bug}. “[I’ve an ear, you see|I was in the middle of a dream].”|“If that goes on,” said {bug}, “I shall [have to learn to like it|move].”] [{Hero} said that it was not {him}.|“It’s not me,” said {hero}.|“Nor am I,” said {hero}.] [They listened together. “Oomp. Oomp. Oo.” “There!” cried {bug}.|There it went again, and failed again. “You hear?” cried {bug}.|It came, and they both [winced|held their breath]. “There!” said {bug}.] “It’s always the third. It’s reaching for something, do you hear, and it [falls off|loses heart].” [{He} had not noticed this before. Now that {he} had been told, {he}|After that {hero}|It was so, and from then on {hero}] [leaned forward, each time, to help|could not listen without holding {his} breath].',
        ],
      },
    ),
    passage(
      'hero walking worried',
      'lantern, spot, spot2',
      'The {kind} follows the noise from {spot} to {spot2}.',
      {
        first: [
          'Oomp, {at}? [No|Hush]! Oomp, {at2}? [No|Not here]! [Tip|On], [toe|on], {hero}!',
          '{Patter}, to {spot}. [Oomp|Oo]! {Patter}, to {spot2}. [Oomp|Oo]! [Hm|Where]?',
        ],
        early: [
          'The noise came from {spot}. {Hero} {went} there. Now it came from {spot2}! {He} {went} there. Now it came from [both|behind {him}|the first place]. “[Stand still|One at a time|Stop hopping about],” said {hero}. “Oomp,” said the noise.',
        ],
        growing: [
          '[The trouble with following a noise is that it stops when you do.|A noise is a hard thing to follow.|It is no good running after a noise.|Noises have [no feet|no edges], and so they are hard to walk up to.] {Hero} {went} towards {spot}, and it was ahead of {him}. {look} {He} stood still to listen, and [there was nothing|the night listened back]. {He} {went} on to {spot2}, and it was behind. So {he} tried walking without [hurrying|wanting to], whistling a bit, as though {he} were out [for the air|to post a letter]. [And there it was, as clear as [soup|a bell]. You have to pretend you aren’t [asking|looking].|It worked: there it was, [to the left|as near as anything].|“Oomp,” it said, off its guard.]',
        ],
        confident: [
          '[A sound in the dark is a slippery thing.|To track a sound by lamplight is like [picking up soup with a fork|trying to catch a fish with a hat].|Noises, at night, keep no address.] At {spot} it was ahead; by the time {he} had got to {spot2} it lay behind {him}, with an air of having been there [since supper|for years]. {look} [{He} stopped, and it stopped.|When {hero} listened, it listened.|] {He} held the lantern up, and learned a good deal about [the underside of leaves|his own sleeve]. [Finally, because it was the one thing left, {he} put the lantern out, and stood; and|So {hero} blew out the light and waited in the dark; and|It was no use looking. {Hero} shut {his} eyes; and] little by little, as one’s eyes get used to a room, {his} ears got used to the night, until it had [a left and a right|a floor and a ceiling] again, and in the one corner, quite small and quite certain: “Oomp.”',
        ],
      },
    ),
    passage(
      'hero standing curious, helper standing sleepy',
      'spot, candle',
      'An old {h.kind} in a nightcap leans out to talk with the {kind} {at}.',
      {
        first: [
          '“[Bed|Go to bed], {hero}!” said {helper} {at}. [Oomp|Oo]! “[Eh|What|Hm], {hero}, [what was that|who was that|a noise|hark]!”',
          '{Helper} [had|put] a hand to {h.his} ear {at}. [Oomp|Oo]! “[Hm|Ah]! It is [sad|low], {hero}.”',
        ],
        early: [
          '{Helper} looked out in a [nightcap|nightshirt], {at}. “[Is that you, oomping|Who’s making that noise]?” {h.he} said. “[I’m finding out|I’m looking for it],” said {hero}. “[Ask it in for cocoa, then|When you find it, be gentle]. A noise at night is [mostly somebody awake|somebody’s way of saying hello].” {thought}',
        ],
        growing: [
          'Above {spot} a shutter banged, and {helper} put {h.his} nightcap out. [“Tell it from me,” {h.he} said, “to breathe lower down.”|“Is that thing yours?” {h.he} asked.|“Shh,” {h.he} said. “It nearly had it, that time.”] {look} [“Do you know what it is?” asked {hero}. “I know what it isn’t. It isn’t [fierce|wicked].|“You aren’t afraid of it?” asked {hero}. “Bless you, no.|“What is it?” asked {hero}. “Whatever it is, it’s trying hard.] I’ve been lying here for an hour, [hoping it would get there|and I’m quite on its side].” {H.he} threw down a bun, in paper. “That’s for it. [Nobody oomps on a full stomach|Don’t eat it].” {thought}',
        ],
        confident: [
          'A window went up over {spot}, and out of it came {helper}, as far as the second button. {look} [“If you’re going to see who that is,” {h.he} said, “[tell them it’s the breath. It’s too high up. It wants|tell them that it’s the breath, which wants] to come from the boots.”|“You might mention to it,” {h.he} said, “that it should stand up straight. It’s all in the boots.”|“From the boots!” {h.he} called, into the night in general, and then saw {hero}. “Would you pass that on?”] [{Hero} asked whether {h.he} was not [afraid|annoyed].|] “I was, for the first twenty minutes. [Then I got interested. It’s been trying|Now it’s been trying] for that top note since {~few} o’clock, and do you know, [I believe it’s going to get it|it has nearly got there, twice].” A bun came down, wrapped in paper. “That’s not for you,” said {h.name}. {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend standing worried, hero standing surprised',
      'spot, trumpet, moon',
      'The {kind} discovers a shy {f.kind} practising a horn {at}.',
      {
        first: [
          '[Oomp|Oo]! It is {friend} {at}, with a horn! “[Sorry|Oh]! [I toot|I play],” said {f.name}. [Ha|Phew], {hero}!',
          '{Friend} [blew|had] a [horn|big horn] {at}. [Oomp|Oo]! “[That noise was you|You]!” [Ha|Phew]!',
        ],
        early: [
          '{At} sat {friend}, hugging an old horn. “Oomp,” it went. [“Was that the noise?” said {hero}. {F.name} jumped.|“So it’s you!” said {hero}. {F.name} dropped it.|{Hero} clapped, and {f.name} fell off the seat.] “[Did I wake you|I thought no one could hear]! I only practise at night,” {f.he} said, “[because I’m so bad at it|so nobody has to hear].” “[You’re not bad|You’re low, that’s all]. Try again,” said {hero}, “[from your toes|and think of the moon].” “OOMP-PAH!” went the horn.',
        ],
        growing: [
          'There, {at}, with {f.his} back to {him}, sat {friend}. {F.he} had a horn, an old one with a dent in it. {F.he} breathed in. [“Oomp,” went the horn, “oomp,” and then it reached for the third, and fell off. “Oo,” it said.|The horn said “oomp” twice, and [climbed|took a run], and could not get over. “Oo.”|Two notes came out well. The third was [only air|a sort of crumb]. “Oo.”] “[So close|That was nearly it],” said {hero}. [{F.name} went over backwards. When {f.he} had been picked up, {f.he} explained that {f.he} had found it in the spring, and that {f.he} only played at night, far out|{F.name} shrieked, and said that {f.he} was sorry, and that {f.he} always came out here, in the dark|{F.name} tried to hide the horn behind {f.his} back, where it stuck out on both sides. {F.he} practised by night, {f.he} said], [so as not to hurt anyone|since it was a secret]. [“It’s the breath,” said {hero}, who was by now an expert. “It wants to come from the boots.”|“From the boots,” said {hero}. “[Everybody says so|I have it from a neighbour].”|“It’s too high up,” said {hero}, [tapping {his} chest|like a professor]. “Try your toes.”] [{F.name} shut {f.his} eyes. {F.he} thought of {f.his} boots.|{F.name} thought downwards.|{F.he} filled {f.himself} up, from the ground.|{F.name} looked at {f.his} feet, and blew.] [And out of the horn, over the whole sleeping dark, went the third note|Up it came, and over the top, the third note|And there it was, and it stayed up: the third note], round as [the moon|a plum].',
        ],
        confident: [
          '{He} came upon it all at once: {at}, on an upturned pail, in the moonlight, sat {friend}, wound about with an old brass horn like [somebody being hugged by a snake|a parcel]. [{F.his} back was turned. “Oomp,” played {f.name}; “oomp”; and then {f.his} shoulders went up, and every leaf for a mile around leaned in, and it cracked. “Oo.”|{F.he} drew breath, and gave the two low ones; and {f.he} went for the high one, [on tiptoe|with {f.his} eyes shut], and it broke. “Oo.”|] [“It’s the breath,” said {hero}. It took some time to get {f.him} off the ground and to find {f.his} hat. {F.he} had had no idea.|“So near!” said {hero}, and {f.name} went off the pail, horn and all.|{Hero} coughed. The effect on {f.name} was [that of a dropped tray|remarkable].] [{F.he} had picked that spot, {f.he} said, as the one place where a person might be bad at something without [its being anybody’s business|upsetting people].|{F.he} had thought {f.he} was out of earshot, [of everybody|as one does at night].|One had to be bad at it somewhere, {f.name} explained, and this was [farthest from all the pillows|where it showed least].] [“You aren’t bad. You’re one note short. From the boots, they say.” {F.name} had no boots; {f.he} thought of some.|“There’s only the one note wrong,” said {hero}, “and the whole neighbourhood [knows what it is|is pulling for it]. You’re to do it from the boots.”|“I’ve got orders for you,” said {hero}: “lower. [And here’s a bun.|As low as your feet.]”] [And up it came, past the knees, past the place where it always broke, and stood there over the rooftops, whole.|{F.name} took a breath that began in the ground; and out over the dark, [round and gold|like a second moon], went the note.|And this time it did not crack; it rose, and [leaned on the air|went on rising], and there it was.]',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'spot, trumpet, star',
      'The {f.kind} plays a soft tune while the {kind} listens {at}.',
      {
        first: [
          '[Oomp-pah|Toot], {friend}, [oomp-pah|toot]! [All|Every] window: “[Bravo|More]!” [Clap|Hop], {hero}!',
          '{Friend} [plays|blew] it soft, [oomp|toot], [pah|too], {hero} [hums|hummed], [hush|soft].',
        ],
        early: [
          '[All the windows opened.|Lamps went on all round.|Then windows went up, one, two, ten!|What was that? Clapping!] “[Got it|Bravo|There it is]!” people shouted. {Friend} went [pink|red|very small]. “[You all heard me|You were listening]?” {f.he} said. “[Since nine|All night]! We were [holding our breath|on your side].” Then {f.he} played it once more, [soft and low|for {hero}]. {joy}',
        ],
        growing: [
          '[It was quiet. Then a window went up, and someone called, “There it is!” And another: “From the boots!” All round people were leaning out in their nightcaps, clapping.|A window banged, and then another. “Got it!” people shouted, [from their pillows|and somebody threw a hat].|All at once there were lights {place}, and nightcaps, and cheering.] “They heard?” whispered {friend}. “[Since nine o’clock|All of it],” said {hero}. [“Even the bad ones?” “Those most of all.|“The wrong ones, too?” “We liked those.|{F.name} hid behind the horn. “Don’t,” said {hero}. “] [Nobody could sleep till you’d got there|We’d all got fond of them].” So {f.name} played them something slow, [to say sorry|with the third note in it], and one by one the windows closed. {joy}',
        ],
        confident: [
          '[The note hung there, and went out. There was a pause; and then, here and there in the dark, and presently everywhere, shutters were thrown back.|For a moment nothing stirred; then, from one end {place} to the other, the windows went up.|It was followed by a hush, and the hush by [shutters|lamps, one after another].] “Ha!” cried someone. “Got it!” [Somebody beat upon [a pan|a drainpipe].|] [{Friend} had turned the colour of|{Friend} hid {f.his} face in the horn, and was the colour of|{Friend} did not know where to look, and went as red as] [the horn|a beetroot]. [“They were listening,” {f.he} said. “All those ones that broke.” “We leaned,” {hero} told {f.him}. “On every single one. I don’t believe there’s anybody {place} who hasn’t got a stiff neck.”|“They’ve been up for hours,” {hero} told {f.him}. “Nobody {place} could go to sleep before you’d got it.”|“That’s for you,” said {hero}. {F.name} looked behind {f.him}, to see who had come.] {F.name} thought about this for {~while}. Then {f.he} put the horn to {f.his} lips and played, very softly, to put them all to bed again, [a tune that used the third note only once, at the end|three notes, in the right order]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'moon, bed', 'The {kind} sleeps while soft music drifts by.', {
      first: [
        '[Oomp|Toot], [soft|hush], [oomp|toot], [far|low]. Good noise, good night[, {hero}|].',
        'That noise? [Just|Only] {f.name}. [Ahh|Mmm], [soft|nice] noise.',
      ],
      early: [
        '[Back in {his} {bed} {hero} could still hear it.|In {his} {bed} {hero} lay and listened.|Far away, it played on for {hero}.|{Hero} heard it through the window.] “Oomp-pah,” it went, [slow and far off|soft as soup]. [It was a noise in the night. But now {he} knew [whose it was|its name]|{Hero} was not afraid of it. It had a name|That noise was a friend now], and it [rocked {him}|was like a lullaby].',
      ],
      growing: [
        'From {his} {bed} {he} could hear it still, a long way off: oomp, oomp, and then the high one, [soft as a hat|quite easily]. [A noise in the night is only [a noise until you know whose|strange till you’ve given it a bun].|It was [nobody to be afraid of|only somebody practising].|Tomorrow there would be [a fourth note|two more].] [{He} put it on {his} list, between the [drip|tick] and the snore.|It went well with the [rain|snoring].|“From the boots,” {hero} murmured.]',
      ],
      confident: [
        '[It could be heard from {his} {bed}, now that one knew where to put one’s ears: two low, and one high, at ease, over the roof of the night.|It went on for a while out there, not loud: two low ones, and the high one, [like somebody patting a dog|safe and sound].|{Hero} left {his} window open a hand’s breadth, on account of the [music|concert].] {He} entered it in {his} list, after the [drip|tick] and the creak and the neighbour with his [cow|taxes]. [It struck {him} that every noise on it had once [been new|made somebody sit up]; that behind each of them, very likely, was a person, on a pail, who supposed that [nobody could hear|it was no one’s business].|One ought, thought {hero}, to [take that neighbour a bun|ask the stairs what they wanted].|]',
      ],
    }),
  ],
  thoughts: {
    first: ['[Oomp|Oo]! [Still|Oh, still] that noise!', '[Hark|Shh]! [Oomp|Oo], [oomp|oo]!'],
    early: [
      'And then it came again: oomp[, oomp|!]',
      '[But the noise [went on|was still there], out in the night.|The noise said it [again|once more], only [nearer|sadder|lower].]',
      '“[Oomp yourself|I’m coming],” {he} whispered.',
    ],
    growing: [
      'And through it all, from [somewhere|far off], came the noise: oomp, oomp, oo.',
      '“Oo,” went the night, [sadly|a bit flat], and {hero} {went} on.',
    ],
    confident: [
      '“Oomp,” came from the dark, “oomp”, and {he} leaned, [without meaning to|as one does], and it fell off.',
      'The noise went on, [a little tired by now|at intervals], and {hero} {went} after it.',
    ],
  },
  joys: {
    first: ['[Oomp|Toot], [oomp|toot], what a [good|nice] noise!', 'It was {f.name}, [ha|phew], [ha|phew]!'],
    early: [
      '[The noise had a name, and it felt {~glad}.|It felt {~glad} to know who it was.]',
      '“[Oomp|Pah],” said {hero}, and [tried it from the toes|laughed].',
    ],
    growing: [
      '[It was only {f.name}, and it felt {~glad}.|To know whose noise it was felt {~glad}.]',
      '{Hero} tried it, on the way, from the boots. “[Oomp|Pah],” {he} said, quite well.',
    ],
    confident: [
      'One goes out to look for something with teeth and finds somebody [with a horn|on a pail], and it felt {~glad}.',
      '“From the boots,” {hero} said to {himself}, and did one, [low|under {his} breath], and it was not bad.',
    ],
  },
}
