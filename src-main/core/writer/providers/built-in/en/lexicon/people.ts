import { kindsFrom } from './kinds-from.ts'

/** Who can turn up unasked. */
export const playmates = kindsFrom(
  'person',
  `
girl (she) | feet | village street garden meadow harbour | house | bed | hands | a girl with brown curls, a yellow jumper and red boots
boy (he) | feet | village street garden meadow harbour | house | bed | hands | a boy with dark hair, a striped jumper and green boots
child/children | feet | village street garden meadow harbour | house | bed | hands | a child with short black hair, a blue coat and yellow boots
princess/princesses (she) | feet | castle | tower | bed | hands | a princess with black plaits, a green dress and muddy boots
prince (he) | feet | castle | tower | bed | hands | a prince with red hair, a blue tunic and a crooked crown
fairy/fairies (she) | feet | forest garden | toadstool | bed | hands | a tiny fairy with clear wings and a petal dress
elf/elves | feet | forest snow | tree house | bed | hands | a small elf with a green hat and pointed ears
gnome | feet | garden forest | flowerpot | bed | hands | a tiny gnome with a red hat and a white beard
astronaut | feet | space | rocket | bed | hands | a small astronaut in a white suit with a round helmet
mermaid (she) | feet | underwater | shell house | bed | hands | a mermaid with green hair and a silver tail
alien | feet | space | saucer | bed | hands | a small green alien with three eyes and a smile
`,
)

/** In a story only when the topic asks for them: no one's unknown playmate is a brother or a doctor. */
export const people = kindsFrom(
  'person',
  `
king (he) | feet | castle | castle | bed | hands | a small round king with a white beard and a crown
queen (she) | feet | castle | castle | bed | hands | a queen with silver hair, a blue cloak and a crown
knight | feet | castle | castle | bed | hands | a small knight in shiny armour with a red plume
giant | feet | mountain | cave | bed | hands | a tall gentle giant with a patched green coat
wizard (he) | feet | castle forest | tower | bed | hands | an old wizard with a long beard and a starry hat
witch/witches (she) | feet | forest | cottage | bed | hands | a kind witch with a pointed hat and striped socks
pirate | feet | harbour | ship | bed | hands | a small cheerful pirate with a red headscarf
farmer | feet | meadow | farmhouse | bed | hands | a farmer with a straw hat and blue overalls
baker | feet | village street | house | bed | hands | a baker with a white hat and flour on the nose
cook | feet | village castle | house | bed | hands | a cook with a tall white hat and a spotted apron
sailor | feet | harbour | boat | bed | hands | a young sailor with a striped shirt and a blue cap
fisherman/fishermen (he) | feet | harbour | cottage | bed | hands | a fisherman with a yellow coat and a grey beard
gardener | feet | garden | house | bed | hands | a gardener with a green apron and a straw hat
teacher | feet | village street | house | bed | hands | a teacher with round glasses and a green scarf
doctor | feet | village street | house | bed | hands | a doctor with a white coat and a kind smile
firefighter | feet | street village | house | bed | hands | a firefighter with a red helmet and big boots
artist | feet | village street | house | bed | hands | an artist with a blue beret and paint on the sleeves
singer | feet | village street | house | bed | hands | a singer with a purple coat and a bright scarf
detective | feet | street | house | bed | hands | a small detective with a checked hat and a magnifying glass
ballerina (she) | feet | street | house | bed | hands | a dancer with a pink skirt and neat hair
dancer | feet | street village | house | bed | hands | a dancer with a yellow skirt and soft shoes
grandmother (she) | feet | village street garden meadow harbour | house | bed | hands | a grandmother with white hair and a lilac cardigan
grandfather (he) | feet | village street garden meadow harbour | house | bed | hands | a grandfather with a flat cap and a woolly waistcoat
grandma (she) | feet | village street garden meadow harbour | house | bed | hands | a grandmother with white hair and a lilac cardigan
grandpa (he) | feet | village street garden meadow harbour | house | bed | hands | a grandfather with a flat cap and a woolly waistcoat
mother (she) | feet | village street garden meadow harbour | house | bed | hands | a mother with a green coat and dark hair
father (he) | feet | village street garden meadow harbour | house | bed | hands | a father with a brown jacket and glasses
sister (she) | feet | village street garden meadow harbour | house | bed | hands | a girl with a blue dress and two plaits
brother (he) | feet | village street garden meadow harbour | house | bed | hands | a boy with a red jumper and curly hair
twin | feet | village street garden meadow harbour | house | bed | hands | a child with freckles and an orange jumper
superhero/superheroes | feet | street | house | bed | hands | a small superhero with a red cape and blue boots
ninja | feet | village | house | bed | hands | a small ninja with a black suit and a blue sash
ghost | float | castle | attic | trunk | hands | a small round white ghost with a shy smile
monster | feet | mountain forest | cave | bed of moss | paws | a small furry blue monster with two soft horns
troll | feet | mountain forest | cave | bed of moss | hands | a small mossy troll with a big nose
teddy bear | feet | village garden | shelf | bed | paws | a brown teddy bear with one button eye
teddy/teddies | feet | village garden | shelf | bed | paws | a brown teddy bear with one button eye
snowman/snowmen | waddle | snow | snowdrift | bed of snow | hands | a round snowman with a carrot nose
doll (she) | feet | village garden | shelf | bed | hands | a rag doll with woollen hair
`,
  { onlyWhenAsked: true },
)

