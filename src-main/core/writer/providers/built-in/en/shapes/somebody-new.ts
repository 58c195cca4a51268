import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** Two who are alone find out how to say hello. The other one may be someone who never leaves their place. */
export const somebodyNew: Shape = {
  id: 'somebody-new',
  arc: 'day',
  titles: [
    '{Hero} and the {f.kind}',
    'Hello, {f.name}',
    'The {kind} and the {f.kind}',
    'Somebody New for {hero}',
  ],
  things: things('little bell', 'paper boat', 'red ribbon', 'smooth pebble', 'small drum'),
  usesThing: false,
  friendMayStay: true,
  mentions: ['friend'],
  wants: [
    passage('hero sitting sad', 'spot', 'The {kind} sits alone {at}.', {
      first: [
        '{Hero} had [a ball|a song|a bun], but no friend[!|, none.]',
        '“[Who|Oh, who] will [play|hop|sing] with me?” said {hero}. No friend [here|came|yet].',
        'One {kind}, [all alone|just one]. “I [need|want] a friend,” said {hero}.',
      ],
      early: [
        '{He} had nearly everything. {He} had [a hat|a drum|a good stick]. But {he} had no friend. {He} played catch {at}, and had to [throw and catch|run after the ball] all by {himself}. “[It’s slow with one|I’m always it|I never win],” said {hero}.',
        '{Hero} knew [a good joke|two jokes|a fine riddle]. {He} told it to {spot}. {Spot} did not laugh. “[It needs a friend|It’s better with two|I should tell it to a friend],” said {hero}.',
      ],
      growing: [
        'There was just one thing {he} had not got, and that was a friend. {He} had tried it with {spot}, which [listened well|never interrupted] but did not have much to say. {look} {He} could play [hide-and-seek|catch] by {himself}, only it took a long time, and {he} always [knew where to look|won]. “[Somewhere there must be somebody|There must be a spare one about],” said {hero}, and {he} made up {his} mind to find out.',
      ],
      confident: [
        'If you had asked whether {he} was lonely, {hero} would have said that {he} was [only quiet|very busy]. But {he} had got into the way of saying good morning to {spot}, and of [waiting a moment for the answer|leaving gaps in the conversation]; {he} had invented a game for two, and [played both sides, and let the other one win|it stood about, half used]. {look} A friend, {he} supposed, was something one was [issued with|born next door to]. It had not struck {him} yet that there might be somebody, not very far away, who was [also talking to the furniture|thinking so too].',
      ],
    }),
  ],
  deepens: [
    passage(
      'hero standing curious, friend sitting sad',
      'spot',
      'The {kind} peeps at a lonely {f.kind} from far away.',
      {
        first: [
          'Look, [there|over there]! {Friend}, [all alone|so quiet]. {Hero} [hid|peeped] {at}.',
          '{Hero} [saw|spied] {friend}, far off. [Oh|Hm]! [Who is that|So big|So new]?',
        ],
        early: [
          'Then {he} saw somebody, from {spot}. It was {friend}. {F.he} was [all alone|new here], and {f.he} [hummed|sighed|looked at the sky]. {Hero} wanted to say hello. But hello [got stuck|would not come out|is a big word to start with].',
        ],
        growing: [
          'From {spot} {he} could see {friend}. {look} Nobody ever [visited|spoke to] {f.him}. Perhaps it was because {f.he} was [so grand|so quiet], or perhaps everyone thought that someone else did. {Hero} looked for a long time. “[I could say hello|It’s only one word],” {he} thought. {He} got [it|the hello] ready. It went round and round in {his} mouth like [a hot chip|a plum stone], and would not come out.',
        ],
        confident: [
          'It was from {spot} that {he} first noticed {friend}; really noticed, that is, for {f.he} had been there [for ages, as the weather is there|some time]. {look} Everybody knew {f.name} to look at. Nobody, now that {hero} came to think of it, had ever been heard to say [good morning to {f.him}|more to {f.him} than “mind out”]. {F.he} was singing, very low, the sort of song one sings when [there is no chance of being overheard|nobody is coming]. {Hero} knew that song. {He} opened {his} mouth to say hello, and found that it had [gone in the wash|stuck fast at the H].',
        ],
      },
    ),
  ],
  tries: [
    passage('hero walking worried', 'spot', 'The {kind} sets out to say hello and turns round {at}.', {
      first: [
        '{Patter}, to say hello! But [oh|stop], {hero} [ran back|went shy] {at}.',
        '“H-h-h…” said {hero} {at}. [No hello|Not yet]! [Back|Home] {he} {went}.',
      ],
      early: [
        '{Hero} set out to say hello. {He} got as far as {spot}. There {he} thought, “[What if I sneeze|What if I say goodbye by mistake|What if my hair is wrong]?” {He} turned round. {He} said it to {critter} instead. “[Hello yourself|Hello. What for|That was a nice one],” said {bug}.',
      ],
      growing: [
        '{He} got up early to say hello, and washed {his} [ears|neck], and set out. At {spot} {he} stopped to practise. {look} “Hello,” {he} said to it. [“[Hello there|How do you do]. Hello, my name is…” And then {he} forgot [what it was|{his} name].|{He} tried it with a bow and without, and then {he} could not remember [which was better|what came next].|It came out as [a squeak|“Yellow”]. {Hero} tried it again, and it was worse.|“Good day,” {he} began, “I am,” and that was as far as {he} got.] [A person can’t go visiting [without a name|in that state].|] {He} {went} home again, and remembered it on the doorstep.',
      ],
      confident: [
        '{He} set out three times. The first time {he} turned back because of [rain, which had not begun|a cloud]; the second because it was too near lunch, when people [do not like to be called on|are eating]; and the third time {he} got all the way to {spot} and there, [in full view|with one foot in the air], began to wonder whether it should be “hello”, or “good day”, or simply [a nod|a friendly cough]. {look} {Critter}, who was asked, favoured the cough. {Hero} tried it. It came out [as a bark|more like a gate], and {he} was home before the echo.',
      ],
    }),
    passage('hero sitting happy', 'spot, memo', 'The {kind} makes a big sign that says hello {at}.', {
      first: [
        '{Hero} [drew|made] a big sun {at}. [See|Wave], {f.name}, [it says hello|it is for you]!',
        '[Toot|Ding|Boom], [toot|ding|boom]! {Hero} [played|made] a hello {at}. [Did|Can] {f.he} hear?',
      ],
      early: [
        '“[If I can’t say it, I can draw it|I’ll write it big|There are other ways],” said {hero}. So {he} made a [huge|giant] HELLO out of [stones|leaves|twigs] {at}. There was [nothing|not one] left for the last letter, so {he} [ate a biscuit in the shape of an O|lay down and was the O].',
      ],
      growing: [
        'If {he} could not say it, {he} could write it. {Hero} laid it out {at}, in letters as long as {himself}, of [stones and sticks|whatever lay about]: HELLO. {look} There was [nothing left for|not enough for] the O. So {he} curled {himself} up at the end and was the O. [It is [cold|dull], being an O, and one sees nothing but [one’s own feet|knees].|{Hero} lay there until {he} had [pins and needles|a stiff neck].|] But far off, {he} thought, somebody [had begun to laugh|laughed].',
      ],
      confident: [
        'A thing that cannot be spoken can still be [spelled|built], and {hero} spent the whole of that [morning|afternoon] {at}, laying out the word HELLO in [sticks, stones and one good hat|pebbles], each letter [the length of a bed|longer than the last]. {look} {He} had miscalculated, and ran out of everything before the O. After some thought {he} lay down at the end of the line, [took hold of {his} own toes|curled right round], and was the O {himself}. It gave {him} leisure to reflect; and what {he} reflected was that if anyone should happen to look, {he} could not [possibly|now] run away without [spoiling the spelling|swearing].',
      ],
    }),
    passage(
      'hero walking curious, helper sitting calm',
      'spot',
      'An old {h.kind} listens to the {kind} {at}.',
      {
        first: [
          '“[Shy|Too shy], {hero}?” said {helper} {at}. “[Then hum|Just wave|Just smile]!” [Hum|Wave], [hum|wave].',
          '{Helper} [winked|smiled] at {hero} {at}. “[Say|Sing] boo! [Say|Sing] bun! [Say|Sing] hello!”',
        ],
        early: [
          '“[How do you make a friend|What do you say first|Where do friends come from]?” {hero} asked {helper} {at}. “[You hold still and let one come|Take half of something along|You go there and then you stay a bit],” said {h.name}. “[Even a pickle will do|A bun is good|It needn’t be clever].” {thought}',
        ],
        growing: [
          '“I’m no good at beginnings,” {hero} told {helper}, {at}. “[Why not skip it|Who is]?” said {h.name}. “[[Start in the middle.|Begin in the middle, {hero}.|Don’t begin at the beginning.] Say [pass the salt|and then what happened].|[Start with ‘anyway’|Say ‘So there I was’|Say ‘pass the salt’], and go on from there.|Try the middle. Just say [‘pass the jam’|‘and then what?’], {hero}.] [It’s what I did with my dear old [Bert|Maud]. I said ‘Mind your hat’, and we [talked for forty years|never stopped].”|I only asked somebody the time, once, and [married her|stayed to supper].”|My best friend began with [‘Ouch’|‘That’s my foot’].”] {look} {He} thought of all the middles {he} knew. There were [some good ones|quite a few]. {thought}',
        ],
        confident: [
          '{Helper} heard the whole of it, {at}, without [laughing|putting down {h.his} cup]. {look} “The trouble with hello,” {h.he} said, “is that it has nothing in it. It’s like [handing someone an empty plate|a door with no house]. I never use it. When I met my [wife|husband, rest his boots] I said, ‘Your [soup|hat] is on fire’, and we went on from there.” “Was it?” asked {hero}. “[A little|It might have been].” {H.he} [poured|stirred]. “You want to take along something with a middle: [a pie, or a question|half a bun]. Nobody can stay a stranger to half [a pie|a bun].” {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero standing happy, friend standing surprised',
      'spot',
      'The {kind} and the {f.kind} meet at last.',
      {
        first: [
          '“[Hum|La], [hum|la]?” sang {hero}. “[Hum|La], [hum|la]!” sang {friend}. [A friend|Friends]!',
          '“[Bun|Half]?” said {hero}. “[Yes, please|Yum|Oh, yes]!” said {friend}. [Friend|Friends], [friend|friends]!',
        ],
        early: [
          'At last {hero} {went} all the way to {friend}. {He} forgot hello. {He} forgot everything. “[Do you like pie|Why is the sky up there|What do you call a cold bear]?” {he} said. It was quiet. “[Yes|I’ve often wondered|I give up],” said {f.name}. “[Nobody ever asked me that|I was hoping you would come].” And they were friends, [like that|before lunch].',
        ],
        growing: [
          'So one [fine|windy] day {hero} did not stop, but {went} the whole way, right up to {friend}. {He} had a hello ready, and it fell out of {his} head. [What came instead was: “I know a song with a hole in it.”|So {he} said the next thing there was: “I know half a song.”|“There’s a bit missing in my song,” {hero} heard {himself} say.] {F.name} was silent so long that {hero} [counted three clouds|looked for somewhere to hide]. [“Which part is missing?” {f.he} asked then.|“How does it go?” asked {f.name}.|{F.name} put {f.his} head on one side.] {Hero} hummed it. And {f.name}, very low, hummed the [hole|missing piece]. It [fitted|was that part exactly]. {F.he} had been singing it alone all this time.',
        ],
        confident: [
          'How {he} got there {hero} never quite knew. {He} had meant only to go as far as usual; but {he} was thinking about [pie|a tune], and when {he} next looked up there was {friend}, [an arm’s length off|as large as life], looking at {him}. There was no time for the [H|cough]. “It’s the bit after the second line,” said {hero}, who had gone [hot and cold|scarlet]. “I can never get it.” For {~while} nothing happened at all. Then {f.name} sang it: the bit after the second line. {F.he} sang it [shyly|in a voice a little rusty], and when {f.he} came to the end, {f.he} said, “I’ve [never had anybody to do the first two|only ever had that half].”',
        ],
      },
    ),
    passage(
      'friend sitting happy, hero sitting surprised',
      'spot',
      'The {f.kind} calls out and the {kind} sits down beside {f.him}.',
      {
        first: [
          '“[Hello|Hi], [you|up there|out there]!” called {friend}. [Hello|Hi]! [Hello|Hi]! “[Me|Oh, me]?” said {hero}.',
          '“I was [shy|afraid], too,” said {friend}. {Hero} [laughed|came close]. Two [shy ones|friends]!',
        ],
        early: [
          'One day {hero} came a bit too close. “[Don’t go|Stay|Please wait]!” said somebody. It was {friend}. “I have seen you every day. I wanted to say hello. But I was [too shy|scared you’d run].” “You? [But you’re so big|But I was shy of you],” said {hero}. They both [laughed|went pink]. Now they had [a joke for two|one thing in common].',
        ],
        growing: [
          '“You always turn round just there,” said a voice. It was {friend}. {Hero} [had one foot in the air|froze]. “[Every day I think: now|I’ve been counting]. Today you were {~few} steps nearer.” {He} put the foot down. “I wanted to say hello,” {he} explained. “So did I,” said {f.name}. “I’ve had one ready since [Tuesday|spring].” They said them both at once, to [get it over|be fair], and it made such a [muddle|noise] that they laughed, and then it was done.',
        ],
        confident: [
          '“I hope you won’t mind my mentioning it,” said a voice, as {hero} was about to turn round in the usual place, “but you [forgot your O|were very good as the O].” It was {friend}. {Hero} wished the ground would open; and then, since it did not, {he} looked. There was nothing grand about {f.name}, from here. {F.he} looked like someone who had been [hoping for rain|sitting by a telephone]. “I’d have answered,” said {f.name}, “only I’m not good at [starting|hellos]. I generally [wait till people have gone and then say it to the furniture|begin in the middle].” {Hero} sat down, [just like that|for good].',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend standing happy',
      'spot',
      'The {kind} and the {f.kind} laugh together.',
      {
        first: [
          '{Hero} [told|sang] a joke. {Friend} [laughed|said ha], ha, ha[, ha|!]',
          '{Friend} and {hero}, [ha|la], [ha|la], [all day|side by side].',
        ],
        early: [
          '{Hero} told {friend} the joke. It was about [a hen and a hat|a bun on a bus]. {F.name} laughed so much that [the birds flew up|things shook]. “[Again|Another|Tell it backwards],” {f.he} said. {Hero} told it {~few} times. It got better [each time|and better]. {joy}',
        ],
        growing: [
          '[They had years to catch up on.|There was a great deal to tell.|After that they could not stop.] {Hero} told the one about [the hen in the lift|the soup], and {friend} laughed until [things fell off shelves|it could be heard two fields off]. Then {f.name} told {him} everything {f.he} could see from there, [which was a great deal|and at what time]. “[And I never knew|You might have said],” said {hero}. “[You never asked|I’m saying now],” said {f.name}. {joy}',
        ],
        confident: [
          'It came out that {friend} had been watching {him} play both sides of that game for [months|most of a year], and had [opinions|suggestions]. It came out that neither of them cared for [parsnips|brass bands]; that they were both [a little afraid of geese|early risers]; that each had thought the other too [grand|busy] to be bothered. By evening they had used up [the weather, all their jokes|every middle they knew] and a good many silences. They were the kind of silences one could [put one’s feet up on|lean on]. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps, with a friend not far away.', {
      first: [
        '“[Night|Good night], {friend}!” “[Night|Good night], {hero}!”',
        '{Hero} has [a friend|{f.name}] now. [Yawn|Ahh], [yawn|ahh].',
      ],
      early: [
        '“Good night, {f.name}!” called {hero} [at bedtime|when it got dark]. “[Good night, {hero}|Sleep well|See you tomorrow]!” {friend} called back. {Hero} had never had [a good night with an answer|anyone to say it to].',
      ],
      growing: [
        'At bedtime {hero} called “Good night!” out into the dark, [as loud as {he} could|just to try it]. And across the dark there came back, [slow and low|a bit sleepy], “Good night, {hero}.” [It is such a small thing, [an answer|two words].|It was {f.name}.|] {He} took it in with {him}.',
      ],
      confident: [
        'That evening, out of habit, {hero} wished {spot} good night and left a gap. Then {he} thought again, [put {his} head out|turned towards {friend}], and said it a good deal louder. There was a pause, of about the length of [a thought|one’s own heart]; and over all the dark between came {f.name}’s voice, wishing {him} [the same|pleasant dreams]. {He} had always supposed that it was the saying good night that [one missed|mattered]. It was not. It was the [second half|being told it back].',
      ],
    }),
  ],
  thoughts: {
    first: ['[But|Still] no friend[ yet|], {hero}.', '[Say|Oh, say] hello, {hero}!'],
    early: [
      'But {he} still had not said hello[| to {f.name}].',
      'A friend would have [liked this|laughed at that|shared it].',
      '“[Tomorrow|Next time] I’ll say it,” [thought|said] {hero}.',
    ],
    growing: [
      'It would have been [nicer|twice as good] with a friend to tell it to.',
      'And the hello was still in {his} mouth, [getting soft|like a toffee].',
      '{Hero} looked [over to|back at] where {f.name} was, and [nearly waved|almost said it].',
    ],
    confident: [
      '{He} would have liked to [remark on it|nudge somebody], and there was nobody there to [nudge|hear], and {he} looked across to where {f.name} was.',
      'There are things one cannot really [see|enjoy] until one has said “look!” to [a friend|somebody], and {hero} [had noticed this before|put it with the others, for later].',
    ],
  },
  joys: {
    first: ['[Two|Friends], [two|friends], [hooray|ha, ha]!', '{Hero} and {f.name}!'],
    early: [
      'To have a friend felt {~glad}.',
      '“[I have a friend|My friend is called {f.name}],” {hero} told {spot}.',
      '{Hero} [hummed|skipped|smiled], and thought of {f.name}.',
    ],
    growing: [
      'A friend, {hero} found, was [mostly a matter of saying “and you?”|somebody who laughs at the same hen], and it felt {~glad}.',
      'All {his} old jokes were [good as new|worth something again].',
    ],
    confident: [
      'It felt {~glad}, and {hero} kept [turning round to make sure of it|saying “we”, to hear how it sounded].',
      'Everything {he} saw, {he} saw now [twice, once for {himself} and once for telling|with a view to telling it].',
    ],
  },
}
