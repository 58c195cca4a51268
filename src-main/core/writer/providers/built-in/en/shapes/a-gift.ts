import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** A present is wanted for someone; the fine ones fail, and the small one that was carried all along is right. */
export const aGift: Shape = {
  id: 'a-gift',
  arc: 'day',
  titles: [
    'A {thing} for {f.name}',
    '{Hero} and the Right Present',
    'The {adj} {thing}',
    'Something for {f.name}',
  ],
  things: things(
    'smooth pebble',
    'white feather',
    'brown acorn',
    'little bell',
    'red leaf',
    'pink shell',
    'blue marble',
    'paper boat',
    'brass button',
    'yellow flower',
  ),
  usesThing: true,
  friendMayStay: true,
  mentions: ['present', 'gift'],
  wants: [
    passage('hero standing curious', 'spot', 'The {kind} thinks hard about a present.', {
      first: [
        'It was {f.name}’s [big day|birthday]! What [gift|present] will {hero} [give|bring]? [Hm|Let me see]!',
        '[A gift|A present], a [present|gift], for {friend}! But what[ is best|]? [Hm|Um], said {hero}.',
      ],
      early: [
        'Tomorrow was {friend}’s birthday, and {hero} wanted to bring a present, a gift like no other. [It had to be [big|rare|grand].|] It had to be [shiny|better than a bun|wrapped in gold]. “[I’ll find it|I must start at once|It can’t be a sock],” said {hero}, and put {his} {adj} {thing} away [to be ready|to have room].',
        '{Hero} needed a gift. It was for {friend}, who was [having a birthday|a year older tomorrow], and it must be the best present [in the world|there ever was]. All {he} had was a {adj} {thing}. “[That is only a {thing}|Too small|That won’t do],” said {hero}.',
      ],
      growing: [
        'Tomorrow was {friend}’s birthday, and {hero} had no present. {He} had [looked in the drawer|turned out {his} shelf]: there was half a comb, and a {adj} {thing}, which {he} [liked to hold while thinking|had found and could not stop looking at]. [You could not give anybody [that|a thing like that]. A gift ought to be [large|dear], with a bow on.|That was no present. Presents [come in boxes|have ribbons].|One can’t tie a ribbon round [half a comb|that sort of thing].|A real gift, as everyone knows, is [big|new].] {Hero} put the {thing} in with {his} [lunch|things], because {he} always did, and set out to look for a proper one.',
      ],
      confident: [
        'The following day was to be the birthday of {friend}, whom {hero} [loved|was fonder of than {he} could say], and {he} had as yet no gift. {He} went through {his} possessions. They were [half a comb|a cork], a spoon, and a {adj} {thing}, picked up one day for no reason and kept, [for no reason, ever since|since it sat so well in the mind]. [Nothing there, certainly, that one could call a present.|It was not what one would call a choice.|There was not a gift among them.|] A present had to be [imposing|of some size]; it had to make people say “Oh, you shouldn’t have.” {He} slipped the {thing} in with {his} lunch, [from habit|as {he} did each day], and went to look for something [one shouldn’t have|magnificent].',
      ],
    }),
  ],
  deepens: [
    passage('hero sitting calm', 'spot, thing', 'The {kind} sits {at} and remembers a kind friend.', {
      first: [
        'Kind {f.name}! Who [sang|came] when {hero} was [sad|ill]? {Friend}, [yes|that’s who].',
        '{Hero} [sat|thought] {at}. The [best|top] gift for {friend}! {Hero} [held|had] the {thing}.',
      ],
      early: [
        'You see, {friend} was [the kindest one of all|not just anybody]. When {hero} had a [cough|cold|bad day], {f.name} had [told {him} stories|sung to {him}|kept {him} company]. {Hero} sat {at} and thought, and rolled the {adj} {thing} [to and fro|about]. {He} always thought best [with it|that way].',
      ],
      growing: [
        'It had to be right, because of what {friend} had done that winter. {Hero} had been [in bed with a cough|quite low], and every evening {f.name} had [told {him} one thing that happened that day|made the time pass]. [That was all; but|It was not much, only|It doesn’t sound a lot, but] {hero} had [saved up for it all day|waited for it from breakfast on]. {He} sat {at} and thought about it, turning the {adj} {thing} over and over. {look} [How do you wrap up a thing [as big as that|like thank you]?|That takes more than [a sock|paper and string].|Something as big as that does not go in a box.]',
      ],
      confident: [
        'One does not easily find a gift for somebody like {friend}. That winter, when {hero} had been laid up [with a cough|and out of sorts], it was {f.name} who had seen to it, evening after evening, that there was [some piece of news|one good thing] to go to sleep on: how [a duck had sat down in the post|the moon had been seen in a bucket]. [They had been quite small things.|Never much, and never twice the same.|] {Hero} sat {at}, turned the {adj} {thing} over and over as {he} did when {he} was thinking, and wondered what one [bought|could bring] for a person who had given {him} [the whole of a February|all those evenings]. {look}',
      ],
    }),
  ],
  tries: [
    passage('hero standing worried', 'spot, bouquet', 'The {kind} picks a big bunch of flowers {at}.', {
      first: [
        'Flowers {at}? [Pick|Snip], [pick|snip]. [Atishoo|Achoo]! [Petals|Puff], all [gone|over]!',
        '{Hero} [picked|took] {~few} flowers {at}. [Munch|Nibble]! {Critter} ate [one, two, ten|them]!',
      ],
      early: [
        'First {he} tried flowers, {at}. {He} picked a [huge|lovely] bunch. But {critter} [lived in it|was in the middle], and [was not pleased|had just cleaned]. “[Would you mind|Excuse me],” said {bug}. “[This is my house|You are holding my kitchen].” {Hero} [planted it all again|put it back, stem by stem].',
      ],
      growing: [
        '[Flowers were the first idea. {Hero} picked them {at}|It might be flowers, thought {hero}, and picked them {at}|{Hero} began with flowers. They grew {at}, and {he} took|Everyone likes flowers. {Hero} found them {at} and picked], the whole [bunch|armful], until {he} could [hardly see over the top|not see where {he} was going]. {look} Then the bunch sneezed. It was {critter}, who had been asleep in [the blue ones|it], and who said, [very politely|with dignity], that it was a strange thing to wake up and find one’s bedroom [walking along|under somebody’s chin]. {Hero} said sorry to [each one|the flowers] and put them back. [It took longer than [the picking|you would think].|One of them needed [a splint|a drink].|]',
      ],
      confident: [
        'The first idea, as with everyone, was flowers. There were plenty {at}, and {hero} gathered them until the bunch was [wider than {he} was|a public nuisance] and {he} had to steer by the sound of {his} own feet. {look} {He} had got some distance when it cleared its throat. “I don’t want to seem [inhospitable|difficult],” said the voice of {critter}, out of the [bluest part|depths], “but this is where I live.” There followed [an awkward moment|apologies]. {Hero} carried all of it back, and put it in again stalk by stalk, [to directions|“a little to the left”], until {bug} [declared it better than before|felt at home].',
      ],
    }),
    passage('hero walking proud', 'spot, cake', 'The {kind} carries a very tall cake past {spot}.', {
      first: [
        'A cake! A tall cake! {Hero} [ran|went] past {spot}. [Wobble|Tip], [wobble|tip], [splat|plop]!',
        '{Hero} [made|had] a cake {at}. [Sniff|Yum], [lick|nibble]. [Oh|Oops]! No cake, {hero}!',
      ],
      early: [
        'Then {hero} made a cake. It had {~few} floors and a [roof|chimney|flag]. {He} carried it past {spot}. [It leaned to the left. It leaned to the right. Then it|It wobbled. It tipped. Then it|“Steady,” said {hero}. But it|Oh dear, it] [sat down|came apart|lay down on {critter}]. “[Lovely cake|Thank you, I was hungry|Is there tea],” said {bug}, from inside.',
      ],
      growing: [
        '[The next idea was a cake. It had|Then {hero} baked. It was a cake with|A cake, then, thought {hero}. It rose to|After that {he} made a cake, with] seven floors, and a window on each, and {hero} was [very proud|hardly able to lift it]. All went well as far as {spot}. {look} There the cake began to [think about things|lean]. [{Hero} leaned the other way.|] [The cake changed its mind.|Then it came the other way.|It wobbled.|] [In the end they both [sat down|lay down]|After that it was [flat|on the ground]|Bump, they went], and {critter}, who had been underneath, [ate a way out|came up through the third floor]. [“[Raspberry|A shade too much lemon],” said {bug}. “May I have the recipe?”|“[More|Who made this]?” said {bug}.|“I was under it,” said {bug}, “[and now it’s under me|but I’ve forgiven it].”]',
      ],
      confident: [
        '[Next came the cake. It had, when it left the oven,|A cake, then; and {hero} did not stop until it had|Then {he} baked. What came from the oven had] seven storeys and [a balcony|a small clock], and it was so beautiful that people [took off their hats|held doors]. {Hero} had got it as far as {spot} before the fourth floor [slid|expressed a wish to travel]. {look} {He} leaned; it leaned; for {~while} they [danced|stood bowing to one another], like two people in a doorway; and then it went, [floor by floor|with a sigh]. {Critter}, who happened to be standing where it came down, was [some time eating a way out|not seen until the raspberry layer]. “I’ve had worse,” said {bug}, “[afternoons|roofs].”',
      ],
    }),
    passage('hero standing sad', 'spot', 'The {kind} looks at something far too grand {at}.', {
      first: [
        'Gold! {Hero} [saw|found] gold {at}! [Tug|Pull], [tug|pull]. [Too big|Too heavy|Stuck], [oh|oof]!',
        '“[That|This]?” said {hero} {at}. [Too big|Too loud|Too hot|Too wet]! Not for {f.name}.',
      ],
      early: [
        '{At} {hero} saw something [golden|shiny|grand]. “[That is it|That’s the present]!” But it was [too heavy to lift|only the sun on a tin|stuck to the ground]. {He} pulled until {he} [sat down|was red]. “[Nobody can give that away|It belongs to everybody|It’s the wrong size],” said {critter}.',
      ],
      growing: [
        'And then, {at}, {hero} saw it: something golden, [shining like a crown|as big as a door]. {look} [That was a present.|That was more like it.|“There,” said {hero}.|] {He} [pulled|pushed] it, {he} sat on it, {he} asked it nicely. [Then a cloud came over, and the gold [went out|was gone]. It had only been the [evening|sun] lying there.|Then the sun moved on, and it was [a bucket lid|a wet wall].|] “[It does that every day|People are always trying to take that],” said {critter}. “It’s [free, but it doesn’t travel|for looking at].”',
      ],
      confident: [
        '{He} had almost given up when, {at}, {he} beheld the very thing. It was golden. It [flamed|lay there for anyone to take]. Nobody, on being handed that, could have said anything but “Oh, you shouldn’t have.” {look} {Hero} [put both arms round it, as far as they went|took hold of it by the corner], and heaved, and had got as far as seeing stars when the sun moved, and there was nothing in {his} embrace but [a drainpipe|a very ordinary piece of rock]. “[Four o’clock|Ten to four],” observed {critter}, without looking up. “[They all try. |][I let them|One hasn’t the heart to say].”',
      ],
    }),
  ],
  turns: [
    passage(
      'hero standing worried, friend standing happy',
      'thing',
      'The {kind} shyly shows the {f.kind} a {adj} {thing}.',
      {
        first: [
          '“[Just|Only] a {thing},” said {hero}. “[For me|Mine]?” said {friend}. “[Oh|Oh my], the best [gift|present]!”',
          '{Hero} [held out|gave] the {adj} {thing}. {Friend} [gasped|went ooh]: “[My|A] gift! I love it!”',
        ],
        early: [
          'So {hero} came to {friend} with nothing. “I [looked everywhere|tried so hard],” {he} said. [“All I have is this.” And {he}|“I only have this.” {He}|“There’s nothing but this.” And {he}|“I found nothing grand.” And {he}] [held out|showed] the {adj} {thing}. {F.name} looked at it [for a long time|very closely]. “[It’s warm|You’ve held it a lot],” {f.he} said. “[You think with it, don’t you|[You never go anywhere without it|You’re never without it|It’s yours, isn’t it|It’s the dearest you have]]! [And you would give me that?” It was the best present of all.|For me?” No present was ever [better|liked so well].|Is it really for me?” It was a true gift.|And it’s mine now?” That was the present!]',
        ],
        growing: [
          '{Hero} arrived with empty {hands}. {He} told {friend} about the flowers and the cake and [all of it|the rest], and {f.name} laughed until {f.he} had to [hold on|wipe {f.his} eyes]. While {he} talked, {hero} turned the {adj} {thing} over and over. “What’s that?” asked {f.name}. [“Oh, nothing. A {thing}. I [think with it|just have it].”|“This? [It’s only my {thing}|It isn’t anything],” said {hero}.|{Hero} had not noticed {he} was holding it. “[That old {thing}|Just a {thing}],” {he} said.] “It’s warm,” said {f.name}, when {f.he} had been given it [to hold|to look at]. “[[It’s got worn by you|You’ve worn it smooth|Your thumb has been here]|It’s gone smooth on one side. That’s from thinking].” And {f.he} was so quiet that {hero} understood. [That was the gift.|There it was, the present.|This was what {he} had been looking for.|] [It had [been along all the time|come with {him} to every wrong place].|{He} had been carrying it the whole day.|]',
        ],
        confident: [
          'In the end there was nothing for it but to go to {friend} and own up, which {hero} did, standing on one leg, and beginning with the flowers. {F.name} was a good listener. By the cake {f.he} was [helpless|weeping]; by the drainpipe, or whatever it was, {f.he} had to be [given a moment|propped up]. “And what have you got there?” {f.he} asked at last. {Hero} looked. {He} was holding the {adj} {thing}, and had been, [the whole time|all the way through]. [“It isn’t anything. I just think with it.” “And what have you been thinking about?” “You, mostly,” said {hero}.|“That’s only what I hold,” said {hero}, “when I’m [thinking of you|wondering what you’d like].”|“It’s for thinking,” said {hero}. “[It has done a lot, today|It’s nearly all been about you, lately].”] {F.name} took it with great care. It was [still warm|worn smooth on one side]. “Oh,” {f.he} said, “you shouldn’t have.”',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero hugging happy, friend hugging happy',
      'thing',
      'The {kind} and the {f.kind} admire the {thing} together.',
      {
        first: [
          '{Friend} [put|held] the {thing} up [high|to the sun]. [Ooh|Ahh], [ooh|ahh], [shine|shine, shine]!',
          '[Hug|Squeeze], {hero}, [hug|squeeze], {friend}! [Mind|Oh], the {thing}!',
        ],
        early: [
          '{Friend} found the very best place for the {thing}, where [the sun came in|{f.he} could see it]. “[Now a bit of you is here|I’ll think with it, too|When I look at it I’ll hear you talk],” {f.he} said. {Hero} went [pink|warm to {his} toes]. {joy}',
        ],
        growing: [
          '{Friend} gave the {adj} {thing} the best place there was, [on the light side|where {f.he} would see it first each morning]. [They both stood back. It looked|There it looked|In that light it was] [larger|grander] than it had at home. “[Won’t you miss it|What will you think with now]?” asked {f.name}. [{Hero} had not thought of that.|] “I’ll have to come here [to think|when I need to],” {he} said. And they both saw that it was [really two presents|a very good arrangement]. {joy}',
        ],
        confident: [
          'A place was found for it, after some [discussion|moving about], where the light came in; and there the {adj} {thing}, which had spent its life in among crumbs, looked all at once like something [in a museum|one shouldn’t have]. “But now you’ve nothing to think with,” said {f.name}. [It was perfectly true.|] {Hero} [reached for it, to think the matter over, and it was not there|had never been without]. “I’ll come round,” {he} said, “when I’ve got something [difficult|large].” “[Come when it’s small, too|You’d better come daily],” said {f.name}. It is [rarely|not often] that one gets so much for one’s birthday. {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'star, bed', 'The {kind} sleeps, happy and light.', {
      first: [
        '{Hero} gave a gift. [Now|So] {hero} [has|got] one, too: [a hug|a song|a smile].',
        'No {thing}, {hero}? [No|None]. But [oh|see], [a big smile|such a smile]!',
      ],
      early: [
        'That night {hero} [reached|felt] for {his} {thing} and it was not there. {He} thought of where it was, and [smiled|was glad]. It was [still {own}, in a way|with {f.name}|in the best place].',
      ],
      growing: [
        'In bed {he} felt for the {adj} {thing}, as always, and found [nothing|an empty place]. [For a moment {he} was [startled|sorry]. Then {he} remembered, and|{He} felt about. Then it came back to {him}, and|“Where,” thought {hero}, and remembered, and] the empty place was [warm|as good as full].',
      ],
      confident: [
        '{He} put out a hand, as one might say, for the {adj} {thing}, since it was {his} custom to [think for a little before sleeping|go to sleep on it], and met with nothing, and lay for a moment wondering at how [pleasant|large] a nothing it was. Somewhere, {place}, it was being [looked at|held]. And {f.name}, it might be, was [thinking of {him}|finding out how well it worked].',
      ],
    }),
  ],
  thoughts: {
    first: ['[No gift|No present] [yet|so far], {hero}!', '[What|Oh, what] for {f.name}?'],
    early: [
      'But {he} still had no present.',
      '“[Not that|A gift, a gift],” said {hero}, and turned the {adj} {thing} [over|round].',
      'What [would {f.name} like|could it be]?',
    ],
    growing: [
      'It was still not a present, and {hero} [rolled|turned] the {adj} {thing} about, [thinking|as {he} always did].',
      '“[Large|Grand], with a bow,” {he} said to {himself}, but [nothing like that was to be seen|it did not come].',
      'And the {adj} {thing} [bumped along|came, too], as it always did.',
    ],
    confident: [
      'It was not, however, a gift, and {he} turned the {adj} {thing} over once or twice and [thought again|{went} on].',
      'Time was passing, the birthday was [coming up like a train|no farther off], and there was still nothing [that one shouldn’t have|to wrap].',
    ],
  },
  joys: {
    first: ['[Happy|Glad], [happy|glad] {f.name}!', 'The {thing} was [just|so] right!'],
    early: [
      'The best present had been there [all along|all the time]!',
      'Giving it away felt {~glad}.',
      '{Hero} [hopped|hummed]. {F.name} had liked the {thing}!',
    ],
    growing: [
      'It is odd: the {thing} was gone, and {hero} felt that {he} had [more than before|got something].',
      'It felt {~glad} to have given it, and {he} [kept looking at {his} empty {hands}|was lighter by one {thing}].',
    ],
    confident: [
      '{He} was lighter by one {adj} {thing}, and it felt {~glad}.',
      'It had cost nothing, it had no bow, and it had been [in with the sandwiches|there at every one of {his} failures]; {hero} could not [get over it|help laughing].',
    ],
  },
}