/** What moves, or could, and never breathed. */
export const machines = kindsFrom(
  'machine',
  `
robot | roll | street village space | workshop | snug corner | tin hands | a small tin robot with round blue eyes
train | roll | village meadow mountain | shed | snug corner | wheels | a small red steam train with a round face
tractor | roll | meadow | shed | snug corner | wheels | a small red tractor with round lamps
bus/buses | roll | street | garage | snug corner | wheels | a small yellow bus with round lamps
car | roll | street | garage | snug corner | wheels | a small blue car with round lamps
truck | roll | street | garage | snug corner | wheels | a small green truck with round lamps
tram | roll | street | depot | snug corner | wheels | a small green tram with a brass bell
fire engine | roll | street village | fire station | snug corner | ladders | a small red fire engine with a brass bell
digger | roll | street meadow | yard | snug corner | scoop | a small yellow digger with a round scoop
boat | float | harbour river | harbour | snug corner | oars | a small blue boat with a white sail
tugboat | float | harbour | harbour | snug corner | ropes | a small red tugboat with a round funnel
ship | float | harbour | harbour | snug corner | ropes | a small white ship with a blue funnel
submarine | swim | underwater | harbour | snug corner | lamps | a small yellow submarine with round windows
rocket | fly | space | launch pad | snug corner | fins | a small red and white rocket with a round window
spaceship | fly | space | launch pad | snug corner | fins | a small silver spaceship with round windows
aeroplane | fly | sky | hangar | snug corner | wings | a small blue aeroplane with round windows
airplane | fly | sky | hangar | snug corner | wings | a small blue airplane with round windows
plane | fly | sky | hangar | snug corner | wings | a small blue plane with round windows
helicopter | fly | sky mountain | hangar | snug corner | blades | a small orange helicopter
balloon | float | sky | basket | snug corner | strings | a round red balloon with a long string
kite | float | sky | string | snug corner | tail | a red and yellow kite with a long tail
cloud | float | sky | corner of sky | snug corner | edges | a small soft white cloud with rosy cheeks
star | float | space sky | corner of sky | snug corner | points | a small golden star with a smile
snowflake | float | snow | snowdrift | snug corner | points | a tiny sparkling snowflake
leaf/leaves | float | garden forest | leafy bed | snug corner | edges | a small red maple leaf
comet | fly | space | orbit | snug corner | tail | a small bright comet with a long tail
`,
  { onlyWhenAsked: true },
)

/** What never leaves its place, and can still be a friend. */
export const fixtures = kindsFrom(
  'wonder',
  `
lighthouse | float | harbour | place | place | light | a white and red lighthouse with a warm lamp
moon | float | space sky | place | place | light | a round silver moon with a gentle face
sun | float | sky | place | place | light | a round golden sun with a warm face
tree | float | forest garden | place | place | light | a broad old tree with a friendly trunk
oak | float | forest | place | place | light | a broad old oak tree with deep roots
scarecrow | float | meadow | place | place | light | a straw scarecrow with a floppy hat and a patched coat
flower | float | garden meadow | place | place | light | a tall pink flower with a soft face
sunflower | float | garden meadow | place | place | light | a tall yellow sunflower
cactus/cactuses | float | desert | place | place | light | a tall green cactus with one pink flower
pumpkin | float | garden | place | place | light | a round orange pumpkin
statue | float | garden street | place | place | light | a mossy stone statue with a kind face
planet | float | space | place | place | light | a small ringed planet
`,
  { onlyWhenAsked: true, stays: true },
)
