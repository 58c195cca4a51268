import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const village: World = {
  id: 'village',
  place: 'village',
  terrain: 'land',
  noun: 'village',
  words: ['village', 'cottage', 'windmill', 'mill', 'hamlet', 'bakery', 'church'],
  names: [
    ...names('in', 'Nettlecombe', 'Little Pudding', 'Upper Dawdle', 'Plum Green', 'Thimble End'),
    ...names('in', 'Butterwick', 'Lower Crumble', 'Tipton-on-the-Hill', 'Fiddlers Green', 'Oatcake Row'),
  ],
  spots: [
    spot('outside', 'the bakery', 'bread', 'It smelled so good that dogs slowed down.', 'It smelled so good of a morning that dogs, and once a bishop, had been known to stop dead in front of it.'),
    spot('by', 'the village pump', 'fountain', 'It coughed twice before it gave any water.', 'It always coughed twice before it gave any water, like someone about to make a speech.'),
    spot('under', 'the chestnut tree', 'chestnut', 'It had a seat all the way round it.', 'It had a seat built all the way round it, so that two people who had quarrelled could sit there without meeting.'),
    spot('near', 'the red postbox', 'postbox', 'It had a smile where the letters went in.', 'It had swallowed every letter in the village for sixty years and never told a soul.'),
    spot('behind', 'the old mill', 'house', 'Its sails creaked like a grandfather getting up.', 'Its sails came round with a creak, as a grandfather comes up out of a deep chair.'),
    spot('by', 'the garden gate', 'gate', 'It had a cat asleep on its post.', 'It had upon its post a cat who belonged to no one and was fed by everyone.'),
    spot('beside', 'the toy shop window', 'teddy bear', 'It had a bear in it with one ear up and one ear down.', 'It had a bear in it with one ear up and one ear down, as if he could hear half of a joke.'),
    spot('beneath', 'the church bell', 'bell', 'It was three minutes late, and everyone allowed for it.', 'It had rung three minutes late since the great storm, and the whole village had quietly moved over to its time.'),
    spot('on', 'the crooked steps', 'stair', 'They were eleven, or twelve if you counted the cat.', 'They were eleven, or twelve on days when the cat lay across the middle.'),
    spot('by', 'the apple cart', 'apple', 'It had one smaller wheel, so it always bowed.', 'It had one wheel smaller than the other, so that it seemed to bow to each customer.'),
  ],
  day: {
    first: ['[Ding|Dong|Tonk], [dong|ding|tonk], [went|sang] the [bell|old bell|church bell].', '[Woof|Cluck|Miaow], [said|went] the [dog|hen|cat] [next door|on the wall|at the gate].'],
    early: ['The [baker|postman|milkman] [whistled|waved|sang] [down the lane|on the steps|by the pump].', '[Smoke|Steam] [curled|rose|puffed] from the [chimneys|bakery|roofs].', 'A [cat|hen|small dog] [crossed|sat in|slept in] the [road|lane|street].'],
    growing: ['The whole street smelled of [new bread|washing and coffee|jam], and [someone was practising the piano|a window went up|two hens were taking the short cut].', 'The [baker|postman|clockmaker] went by, [whistling|humming|counting under his breath], and [took off his hat to a cat|nearly walked into the pump|forgot what came after seven].'],
    confident: ['Shutters were going up along the street, [one green, one blue, one that stuck|with a noise like playing cards], and a smell of [new bread|coffee and warm dust|plum jam] went [from door to door|round the corner and in at every window] like [good news|a neighbour|an invitation].', 'Somebody was practising [the piano|a trumpet|the same four notes], somebody was [beating a carpet|chasing a hen|singing in a bath], and [the bell|the church clock] struck [ten, or nearly ten|the hour and then thought about it] [over the roofs|above them all].'],
  },
  night: {
    first: ['[One|Two|Three] [by one|lamps|windows] [went|said] [out|good night].', '[Tick|Tock], [tock|tick], [said|went] the [clock|old clock|big clock].'],
    early: ['The [windows|lamps] [went out|grew dim] [one by one|along the lane|in the street].', 'The [clock|bell] [struck|rang|said] [eight|seven|nine] and [went quiet|fell silent|yawned].'],
    growing: ['One after another the [windows|lamps] went [yellow, and then dark|out], [like people nodding off|until only the baker’s was left], and [a last door shut|somebody called the cat in].', 'The church clock struck [eight|nine|seven], [three minutes late|a little hoarsely|as softly as it could], so as [not to wake the baby at the mill|not to trouble anyone].'],
    confident: ['One window after another turned [gold|yellow], and then one after another [dark|blue], until [only the baker’s was left|the street looked like a book somebody has gently closed|there was nothing but roofs and stars].', 'The clock struck [nine|eight|seven] in a lowered voice, someone called a cat [in|by three different names], and over the [sleeping chimneys|leaning roofs] the moon came round the [steeple|mill] [to see that the doors were shut|like a watchman|carrying its own lamp].'],
  },
}

