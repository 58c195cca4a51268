import type { World } from '../../model.ts'
import { names, spot } from './spot.ts'

export const castle: World = {
  id: 'castle',
  place: 'castle',
  terrain: 'land',
  noun: 'castle',
  words: ['castle', 'palace', 'kingdom', 'tower', 'fortress', 'fairyland'],
  names: [
    ...names(
      'in',
      'Featherstone Castle',
      'the Castle of Small Windows',
      'Castle Marigold',
      'Thornapple Castle',
      'Castle Quillon',
    ),
    ...names(
      'at',
      'Hummingstone Castle',
      'Castle Brindle',
      'Merrymount Castle',
      'the Castle by the Lake',
      'Castle Peppercorn',
    ),
  ],
  spots: [
    spot(
      'by',
      'the drawbridge',
      'bridge',
      'It came down with a groan and a sprinkle of rust.',
      'It came down with a groan, because it was old and had been in the middle of a nap.',
    ),
    spot(
      'behind',
      'the suit of armour',
      'shield',
      'It had a mouse’s kitchen in its left boot.',
      'It had a mouse keeping house in its left boot, and now and then a thread of smoke came out at the knee.',
    ),
    spot(
      'under',
      'the long table',
      'chair',
      'It had crumbs beneath it always, and usually a dog.',
      'It had beneath it a dog, who had never in his life been told that the feast was over.',
    ),
    spot(
      'beside',
      'the throne',
      'chair',
      'It was very grand and not at all comfortable.',
      'It was so uncomfortable that every ruler for three hundred years had preferred a cushion on the stairs.',
    ),
    spot(
      'on',
      'the winding stair',
      'stair',
      'It never had the same number of steps twice.',
      'It had never been counted twice with the same result, and was secretly pleased.',
    ),
    spot(
      'by',
      'the rose fountain',
      'fountain',
      'It had goldfish in it, like small kings.',
      'It had goldfish who wore their crowns on the inside, and never mentioned them.',
    ),
    spot(
      'beneath',
      'the great bell',
      'bell',
      'It was rung for birthdays and for soup.',
      'It was rung for coronations, birthdays and soup, and most often, happily, for soup.',
    ),
    spot(
      'near',
      'the stable door',
      'horse',
      'It had a fat pony looking over it, chewing.',
      'It had looking over it a pony so fat and so calm that knights came to him for advice.',
    ),
    spot(
      'beside',
      'the kitchen chest',
      'chest',
      'It held forty spoons and a nest of kittens.',
      'It was meant for forty silver spoons, but the cat had found a better use for it.',
    ),
    spot(
      'at',
      'the high window',
      'window',
      'It was so high that you could see tomorrow’s weather.',
      'It was so high that the cook came up each evening to have a look at tomorrow’s weather.',
    ),
  ],
  day: {
    first: [
      '[Toot|Tan-ta-ra|Toot-toot], [went|sang] the [horn|horns|gold horn].',
      'The [flags|red flags|big flags] [went|said] [flap|flip|flap], [flap|flop].',
    ],
    early: [
      'The [flags|banners] [flapped|danced|snapped] on the [tower|roof|wall].',
      'A [cook|page|guard] [sang|yawned|ran by] [in the yard|with a pie|on the stairs].',
    ],
    growing: [
      'Flags snapped on the [towers|roofs], a [cook|page boy|guard] ran across the yard [after a goose|with a pie|holding his hat], and [nobody was fighting anybody|the ponies looked on].',
      'The stones were warm, and they smelled of [roses and saddle soap|soup|hay and old stories], as [castles do|good castles do] on a [fine|free] day.',
    ],
    confident: [
      'From the kitchens came [a clatter of copper|the sound of forty eggs being beaten|a smell of cinnamon], from the towers a [snapping of flags|murmur of doves], and across the yard in the sun went [a goose, and after the goose a cook|a guard, eating a plum|a very small page with a very large pie].',
      'The old stones had been [warming|soaking up the sun] since [dawn|breakfast], until the whole castle [purred|glowed] like a [cat|loaf], and even the [portcullis|weathercock] looked [as though it might be persuaded to smile|less severe than usual].',
    ],
  },
  night: {
    first: [
      'The [king|cook|guard] [snored|slept], [zzz|snore], [in bed|on the stairs|in a chair].',
      '[Tap|Clink], [tap|clink], [went|said] the [guard|keys|boots].',
    ],
    early: [
      'The [guard|cook|king] [yawned|snored|nodded] [on the stairs|by the fire|in a chair].',
      '[Torches|Candles] [burned|glowed|shone] [low|along the wall|in the hall].',
    ],
    growing: [
      'The guard on the stairs had [taken off his helmet|fallen asleep standing up|put the kettle on], and the castle [ticked|creaked|settled] like [a ship|a big clock|cooling bread].',
      'Candles went by [behind the windows|up the tower|one by one], each with [somebody sleepy|a yawn|slippers] under it.',
    ],
    confident: [
      'One by one the candles went up the [winding stair|towers], each of them with [a yawn|a dressing gown|somebody’s sleepy face] behind it, and [one by one|with a puff] they were blown out, until [only the moon had any windows lit|the castle was a shape and a sound of breathing].',
      'The fire in the great hall had sunk to [a red whisper|a handful of roses|orange embers], the dogs ran in their sleep, and the guard, [who should not have been|after a look round], was [sitting down|eating bread and honey|playing chess against himself].',
    ],
  },
}
