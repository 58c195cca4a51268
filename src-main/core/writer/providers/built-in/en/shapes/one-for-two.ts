import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** One thing, and two who want it; sharing it is harder than it sounds, and then better. */
export const oneForTwo: Shape = {
  id: 'one-for-two',
  arc: 'day',
  titles: [
    'One {thing} for Two',
    '{Hero}, {f.name} and the {adj} {thing}',
    'Whose Turn Is It?',
    'Half a {thing} Each',
  ],
  things: things(
    'red kite',
    'blue ball',
    'striped umbrella',
    'tin drum',
    'red scooter',
    'wooden sled',
    'yellow hat',
    'little boat',
    'long scarf',
    'tin whistle',
  ),
  usesThing: true,
  mentions: ['sharing'],
  wants: [
    passage(
      'hero standing happy, friend standing happy',
      'thing, spot',
      'The {kind} and the {f.kind} both hold on to the same {thing} {at}.',
      {
        first: [
          'One {adj} {thing}! “[Mine|Me, me]!” said {hero}. “[No, mine|Me, me, me]!” said {friend}. [Tug|Pull], [tug|pull]!',
          '{Hero} [saw|found] a {adj} {thing}. {Friend} [saw|found] it, too. [One|Just one] for two? [Oh|Hm]!',
        ],
        early: [
          '{At} lay a {adj} {thing}. [{Hero} saw it first. {Friend} got there first. They both took hold.|{Hero} took one end. Who had the other? {Friend}!|Two saw it, {hero} and {friend}. Two got hold of it.|{Hero} ran to get it, and so did {friend}.] “[I had it|It looked at me|I called it]!” said {hero}. “[[I touched it|It likes me|I found it|I touched it|It likes me|I found it|I want it|I ran faster]]!” said {f.name}. [Neither of them [let go|would give it up].|Nobody let go.|Pull, pull, they went.|They pulled it this way and that.]',
        ],
        growing: [
          'And {at}, [all by itself|in the sun], was a {adj} {thing}, with a note: “For whoever wants it.” [{Hero} wanted it. {He} had just taken hold of one end when {he} noticed that somebody had hold of the other. It was {friend}.|Two people did, and at the same moment. {Hero} had the front, and {friend} the back.|{Hero} took it. It would not come, and that was because of {friend}, on the other end.|{Hero} was whoever, and so, it turned out, was {friend}.] [“I was here first,” said {hero}. “I was here longest,” said {f.name}.|“I saw it with both eyes,” said {hero}. “I saw it from nearer,” said {f.name}.|“It’s for me,” said {hero}. “It says whoever,” said {f.name}, “and I’m one, too.”] The {thing}, which had never been wanted by so many, [creaked|gave a squeak].',
        ],
        confident: [
          'It so happened that {at} someone had put out a {adj} {thing}, with a label on it which read “For whoever would like it”. {Hero} liked it at sight. {He} had it by one end, and was on the point of [being very happy|carrying it off], when it came to {him} that it was [heavier than it looked|not coming]; and following it along to its farther end {he} found there, equally happy, {friend}. They explained to one another, [with great politeness|at first quite calmly], how matters stood. {Hero} had seen it first. {F.name} had touched it first. The label, on being read again, [took no side|said whoever].',
        ],
      },
    ),
  ],
  deepens: [
    passage(
      'hero standing proud, friend standing sad',
      'thing, spot',
      'The {kind} holds the {thing} while the {f.kind} waits sadly {at}.',
      {
        first: [
          '{Hero} [has|had] the {thing}. {Friend} [sat|sniffed] {at}. [Not so|No] fun, [all alone|hm], {hero}.',
          '[My turn|Mine]! {Hero} ran {at} with the {thing}. “[And me|My turn]?” said {friend}.',
        ],
        early: [
          '[{Hero} had it first. It was a very good {thing}.|{Hero} went first. What a {thing} it was!|First came {hero}’s turn.|“Me first,” said {hero}, and it was good.] But {friend} sat {at} and [watched|counted|sighed] all the time. “[Is it my turn|Now|Are you done],” {f.he} said, “[and now|or now|or soon]?” It is hard to enjoy a {thing} [like that|with somebody breathing at you].',
        ],
        growing: [
          '{Hero} got the first turn, by [a toss of a leaf|counting out]. [It was all {he} had hoped.|] But {friend} had sat down {at}, and looked. {look} [{F.he} did not say anything. {F.he} only|{F.he} was very quiet about it, and|{F.name} kept {f.his} mouth shut, but] [counted under {f.his} breath|sighed at the end of every minute]. A {thing}, {hero} found, gets [smaller|less shiny] when someone looks at it like that. “It’s not [that good|so special],” {he} called over. {F.name} said that [{f.he} would like to see that for {f.himself}|in that case they might swap].',
        ],
        confident: [
          'A leaf was tossed for the first turn, and it came down on {hero}’s side. [{He} ought to have been happy.|It was a fair win.|] The {thing} was everything one could wish, and for {~while} nobody could take it from {him}; but {friend} had taken a seat {at} and was [waiting|being patient], in the most noticeable manner. {look} [{F.he} was not looking. {F.he} was not looking so hard that {hero} felt it in the back of {his} neck.|{F.name} looked at everything else there was.|] {He} tried [going farther off|turning round], and could still hear {f.him} not minding. Half the shine had gone, and {he} could not think [where to|who had it].',
        ],
      },
    ),
  ],
  tries: [
    passage(
      'hero standing curious, friend standing curious',
      'thing, spot, hourglass',
      'The {kind} and the {f.kind} take turns with the {thing} {at}.',
      {
        first: [
          '{Hero}, [one, two|two]! {Friend}, [one, two|two]! {Hero}, {friend}, {hero}! [Dizzy|Puff], {thing}!',
          '“[Turns|Your go], my [turn|go], your [turn|go]!” [Snatch|Grab], [grab|snatch], [phew|oof] {at}!',
        ],
        early: [
          '“[We’ll take turns|One minute each|Turn and turn about],” said {hero} {at}. {Hero} had it, then {friend} had it. {Critter} [counted|called the time]. But {bug} could only count to [three|two]. “[Change|Swap],” said {bug}. “[Change|Swap]. [Change|Swap].” [They got [dizzy|nothing done at all].|What a muddle!|Round it went, and round.]',
        ],
        growing: [
          '[They tried taking turns. {Critter} was asked to sit {at} and keep the time|Turns, then. {Critter} would sit {at} and call them|It ought to go in turns, they said, with {critter} {at} to keep count], [having no wishes in the matter|being neutral]. {look} But {bug} could count only up to {~few}, so that no sooner had you got the {thing} than you [gave it back|had had it]. [“Change!” cried {bug}.|] “Change! Change!” The {thing} went to and fro so fast that [it hummed|nobody could see it]. After {~while} the only one who had enjoyed it was {bug}.',
        ],
        confident: [
          '[The natural thing is to take turns|They were reasonable people, and resolved on turns|Turns were thought of], and {critter}, being a stranger to both of them, was appointed [timekeeper|umpire], with a seat {at}. {look} It was not known until too late that {bug} could count to four and no further. [“Change,” came the cry, and before one could so much as [look at the {thing}|get a grip], “Change,” and “Change” again, until it was going back and forth like [a shuttle in a loom|a hot potato], and the two of them saw nothing of it but a [blur|kind of colour].|] “I’ve never had such a day,” said {bug}, when they stopped from dizziness. {F.name} wondered [what the {thing} thought|whether to count to five was really so hard].',
        ],
      },
    ),
    passage(
      'hero standing worried, friend standing worried',
      'thing, spot',
      'The {kind} and the {f.kind} measure the {thing} to divide it fairly.',
      {
        first: [
          '“[Half|A half] for me, half for you?” [Saw|Snip]? “No!” [cried|said] {hero}. [Poor|Dear] {thing}!',
          '{Hero} [took|got] the [top|left]. {Friend} [took|got] the [rest|right]. No [fun|good], {thing}, {at}!',
        ],
        early: [
          '[They tried to share it fairly. {Hero} should have the left half and {friend} the right.|“Half each,” said {hero} and {friend}.|They would halve it, said {hero}, fair and square. {Friend} nodded.|Could two have half of it each? {Hero} and {friend} tried.] [They drew a line down the middle {at}.|They put a chalk line on it {at}.|A line went round it, {at}.] “[Your half is bigger|My half has the scratch|Your half has the good end],” said {f.name}. [They [turned it round|drew it again]. Then {hero} had the [small|scratched] half.|So they rubbed it out.|And they argued on.]',
        ],
        growing: [
          '[Next they tried halves. A line was drawn across the {thing}, in chalk, {at}.|They drew a line across the {thing}, {at}, with a bit of chalk.|Or one could halve it. {Hero} fetched some chalk, and they did it {at}.|The next idea was a border. It ran across the {thing}, {at}.] “This is mine,” said {hero}, “and that’s yours.” {F.name} looked. “[Yours has got the [nice|shiny] end|Yours has all the [handles|shine]|Mine is smaller].” [They turned it round.|They swapped.|So they moved the line.] Now {hero}’s had the [scratch|dull end]. [They thought of [cutting it|a saw].|] The {thing} lay there [with its line across it|between them], and looked as if it would rather not. “You can’t [use|do anything with] half a {thing},” said {hero}. That was [the trouble with it|true].',
        ],
        confident: [
          '[Then it was to be divided.|If it was not to be one after the other, it must be half and half.|They drew up a border.] They laid the {thing} down {at} and drew a line across it in chalk, and for {~while} it belonged, to the north, to {hero}, and to the south to {friend}. But the north had [the good end|more sun], and the south had a scratch. They rubbed it out and ruled it the other way; whereupon the east [turned out to be the half that did things|was plainly the better]. [Somebody mentioned a saw. Nobody wanted to have been the one.|It had become a matter of inches.|] There was a rather long silence, in which they both saw, as if it lay already before them, [two halves of a {thing}, and two owners, and nothing to be done with either|what would be left]. “No,” they said, at the same time.',
        ],
      },
    ),
    passage('hero walking sad', 'spot, thing', 'The {kind} sits alone with the {thing} {at} and is bored.', {
      first: [
        '{Hero} [has|got] the {thing}, [all day|alone], {at}. [Hm|Yawn], [hm|yawn]. [No|Where is] {f.name}?',
        '“You [have|keep] it,” said {friend}. “No, [you|you, you]!” said {hero}, {at}. [Hm|Oh]!',
      ],
      early: [
        '“[Keep it, then|Have it|Take it],” said {friend}, and went away. Now {hero} had the {adj} {thing} all to {himself}, {at}. {He} [played|used it] for {~while}. It was [quiet|a bit dull|not the same]. “[Look at this|Did you see that],” {he} said, but nobody [did|was there].',
      ],
      growing: [
        '“You have it, then,” said {friend}, and went off with {f.his} chin up. So {hero} had won. {He} took the {thing} {at} and enjoyed it. {look} {He} enjoyed it standing, and {he} enjoyed it sitting down. {He} did something with it that was really very [clever|funny], and looked round. There was only {critter}. “[Do you ever wish|Are you having fun],” asked {bug}, “[that you had won less|or does it just look like it]?”',
      ],
      confident: [
        '“Have it,” said {friend}, and walked away, with a chin that shook a little, and {hero} was left in possession. It is a grand thing to be left in possession. {He} bore the {thing} off to {spot}, and had it there, [this way and that|from every side]. {look} Once, by accident, {he} did with it something so [neat|funny] that {he} laughed out loud and turned to see {f.name}’s face, and it was {critter}, who [had missed it|was chewing]. {He} tried to do it again. It [would not come|wasn’t so funny]. It seemed that the {thing} had been fastened at the other end to something, and had [worked better so|come away without it].',
      ],
    }),
  ],
  turns: [
    passage(
      'hero standing happy, friend standing happy',
      'thing, spot',
      'The {kind} and the {f.kind} use the {thing} together {at}.',
      {
        first: [
          '“[You and me|Both]!” said {hero}. [Up|One, two], [whee|up]! {Friend}, {hero}, one {thing}, [whee|hooray]!',
          '{Hero} [holds|had] this end, {friend} [holds|had] that. [Oh|See]! [Now|So] the {thing} [goes|works], {at}!',
        ],
        early: [
          'Then the {thing} [slipped|began to roll|fell], {at}. [They both jumped for it. {Hero} caught one end and {friend} caught the other. And, oh!|“Catch it!” {Hero} had the front, {friend} had the back. Oh!|Quick! {Hero} took hold, and so did {friend}, and whee!|After it they ran, {hero} and {friend}, and each got hold of one end.] [With one at each end it was [twice as good|a different thing].|It had never done that [before|with one]!|That was how it went!|It was so much better with two.] “[It’s made for two|It wants both of us],” said {f.name}. “[Hold on|Again|Faster]!” said {hero}.',
        ],
        growing: [
          '[It was the wind, perhaps, or it was the {thing} itself; at any rate,|Nobody touched it. But|Then somebody sneezed, and|It may have been a mouse that did it;] {at}, it [slid|got away], and they both ran. {Hero} got hold of one end and {friend} of the other, as on the first day. [But this time, because they were both running the same way|Only they weren’t pulling now, and so|Now they ran together, and because of that], [something happened|it went]. [It had never [gone|done that] with one.|It went [round|up, too].|] “Did you feel that?” cried {f.name}. “[It wants somebody at each end|It takes two|It’s for pushing and pulling, both at once]!” [They had each had [half of the fun|a try], and each had thought it was the whole.|They tried it the other way, and it went better still.|] “[Again|Don’t let go]!” said {hero}.',
        ],
        confident: [
          'Nobody knew, afterwards, who had put it down or why it moved; but {at}, before their eyes, the {adj} {thing} began to [slide away|go], and both of them ran for it. {Hero} got the one end, and {friend}, as usual, the other. [Only now, for the first time, they were facing the same way.|But nobody pulled.|] And the {thing}, which in {hero}’s {hands} had been [amusing|quite good], and in {f.name}’s, for all one knew, about the same, gave a sort of [leap|sigh of relief], and did what it was for. They came to rest a good way on, [in a heap|out of breath]. [“It was never meant for one,” said {f.name}.|“It’s a two,” said {f.name}.|] {Hero} lay and looked up. “The label,” {he} said, “said whoever. It didn’t say [how many|one].”',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero running happy, friend running happy',
      'thing',
      'The {kind} and the {f.kind} laugh and play with the {thing}.',
      {
        first: [
          '[Whee|Ha], {hero}! [Whee|Ha], {friend}! [Round|On], [round|on] {went} the {thing}!',
          '“[Again|More]!” said {friend}. “[More|Again]!” said {hero}. [Puff|Ha], [puff|ha], {thing}!',
        ],
        early: [
          '[They did it [forwards|again and again]. They did it [backwards|with their eyes shut].|Up and down they went, all day.|They did it till they were [out of breath|hungry].|Faster, slower, and upside down!] {Critter} had a go [in the middle|on top]. “[I don’t know which of us has it now|Whose turn is it],” said {friend}. “[Both|Everyone’s|Ours],” said {hero}. {joy}',
        ],
        growing: [
          'They did it until the sun [had gone round|got low]. {Hero} worked out a way with a twist in it, and {friend} worked out how to [stop|steer]. {Critter} rode in the middle and called “Change!” from time to time, out of habit, and [then they changed ends|nobody minded]. [“Whose is it now?” asked {f.name}. They had [forgotten to decide|no idea].|Nobody asked whose it was.|] {joy}',
        ],
        confident: [
          '[There was no question, after that, of turns.|Nobody said “Change” any more, except {critter}.|] One needed two for it and, in the corners, [three|a passenger]: {critter} sat in the middle, for balance, and now and then called “Change!” for old times’ sake. {Hero} discovered a way of going [round|about] that had a twist at the end. {Friend} discovered how to stop, which had been [left out of the first version|called for]. Somewhere along the way the chalk line [wore off|got rubbed out], and when, much later, one of them asked whose the {thing} really was, they found that they could not remember [which of them had lost|what the answer had been]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'thing, star', 'The {kind} sleeps, the {thing} put away for tomorrow.', {
      first: [
        'The {thing} [sleeps|naps] [here|in] today, [there|and] with {f.name} [next|tomorrow].',
        '[One|A] {thing}, two friends, [three|two] [yawns|naps]. [Ahh|Hush].',
      ],
      early: [
        '[That night the {adj} {thing} stayed|The {adj} {thing} slept|They put the {adj} {thing} to bed] [at {hero}’s|half way between them]. [Tomorrow it would sleep [at {friend}’s|over there]. It was [easier to share than soup|big enough for two].|{Friend} could have it in the morning, or {hero}, [it didn’t matter|one of them].|There was plenty of it.|] “[Good night, our {thing}|Sleep well, both halves],” said {hero}.',
      ],
      growing: [
        'They had some trouble over where the {thing} should sleep. In the end it slept [half way|at each in turn], and {hero} [could not remember why this had been so hard|did not even count the days]. Sharing is like [whistling|floating], {he} thought: it only works once you [stop holding on|let your breath out].',
      ],
      confident: [
        'The {thing} spent that night [exactly half way, under a bucket, on account of the dew|at {f.name}’s, by mutual consent], and {hero}, who two days ago would have lain awake over it, gave it no thought. {He} was thinking of the twist. {He} believed that, if {f.name} leaned [left|out] at the right moment, they could go [twice round|right over]; and {he} could hardly wait until morning to tell {f.him}, and it struck {him} that sharing [had nothing to do with halves|was not a sum in division].',
      ],
    }),
  ],
  thoughts: {
    first: ['One {thing}, two [of them|friends]!', 'But [who|who, who] gets the {thing}?'],
    early: [
      'But there was still one {thing}, and two of them.',
      '“[There must be a way|One into two won’t go],” said {hero}.',
      'Who should have the {adj} {thing}?',
    ],
    growing: [
      'But there was still only one {thing}, and [they were still two|neither had let go of it].',
      'And the {adj} {thing} [waited|lay there], and nobody knew whose it was.',
    ],
    confident: [
      'It left the matter of the {adj} {thing} exactly where it had been, which was [in the middle|between them].',
      'One {thing} and two people: [it is the oldest sum there is|{he} did the sum again], and it would not come out.',
    ],
  },
  joys: {
    first: ['[Ours|Our {thing}]! [Ours|Whee]!', 'One {thing} [for|and] two, [ha|hooray]!'],
    early: [
      'It was their {thing} now. It felt {~glad}.',
      'Two with one {thing} is [more|better] than one with one.',
    ],
    growing: [
      '“Ours” is a [rounder|bigger] word than “mine”, and it felt {~glad}.',
      'They carried the {thing} between them, [one at each end|and swung it].',
    ],
    confident: [
      '“Ours,” said {hero}, to see how it [sounded|sat in the mouth], and it felt {~glad}.',
      'The {adj} {thing} went home between the two of them, [one at either end|swinging], and weighed [nothing|half as much].',
    ],
  },
}
