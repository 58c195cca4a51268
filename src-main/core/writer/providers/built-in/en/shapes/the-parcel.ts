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
        '[Look, a parcel|One parcel|A parcel], {hero}! {Hero} [will bring|takes|has] it! For [whom|who]? [Plip|Drip]! [Oh|The name]! All [wet|blue]! [Hm|Oh]!',
        '{Hero} has a parcel. [Rattle|Shake], [shake|rattle]! In it, a {adj} {thing}! But [for whom|whose]?',
      ],
      early: [
        '{Hero} [had a job. {He} had to bring a parcel to somebody, and it was|was the post that day. There was one parcel to bring, and it was|had been given a parcel. It had to go to somebody, and it was|had a job to do. A parcel had to be taken round, and it was] [urgent|important]. But {he} stopped {at} to [wash|look], and the label got wet. [The name ran.|The ink ran.|The name swam away.|Drip went the name.|Off ran the letters.] It said “To [Mmm|Sss|Bbb]” and [then there was only [a blue cloud|a puddle]|after that just [a blot|a wave|a smudge]|then it was [all blue|a blue fish|soup]]. Through a hole {he} saw a {adj} {thing}. “[Who needs a {thing}|Whose is it]?” said {hero}.',
      ],
      growing: [
        '[That day {hero} had been given a parcel to deliver|Someone had trusted {hero} with a parcel that day|There was a parcel to be taken round, and {hero} had been picked to take it|It was {hero}’s turn to be the post, and there was a parcel]. [It was {his} first, and {he} carried it in front of {him}, like a cake.|{He} carried it as one carries a [full bowl|sleeping cat|tower of eggs].|It was the first {he} had ever had, and {he} walked with it as if it could [spill|wake up|hear].|] [Perhaps that was why {he} did not see the puddle|So {his} eyes were on the string, and not on the puddle|Nobody who carries a thing like that sees a puddle|It’s no wonder that {he} missed the puddle], {at}. {look} When {he} had fished the parcel out, [the paper had come open at one corner, and the name had turned into a [blue cloud|whale]|one corner gaped, and the name was now a [blue lake|sort of feather|map of somewhere]|the name had gone for a swim and left a [blue cat|storm|puddle of its own], and a corner had come undone|there was a hole at one end, and where the name had been was a [large blue flower|cloud with legs]]. [“To,” it said, quite clearly. After that there was weather.|One could read “To”, and then [only sea|only sky|a sneeze].|“To” was left, and [a comma|half a B|the stamp].|All that it still said was “To”.|] [{Hero} peeped in at the hole. It was|Through the gap {hero} could see|{Hero} put one eye to the hole and saw|Inside, when {hero} looked, there was] a {adj} {thing}. [“So all I have to do,” said {he}, “is find the one person who needs a {adj} {thing}.”|“Well, somebody wants a {adj} {thing},” said {hero}, “and I’ve only got to [ask everyone|find out who].”|“There can’t be many people [waiting for|short of] a {adj} {thing},” {hero} told [the puddle|the string].|“Then I’ll look for somebody with no {adj} {thing},” said {hero}, and [squeezed out the bow|set off, dripping].]',
      ],
      confident: [
        '[It had pleased somebody to trust {him} with a parcel. {Hero} had never been trusted with one before, and carried it at arm’s length|That morning somebody had handed {hero} a parcel, with the words “Mind how you go”. {Hero} minded so hard, and held it so far out in front|There was a parcel to be taken somewhere, and {hero}, who had never been asked before, had been asked. {He} bore it along like [a crown on a cushion|the last egg in the world]], [looking at it with such devotion that {he} walked, {at}, directly into a puddle|with {his} eyes so fixed on it that, {at}, {he} walked straight into [a puddle|the only puddle for miles]|and so it came about that, {at}, {hero} and the parcel went together into a puddle]. {look} [It floated, which was something.|] But when {he} had got it out and dabbed it with {his} [scarf|sleeve], [what had been an address was now a large, soft, spreading blue, in which there was only “To” to be read, and, farther down, “with love”|there was left of the address a “To”, and of the rest a “with love”, and between the two [an ocean|a blue without any shores]|the ink had [gone visiting|taken the chance to travel], and all that stayed at home was a “To” at the top and, at the bottom, “with love”]. [One corner had given way. {He} did not look; it looked at {him}: a {adj} {thing}.|The paper had torn a little, and out of the tear there peered a {adj} {thing}.|{He} would never have peeped; but where the corner had [dissolved|given up] one could not help seeing a {adj} {thing}.] [{He} sat down upon the bank and reasoned it out.|] [Somewhere, a person was in want of a {adj} {thing}, and loved. It narrowed the field.|Somewhere there was somebody who was loved, and had no {adj} {thing}: [it was a beginning|one had set out with less to go by].|{Hero} knew two things about the person, then: the {adj} {thing}, and the love. [Detectives have had less|It would have to do].]',
      ],
    }),
  ],
  deepens: [
    passage('hero walking worried', 'package, spot', 'The {kind} carries the wet parcel past {spot}.', {
      first: [
        '[Drip|Plip], [drip|plip]! {Hero} [hugs|holds] the parcel {at}. “[Not|We are not|You are not] lost, [just|only] wet,” [sang|said] {hero}.',
        '“[Dear|Kind] parcel,” said {hero} {at}, “[who|where] are you for? [Ring|Say] it!” [Shh|Hm]. [No|Not a] word.',
      ],
      early: [
        '[{Hero} felt dreadful. It was {his} very first parcel.|{Hero} wanted to cry.|It was {his} first one ever, and now it was wet.|{Hero} had never felt so [small|damp|sorry].] [Somebody had [wrapped it with so much string|tied it with a bow]. Somebody had written “with love”.|“With love,” it said at the bottom.|Somebody had tied that bow, and [pulled it tight|patted it|sealed it with red wax].|There was a heart on the back, a [small|wobbly] one.] {He} sat {at} and dried it in the sun. “[I won’t go home until you’re home|I’ll get you there],” {he} told the {thing}. It [looked at {him}|shone] through the hole.',
      ],
      growing: [
        '[{He} could have taken it back and said, “I’m sorry.” {Hero} thought about that|There was one easy thing to do: take it back and say sorry. {Hero} considered it|“I could go back and own up,” thought {hero}|{Hero} might have turned round there and then. {He} [thought so, too|very nearly did]], {at}, while the paper dried. {look} [But someone had made that knot, and had pulled it tight with their teeth; you could see the marks.|But there was the knot. It had been pulled tight by somebody’s teeth.|Then {he} noticed the string: somebody had [knotted it four times|saved it from another parcel], to be on the safe side.|] [Someone was waiting, [looking down the road|listening for the gate], and each hour they thought a bit more that they’d been forgotten.|And at the far end of it sat a person who [kept going to the window|had put the kettle on for the post], and was beginning to feel forgotten.|Somebody had their nose to a window pane this minute, [and it was getting cold|fogging it up].|“They’ll come tomorrow,” someone was saying, somewhere, and [not quite believing it|putting away the second cup].] It felt {~uneasy}. [A parcel, {he} saw, is not [a thing in paper|just a {thing}].|] [It’s one person on the way to another.|It is more like a [hand held out|long, long arm].|]',
      ],
      confident: [
        '[The sensible thing would have been to go back and confess. {He} considered it|One might have gone back, and made a clean breast of it. {Hero} weighed the matter|There was a great deal to be said for going home and saying nothing. {Hero} heard it all, from [the parcel|a small voice in {his} own head]], {at}, turning the parcel to the sun, [first one side and then the other, [like toast|as one dries a cat]|now the front and now the back, [like a pancake|as one warms one’s {hands}]]. {look} [It had been done up by somebody who wasn’t good at it. The string went round a great deal more than it needed; there was a knot with toothmarks.|Whoever had packed it [had never packed anything before|had no gift for corners]; there was string enough for [a ship|nine], and a knot that had been bitten.|The wrapping was [a labour of love, and of very little else|all thumbs], and the knot bore the prints of somebody’s teeth.|] [And at the other end of all that string, {hero} thought, sat a person, who was at this moment looking out for the third time, and saying that it did not matter.|Somebody, thought {hero}, was [sweeping a doorstep that had been swept|looking down a road], so as to be there by chance.|A person was not minding, somewhere; {hero} could [feel|hear] them not minding from here.] It felt {~uneasy}. The {adj} {thing} gleamed at {him} out of its corner. “All right,” said {hero}. “We’ll ask.”',
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
          'The first one that {he} asked, {at}, was {critter}. {look} “Are you in need of a {adj} {thing}?” “Badly,” said {bug}, at once. [“What for?” “[To have|For best].” {Hero} let it try.|{Hero} let it try, since it [asked so nicely|was already halfway in].|“[To keep crumbs in|To be seen in|For Sundays],” it explained, and tried it.|] {Bug} [vanished altogether, and then an end of it came out, and [an elbow|a foot], and they looked at each other|went in at one end and [did not come out at the other|was heard to say “oh”]|was gone for a while, and when {bug} came up again it was [the wrong way round|back to front]]. “It’s a shade roomy,” said {bug}, from within. [“With love?” asked {hero}. “Does anyone send you things with love?” It was silent in there.|“Would anybody send it to you with love?” asked {hero}. There was a [long|thoughtful] pause.|“Who’d be sending you [parcels|presents]?” asked {hero}.] “[My aunt|Not as a rule],” {bug} said, “[but she’d send cheese|no].” [{He} patted what {he} could reach.|{Hero} helped it out by the [feet|ears].|]',
        ],
        confident: [
          '{He} began with {critter}, {at}, as being the nearest. {look} “I’m looking,” said {hero}, “for somebody who wants a {adj} {thing}.” [“You’ve found them,” said {bug}. “And who is loved.” {Bug} thought. “By a person who is bad at string?”|“Look no further,” said {bug}. “They must be loved, however,” {hero} went on, “by somebody [with poor knots|who bites string].”|“I’ve often thought that a {thing} would suit me,” said {bug}. {Hero} pointed to the words “with love”, and to the [knot|teeth].] {He} could see that {bug} would have liked it very much. [It went through its relations, and one could watch it putting a bit of string in the hands of each.|One could see it trying [the knot on every cousin it had|to imagine each of its aunts with a parcel].|] [“They’re a [cool|practical] lot, on the whole,” it said finally. “My aunt’s very good at knots.”|“No,” it said in the end, “we’re a family [of glue|for paste], not string.”|“My uncle might have,” it said, “but [he’d have come in person|he eats parcels].”] {Hero} let it wear the {thing} for a minute or so, since they were there. [When {he} left, it was sitting up rather straighter, and had begun [a letter to the aunt|to look for some string].|It was [seen, afterwards, to be writing to its aunt|much the better for it].|]',
        ],
      },
    ),
    passage(
      'hero standing surprised',
      'package, door, spot',
      'The {kind} knocks on a door and is given something else to carry.',
      {
        first: [
          '[Knock|Tap], [tap|knock], {at}! “[No|Not mine|Next door], but [take|bring] this, {hero}!” [Oof|Puff], [two|more] now!',
          '[Tap, tap|Knock, knock]! “[No|Not for us|Not mine], {hero}! [Tea|A bun|Soup]?” [Slurp|Yum]! [On|Next], {hero}, [on|next], {at}!',
        ],
        early: [
          '{Hero} knocked {at}. “[Post|A parcel]!” {he} said. “[Is it for you?”|For you?”|Are you the one?”|Does it look like yours?”] [“[Ours comes on Friday|No],” they said, “but since|“[Not ours|We’ve had ours|No, dear],” they said, “but as|“[Sorry|Next door, maybe|Wrong house],” they said, “but if] you’re going that way, take [this pie|a cabbage|this letter] to [my sister|Grandfather].” [At the next door they had a [ladder|goose].|The next house had a [ladder|goose|pie] to bring.|Somebody else gave {him} a [goose|broom].] Soon {hero} was carrying so much that only {his} [nose|feet] showed. {thought}',
        ],
        growing: [
          '{He} knocked at the house {at}. {look} [No, they had lost nothing and ordered nothing; but was {he} the post? Then would {he} take|“Is that the post? You can take this along, then,” they said, and gave {him}|It was not for them. Since {he} was going that way, though, would {he} carry] [these eggs|a pudding] to Grandmother, two doors down. [Grandmother was delighted. She had a [ladder|goose] that had to go to the mill.|And Grandmother had [a wheelbarrow|two geese|a jar] for the miller.|“Just the person,” said Grandmother, and [fetched a ladder|handed over a goose], for the mill.] [At the mill they had|The miller had|There was, at the mill, also|From the mill there was] [flour|a message, and it was a long one] for the baker. By noon {hero} had brought something to everyone {place}, and had still got [the goose|the one parcel] under {his} arm. [“With love?” they all said, when they’d read it. “That’s nice. [That’ll be somebody|I wish it were me].”|All of them read “with love”, and [sighed|went a bit pink|held it for a moment].|] {thought}',
        ],
        confident: [
          '[It is a dangerous thing to go about with a parcel, for it makes one the post.|Whoever carries one parcel is soon carrying [nine|all of them].|No one who is seen with a parcel is ever again [taken for anything but the post|left in peace].] At the door {at} they wanted nothing, but they had a dish to go back to Grandmother. {look} [And Grandmother, who had been hoping that somebody would come by, had a goose for the mill. {Hero} took the goose.|Grandmother had [a ladder|a sack of corn], which {hero} was to leave at the mill.|There was a goose that Grandmother [wished on the miller|had promised to the mill]; {hero} put it under one arm.] [The mill had a message for the bakery, which began “Regarding your last”, and had to be learned by heart.|The miller sent [flour|a bill|his love], by {hero}, to the baker.|] [Before the day was half over {he} had set down at one door what {he} had picked up at another, all round, till each had got something;|So it went on, from door to door, till everybody had something [of somebody else’s|they had not had before];|By noon {hero} had got nothing delivered, and everything else {place} had changed [hands|houses];] and everywhere they turned the parcel over and read out “with love”, [and held it a little longer than was necessary, and said [that it wasn’t theirs|what a pity]|and [gave it back as if it were warm|said that it must be nice]]. {thought}',
        ],
      },
    ),
    passage(
      'hero sitting curious, helper standing calm',
      'package, spot, magnifying glass',
      'An old {h.kind} looks at the parcel through a magnifying glass {at}.',
      {
        first: [
          '{Helper} [looks|peeped] {at}. “[Hm|Aha|Well, well], who is [sad|alone|shy], {hero}? [Hm|There|Go and see]!”',
          '“[Who|Who, who] has [no|not one] {thing}?” said {helper} {at}. “[Look|Think] low! [Think|Look] small!”',
        ],
        early: [
          '{Helper} looked at the parcel through a glass, {at}. “[Hm, blue|Aha, a knot],” {h.he} said. “[You’re looking for [who wants a {thing}|a name]. Look for [who’s looking out|who gets no post].”|Never mind the name. Who is it that gets [no post|no letters|nothing]?”|I’d ask at the house [nobody knocks at|with a rusty bell].”] “[How do you see that|Where],” asked {hero}, “[from outside|do they live]?” “[By the path. There’s grass on it|The gate. It squeaks from never being used],” said {h.name}. {thought}',
        ],
        growing: [
          '{Helper} had a magnifying glass, and went over the label with it, {at}. {look} [“Anything?” asked {hero}. “Blue,” said {h.name}. “Beautiful, though. Look, there’s a sort of horse.”|“Can you read it?” asked {hero}. “I can see a [ship|cow|lighthouse],” said {h.name}, “but no name.”|“Hm,” said {h.name}. “[That’s a very fine blue|It has run right off the edge].”] [{H.he} gave it back. “You are asking them what they need. People don’t know what they need. Everybody says ‘yes, please’.|“You’re asking [the wrong way round|who’d like it]. Everybody [would|likes a parcel].|“[All the world would take a parcel|There’s no use asking who wants it],” said {h.name}. “] Ask [who it is that never comes to the door|for the house with grass on its path].” [{Hero} had not thought of that. There had been such a house. {He} had [gone past it|walked by], because nobody lived there who got any post.|{Hero} knew the one. {He} had [walked past it on tiptoe|never once stopped there].|And there was such a house; {hero} [remembered it now|felt {his} ears go warm].] {thought}',
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
          '[Tap|Knock] {at}! “[Me|For me]?” said {friend}. “[From Gran|From Dad|From Mum|A {adj} {thing}|With love|My {thing}], {hero}!”',
          '{Friend} [opens|peeped out], {at}. “[I get|I had] no post, {hero}.” “[You do|Look], a {thing}!” [said|sang] {hero}.',
        ],
        early: [
          '[There was one last house, {at}, with [grass on the path|a stiff gate]. {Hero} knocked.|One door was left, {at}. Nobody ever knocked there, so {hero} did.|{Hero} went to the last house, {at}, where the [bell was rusty|gate was stiff|path was all grass].|{At} stood the house with [no letter box|cobwebs on its bell], and {hero} knocked.] It was {friend}. “[There’s some mistake|I never get post],” {f.he} said. “[Do you need a {thing}?” asked {hero}.|Is this {thing} yours?” asked {hero}.|Would you like a {thing}?” asked {hero}.|It’s a {thing}, and a bit wet,” said {hero}.] {F.name} looked at the string, [with the toothmarks, and [went still|put out {f.his} {f.hands}]|and [sat down|went quiet|began to smile]|for a long time, and [swallowed|went pink]]. “[@kin That’s my grandmother’s knot|Only Uncle ties it so],” {f.he} whispered. “[@kin She’s so far away. She|He sails ships. He] didn’t forget!”',
        ],
        growing: [
          '[The house {at} had grass on its path, and a gate that had to be lifted. {Hero} knocked. It took a long time.|{At} there was a house with its [shutters half shut|bell tied up]. {Hero} knocked, and [counted to twenty|read the doormat twice|waited].|No one ever called at the house {at}; even the [milk|cat] went round it. {Hero} knocked [with one knuckle|three times].|{Hero} had kept the house {at} till last. Its gate [squealed|had to be asked twice], and there was a long wait.] [“It must be the next house,” said somebody, through the crack. “I don’t get any.”|“You’ve got the wrong door,” someone said, behind it.|“Nothing today,” said a voice inside, “[nor any other day|thank you].”|“The post doesn’t come here,” said a voice through the [keyhole|letter box].] It was {friend}. [“I think you do,” said {hero}. “Look at the knot.” The door opened a hand’s breadth, then all the way.|“Do you know anyone who bites string?” asked {hero}. The door flew open.|“It says ‘with love’,” said {hero}. Slowly the door came open.|{Hero} held the string up to the crack, and [said nothing|waited]. The chain came off.] [{F.name} did not look at the {thing} at all. {F.he} looked at the string.|It was not the {thing} that {f.name} looked at; it was the knot.|{F.name} put one finger on the toothmarks.|] [“She bites it,” {f.he} said. “My grandmother. She’s never had the patience. She’s [at the other end of the world|three weeks away by boat].”|“That’s my [aunt|sister],” {f.he} said. “She [bites everything|lost the scissors when I was small]. She [went to sea|lives over the mountains].”|“My [brother|uncle] ties it like that,” {f.he} said at last. “He’s [mending a lighthouse, far away|with a circus, somewhere warm]. I thought that he’d [lost the address|forgotten].”|“Only one person ties a thing up like that,” {f.name} whispered, “and I thought [she was too far away to remember|she’d given me up].”] [And {f.he} held the whole thing, blue paper and all, up to {f.his} nose.|{F.he} put {f.his} whole face into the wet paper, and breathed in.|And {f.he} sat down on the step with it, [all of a sudden|as one does when one’s knees have had news].]',
        ],
        confident: [
          '[The path {at} had gone to grass, and the gate, when {he} lifted it, gave a cry of surprise.|{At} was a house that the post went by, and had gone by for so long that [the step had grown moss|there was a wren in the letter box].|There was no name on the house {at}, and the bell pull came away in {hero}’s {hands}.] [There was so long a wait that {he} had time to read “with love” again.|{Hero} knocked, and [then, since nothing came of it, coughed|heard it go through all the rooms].|] [“Next door,” said a voice, from behind the letter box. “It’s always next door.” “Not this time,” said {hero}; “at least, would you look at a knot?”|“I don’t take anything,” someone said, through the wood. “I haven’t come to sell,” said {hero}; “I wanted to ask you about some string.”|“They’ve moved,” said the keyhole. “Who have?” asked {hero}. “Whoever it is you want.” “I want [somebody who is loved|a person with an impatient friend],” said {hero}.] [There was a pause, and a chain. It was|Bolts were drawn, two above and one below. It was|The door opened as far as [its chain|a nose] and then the rest of the way. It was] {friend}, who lived there, [as everybody knew, and whom {he} had never had anything to bring|and whom no one had ever seen [with an envelope|waiting for the post], or not any more]. [{F.he} put out {f.his} {f.hands} as though it might be taken away. {F.he} did not so much as glance at the {adj} {thing}.|{F.name} took it as one takes [something asleep|a full cup], and never saw the {adj} {thing} at all.|The {adj} {thing} might have been [a potato|a brick], for all that {f.name} noticed.] [{F.he} was following the string with one finger, round and round, until {f.he} came to the teeth.|It was the string {f.he} read, as others read a letter, [to the end|down to the bite].|] [“She never could wait,” said {f.name}. “She’ll have had her coat on. She’ll have been running for the boat.”|“He’s got scissors,” said {f.name}. “[I gave him scissors|He’ll have been sitting on them].”|“That’s my mother all over,” said {f.name}. “[Nine knots, and then she bites it|She never trusted a knot in her life].”|“I know those teeth,” said {f.name}, [and laughed, and it did not come out quite dry|in a voice that had not been used lately].] [And it was then that {hero} knew what the post is.|{Hero} found that {he} had something in {his} own eye.|And {hero} understood why one [runs with it|holds it level].|]',
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
          '{Hero} had to stay for tea. {Friend} used the {thing} [at once|right away], although it was a bit damp. “[It has the sea in it|It smells of her],” {f.he} said. They hung the blue paper on the wall, [since it was [the best picture|so pretty]|as a [flag|picture]|and it looked [like the sea|very grand]]. “There’s [a horse|a whale] in it,” said {hero}. {joy}',
        ],
        growing: [
          '[There was tea, in the cup that was kept for visitors, and had never been used.|Of course there had to be [tea|cocoa], and somebody’s [second-best|only] cup.|{Hero} was made to sit down and have [soup|a bun], for it had been a long way.|] {Friend} had the {adj} {thing} by {f.him} and touched it now and again. [“It’s a bit wet,” said {hero}. “That was me.” “I like it wet,” {f.name} said. “She had to send it over the sea. It ought to be [a bit|somewhat] blue.”|“I’m sorry about the puddle,” said {hero}. “[What puddle|I’d have cried on it anyway],” said {f.name}.|“It was drier when I got it,” said {hero}. {F.name} only [laughed|held it closer].] [They pinned up the paper. It made a very fine picture: there was a horse in it, and, if you stood back, [a boat, with somebody waving|the sea].|The blue paper they hung on the wall, [where it still is|next to the clock].|They dried the paper on the stove, and {f.name} would not let {him} [fold it|throw it out].|] {joy}',
        ],
        confident: [
          '[The kettle was got out, and a second cup, which had to be washed first, for it had [a spider in it|stood so long].|{Hero} was not allowed to go until {he} had eaten [everything in the house|a boiled egg].|Tea was made, and a chair was [dusted|cleared of newspapers], for it had been some time.] {Friend} kept the {adj} {thing} in {f.his} lap. [“I’m afraid that it’s been in a puddle,” said {hero}, who wished to have it over. “I could say it was the rain.”|“There was a puddle,” said {hero}. “[I was looking at it so hard|I was in it, too].”|{Hero} owned up to the puddle.] [{F.name} smoothed the paper out. “I’d rather have it like that. If it were dry, it would only have the address on it.”|“If you’d kept it dry,” {f.name} pointed out, “you would have [gone to the wrong house|handed it in and never come inside].”|“It had the whole sea to cross,” said {f.name}, “and got [wet in the last yard|as far as a puddle]. I think that’s [rather good|splendid].”] [They put it up over the stove.|The paper was hung on the wall.] [From close to it was a disaster in blue; but when you stood by the door it was beyond any question the sea, with “with love” written under it, small, [like the name of a ship|in the corner, as painters do].|It made the room [bigger|a good deal bluer].] [“You’ll come again?” said {f.name}. “When there’s something?” “You have to write back,” {hero} pointed out. “I’m the post.”|“Is there ever a second one?” {f.name} asked. “There is if you answer,” said {hero}, [who had a pencil on {him}|and held out a pencil].|] {joy}',
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
        '[{Hero} had brought {his} first parcel.|Now {hero} was a real post.|One parcel was home, thought {hero}.|{Hero} hung up {his} cap.] {His} feet were [flat|sore] and {his} heart was [round|light]. [Tomorrow there would be a letter to take|Tomorrow a letter would go back|In the morning there was an answer to fetch], [from {f.name}|with two stamps]. {He} put {his} bag [by the {bed}|ready]. “[Night post|Good night, everybody],” {he} said.',
      ],
      growing: [
        '{Hero} lay down with [flat|aching] feet. [Somewhere, {he} thought, an old person with no patience was looking down a road. {He} would see to that.|Far off, {he} thought, somebody was wondering if it had come. It had.|It had got there, blue and late and [loved|damp].|] Tomorrow there was {f.name}’s answer to be fetched. [It was going to have [a good deal of string on it|a parcel with it, and a real knot].|This one {he} would carry [under {his} hat|high above all puddles].|It would be tied with [a bow|nine knots].]',
      ],
      confident: [
        '[It had been {his} first, and there were some who would have called it late.|It had been late, and wet, and [the best parcel ever delivered|right].|A first parcel is [like a first tooth|a thing one does not forget].] [{He} lay and let {his} feet [throb|cool].|{Hero} lay and listened to {his} own feet.|] [Over the dark the boats were going, {he} supposed, with their lamps, and all those parcels, each done up round and round by someone who could not come.|Out in the night, {he} supposed, the next ones were on their way already, [in sacks and saddlebags|rocking a little].|] {Hero} would be wanted in the morning. [There was a reply; it had still to be written, and|There would be an answer to carry, for] {f.name} had asked [how one ties a knot with one’s teeth|for the loan of a pencil].',
      ],
    }),
  ],
  thoughts: {
    first: ['But whose {thing}? [On|Next], {hero}!', 'The parcel, [oh|hm]! [Go|On], [on|go]!'],
    early: [
      '[But the parcel with the {thing} had still not come home.|Still {hero} had the parcel.|And the {thing} was still not home.|The parcel [dripped|rattled] and went on with {hero}.]',
      '“[Who are you for|Not here],” {he} asked the {thing}, “[then|hm]?”',
      'Who could be waiting for a {adj} {thing}?',
    ],
    growing: [
      '[But nobody had been waiting for a {adj} {thing}, and {hero} put the parcel back under {his} arm.|So that was not the one, and {hero} [took up the parcel again|tied a new bow in the string].|{Hero} thanked them and {went} on, [parcel first|a little damper].]',
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
      '[The parcel had come home, and it felt {~glad}.|It felt {~glad} to have no parcel left.]',
      '“[Post|Good evening, post],” people called, and {hero} [waved|bowed].',
    ],
    growing: [
      '[It felt {~glad} to be the post.|{Hero}’s {hands} were empty, and that felt {~glad}.]',
      'On all sides people called, “Did you find them?” and {he} called back, “[Yes|With love]!”',
    ],
    confident: [
      '[To have been the last yard of such a long way felt {~glad}.|{Hero} kept reaching for the parcel, and its not being there felt {~glad}.]',
      'Nobody had told {him} that one gets something each time for carrying it; [a sort of rent|nor how much], and it felt {~glad}.',
    ],
  },
}
