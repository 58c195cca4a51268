import type { Shape } from '../../model.ts'
import { things } from '../lexicon/things.ts'
import { passage } from './passage.ts'

/** A dish goes wrong, everyone who comes to complain puts something in, and it becomes a feast. */
export const theGreatSoup: Shape = {
  id: 'the-great-soup',
  arc: 'day',
  titles: ['{Hero} and the Great Soup', 'Too Many Carrots', 'The Pot That Fed Everyone', '{Hero} Cooks'],
  things: things('wooden spoon', 'big pot'),
  usesThing: false,
  mentions: ['soup', 'pot'],
  wants: [
    passage('hero standing happy', 'pot, spot', 'The {kind} stirs a big pot {at}.', {
      first: [
        '{Hero} has a [big|huge] pot. “Soup, [soup|hot soup], [soup|good soup]!” [Stir|Slosh], [slosh|stir], {at}!',
        '[Chop|Stir], [plop|slosh]! {Hero} [makes|cooked] soup in a pot {at}. [Sniff|Taste]! [Bleh|Ugh]!',
      ],
      early: [
        '[{Hero} wanted to make soup. {He} had|“I’ll make soup,” said {hero}. {He} had|It was soup day, and {hero} was the cook. {He} had|Nobody had made {hero} a cook, but {he} had] a big pot and a [spoon|hat for cooking]. {He} put in [a bean|an onion|a leek] and looked {at} for the rest. [There was no rest. {He} stirred. {He} tasted.|That was all there was. {He} stirred, and licked the spoon.|There was nothing else. Blub, went the pot, and {hero} tasted it.] “[It tastes of pot|This is just hot water|Hm. Wet],” {he} said.',
      ],
      growing: [
        '[On that day {hero} had made up {his} mind to cook. It was to be soup.|That was the day {hero} decided to make soup.|There was to be soup, and {hero} was to make it.|{Hero} had never cooked anything, and that day {he} began with soup.] {He} had never made any, but {he} had [eaten it|watched], and it didn’t look hard. {He} carried the largest pot there was {at}, filled it, lit a fire, and put in everything {he} had. It was [one carrot|an onion]. {look} [After an hour {he} tasted it. It tasted of [pot|hot pond].|It boiled for an hour, and was [grey|wet].|When {he} tried it, it was mostly [steam|hot].] [{He} had asked nobody to help, because {he} wanted to say, “I made it all by myself.” Now {he} practised saying it, and it came out rather thin.|{He} was going to say, “I made it all by myself,” and there was nobody, at present, to whom one would have wished to say it.|“All by myself,” said {hero} to the [spoon|steam]. That was the idea of it.]',
      ],
      confident: [
        '[It was on that day that {he} decided to make soup. {He} had eaten so much of it in the course of {his} life that {he} supposed {himself} [an expert|in possession of the facts].|{Hero} had made up {his} mind to a soup, and to make it alone.|It came to {hero}, all at once, that {he} would cook; and what one cooks, to begin with, is soup.] {He} borrowed the largest pot {place}, set it up {at}, with a fire under it, and, when the water was rolling, put in what {he} had, which was an onion. {look} It went round and round in there like [a small boat on a lake|the last person at a dance]. [By and by {hero} tasted. It was hot. There was no other word for it, unless it was wet.|{Hero} took a sip. It tasted like [an umbrella|a rumour of soup].|The first spoonful was warm, and so was the second; that was all one could say.] {He} had told no one, as {he} meant to walk in with a bowl and say, “I made it all by myself”; and that, when {he} held the spoon up to the light, was exactly what was the matter with it.',
      ],
    }),
  ],
  deepens: [
    passage('hero standing worried', 'pot, spot', 'The {kind} tastes the soup and makes a face.', {
      first: [
        '[Sip|Taste]! [Ugh|Bleh]! [More|A bit] salt? [Sip|Taste]! [Bleh|Ugh]! [Hm|Oh], {hero}, {at}.',
        'Thin soup, [sad|wet] soup, {hero}. [Stir|Sigh], [sigh|stir], {at}. “[No|Not] good!”',
      ],
      early: [
        '{Hero} put in some salt. {He} put in a [leaf|flower|pebble], for colour. {He} stirred it to the left, and {he} stirred it to the right. [It was still [thin|sad|pale].|It was soup only in the middle.|Nothing helped.] “[I said I could do it|Soup isn’t easy],” {he} told the pot, {at}. “Glop,” said the pot.',
      ],
      growing: [
        '{He} did what {he} could. [{He} put in salt. {He} put in a [daisy|leaf], because it looked bare. {He} tried stirring it the other way.|There was salt in it, and a [petal|pinch of grass], and {he} had stirred it in both directions.|{Hero} sang to it, salted it, and put the lid on to give it [privacy|a chance].] {look} It [got rounder|went a bit grey], but not better. The pot was as big as [a bath|{he} was], and there was enough for forty, and {hero} would not have given one bowl of it to [a drain|an enemy]. “Glop,” it said now and then, [as if it were trying to help|in a low voice].',
      ],
      confident: [
        '[There are things one can do for a soup. One can add salt, and {he} did; one can give it a [sprig|daisy], and one can stir the other way, and|{Hero} salted it; {he} gave it a leaf; {he} tried it with the lid on, and|It was salted, and skimmed, and reasoned with, and] one can take the spoon out and [look at it with one’s head on one side|frown]. {look} [It made no difference. There was, besides, so much of it.|It stayed what it was, and there was [a sea|a bathful] of it.|What it lacked in taste it had in [quantity|depth].] The pot held enough for forty, and it stood there and said “glop” from time to time, like somebody at a party who [doesn’t know anyone|has only one remark]. {Hero} began to wonder how one got rid of a soup, and whether it could be [buried|let out after dark].',
      ],
    }),
  ],
  tries: [
    passage(
      'hero standing surprised',
      'pot, critter, carrot',
      '{Critter} drops a carrot into the pot of the {kind}.',
      {
        first: [
          '“[Poo|Pooh]!” said {critter} {at}. “[A carrot|Peas], [quick|in]!” [Plop|Plip]! [Better|Hm], {hero}!',
          '{Critter} [put|threw] a carrot in {at}. [Plop|Splash]! [Sip|Taste]! “[Ooh|Mmm]?” said {hero}.',
        ],
        early: [
          '{Critter} came along {at} and sniffed. “[What’s that smell|Is somebody washing socks],” said {bug}, “[and is it safe|or is it lunch]?” “It’s soup,” said {hero}. “[Not yet,” said {bug}|I see,” said {bug}|Is it?” said {bug}], and [threw in a carrot|dropped in three peas]. [They both tasted. It was|Now it was|Sip, sip. It was|After that it was] a [bit|spoonful] more like soup.',
        ],
        growing: [
          '“I have come,” said {critter}, “about the smell.” {Hero} said that it was soup. {Bug} climbed up on the rim and looked down, {at}. {look} “I see what it is. [It’s lonely. Wait here.” And it came back rolling|It’s got no one to talk to.” It was back in a minute, with|That’s an onion thinking.” And it went home, and came back with] a carrot, twice its own size, [which it had been keeping for its old age|under protest from the carrot]. In it went. They waited [{~while}|a bit], and tasted. “Hm!” said {hero}. [It was the first time the soup had [said anything|tasted of something].|There was something there, [far off|at the back].|]',
        ],
        confident: [
          'The first complaint was lodged by {critter}, {at}, on behalf of [the neighbours|the drains]. {look} “It’s soup,” said {hero}. [“It’s bathwater,” said {bug}, and came up to look. “You’ve only got an onion in there. No one to talk to. No wonder it’s [low|like that].”|{Bug} mounted the rim and looked for some time. “I don’t want to be rude,” {bug} said, “[about a pond|to an onion].”|“Is it?” said {bug}. “It’s very brave of it.”] There was a silence, in which {bug} could be seen having a struggle. “I’ve a carrot,” {bug} said. “I was keeping it for [my old age|the winter].” [And it was fetched, and rolled up the handle of the spoon, and it went in with a sound like “oh”.|It took the two of them to get it over the edge.|In it went, like [a diver|the last of the family silver].] They gave it {~while}. The second tasting was a good deal longer than the first.',
        ],
      },
    ),
    passage(
      'helper standing calm, hero standing curious',
      'pot, garlic, spot',
      'An old {h.kind} sprinkles herbs into the pot {at}.',
      {
        first: [
          '{Helper} [sniffs|sniffed] {at}. “[Herbs|Green]! [Pinch|Snip], [pinch|snip]. [Salt|One more]!” [Mmm|Ooh], {hero}!',
          '“[Ah-ah|Wait]!” said {helper} {at}. [Snip|Pinch], [stir|sniff], [sip|mmm]. “[Now|So], {hero}!”',
        ],
        early: [
          '{Helper} looked in over {hero}’s shoulder, {at}. “[My grandmother made that|You’ve forgotten the green],” {h.he} said. {H.he} took something [from under {h.his} hat|out of a small tin] and put in a pinch. [“What is it?” asked {hero}.|“Is that good?” asked {hero}.|] “[A secret|Thyme|It’s only hope],” said {h.name}. The pot began to [smell|hum]. {thought}',
        ],
        growing: [
          '{Helper} had not come to complain. [{H.he} had only come to stand there, {at}, and [breathe in|sigh].|{H.he} looked into the pot, {at}, and [said nothing|hummed].|] {look} “If it were mine,” {h.he} said at last, “which it isn’t, I’d put in a little of this.” And {h.he} brought out of {h.his} hat a bunch of something grey. [“What is it?” “My grandmother’s. She called it [never-mind|what-you-will].”|“It’s only [a weed|an old habit],” {h.he} said.|It had no name that {h.he} knew of.] {H.he} crumbled it between {h.his} fingers. It smelled like [the inside of a cupboard in a good house|rain on hot stones]. {thought}',
        ],
        confident: [
          'Next there was {helper}, who stood for a time {at}, looking at the sky, like one who happens to be there. {look} “I wouldn’t interfere,” {h.he} said. {Hero} stirred. [“A person’s soup is a person’s own affair. I knew a man who’d had words put into his stew, and [he moved away|it was never the same].” {Hero} went on stirring.|{H.he} bent forward and [sniffed|shut {h.his} eyes].|There was a long pause, with [steam|blubbing] in it.] “It wants bay, though,” said {h.name}, as though it had been drawn out of {h.him} with tongs, and took off {h.his} hat, and in the hat was a leaf. It was very dry and old. Nobody would have thought that there was so much [summer|afternoon] in it. {thought}',
        ],
      },
    ),
    passage(
      'hero standing happy',
      'pot, potato, critter',
      'More and more neighbours bring vegetables to the pot.',
      {
        first: [
          'A leek! A bean! A [beet|bun]! [Plop|In], [plip|in], [plop|in]! “[Stir|More], {hero}!” said {critter}, {at}.',
          '[Knock, knock|Hop, hop]! Ten with [peas|beans], {at}! [Plop|Splash], soup, [plop|splash]!',
        ],
        early: [
          'The smell went all round {spot}. [And out they came.|The doors went open.|Then came neighbours.|Knock, knock, knock!] One had [a leek|a turnip]. One had [three beans|half a cabbage]. {Critter} had only [a song|one pea], but it went in, too. “[Move over|Mind my bean|Not so much pepper],” they all said. {Hero} needed a [bigger|second] spoon. {thought}',
        ],
        growing: [
          '[It began to smell, and the smell|It smelled of something now, and the smell|What a soup does, once it is one, is smell, and this one] [went visiting|got round {spot} and up the steps]. {look} [People came out to ask what it was.|People came out of {spot} to ask.|They all came out to ask {hero} what it was.] Since nobody likes to come empty-handed they brought something: a turnip, [a string of mushrooms|some corn], six beans in a thimble. [There was a quarrel about [pepper|cabbage].|] {Hero}, in the middle, stirred with both {hands}. “Who’s in charge here?” someone asked. “[The pot|Nobody],” said {hero}, who had only just noticed. {thought}',
        ],
        confident: [
          'A smell cannot be kept to oneself. This one looked in at {spot}, turned the corner, and went up the stairs of every house {place}. {look} Out of the doors behind it, with an abstracted air, came people. They did not come empty-handed. There was a leek, carried like an umbrella; there were [mushrooms on a string|chestnuts]; somebody very small had a bean, and would not be hurried. [Opinions were held on pepper, and [raised|withdrawn].|] [{Hero} stirred until {his} ears were wet.|The spoon was as long as an oar.|] It came to {him} that {he} no longer had the faintest idea what was in there, and that it was [quite out of {his} {hands}|about time that somebody sang]. {thought}',
        ],
      },
    ),
  ],
  turns: [
    passage(
      'hero standing surprised, friend standing happy',
      'pot, spoon, spot',
      'The {kind} and the {f.kind} taste the soup and smile.',
      {
        first: [
          '{Friend} [sips|tasted]. [Shh|Wait]! “[MMM|YUM]!” Soup! [Good|Hot] soup! “We [made|did] it,” said {hero}!',
          '“[Here|In]!” said {friend}. One pinch, in the pot! [Stir|Sip], {hero}! “[YUM|MMM], soup!”',
        ],
        early: [
          'Last of all came {friend}, out of breath. “[Is it too late|I only have this],” {f.he} said. It was [a pinch of salt|one small potato|a spoon of butter]. [“That’s what’s missing!” cried everyone. In it went.|“Put it in!” they all cried, and in it went.|Plop! They all leaned over to see.] {Hero} dipped the spoon, and tasted, [and stood quite still. “Well?”|and everybody waited. “And?”|and shut {his} eyes. “Now?”] “It’s SOUP,” said {hero}.',
        ],
        growing: [
          'Right at the end there came {friend}, running, with {f.his} {f.hands} shut tight. [“Is it too late?” All {f.he} had was|{F.he} had run all the way with|“Wait for me!” {f.he} called. What {f.he} had was|“It’s not much,” {f.he} panted. It was] [a lump of butter|some salt], in a leaf, half melted. [They made way. It slid into the pot|Down it went|{Hero} held {f.him} up to the rim, and in it fell], and for a moment the whole soup [went gold|held its breath]. [Then there was a hush, and {hero} dipped in the spoon. {He} had been going to say, “I made it all by myself.” {He} swallowed. {He} looked at the faces, the carrot, and the bay leaf, and the bean.|{Hero} took a spoonful, and everybody watched {his} face. There was nothing wrong with it, nothing at all.|The spoon went in, and up. {Hero} tried to remember what it was {he} had meant to say.|It had grown so quiet that one heard {hero} swallow.] “We’ve made soup,” {he} said; [and it was [far and away the best|more than true]|and [nobody had anything to add|they cheered]].',
        ],
        confident: [
          'They were all waiting for the spoon when {friend} came running up, with {f.his} {f.hands} held out before {f.him} as one carries [water|a bird]. [“I’ve only got butter,” {f.he} said, “and it’s going.” The crowd parted.|“It’s only salt,” {f.he} said, “but it’s from the sea.” They stood aside.|It was [the end of a cheese|a pat of butter], and all {f.he} had.] It went in, what there was, and lay a moment on the top like [the moon on a pond|a small gold coin], and was gone, [and something happened to the colour. No one breathed.|and the steam changed its tune.|and the whole pot sighed.] {Hero} took up the spoon. [{He} knew the words; {he} had been practising since breakfast, “I made it all by.” {He} tasted it.|{Hero} tasted, and went on tasting, as if somebody were talking to {him}.|] [There was the onion, faithful to the last, and round it, arm in arm, came everything else, one after the other, each of them somebody’s. It was impossible to say it.|They were all in it, [one by one, like people coming in and hanging up their hats|as in a photograph]. {Hero} thought of what {he} had been going to say, and [put it away|ate it].] [It would have been [a lie, for one thing|like taking a bow for the sunset].|] “It’s ready,” said {hero}, not quite steadily. [“Who’s got bowls?”|“Bowls!”|“Has anybody got a bowl?”]',
        ],
      },
    ),
  ],
  afters: [
    passage(
      'hero sitting happy, friend sitting happy',
      'bowl, pot, bread',
      'Everyone sits together eating soup with the {kind} and the {f.kind}.',
      {
        first: [
          '[Slurp|Yum], {friend}, [slurp|yum], {hero}! [All|They] eat, [all|they] sing, {at}, [full|round] tums!',
          'Soup for [one|you], soup for [ten|all]! “[More|Again]?” [Slurp|Yum], [slurp|yum], {friend}!',
        ],
        early: [
          '[They sat in a long row and ate.|Everyone got a bowl.|Slurp, went everybody.|They ate and ate.] There was [bread|a loaf] as well. [The soup went round [three times|twice].|There were [seconds|thirds].|] “[That’s my carrot you’ve got|I can taste my bean],” said {critter}. {Friend} [licked the bowl|had four helpings]. The pot, which had been full, said “[clonk|ding].” {joy}',
        ],
        growing: [
          '[They ate it out of bowls and cups, and, when those ran out,|There were not enough bowls; they used|Everybody had brought a spoon and nobody a plate, so they ate from cups, from lids, and from] [a hat|a flowerpot]. You could hear nothing for {~while} but spoons. “I can taste my bean,” said a small voice, [deeply moved|from the end of the row]. [[“So can I,” said {friend}, and everyone said that they could, too.|“I’ve got some of it here,” said {friend}.|] Forty bowls it had been, and at the end {hero} turned the pot over, and it went “clonk”.|] There was just [one carrot|a ladleful] left, and no one would take it, [and so {critter} did|out of politeness]. {joy}',
        ],
        confident: [
          '[[It was eaten from bowls, from mugs, from a flowerpot with a thumb over the hole.|They ate, and it was [a quiet quarter of an hour|like rain on the sea].|] For {~while} there was no talk, merely that busy sea-shore sound that forty spoons make.|] [“I can taste my bean,” announced somebody very small.|“There’s my bean,” said somebody very small.|“Is that thyme?” asked {critter}, and was told that it was love.|] [It was gone into.|] [All round the table, they found, they could taste it, quite distinctly; it made the whole difference.|Nobody contradicted.|They could all taste it.] {Friend} and {hero} had the bench nearest to the fire, and [leaned|steamed]. “What did you put in?” asked {f.name}. “An onion,” {he} said, “and the water.” [“That’s the part everything else is in,” {f.he} remarked, and held out {f.his} bowl.|“It’s [the top|the end] of it I like,” said {f.name}, “and the middle.”|] {joy}',
        ],
      },
    ),
  ],
  rests: [
    passage('hero sleeping sleepy', 'pot, star', 'The {kind} sleeps with a full tummy.', {
      first: [
        'The pot is [clean|dry], the soup is [in|gone], {hero}! [Full|Warm] tum, [burp|hic], [hush|ahh].',
        '[No|Not a drop of] soup now, {hero}. [Round|Warm] tum, [round|soft] bed.',
      ],
      early: [
        'That night {hero} smelled of [onion|smoke|soup] from top to toe. {His} tummy was [round|tight as a drum]. “[I didn’t make it all by myself|I only began it],” {he} told the pot, “and [that’s why it was so good|I’m glad].”',
      ],
      growing: [
        '[The pot had been scrubbed, by everybody, and stood upside down, [ticking as it cooled|shining].|There was not a drop left over.|{Hero} hung the spoon on its nail.] {Hero} was so full that {he} had to go to bed [carefully|on {his} back]. [All by myself, {he} thought, would have been a [cup|thimble] of hot onion. It was strange that {he} should once have wanted [to have it|that].|“All by myself,” {he} said, to see how it sounded. It sounded [hungry|small].|Next week it would be pancakes, and {he} knew whom to ask.]',
      ],
      confident: [
        'When the last of them had gone home, carrying [their spoons|their own chairs], {hero} stood and looked at the pot. [It was empty, and clean, and had in it one star. {He} thought of that other soup, the first one, which had been all {his} own, and had tasted of so little.|Somebody had washed it, and nobody knew who.|It had rung like a bell, when they turned it over.] [Nobody would ever ask for the recipe of this.|There was no recipe.|] It had in it a bay leaf from a hat, and a carrot that had been meant for [old age|the winter], and {he} could not have made it again [for a kingdom|by {himself}] if {he} tried.',
      ],
    }),
  ],
  thoughts: {
    first: ['Is it soup? [Hm|Not yet]!', '[Stir|Glop], [glop|stir], thin soup!'],
    early: [
      '[It was better, but it was not soup yet.|It was nearly soup.|“[Closer|Hm],” said {hero}, with the spoon.]',
      '“Glop,” said the pot, and {hero} stirred.',
      'Something was [still|yet] missing.',
    ],
    growing: [
      '{Hero} went back to the pot and tasted. Something was [still not there|missing].',
      '“Glop,” said the pot, [on a more hopeful note|in a new voice].',
    ],
    confident: [
      'It had come a long way from [the onion|hot water], but there was a gap in it still, and {hero} could not have said [what shape|where].',
      '“Glop,” the pot was saying when {he} returned to it, with [more in its voice|rather more conviction].',
    ],
  },
  joys: {
    first: ['[Good|Yum], [good|yum] soup, {hero}!', '[Full|Round], [full|glad] tums!'],
    early: [
      'Good soup feels {~glad}.',
      '[Everyone had made it, and everyone was [full|happy].|It was everybody’s soup.|It felt {~glad} to be so full.]',
      '“[Same time next week|What shall we cook tomorrow],” they called, “[and may I bring a bean|and with what]?”',
    ],
    growing: [
      'It felt {~glad}, from the [tummy|spoon] outwards.',
      'Somebody [sang|told the one about the goat], and no one wanted to go.',
    ],
    confident: [
      'It felt {~glad}, and was moreover [quite true|hot].',
      'One by one they leaned back, with their belts let out, and [looked at the fire|loved each other].',
    ],
  },
}
