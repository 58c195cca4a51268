import type { SeededRandom } from '#core/seeded-random.ts'

const heads =
  'hey-ho tra-la fa-la pom-pom rum-tum tum-ti dilly-dum fiddle-dee diddle-dee tiddle-um hum-de la-di ding-dong bim-bam tick-tock pit-pat tip-tap hip-hop lulla-la rock-a sing-a hey-nonny ho-de dee-dum'.split(
    ' ',
  )
const tails = 'day dee do doo lo lee low hey ho hum dum di'.split(' ')

/** The words of a story's own small song: `fiddle dee do`. One for each story, for the smallest to join in with. */
export const refrainOf = (random: SeededRandom): string =>
  `${random.pick(heads)} ${random.pick(tails)}`.replaceAll('-', ' ')
