import type { SafetyLanguage } from '../language.ts'

export const dutch: SafetyLanguage = {
  tag: 'nl',
  script: 'latin',
  letters: '',
  markers:
    'de het een en van die dat niet met voor op zijn haar hij zij ze ik je wij mijn is was wordt in om te aan uit bij naar als wil zegt heeft geen meer elke alle hoe waarom wanneer wat wie vos beer konijn kat poes kittens hond wolf heks koning koningin prinses bos maan ster nacht huis school vogel verhaal oma opa mama papa draak haan kip dwerg dwergen tovenaar egel hert papegaai meisje meisjes jongen kinderen kind muis reus oom ezel',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'zelfmoord~ suicid~ zelfbeschadig~ zelfverminking anorexia boulimia',
      phrases: [
        '3 niet|nooit meer|langer wil|leven|wakker|bestaan leven|worden|bestaan|wil',
        '2 wil|wilde|wenst dood|sterven|doodgaan',
        '3 zichzelf|zich|mezelf|mijzelf snijdt|snijden|ophangt|ophangen|doodt|verwondt|pijn',
        '3 snijdt|snijden zichzelf|polsen|armen',
        '4 springt|springen brug|dak|gebouw|trein dood|sterven|omdat',
        '3 leven beëindigen|einde|maken',
      ],
    },
    {
      kind: 'sexual',
      words:
        'seks seksueel seksuele sexy porno~ erotisch~ erotiek prostitu~  hoeren bordeel neuken neukt geneukt orgasme~ masturb~ verkracht~ pedofiel~ penis vagina tieten striptease stripper incest orgie condoom lingerie aanrand~ pijpbeurt',
      wordsHere: 'hoer',
      phrases: [
        '4 bloot|blote|naakt|naakte bed|samen|volwassenen|mannen|vrouwen|vrouw|douche|foto~|stel',
        '4 volwassenen|vrouw|vrouwen|mannen|stel bloot|naakt|naakte',
        '6 wil|moet|dwingt|vraagt zich|ze|haar uitkleed~|uitkleedt|ontkleed~',
        '4 uitkleed~|uitkleedt|kleedt mannen|vreemde~|camera|oom|meester|zich|voor uit|voor|mannen|camera',
        '4 zit|zitten|betast|aanraakt|raakt aan meisjes|jongens|kinderen|meisje|billen|borsten',
        '4 aan meisjes|jongens|kinderen|leerlingen zit|zitten|friemelt',
        '3 meisjes|jongens|kinderen betast|aanraakt|streelt',
        '2 vrijen|vrijt met',
      ],
    },
    {
      kind: 'violence',
      words:
        'martelt martelen marteling gemarteld moord moorden moordenaar~ vermoord~ doden gedood doodslaat doodmaakt doodsteekt onthoofd~  foltert bloedbad slachting neersteekt wurgt gewurgd wurgen lijk lijken kannibaal kannibalen executie beul ontvoer~ gijzel~ terrorist~ genocide mishandel~ verminkt bloeddorstig plet verplettert',
      phrases: [
        '3 keel doorsnijdt|doorsnijden|snijdt',
        '3 snijdt|snijden keel|hoofd|vingers',
        '4 poten|hoofd|armen|benen|vingers|ogen|tong|oren|vleugels eraf|uittrekt|afhakt|afsnijdt|uitsteekt|uitrukt|rukt|hakt|trekt',
        '3 levend verbrand~|begraven|gekookt|gevild',
        '3 bloed spuit|druipt|overal|plas|muren|stroomt',
        '4 van|uit trap|raam|brug|dak|trein gegooid|geduwd|gooit|duwt',
        '3 in hun|zijn|haar bloed',
      ],
      topicPhrases: [
        '3 slaat|slaan|schopt|verdrinkt|verdrinken|vergiftigt|verbrandt|stompt|pest|plet vrouw|man|kind|kinderen|mama|papa|broer|zus|oma|zoon|dochter|hond|kat|kittens|dieren|meisje|jongen|iedereen|hem|haar',
        '3 vrouw|man|kind|kinderen|mama|papa|broer|zus|oma|zoon|dochter|hond|kat|kittens|dieren|meisje|jongen|iedereen slaat|slaan|geslagen|schopt|verdrinkt|vergiftigt',
      ],
    },
    {
      kind: 'weapons',
      words:
        'pistool pistolen geweer geweren machinegeweer~ revolver~ bom bommen granaat granaten explosieven dynamiet munitie kogels raketwerper vuurwapen~ sluipschutter~',
      phrases: ['5 mes|bijl|messen school|aanval~|bedreig~|klas', '3 wapen|wapens school|geladen|echt|kopen'],
    },
    {
      kind: 'drugs',
      words:
        'drugs drug cocaine  marihuana wiet hasj blowen blowt dronken dronkaard~ bezopen wodka whisky jenever sigaret~ sigaar sigaren alcohol alcoholist~ tabak drugsdealer~ xtc',
      wordsHere: 'heroine',
      phrases: [
        '3 drinkt|drinken bier|wijn|rum|veel',
        '3 rookt|roken gras|pijp|paddo~|stiekem',
        '4 poeder neus|snuift',
        '3 verkoopt pillen|poeder',
      ],
    },
    {
      kind: 'hate',
      words:
        'nazi nazis hitler racist~ hakenkruis neger negers nikker~ flikker flikkers kutmarokkaan~ jodenhaat',
      phrases: [
        '3 buitenlanders|joden|moslims|zwarten|zigeuners|vluchtelingen|homos|vrouwen|migranten|immigranten|gehandicapten|negers tuig|slecht|dieven|criminelen|vies|vieze|dom|minder|minderwaardig|weg|zwijgen|verdwijnen|stinken|lui|terroristen|eruit|gespuis|schuld',
        '2 haat|haten|tegen|vieze buitenlanders|joden|moslims|zwarten|zigeuners|vluchtelingen|homos',
      ],
    },
    {
      kind: 'danger',
      words: '',
      phrases: [
        '3 hoe maak|maken|bouwen|mengen bom|explosief|gif|gas',
        '3 speelt|spelen lucifers|aansteker|stopcontact',
        '3 drinkt|slikt bleek|wasmiddel|batterijen',
      ],
    },
    {
      kind: 'horror',
      words: 'demonen demonisch~  exorcis~ satan~',
      phrases: [
        '3 bezeten pop|clown|non|kind',
        '3 clown|pop|monster|wezen eet|steelt|doodt|vermoordt kinderen|zielen|gezichten|huid',
        '2 horror film|verhaal',
        '1 horrorfilm|horrorverhaal voor|over|met',
      ],
    },
    {
      kind: 'profanity',
      words:
        'klootzak~ godverdomme kankerlijer tyfuslijer lul lullen kutwijf sletten slet teef shit schijt schijten stront klote kloten hufter~ rotwijf flikkerop mongool~ hoerenzoon',
      wordsHere: 'kut',
      phrases: ['0 hou je bek|kop', '1 rot|donder|sodemieter op'],
    },
  ],
  inTales: 'gedood doden ontvoer~ dronken pistool bom rum moord vermoord~ beul',
  innocent: ['keizer|koning is bloot|naakt', 'dood~ vogel|muis|blad', 'bom vol|water|bad', 'bloed prikken'],
  innocentWords:
    'beer beren dik dikke kok hoed pik poes poot pot hol gat gek die dat rat hond kunt bos dood doen lijkt lijken brand gift gun sprookje zes er in as los on',
}