export const street: World = {
  id: 'street',
  place: 'street',
  terrain: 'land',
  noun: 'city',
  words: ['city', 'street', 'town', 'road', 'shop', 'market', 'library', 'station', 'museum', 'train station', 'hospital', 'circus'],
  names: [
    ...names('in', 'Lamplight Street', 'Pickle Lane', 'Marmalade Square', 'Tinker Street', 'Cherry Court'),
    ...names('in', 'Ferry Lane', 'Button Row', 'Seven Stairs Street', 'Market Square', 'Elder Street'),
  ],
  spots: [
    spot('under', 'the tall street lamp', 'lamp', 'It flickered like an eye that gets a joke.', 'It gave one flicker, as it did every evening, in the manner of a person clearing their throat.'),
    spot('beside', 'the fruit stall', 'orange', 'Its oranges were stacked like a small sunrise.', 'Its oranges were built up into a small sunrise, and the man behind it was polishing the last of them.'),
    spot('at', 'the bus stop', 'bus stop', 'It had a lady on its seat, knitting something very long.', 'It had a lady on its seat, knitting something so long that it had gone on two buses ahead of her.'),
    spot('by', 'the flower shop', 'bouquet', 'It spilled out over the pavement, as usual.', 'It had spilled its buckets over the pavement again, so that one had to walk through spring to get by.'),
    spot('on', 'the library steps', 'books', 'They had two stone lions at the top, being quiet.', 'They had two stone lions at the top, setting everyone an example by not saying a word.'),
    spot('near', 'the fountain in the square', 'fountain', 'It was full of pigeons and wishes.', 'It had at the bottom a great many wishes, all of them made with small coins.'),
    spot('behind', 'the newspaper stand', 'newspaper', 'It had a sparrow on it, reading the weather.', 'It had a sparrow on it, reading the weather with its head on one side and not believing a word.'),
    spot('by', 'the green bench', 'bench', 'It had half a bun on it, for the birds.', 'It had half a bun on it, left by someone kind, and the news was getting about among the birds.'),
    spot('beside', 'the bicycle stand', 'bicycle', 'It held a bicycle with a basket full of leeks.', 'It held one bicycle with so many leeks in its basket that it seemed to be hiding in a field.'),
    spot('under', 'the bakery awning', 'umbrella', 'It was striped, and it dripped after rain.', 'It was striped like a sweet, and kept a spoonful of last night’s rain for anyone with a collar.'),
  ],
  day: {
    first: ['[Beep|Toot|Honk], [beep|toot|honk], [went|said] the [bus|van|red bus].', '[Coo|Coo-coo|Flap], [coo|flap], [went|said] the [pigeons|fat pigeon|pigeon].'],
    early: ['[Buses|Cars|Bikes] [hummed|rolled|rushed] [by|past|along].', 'A [pigeon|sparrow] [ate|found|shared] a [crumb|bit of bun|crust] [by the kerb|on the step].', '[Somebody|A man|A girl] [sang|whistled|laughed] [at a window|on a bike|in a doorway].'],
    growing: ['The pavement was busy with [shoes of every kind|umbrellas, prams and small dogs|people carrying bread], and [a pigeon walked among them|every one of them knew the way|a tram went past, singing].', 'From an open window came [a trumpet, trying|somebody’s radio|the smell of onions], and a [bus|taxi|tram] [sighed|hummed] [at the corner|at the lights].'],
    confident: ['The street was full of [feet and wheels|errands|people who were nearly late], and yet [if one listened|underneath it all] there was also [a pigeon talking to itself|a kettle somewhere, singing|somebody practising scales], as there always is.', 'A tram came round the corner with [its long iron sigh|a flash of windows|its bell going], the smell of [coffee|onions|hot bread] leaned out of [a doorway|three doors], and [all along the kerb|at every window] the [sparrows|pigeons] were having [their say|their elevenses].'],
  },
  night: {
    first: ['The [lamps|street lamps|lights] [shone|glowed|blinked], [one, two, three|all in a row|up and down].', '[Hum|Hmm], [hum|hmm], [went|sang] the [last|sleepy|late] [bus|tram].'],
    early: ['The [lamps|windows] [shone|glowed] [yellow|gold|soft] [in the dark|along the street].', 'The [last|late] [bus|tram] [hummed|rolled|went] [home|by|away to bed].'],
    growing: ['The lamps had come on in a row, [each with its own circle|like beads], and the last [bus|tram] went by with [nobody in it but the driver|one person asleep in it], [humming|all lit up].', 'High up, someone [drew a curtain|put out a light|watered a plant by moonlight], and the [whole street|town] [grew quiet|let out its breath|settled like a cake].'],
    confident: ['Lamps had come on all down the street, [each keeping its own round pool of gold|one after another like a thought], and the last tram went by, [lit up and almost empty|carrying one sleeping man and a parcel], towards [wherever it is that trams sleep|its bed].', 'Above the roofs the sky had that [soft brown darkness|violet colour] that cities have instead of night, and from [a hundred windows|every floor] came the sound of [taps, of plates, of stairs|curtains being drawn|people telling one another about their day].'],
  },
}

