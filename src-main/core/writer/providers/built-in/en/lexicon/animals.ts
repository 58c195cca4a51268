import { kindsFrom } from './kinds-from.ts'

/** Animals, real and otherwise: see `kinds-from.ts` for the columns. */
export const animals = kindsFrom(
  'animal',
  `
fox/foxes | walk | forest meadow | den | bed of dry leaves | paws | a small red fox with a white-tipped tail
hedgehog | waddle | garden forest meadow | leaf house | bed of leaves | paws | a small round hedgehog with soft brown prickles
rabbit | hop | meadow garden forest | burrow | bed of hay | paws | a small grey rabbit with one folded ear
bunny/bunnies | hop | meadow garden forest | burrow | bed of hay | paws | a small cream-coloured rabbit with long ears
hare | hop | meadow snow | form | bed of grass | paws | a long-legged brown hare with black ear tips
mouse/mice | walk | meadow village castle street | mousehole | matchbox bed | paws | a tiny brown mouse with round pink ears
rat | walk | street harbour | attic | bed of rags | paws | a small grey rat with bright eyes
bear | plod | forest mountain | cave | bed of moss | paws | a round brown bear with a honey-coloured nose
polar bear | plod | snow | snow den | bed of soft snow | paws | a fluffy white polar bear with a black nose
panda | plod | mountain forest | bamboo house | bed of bamboo leaves | paws | a round black and white panda
koala | creep | forest | gum tree | leafy bed | paws | a soft grey koala with fluffy ears
wolf/wolves | walk | forest snow mountain | den | bed of pine needles | paws | a young grey wolf with kind yellow eyes
dog | walk | village street garden | kennel | blanket | paws | a scruffy brown dog with one white ear
puppy/puppies | walk | village street garden | basket | blanket | paws | a small golden puppy with floppy ears
cat | walk | village street garden | house | soft basket | paws | a striped ginger cat with green eyes
kitten | walk | village garden | basket | woolly blanket | paws | a small grey kitten with white paws
lion | walk | desert meadow | den | bed of warm grass | paws | a young golden lion with a fluffy mane
tiger | walk | forest | den | bed of leaves | paws | a small orange tiger with black stripes
leopard | walk | forest mountain | den | leafy bed | paws | a spotted leopard with a long tail
elephant | plod | meadow desert | grass hut | bed of hay | trunk | a small grey elephant with big soft ears
mammoth | plod | snow | ice cave | bed of moss | trunk | a small woolly brown mammoth
giraffe | plod | meadow desert | tall house | bed of grass | front hooves | a tall yellow giraffe with brown patches
zebra | walk | meadow desert | stable | bed of straw | front hooves | a neat black and white zebra
hippopotamus/hippopotamuses | plod | river | mud pool | mud bed | front feet | a round grey hippopotamus with small ears
hippo | plod | river | mud pool | mud bed | front feet | a round grey hippo with small ears
rhinoceros/rhinoceroses | plod | meadow desert | mud house | bed of grass | front feet | a sturdy grey rhinoceros with one small horn
rhino | plod | meadow desert | mud house | bed of grass | front feet | a sturdy grey rhino with one small horn
camel | plod | desert | tent | rug | front feet | a sandy brown camel with long eyelashes
llama | walk | mountain | barn | bed of straw | front hooves | a fluffy white llama with a red tassel
horse | walk | meadow village | stable | bed of straw | front hooves | a chestnut brown horse with a white star
pony/ponies | walk | meadow village castle | stable | bed of straw | front hooves | a small fat dapple-grey pony
donkey | walk | meadow village mountain | stable | bed of straw | front hooves | a small grey donkey with long ears
cow | plod | meadow | barn | bed of straw | front hooves | a black and white cow with a pink nose
pig | walk | meadow village | sty | bed of straw | front hooves | a clean pink pig with a curly tail
sheep/sheep | walk | meadow mountain | fold | bed of hay | front hooves | a woolly white sheep with a black face
lamb | hop | meadow | fold | bed of hay | front hooves | a small white lamb with a bell
goat | hop | mountain meadow | shed | bed of hay | front hooves | a small white goat with a short beard
deer/deer | walk | forest | thicket | bed of ferns | front hooves | a slender brown deer with white spots
moose/moose | plod | forest snow | thicket | bed of moss | front hooves | a big brown moose with wide antlers
reindeer/reindeer | walk | snow | stable | bed of moss | front hooves | a brown reindeer with small antlers
squirrel | hop | forest garden | tree house | bed of moss | paws | a red squirrel with a bushy tail
chipmunk | hop | forest | burrow | bed of fluff | paws | a small striped chipmunk with full cheeks
hamster | walk | village garden | nutshell house | bed of fluff | paws | a round golden hamster with full cheeks
badger | plod | forest | sett | bed of bluebell leaves | paws | a stout badger with a striped face
raccoon | walk | forest street | hollow tree | bed of leaves | paws | a grey raccoon with a black mask and striped tail
skunk | walk | forest | burrow | bed of grass | paws | a small black skunk with a white stripe
beaver | waddle | river | lodge | bed of wood shavings | paws | a brown beaver with a flat tail
otter | walk | river | riverbank house | bed of reeds | paws | a sleek brown otter with long whiskers
sloth | creep | forest | tree | leafy bed | claws | a sleepy brown sloth with a smiling face
monkey | hop | forest | tree house | hammock | hands | a small brown monkey with a curly tail
gorilla | plod | forest | leaf house | bed of leaves | hands | a big gentle black gorilla
orangutan | walk | forest | tree house | bed of leaves | hands | a shaggy orange orangutan
kangaroo | hop | desert meadow | grass house | bed of grass | paws | a reddish-brown kangaroo with long feet
dinosaur | plod | forest meadow | cave | bed of ferns | front feet | a small green long-necked dinosaur
dragon | plod | mountain castle | cave | bed of moss | claws | a small green dragon with round wings
unicorn | walk | forest meadow castle | stable | bed of clover | front hooves | a small white unicorn with a silver horn
owl | fly | forest | hollow tree | feather bed | wings | a round brown owl with amber eyes
bird | fly | garden forest sky | nest | nest bed | wings | a small blue bird with a yellow breast
robin | fly | garden forest | nest | nest bed | wings | a small brown robin with a red breast
parrot | fly | forest | nest | feather bed | wings | a bright red parrot with blue wings
eagle | fly | mountain sky | eyrie | nest bed | wings | a young brown eagle with a white head
gull | fly | harbour | nest | nest bed | wings | a white gull with grey wings
seagull | fly | harbour | nest | nest bed | wings | a white seagull with grey wings
crow | fly | meadow village | nest | nest bed | wings | a shiny black crow with clever eyes
dove | fly | village castle | dovecote | nest bed | wings | a plump white dove
bat | fly | forest castle | attic | attic bed | wings | a tiny brown bat with big ears
duck | waddle | river garden | nest | bed of reeds | wings | a plump white duck with an orange bill
duckling | waddle | river garden | nest | bed of reeds | wings | a fluffy yellow duckling
goose/geese | waddle | river meadow | goose house | bed of straw | wings | a white goose with an orange bill
swan | swim | river | nest | bed of reeds | wings | a white swan with a long neck
flamingo | walk | river | mud nest | nest bed | wings | a tall pink flamingo
peacock | walk | castle garden | pavilion | feather bed | wings | a blue peacock with a shining tail
penguin | waddle | snow | igloo | bed of feathers | flippers | a small black and white penguin
hen | walk | meadow village | henhouse | straw nest | wings | a plump white hen with a red comb
chicken | walk | meadow village | henhouse | straw nest | wings | a plump white chicken with a red comb
chick | hop | meadow garden | henhouse | straw nest | wings | a fluffy yellow chick
rooster | walk | meadow village | henhouse | feather bed | wings | a proud rooster with bright tail feathers
turkey | walk | meadow | barn | feather bed | wings | a round brown turkey with a fan tail
ostrich/ostriches | walk | desert | sandy nest | nest bed | wings | a tall fluffy ostrich with long legs
frog | hop | river garden | lily pad | leaf bed | front feet | a small green frog with gold eyes
toad | hop | garden | flowerpot | bed of moss | front feet | a round brown toad with wise eyes
turtle | plod | harbour river | shell house | sandy bed | front feet | a small green turtle with a patterned shell
tortoise | plod | garden desert | flowerpot house | bed of grass | front feet | a small brown tortoise with a domed shell
lizard | walk | desert garden | rock house | mossy bed | front feet | a small green lizard with bright eyes
chameleon | creep | forest garden | bush | leafy bed | front feet | a small green chameleon with a curly tail
gecko | walk | desert | clay jar | mossy bed | front feet | a small spotted gecko with round toes
snake | creep | desert garden | hole | mossy bed | tail | a small green snake with a friendly face
crocodile | plod | river | mudbank | mud bed | front feet | a small green crocodile with a shy smile
snail | creep | garden | shell | leaf bed | horns | a small snail with a spiral shell
caterpillar | creep | garden | leaf | leaf bed | front feet | a plump green caterpillar with tiny shoes
worm | creep | garden | tunnel | bed of soft earth | tail | a small pink worm with a smile
bee | fly | garden meadow | hive | wax bed | front feet | a round fuzzy bee with small wings
butterfly/butterflies | fly | garden meadow | flower | petal bed | wings | a blue butterfly with spotted wings
moth | fly | garden | curtain | petal bed | wings | a soft white moth with feathery feelers
ladybird | fly | garden | leaf | petal bed | front feet | a round red ladybird with black spots
ladybug | fly | garden | leaf | petal bed | front feet | a round red ladybug with black spots
firefly/fireflies | fly | meadow forest | leaf | petal bed | front feet | a tiny firefly with a golden light
beetle | walk | forest garden | hollow twig | bed of moss | front feet | a shiny green beetle
ant | walk | garden forest | anthill | crumb bed | front feet | a tiny brown ant with bright eyes
spider | creep | garden village | web | silk hammock | front feet | a tiny round spider with a kind face
cricket | hop | meadow garden | grass house | leaf bed | front feet | a small green cricket with long feelers
whale | swim | underwater | bay | seaweed bed | fins | a small blue whale with a pale belly
dolphin | swim | underwater | lagoon | seaweed bed | fins | a sleek grey dolphin with a smiling face
shark | swim | underwater | sea cave | sandy bed | fins | a small grey shark with a gentle smile
fish/fish | swim | underwater | coral house | seaweed bed | fins | a small orange fish with white stripes
octopus/octopuses | swim | underwater | shell cave | sandy bed | eight arms | a small purple octopus with curly arms
squid/squid | swim | underwater | sea cave | sandy bed | arms | a small pink squid with big eyes
jellyfish/jellyfish | swim | underwater | warm current | seaweed bed | ribbons | a small glowing pink jellyfish
seahorse | swim | underwater | coral house | seaweed bed | fins | a tiny yellow seahorse with a curled tail
crab | creep | harbour underwater | rock pool | sandy bed | claws | a small red crab with round eyes
lobster | creep | underwater | rocky cave | sandy bed | claws | a small red lobster with long feelers
starfish/starfish | creep | underwater harbour | rock pool | sandy bed | arms | a small orange starfish
seal | waddle | harbour snow | ice hole | bed of snow | flippers | a small silvery seal with whiskers
walrus/walruses | waddle | snow | ice house | bed of snow | flippers | a round brown walrus with short tusks
`,
)
