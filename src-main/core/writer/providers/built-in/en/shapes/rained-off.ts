import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** A plan is spoilt, and what is done instead is better than the plan. */
export const rainedOff: Shape = {
  id: 'rained-off',
  arc: 'day',
  titles: [
    '{Hero} and the Picnic That Wasn’t',
    'The Spoiled Picnic',
    'What They Did Instead',
    '{Hero} Under the Table',
  ],
  things: things('picnic basket'),
  usesThing: false,
  mentions: ['picnic'],
  wants: [
    passage(
      'hero standing sad',
      'basket, spot',
      'The {kind} stands with a picnic basket while everything goes wrong.',
      {
        first: [
          'A picnic! [Buns|Jam], [jam|buns], [hooray|off we go]! [Whoosh|Boom]! [Oh no|Oh dear], [a storm|the wind], {hero}!',
          '{Hero} has a basket, for a picnic {at}! [Whoo|Whoosh]! [No|Not] now! [In|Back], {hero}, [in|back]!',
        ],
        early: [
          '[It was going to be the best picnic ever. {Hero} had packed|{Hero} was going to have a picnic. {He} had packed|Picnic day! {Hero} had made|In the basket {hero} had put] {~few} sandwiches, and {he} had asked {friend}. Then the sky went [grey|dark]. [Whoosh, went the weather, and|It came down, whoosh, and|In a wink it was wild out there, and] it shook {spot}. “[We can’t go out in that|There goes my picnic],” said {hero}. “[It’s all spoiled|Everything is wrong]!”',
        ],
        growing: [
          '[That day there was to be a picnic.|{Hero} was having a picnic that day.|There was one thing in {hero}’s calendar, and it was a picnic.|It was to be a picnic, with a cloth.] {Hero} had been planning it [since the last one|for a week]. {He} had a list: there was jam on it, and [a game with spoons|a song], and {friend} was coming. And at the very moment when {he} shut the lid of the basket the weather turned. [It was not a little weather. It came down|It fell|All at once it came] on {spot} [with both feet|like furniture]. [Nobody could have gone out in that.|Even the ducks [went in|were indoors].|You could not have kept a hat on.] [{Hero} stood with the basket on {his} arm and looked at {his} list. Every single thing on it began with “outside”.|{Hero} had [drawn a map|polished the spoons], and all for nothing.|“But I’ve cut the crusts off,” said {hero}.]',
        ],
        confident: [
          '[A picnic had been arranged. {Hero} had arranged it; {he} had drawn a plan|There was to be a picnic, and nothing had been left to chance. {Hero} had drawn a plan|{Hero} had thought of everything for the picnic. There was a plan], with arrows, and there was a list, and everything on the list had been ticked, down to the [mustard|second spoon]. {Friend} had been invited for noon, at {spot}. [What had not been ticked was the weather, and at ten minutes to twelve it arrived.|Everything was ready by half past eleven, except the sky.|Nobody had spoken to the weather. It came at noon, uninvited.] It was the sort that makes people [say “well!” and shut windows|think of arks]. [{Hero} watched as it took hold of {spot} and shook it like a rug.|There was soon very little to be seen of {spot}.|] {He} had the basket on {his} arm. [{He} went on standing there with it, as one stands with an umbrella when the bus has gone; and|{Hero} did not put it down; and] the plan, with all its arrows, pointed [firmly out at it|into the wet].',
        ],
      },
    ),
  ],
  deepens: [
    passage(
      'hero sitting sad, friend standing calm',
      'basket, window',
      'The {kind} sulks with the basket while the {f.kind} looks on.',
      {
        first: [
          '[Hmph|Sniff]! {Hero} [sat|hid] with the basket. “[Cheer up|Hello],” said {friend}. “[No|I will not]!”',
          '“[Bad|Silly] sky!” said {hero}. “[Wet|Big] sky,” said {friend}. [Hm|Drip], [hm|drip], no picnic.',
        ],
        early: [
          '{Friend} came in, dripping. “[Are we still going|Bit damp],” {f.he} said. {Hero} only looked at the basket. “[There was going to be a song|I had a plan],” {he} said. [{He} shut the lid. {He} would not have even one [bun|sandwich], out of [crossness|sadness].|{Hero} sat on the lid.|Nobody was to touch the [buns|jam].]',
        ],
        growing: [
          '{Friend} came all the same, with water running out of {f.his} ears. [“Hm,” said {f.name}. {Hero} did not want to be cheered up.|“It could be worse,” said {f.name}. {Hero} did not see how.|] [{He} had the basket on {his} knees, and held the lid down.|{Hero} kept the basket shut, with both {hands}.|] If it couldn’t be the picnic that {he} had thought of, then it [should be none|could be nothing at all]. [“We might,” began {f.name}. “No,” said {hero}.|“What if we,” said {f.name}. “It isn’t the same,” said {hero}.|] [The worst of a good plan is that one has [already been there in one’s head|had it once already].|It had been so [green|sunny], in {his} head.|]',
        ],
        confident: [
          '{Friend} came on the stroke, wrung {f.himself} out, and was understood to say that it might clear. [{Hero} did not reply. {He} was sitting with {his} arms about the basket, in the attitude of a person at a graveside.|{Hero} was holding the basket as one holds [a sick hen|a hat at a funeral].] {He} had been on that picnic so often, that week, in {his} thoughts; {he} knew just how the light fell, and what {f.name} said when {f.he} saw the [mustard|jam]. [And now it had been taken from {him}, complete, and somebody expected {him} to [look on the bright side|play cards].|It was gone, mustard and all.|] [“We could always,” said {f.name}. “We couldn’t,” said {hero}.|“Well,” said {f.name}. “It isn’t,” said {hero}.|]',
        ],
      },
      { place: 'kitchen' },
    ),
  ],
  tries: [
    passage(
      'hero standing worried',
      'window, basket',
      'The {kind} waits at a window for the weather to stop.',
      {
        first: [
          '[Stop|Go], [stop|go], bad sky! {Hero} [knocks|taps] [the glass|the door]. [Drip|Whoosh]! [More|Still]!',
          '{Hero} [looks|looked] out. [Now|Dry]? [No|Not]! [Now|Dry]? [No|Wet]! [And now|Sun]? [Whoosh|Drip]!',
        ],
        early: [
          'First {hero} tried to stop it. {He} [knocked on the window|sang at the sky]. {He} did a dance for sun, and [fell over a chair|{critter} did it, too]. [It only got worse.|That made it worse.|Bang went the wind.] “[I think that was the dance for more|Did you do it backwards],” said {critter}. {thought}',
        ],
        growing: [
          'First {he} tried waiting for it to be over. {He} stood at the window and gave it hard looks. It did not seem to feel them. {He} tried a song for good weather, which [goes with stamping|you sing with your hat on]. “Is that the one?” asked {critter}, who had come in out of the wet. “It seems to be [encouraging it|getting louder].” [And so it was. {Hero} sang it backwards, to be on the safe side.|{Hero} stopped in the middle.|] A [flowerpot|bucket] went by. {thought}',
        ],
        confident: [
          '[There was a period of looking out. {Hero} looked at the weather, to show that {he} was waiting; the weather looked in, to show that it was not.|{Hero} stared the weather in the face. It did not blink.|For some time {hero} confined {himself} to breathing on the window.] [There is a certain charm against it, with stamping, that {he} had from {his} grandmother, and {he} performed this on the hearthrug, before an audience of {critter}, who had only come in to get dry.|] “Very stirring,” said {bug}. “What is it for?” At that instant something large, a [gate|henhouse], passed the window, from left to right. “Is it possible,” {bug} inquired, “that you were [holding it upside down|doing the chorus]?” {thought}',
        ],
      },
      { place: 'kitchen' },
    ),
    passage(
      'hero walking sad',
      'umbrella, spot, basket',
      'The {kind} goes out in bad weather and comes straight back.',
      {
        first: [
          '[Out|Go], {hero}, to {spot}! [Whoosh|Splat]! [Hat|Bun] gone! [Splash|Back]! [In|Brr], [in|brr]!',
          '{Hero} [ran|went] out {at}. [Squelch|Slip], [slip|squelch], [splat|flop]! [Wet|Muddy] {kind}, [wet|muddy] bun!',
        ],
        early: [
          'Then {hero} went out in it. “[It’s only weather|A bit of wet won’t hurt],” {he} said. {He} got as far as {spot}. [{He} put down the cloth, and it blew away. {He} put down a sandwich, and it [floated off|swam].|Off went the cloth. The bun was wet, the jam was wet.|Whoosh, the cloth was gone, and the plates were ponds.] {He} came back with [a fish|mud] in {his} hat. {thought}',
        ],
        growing: [
          'Next {he} tried having it anyway. {He} marched out to {spot}, in {his} hat. {look} [You spread a cloth first; the cloth [took off|was last seen going north]. You put out the plates; they filled.|The cloth stayed for as long as {he} sat on it. The plates [sailed|rang].] {Hero} took one bite of a sandwich, and it was like [eating a pond|a sponge with jam]. A picnic is not a thing that you can do [by being firm|with your teeth shut], and {he} came in again, [and made a puddle on the mat, and [glared at it|didn’t speak]|and stood there, dripping, with [a leaf on {his} head|the jam in {his} boot]]. {thought}',
        ],
        confident: [
          'Then, since one ought not to give in, {he} had the picnic. {He} had it at {spot}, alone, at noon. {look} [The cloth was spread, and, on being spread, left. The plates were set out, and became in turn a [row of small lakes|kind of fountain];|It was observed that the cloth went first, and the mustard after it;] there was a moment when {he} sat, quite upright, with {his} hat streaming, and raised to {his} lips something that had been egg and cress. [It was noted, from the window, with respect.|From the window they waved.|] “Well?” said {critter}, when {he} came in. “Very pleasant,” said {hero}, and sneezed; and [stood dripping|took off {his} hat, out of which there ran a minnow]. {thought}',
        ],
      },
      { weather: 'rain' },
    ),
    passage(
      'hero sitting curious, helper sitting calm',
      'teapot, basket',
      'An old {h.kind} knocks, asking for shelter from the weather.',
      {
        first: [
          '[Knock|Tap]! {Helper}, [wet|cold]! “[In|Come in]!” [Knock|Tap]! {Critter}, [cold|wet]! “[In|You, too]!” [Full|Warm] room!',
          '{Helper} [drips|dripped]. “[Tea|Warm up]?” said {hero}. [Sip|Ahh], [sip|ahh]. [Drip|Steam], [drip|steam].',
        ],
        early: [
          'There was a knock. It was {helper}, quite soaked. “[May I drip in here|Can I wait it out],” {h.he} asked, “[for a bit|by your stove]?” Then came {critter}, and [a wet hen|two ducks]. {Hero} gave them all [towels|blankets]. [It began to smell of [steam|wool] and to be [rather nice|warm].|Soon it was quite full in there.|] {thought}',
        ],
        growing: [
          'There was a knock, and in came {helper}, with half of the weather behind {h.him}. “I was on my way to your picnic,” {h.he} said. “Where is it?” {Hero} explained that there was none. {H.name} looked at the basket; {h.he} looked at the stove, and at {critter}, who was [steaming|in a tea towel]. “You’ve got people,” {h.he} said, “you’ve got sandwiches. [What is it that you’re short of|What’s missing]?” [“Outside,” said {hero}. “There’s quite enough of that,” said {h.name}, and|{Hero} could not think what to say, and {h.name}] [shut the door on it|took off {h.his} boots]. {thought}',
        ],
        confident: [
          'It knocked. {Hero} opened, and the weather put in {helper}, like someone posting a wet letter. “I understood,” {h.he} said, when {h.he} could, “that there was a picnic.” {Hero} pointed to the window. “That’s not a picnic. That’s [a pity|merely weather]. I see a basket, and I see company.” There was, in fact, rather a lot. {Critter} was in the tea cosy; some hens had come in, quite quietly, and were sitting along the fender. “What else did you want for it?” asked {h.name}. [“Grass,” said {hero}. “A view.” {H.name} sat down and unlaced a boot, and poured it out.|{H.name} took a boot off and emptied it into the coal scuttle.|] “I went to a picnic once that had both,” {h.he} remarked. “There were [wasps|speeches].” {thought}',
        ],
      },
      { place: 'kitchen' },
    ),
  ],
  turns: [
    passage(
      'hero sitting surprised, friend sitting happy',
      'basket, sandwich, umbrella',
      'The {kind} and the {f.kind} have a picnic under the table.',
      {
        first: [
          '“[Psst|Come], {hero}!” said {friend}. [Under|Look] here, a cave! A rug, a lamp, [buns|jam], [jam|buns]! A picnic!',
          '{Friend} [put|hung] a cloth on the table. [A tent|A cave]! [In|Crawl], {hero}! [Shh|Ooh]! A picnic [in|here]!',
        ],
        early: [
          '[Then something tugged {his} foot. It was|“Psst!” Somebody was under there. It was|But where was {friend}? “Here!” Look, there was] {friend}, under the table. {F.he} had hung up a cloth, and lit a lamp. “[Wipe your feet, this is a forest|Welcome to the mountains],” {f.he} said. “[Mind the bear|The view’s good].” {Hero} looked in. There were [cushion rocks|broom trees], and {critter} was a [bear|waterfall]. “[Have you brought the basket|Well? Where’s the jam],” said {f.name}.',
        ],
        growing: [
          '[While this was going on, {friend} had not said a word. Nor was {f.he} to be seen. But the table had begun to rustle.|Meanwhile {friend} had vanished. There was only the table, which had begun to [hum|bump about].|{Friend} had been gone for some time, and so had all the cushions. Now the table coughed.] [“It’s a steep climb,” it said, “and you will need a rope.” {Hero} lifted the cloth.|“Mind the cliff,” it said. {Hero} went down on {his} knees to see.|“This way to the summit,” said the tablecloth, and lifted itself at one corner.] [There was a lamp under there|{Friend} had brought in a lamp], and the [broom|mop] had become a tree. The cushions were [boulders|hills]. {Critter}, in a saucer, was a lake, with swans on. “Take care,” said {f.name}, “there are bears, only they’re shy. It’s a very good place for a picnic. [Nobody knows about it|It never rains here].” [{Hero} stood holding the basket. Then, [slowly|one knee at a time], {he} went up the mountain.|{Hero} looked at the weather, and [at the mountain|at the lake]. Then {he} took up the basket and went in.|And {hero}, who had never [climbed so high|had a picnic under anything], took {his} hat off and climbed.]',
        ],
        confident: [
          'It must be said for {friend} that {f.he} had made no further suggestions. {F.he} had merely disappeared. For some time there had been, underneath the kitchen table, sounds as of a landscape being moved; and now the cloth, which hung down all round, was lifted at one corner by a wooden spoon. [“It’s the last stage of the ascent,” said the voice of {f.name}. “I should leave the hat.” {Hero} bent down. There was lamplight.|“You’re late,” said {f.name}, from inside. “We’d nearly given you up, on the glacier.” {Hero} put {his} head in.|“Passports,” said {f.name}. {Hero} looked, in spite of {himself}.] There was a forest, of brooms; there were crags, that had been cushions, going up into shadow; {critter}, in a pie dish, represented a lake, and did it with great feeling. [It was raining, very far away, on some other country.|] “One gets the view from here,” said {f.name}, shifting over. [{He} was not ready to forgive the day.|] But there was, unmistakably, [a place left, of just {his} size|grass: somebody had unravelled a green sock].',
        ],
      },
      { place: 'kitchen' },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'sandwich, candle, teapot',
      'Everyone squeezes under the table for the merriest picnic.',
      {
        first: [
          '[Munch|Yum], {friend}, [munch|yum], {critter}! [Drip|Whoosh], sky, [drip|whoosh]! [We|All] are [warm|dry]!',
          '{Hero} [sings|sang], {friend} [hums|hummed]! [Ha|La]! A bun for [a bear|{critter}], [ha|la]!',
        ],
        early: [
          '[They all crawled in. There was|In they all went:|Under the table sat|And who had a picnic? There was] {hero}, {friend}, {critter} and a [hen|wet duck], knee to knee. [They sang the song. They played the game with the spoons.|They ate all the buns.|Open went the lid at last!] “[Listen to it rain, out in the world|More jam for the bear],” said {f.name}. It was so [tight|full] that everybody had to [breathe in turns|laugh at the same time]. {joy}',
        ],
        growing: [
          '[In the end they all got under, hens and all, and if one laughed then everyone was shaken.|There was just room for everybody, if the hens [breathed in|sat on laps].|They climbed up after {him}, one by one, until the mountain was full.] [They had the song, and [the game with the spoons|the mustard].|] {Hero} got out {his} list, and wherever it said “outside” {he} wrote “under the table”, and it all came right. [“You know what we’d have had, out there?” asked {friend}. “[Ants|Wasps].” “We’ve got one,” said {hero}. “It’s the lake.”|“No [wasps|thistles],” said {friend}.|] And {critter}, in the pie dish, [made a wave|bowed]. {joy}',
        ],
        confident: [
          '[[The whole company was got in, by folding. If anybody laughed, the range shook from end to end.|By and by everyone was under the table, including some who had only come to borrow an umbrella.|] They had the egg and cress, and what had been planned as a song for the open air was found to go very well with a ladle.|] {Hero} took out the list. [There was nothing wrong with the list.|] {He} needed to change only one word, and as it was the same one throughout {he} did it with a dash; and so it was all ticked, in the end, from the jam to the [mustard|spoons]. “Listen,” said {friend}. [They stopped chewing. Far off, on the roof of things, it drummed and drummed.|It came down and down, out there.|] “Those poor people,” {f.name} said comfortably, “[who are having it fine|with only a meadow].” {joy}',
        ],
      },
      { place: 'kitchen' },
    ),
  ],
  rests: [
    passage(
      'hero sleeping sleepy',
      'basket, star',
      'The {kind} sleeps, snug, while the weather calms down outside.',
      {
        first: [
          'Sky, [hush|shh]. Picnic, [done|gone]. [Full|Snug] {kind}, [snug|full] tum.',
          'The [basket|lamp] is [empty|low]. The picnic is [done|over]. [Drip|Hush], [drip|hush].',
        ],
        early: [
          '[Outside it was [clear|still] now, and the stars were [wet|washed].|Now it had stopped, too late.|Drip, drop, and the storm was done.|The sky was clean.] [{Hero} thought about tomorrow. It would be fine.|Tomorrow the sun would shine.|] “[But I hope not too fine|What a pity],” {he} said. {He} had had the best picnic [of all|under any table].',
        ],
        growing: [
          '[By bedtime it had stopped. It was [perfectly clear|going to be lovely tomorrow], with stars in all the puddles.|Naturally it cleared up, at bedtime.|The last drop fell at eight o’clock.] {Hero} looked at it, from {his} {bed}, with a certain pity. [There was sand in the sheets, or crumbs, as after any good picnic.|There were crumbs in {his} {bed}, and {he} left them there.|] {He} had climbed [a mountain|so far], that day, and it was only [to the table leg and back|as high as {his} own knee].',
        ],
        confident: [
          '[Toward bedtime the weather blew itself out, and left behind it, as if it wished to make amends, the clearest sky that anyone had seen that year. It would be a perfect day for it.|It had gone by evening, and everything was [rinsed|dripping and innocent].|The night was fine. It would be fine for a week, they said.] {Hero} regarded this from {his} {bed}, and hoped that no one would suggest anything. [{He} still had the plan somewhere, with the arrows; on the back of it, this evening, {f.name} had drawn the other one, the real one, [with the lake in|showing the bears], and it was that which {he} had [pinned up|under {his} pillow].|]',
        ],
      },
    ),
  ],
  thoughts: {
    first: ['No picnic, [no|sniff], [drip|whoosh]!', '[Still|Oh], no sun, {hero}!'],
    early: [
      'But it was not a picnic.',
      '[The basket stood there, [full|shut], and no one ate.|And nobody opened the basket.|“Poor buns,” said {hero}.]',
      '“[It’s not the same|My poor picnic],” said {hero}.',
    ],
    growing: [
      'And the basket with the picnic in it stood in the middle and [said nothing|looked at {him}].',
      'It was not what {he} had planned, and {hero} [held on to the lid|kept the lid shut].',
    ],
    confident: [
      'None of this was on the list, and {hero} [consulted it again|kept {his} hand on the lid].',
      'It was not a picnic, [whatever they chose to call it|by any stretch], and the basket stayed shut.',
    ],
  },
  joys: {
    first: ['A picnic, [ha|yum], a picnic!', '[Warm|Snug], [snug|dry], and jam!'],
    early: [
      '[It felt {~glad}, in there in the dry.|In the dry it felt {~glad}.]',
      '“[Best picnic ever|Same place tomorrow],” said {f.name}.',
    ],
    growing: [
      'It felt {~glad}, and the weather could do [as it liked|what it wanted].',
      '“[Same again, if it’s bad|Let’s hope for hail],” they said to each other.',
    ],
    confident: [
      'It felt {~glad}; there was nothing in the plan to equal it.',
      'It is a great thing to be dry on purpose, with a storm [laid on|for company].',
    ],
  },
}