export const castle: World = {
  id: 'castle',
  place: 'castle',
  terrain: 'land',
  noun: 'castle',
  words: ['castle', 'palace', 'kingdom', 'tower', 'fortress', 'fairyland'],
  names: [
    ...names('in', 'Featherstone Castle', 'the Castle of Small Windows', 'Castle Marigold', 'Thornapple Castle', 'Castle Quillon'),
    ...names('at', 'Hummingstone Castle', 'Castle Brindle', 'Merrymount Castle', 'the Castle by the Lake', 'Castle Peppercorn'),
  ],
  spots: [
    spot('by', 'the drawbridge', 'bridge', 'It came down with a groan and a sprinkle of rust.', 'It came down with a groan, because it was old and had been in the middle of a nap.'),
    spot('behind', 'the suit of armour', 'shield', 'It had a mouse’s kitchen in its left boot.', 'It had a mouse keeping house in its left boot, and now and then a thread of smoke came out at the knee.'),
    spot('under', 'the long table', 'chair', 'It had crumbs beneath it always, and usually a dog.', 'It had beneath it a dog, who had never in his life been told that the feast was over.'),
    spot('beside', 'the throne', 'chair', 'It was very grand and not at all comfortable.', 'It was so uncomfortable that every ruler for three hundred years had preferred a cushion on the stairs.'),
    spot('on', 'the winding stair', 'stair', 'It never had the same number of steps twice.', 'It had never been counted twice with the same result, and was secretly pleased.'),
    spot('by', 'the rose fountain', 'fountain', 'It had goldfish in it, like small kings.', 'It had goldfish who wore their crowns on the inside, and never mentioned them.'),
    spot('beneath', 'the great bell', 'bell', 'It was rung for birthdays and for soup.', 'It was rung for coronations, birthdays and soup, and most often, happily, for soup.'),
    spot('near', 'the stable door', 'horse', 'It had a fat pony looking over it, chewing.', 'It had looking over it a pony so fat and so calm that knights came to him for advice.'),
    spot('beside', 'the kitchen chest', 'chest', 'It held forty spoons and a nest of kittens.', 'It was meant for forty silver spoons, but the cat had found a better use for it.'),
    spot('at', 'the high window', 'window', 'It was so high that you could see tomorrow’s weather.', 'It was so high that the cook came up each evening to have a look at tomorrow’s weather.'),
  ],
  day: {
    first: ['[Toot|Tan-ta-ra|Toot-toot], [went|sang] the [horn|horns|gold horn].', 'The [flags|red flags|big flags] [went|said] [flap|flip|flap], [flap|flop].'],
    early: ['The [flags|banners] [flapped|danced|snapped] on the [tower|roof|wall].', 'A [cook|page|guard] [sang|yawned|ran by] [in the yard|with a pie|on the stairs].'],
    growing: ['Flags snapped on the [towers|roofs], a [cook|page boy|guard] ran across the yard [after a goose|with a pie|holding his hat], and [nobody was fighting anybody|the ponies looked on].', 'The stones were warm, and they smelled of [roses and saddle soap|soup|hay and old stories], as [castles do|good castles do] on a [fine|free] day.'],
    confident: ['From the kitchens came [a clatter of copper|the sound of forty eggs being beaten|a smell of cinnamon], from the towers a [snapping of flags|murmur of doves], and across the yard in the sun went [a goose, and after the goose a cook|a guard, eating a plum|a very small page with a very large pie].', 'The old stones had been [warming|soaking up the sun] since [dawn|breakfast], until the whole castle [purred|glowed] like a [cat|loaf], and even the [portcullis|weathercock] looked [as though it might be persuaded to smile|less severe than usual].'],
  },
  night: {
    first: ['The [king|cook|guard] [snored|slept], [zzz|snore], [in bed|on the stairs|in a chair].', '[Tap|Clink], [tap|clink], [went|said] the [guard|keys|boots].'],
    early: ['The [guard|cook|king] [yawned|snored|nodded] [on the stairs|by the fire|in a chair].', '[Torches|Candles] [burned|glowed|shone] [low|along the wall|in the hall].'],
    growing: ['The guard on the stairs had [taken off his helmet|fallen asleep standing up|put the kettle on], and the castle [ticked|creaked|settled] like [a ship|a big clock|cooling bread].', 'Candles went by [behind the windows|up the tower|one by one], each with [somebody sleepy|a yawn|slippers] under it.'],
    confident: ['One by one the candles went up the [winding stair|towers], each of them with [a yawn|a dressing gown|somebody’s sleepy face] behind it, and [one by one|with a puff] they were blown out, until [only the moon had any windows lit|the castle was a shape and a sound of breathing].', 'The fire in the great hall had sunk to [a red whisper|a handful of roses|orange embers], the dogs ran in their sleep, and the guard, [who should not have been|after a look round], was [sitting down|eating bread and honey|playing chess against himself].'],
  },
}
