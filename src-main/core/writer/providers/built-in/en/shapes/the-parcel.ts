import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** A parcel is to be delivered; the address gets wet, and whoever it is for must be found by what is in it. */
export const theParcel: Shape = {
  id: 'the-parcel',
  arc: 'day',
  titles: [
    '{Hero} Brings the Post',
    'A Parcel for Somebody',
    'The {kind} with the Parcel',
    'To Be Opened by the Right Person',
  ],
  things: things(
    'red scarf',
    'little bell',
    'blue cup',
    'woolly hat',
    'tin whistle',
    'picture book',
    'yellow umbrella',
    'snow globe',
  ),
  usesThing: true,
  mentions: ['parcel'],
  wants: [
    passage('hero standing proud', 'package, spot', 'The {kind} gets a parcel to deliver {at}.', {
      first: [
        'A parcel! {Hero} [will bring|takes] it! For [whom|who]? [Plip|Drip]! [Oh|The name]! All [wet|blue]! [Hm|Oh]!',
        '{Hero} has a parcel. [Rattle|Shake], [shake|rattle]! In it, a {adj} {thing}! But [for whom|whose]?',
      ],
      early: [
        '{Hero} had a job. {He} had to bring a parcel to somebody, and it was [urgent|important]. But {he} stopped {at} to [wash|look], and the label got wet. The name ran. It said “To [Mmm|Sss|Bbb]” and then there was only [a blue cloud|a puddle]. Through a hole {he} saw a {adj} {thing}. “[Who needs a {thing}|Whose is it]?” said {hero}.',
      ],
      growing: [
        'That day {hero} had been given a parcel to deliver. It was {his} first, and {he} carried it in front of {him}, like a cake. Perhaps that was why {he} did not see the puddle, {at}. {look} When {he} had fished the parcel out, the paper had come open at one corner, and the name had turned into a [blue cloud|whale]. “To,” it said, quite clearly. After that there was weather. {Hero} peeped in at the hole. It was a {adj} {thing}. “So all I have to do,” said {he}, “is find the one person who needs a {adj} {thing}.”',
      ],
      confident: [
        'It had pleased somebody to trust {him} with a parcel. {Hero} had never been trusted with one before, and carried it at arm’s length, looking at it with such devotion that {he} walked, {at}, directly into a puddle. {look} It floated, which was something. But when {he} had got it out and dabbed it with {his} [scarf|sleeve], what had been an address was now a large, soft, spreading blue, in which there was only “To” to be read, and, farther down, “with love”. One corner had given way. {He} did not look; it looked at {him}: a {adj} {thing}. {He} sat down upon the bank and reasoned it out. Somewhere, a person was in want of a {adj} {thing}, and loved. It narrowed the field.',
      ],
    }),
  ],
  deepens: [
    passage('hero walking worried', 'package, spot', 'The {kind} carries the wet parcel past {spot}.', {
      first: [
        '[Drip|Plip], [drip|plip]! {Hero} [hugs|holds] the parcel {at}. “[Not|I am not] lost! [Just|Only] wet!”',
        '“[Dear|Kind] parcel,” said {hero} {at}, “[who|where] are you for? [Ring|Say] it!” [Shh|Hm]. [No|Not a] word.',
      ],
      early: [
        '{Hero} felt dreadful. It was {his} very first parcel. Somebody had [wrapped it with so much string|tied it with a bow]. Somebody had written “with love”. {He} sat {at} and dried it in the sun. “[I won’t go home until you’re home|I’ll get you there],” {he} told the {thing}. It [looked at {him}|shone] through the hole.',
      ],
      growing: [
        '{He} could have taken it back and said, “I’m sorry.” {Hero} thought about that, {at}, while the paper dried. {look} But someone had made that knot, and had pulled it tight with their teeth; you could see the marks. Someone was waiting, [looking down the road|listening for the gate], and each hour they thought a bit more that they’d been forgotten. It felt {~uneasy}. A parcel, {he} saw, is not [a thing in paper|just a {thing}]. It’s one person on the way to another.',
      ],
      confident: [
        'The sensible thing would have been to go back and confess. {He} considered it, {at}, turning the parcel to the sun, first one side and then the other, [like toast|as one dries a cat]. {look} It had been done up by somebody who wasn’t good at it. The string went round a great deal more than it needed; there was a knot with toothmarks. And at the other end of all that string, {hero} thought, sat a person, who was at this moment looking out for the third time, and saying that it did not matter. It felt {~uneasy}. The {adj} {thing} gleamed at {him} out of its corner. “All right,” said {hero}. “We’ll ask.”',
      ],
    }),
  ],
  tries: [
    passage(
      'hero standing curious',
      'package, spot, critter',
      'The {kind} offers the parcel to {critter} {at}.',
      {
        first: [
          '“A {thing}, [for you|yours]?” said {hero} {at}. “[Too big|Too hot|No, no]!” said {critter}. “[Not|No] me!”',
          '{Critter} [tries|sniffs] the {thing} {at}. [Plop|Stuck]! [Tug|Pop]! “[Not|No], no, not for me!”',
        ],
        early: [
          '“Do you need a {adj} {thing}?” {hero} asked {critter}, {at}. “[What does one do with it|I’ve been wanting one for years],” said {bug}, and [got inside|put it on|sat on top]. There was a [thump|squeak]. “[I need help|I need to get out],” said {bug}, “[more than a {thing}|now].”',
        ],
        growing: [
          'The first one that {he} asked, {at}, was {critter}. {look} “Are you in need of a {adj} {thing}?” “Badly,” said {bug}, at once. “What for?” “[To have|For best].” {Hero} let it try. {Bug} vanished altogether, and then an end of it came out, and [an elbow|a foot], and they looked at each other. “It’s a shade roomy,” said {bug}, from within. “With love?” asked {hero}. “Does anyone send you things with love?” It was silent in there. “[My aunt|Not as a rule],” {bug} said, “[but she’d send cheese|no].” {He} patted what {he} could reach.',
        ],
        confident: [
          '{He} began with {critter}, {at}, as being the nearest. {look} “I’m looking,” said {hero}, “for somebody who wants a {adj} {thing}.” “You’ve found them,” said {bug}. “And who is loved.” {Bug} thought. “By a person who is bad at string?” {He} could see that {bug} would have liked it very much. It went through its relations, and one could watch it putting a bit of string in the hands of each. “They’re a [cool|practical] lot, on the whole,” it said finally. “My aunt’s very good at knots.” {Hero} let it wear the {thing} for a minute or so, since they were there. When {he} left, it was sitting up rather straighter, and had begun [a letter to the aunt|to look for some string].',
        ],
      },
    ),
    passage(
      'hero standing surprised',
      'package, door, spot',
      'The {kind} knocks on a door and is given something else to carry.',
      {
        first: [
          '[Knock|Tap], [tap|knock], {at}! “A parcel?” “[No|Not mine]! But [take|bring] this, {hero}!” [Oof|Puff], [two|more] now!',
          '[Tap, tap|Knock, knock]! “[No|Not for us]! [Tea|A bun]?” [Slurp|Yum]! [On|Next], {hero}, [on|next], {at}!',
        ],
        early: [
          '{Hero} knocked {at}. “[Post|A parcel]!” {he} said. “Is it for you?” “[Ours comes on Friday|No],” they said, “but since you’re going that way, take [this pie|a cabbage|this letter] to [my sister|Grandfather].” At the next door they had a [ladder|goose]. Soon {hero} was carrying so much that only {his} [nose|feet] showed. {thought}',
        ],
        growing: [
          '{He} knocked at the house {at}. {look} No, they had lost nothing and ordered nothing; but was {he} the post? Then would {he} take [these eggs|a pudding] to Grandmother, two doors down. Grandmother was delighted. She had a [ladder|goose] that had to go to the mill. At the mill they had [flour|a message, and it was a long one] for the baker. By noon {hero} had brought something to everyone {place}, and had still got [the goose|the one parcel] under {his} arm. “With love?” they all said, when they’d read it. “That’s nice. [That’ll be somebody|I wish it were me].” {thought}',
        ],
        confident: [
          'It is a dangerous thing to go about with a parcel, for it makes one the post. At the door {at} they wanted nothing, but they had a dish to go back to Grandmother. {look} And Grandmother, who had been hoping that somebody would come by, had a goose for the mill. {Hero} took the goose. The mill had a message for the bakery, which began “Regarding your last”, and had to be learned by heart. Before the day was half over {he} had set down at one door what {he} had picked up at another, all round, till each had got something; and everywhere they turned the parcel over and read out “with love”, and held it a little longer than was necessary, and said [that it wasn’t theirs|what a pity]. {thought}',
        ],
      },
    ),
    passage(
      'hero sitting curious, helper standing calm',
      'package, spot, magnifying glass',
      'An old {h.kind} looks at the parcel through a magnifying glass {at}.',
      {
        first: [
          '{Helper} [looks|peeped] {at}. “[Hm|Aha], string! [Hm|Aha], love! Who is [sad|alone], {hero}? [Hm|There]!”',
          '“[Who|Who, who] has [no|not one] {thing}?” said {helper} {at}. “[Look|Think] low! [Think|Look] small!”',
        ],
        early: [
          '{Helper} looked at the parcel through a glass, {at}. “[Hm, blue|Aha, a knot],” {h.he} said. “You’re looking for [who wants a {thing}|a name]. Look for [who’s looking out|who gets no post].” “[How do you see that|Where],” asked {hero}, “[from outside|do they live]?” “[By the path. There’s grass on it|The gate. It squeaks from never being used],” said {h.name}. {thought}',
        ],
        growing: [
          '{Helper} had a magnifying glass, and went over the label with it, {at}. {look} “Anything?” asked {hero}. “Blue,” said {h.name}. “Beautiful, though. Look, there’s a sort of horse.” {H.he} gave it back. “You are asking them what they need. People don’t know what they need. Everybody says ‘yes, please’. Ask [who it is that never comes to the door|for the house with grass on its path].” {Hero} had not thought of that. There had been such a house. {He} had [gone past it|walked by], because nobody lived there who got any post. {thought}',
        ],
        confident: [
          '{Helper} carried a glass for such occasions. The label was spread out {at}, and for {~while} they were both silent, looking into the blue. {look} “There’s a horse in that,” said {h.name}, “but I couldn’t swear to a name.” {H.he} considered the string instead. “A large person, I should say, with small patience. Far away; see how often it’s gone round. You’d only do that if you couldn’t come.” {H.he} shut the glass. “You’ve been going to all the doors that open. I’d try the ones that don’t. Every place has got a house that the post walks by, because it’s [always walked by|never had any].” {He} felt {himself} grow warm. There was one; {he} had walked by it {himself}. {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'friend standing surprised, hero standing happy',
      'package, thing, spot',
      'The {kind} gives the parcel to a surprised {f.kind} {at}.',
      {
        first: [
          '[Tap|Knock] {at}! “[Me|For me]?” said {friend}. “A parcel! A {adj} {thing}! [Gran|From Dad]! [Oh|With love]!”',
          '{Friend} [opens|peeped out], {at}. “[I get|I had] no post.” “[You do|Look]! A {thing}!” “[Oh|For me], {hero}!”',
        ],
        early: [
          'There was one last house, {at}, with [grass on the path|a stiff gate]. {Hero} knocked. It was {friend}. “[There’s some mistake|I never get post],” {f.he} said. “Do you need a {thing}?” asked {hero}. {F.name} looked at the string, with the toothmarks, and [went still|put out {f.his} {f.hands}]. “[@kin That’s my grandmother’s knot|Only Uncle ties it so],” {f.he} whispered. “[@kin She’s so far away. She|He sails ships. He] didn’t forget!”',
        ],
        growing: [
          'The house {at} had grass on its path, and a gate that had to be lifted. {Hero} knocked. It took a long time. “It must be the next house,” said somebody, through the crack. “I don’t get any.” It was {friend}. “I think you do,” said {hero}. “Look at the knot.” The door opened a hand’s breadth, then all the way. {F.name} did not look at the {thing} at all. {F.he} looked at the string. “She bites it,” {f.he} said. “My grandmother. She’s never had the patience. She’s [at the other end of the world|three weeks away by boat].” And {f.he} held the whole thing, blue paper and all, up to {f.his} nose.',
        ],
        confident: [
          'The path {at} had gone to grass, and the gate, when {he} lifted it, gave a cry of surprise. There was so long a wait that {he} had time to read “with love” again. “Next door,” said a voice, from behind the letter box. “It’s always next door.” “Not this time,” said {hero}; “at least, would you look at a knot?” There was a pause, and a chain. It was {friend}, who lived there, as everybody knew, and whom {he} had never had anything to bring. {F.he} put out {f.his} {f.hands} as though it might be taken away. {F.he} did not so much as glance at the {adj} {thing}. {F.he} was following the string with one finger, round and round, until {f.he} came to the teeth. “She never could wait,” said {f.name}. “She’ll have had her coat on. She’ll have been running for the boat.” And it was then that {hero} knew what the post is.',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'thing, teapot, spot',
      'The {f.kind} shows the {kind} the {thing} over tea.',
      {
        first: [
          '{Friend} [loves|has] the {thing}! [Tea|A bun] for {hero}! [Sip|Yum], [sip|yum], [with|and] love!',
          'The {adj} {thing}! {Friend} [spins|hops], {hero} [hops|spins], [ha|ooh], [ha|ooh]!',
        ],
        early: [
          '{Hero} had to stay for tea. {Friend} used the {thing} [at once|right away], although it was a bit damp. “[It has the sea in it|It smells of her],” {f.he} said. They hung the blue paper on the wall, since it was [the best picture|so pretty]. “There’s [a horse|a whale] in it,” said {hero}. {joy}',
        ],
        growing: [
          'There was tea, in the cup that was kept for visitors, and had never been used. {Friend} had the {adj} {thing} by {f.him} and touched it now and again. “It’s a bit wet,” said {hero}. “That was me.” “I like it wet,” {f.name} said. “She had to send it over the sea. It ought to be [a bit|somewhat] blue.” They pinned up the paper. It made a very fine picture: there was a horse in it, and, if you stood back, [a boat, with somebody waving|the sea]. {joy}',
        ],
        confident: [
          'The kettle was got out, and a second cup, which had to be washed first, for it had [a spider in it|stood so long]. {Friend} kept the {adj} {thing} in {f.his} lap. “I’m afraid that it’s been in a puddle,” said {hero}, who wished to have it over. “I could say it was the rain.” {F.name} smoothed the paper out. “I’d rather have it like that. If it were dry, it would only have the address on it.” They put it up over the stove. From close to it was a disaster in blue; but when you stood by the door it was beyond any question the sea, with “with love” written under it, small, [like the name of a ship|in the corner, as painters do]. “You’ll come again?” said {f.name}. “When there’s something?” “You have to write back,” {hero} pointed out. “I’m the post.” {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'envelope, star', 'The {kind} sleeps, the day’s post all delivered.', {
      first: [
        'The parcel is [there|home]. {Hero} is [home|here]. [All|Now all] post, [all|good] night.',
        'No [bag|more post], no [knock|more knock]. [Hush|Shh], little post {kind}, [hush|shh].',
      ],
      early: [
        '{Hero} had brought {his} first parcel. {His} feet were [flat|sore] and {his} heart was [round|light]. Tomorrow there would be a letter to take, [from {f.name}|with two stamps]. {He} put {his} bag [by the {bed}|ready]. “[Night post|Good night, everybody],” {he} said.',
      ],
      growing: [
        '{Hero} lay down with [flat|aching] feet. Somewhere, {he} thought, an old person with no patience was looking down a road. {He} would see to that. Tomorrow there was {f.name}’s answer to be fetched. It was going to have [a good deal of string on it|a parcel with it, and a real knot].',
      ],
      confident: [
        'It had been {his} first, and there were some who would have called it late. {He} lay and let {his} feet [throb|cool]. Over the dark the boats were going, {he} supposed, with their lamps, and all those parcels, each done up round and round by someone who could not come. {Hero} would be wanted in the morning. There was a reply; it had still to be written, and {f.name} had asked [how one ties a knot with one’s teeth|for the loan of a pencil].',
      ],
    }),
  ],
  thoughts: {
    first: ['But whose {thing}? [On|Next], {hero}!', 'The parcel, [oh|hm]! [Go|On], [on|go]!'],
    early: [
      'But the parcel with the {thing} had still not come home.',
      '“[Who are you for|Not here],” {he} asked the {thing}, “[then|hm]?”',
      'Who could be waiting for a {adj} {thing}?',
    ],
    growing: [
      'But nobody had been waiting for a {adj} {thing}, and {hero} put the parcel back under {his} arm.',
      '“With love,” read {hero} once more. “[But to whom|Who are you]?”',
    ],
    confident: [
      'And the parcel, meanwhile, was still under {his} arm, and someone was still [looking out|not getting it].',
      'There remained the {adj} {thing}, and the one for whom it was meant, [with love, and|and] a whole world of doors.',
    ],
  },
  joys: {
    first: ['[Post|Toot], [post|toot], {hero} did it!', 'With love, [with love|for {f.name}]!'],
    early: [
      'The parcel had come home, and it felt {~glad}.',
      '“[Post|Good evening, post],” people called, and {hero} [waved|bowed].',
    ],
    growing: [
      'It felt {~glad} to be the post.',
      'On all sides people called, “Did you find them?” and {he} called back, “[Yes|With love]!”',
    ],
    confident: [
      'To have been the last yard of such a long way felt {~glad}.',
      'Nobody had told {him} that one gets something each time for carrying it; [a sort of rent|nor how much], and it felt {~glad}.',
    ],
  },
}
