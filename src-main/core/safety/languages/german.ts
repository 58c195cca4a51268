import type { SafetyLanguage } from '../language.ts'

const beings =
  'jemand~ kind kinder kindern kinds mama mutter mami papa vater opa oma bruder schwester sohn tochter frau frauen mann maenner maennern junge jungen maedchen baby babys leute menschen mensch freund~ lehrer~ schueler~ nachbar~ prinz~ koenig~ hund~ katze~ kater~ kaetzchen tier~ frosch froesche froeschen fliege~ spinne~ vogel voegel hamster hase~ kaninchen alle allen ihn ihm sie feind~ polizist~ baeuer~ bauer~'
const beingPlace = beings.replaceAll(' ', '|')

export const german: SafetyLanguage = {
  tag: 'de',
  script: 'latin',
  letters: 'äöüß',
  markers:
    'der die das ein eine einen einem einer und ist nicht mit von zu im dem den des sich auf für über aus bei nach wie wenn weil dass ich du er sie wir ihr mein meine sein seine ihre alle sind wird war hat haben kein keine so sehr mehr wer was warum opa oma mama papa kind kinder mädchen junge bär fuchs hase katze hund maus wolf igel zwerg zwerge drache hexe könig prinzessin prinz wald mond stern nacht haus schule vogel ente frosch geschichte macht sagt geht will soll am um vom zum zur halt',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'selbstmord~ suizid~ freitod selbstverletz~ magersuecht~ magersucht bulimie lebensmuede',
      phrases: [
        '3 sich|mich|dich selbst|arme|arm|haut|pulsadern|etwas ritz~|schneid~|verletz~|antun|umbring~|toete~',
        '4 sich|mich|dich umbring~|toete~|ritzt|ritzen|erhaeng~|erschiess~|erstech~|verbrenn~|vergift~|ertraenk~',
        '3 ritzt|ritzen|bringt|erhaengt|erschiesst sich|mich um|arme|selbst|haut|im|wegen|weil',
        '3 nicht|nie|niemals mehr|wieder|da leben|aufwachen|existieren|sein|da will|wollen|moechte|wollte',
        '3 will|moechte|wollte|wuenscht|wuensche nicht|nie|niemals mehr|wieder leben|aufwachen|existieren|da',
        '2 will|moechte|wollte|wuenscht|wuensche|waere sterben|tot',
        '3 ohne mich|ihn besser|gluecklicher',
        '4 spring~ bruecke|dach|hochhaus|turm|fenster|zug|gleise weil|sterben|tod|tot|keiner|niemand',
        '3 keiner|niemand vermiss~',
        '2 leben ein ende|beenden',
      ],
    },
    {
      kind: 'sexual',
      words:
        'sexuell~ sexy porno~ pornografi~ erotik erotisch~ nutte nutten hure huren bordell~  fick ficken fickt fickst gefickt wichs~ titten moese fotze~ pimmel~ penis schwanzlutsch~ vagina orgasm~ masturbier~ onanier~ vergewaltig~ paedophil~ kinderschaender~ striptease stripper~ reizwaesche unterwaeschemodel geschlechtsverkehr swingerclub domina sadomaso blowjob kondom~ nacktfoto~ nacktbild~ busen brueste',
      wordsHere: 'puff sex vögeln =vögelt bumsen bumst geil geile geiler',
      phrases: [
        '4 nackt|nackte|nackten|nackter|oben-ohne bett|nachbar~|frau|frauen|maenner|dusche|zusammen|fremde~|fotos|maennern',
        '4 frau|frauen|maenner|leute|erwachsen~|paar nackt|nackte|nackten',
        '5 zieht|ziehen|auszieh~|ausziehen|auszieht|entkleid~ maenner~|fremd~|kamera|lehrer|onkel|nachbar|vor|zuschauer',
        '5 vor maennern|fremden|kamera|allen|onkel|lehrer aus|auszieht|ausziehen|nackt',
        '5 will|soll|muss|befiehlt|verlangt sich|sie|ihn|maedchen|kind auszieh~|auszieht|ausziehen|entkleidet',
        '5 sich|sie|ihn auszieh~|auszieht|ausziehen will|soll|muss|verlangt',
        '4 fasst|fassen|anfass~|anfasst|beruehr~|streichel~|grapsch~ kind|kinder|maedchen|jungen|schueler~|heimlich|schenkel|intim~',
        '4 kind|kinder|maedchen|jungen|schueler~ anfass~|anfasst|beruehr~|begrapsch~|betatsch~|heimlich',
        '2 liebe machen|macht|gemacht',
        '3 miteinander|mit schlafen|schlaeft ihr|ihm|ihm|fremden',
        '3 unter rock|roeckchen|bluse',
      ],
    },
    {
      kind: 'violence',
      words:
        'mord morde mordet moerder~ ermord~ toetet toeten toetete getoetet umbring~ umgebracht abschlacht~ abgeschlachtet massaker blutbad gemetzel folter~ gefoltert enthaupt~ gekoepft koepfen koepft erstech~ ersticht erstochen erwuerg~ wuergt erschiess~ erschossen leiche leichen kannibal~ hinricht~ hingericht~ henker~ terrorist~ terroranschlag~ geisel~ entfuehr~ missbrauch~ misshandel~ misshandl~ verpruegel~ zerstueckel~ aufschlitz~ blutruenstig~ amoklauf~ totschlag~ totgeschlagen kindsmord vergas~ quaelt quaelen gequaelt zerquetsch~ zerfleisch~',
      phrases: [
        '4 kopf|koepfe|arm|arme|bein|beine|finger|hand|haende|zunge|ohr|ohren|augen|fluegel ab|aus|abschlag~|abhack~|abschneid~|ausreiss~|ausreisst|abreiss~|abreisst|abgehackt|ausgerissen|abgeschnitten|abgeschlagen|aussticht|ausstech~',
        '4 schneid~|reisst|reissen|hackt|hacken|schlaegt|sticht kopf|koepfe|arm|arme|bein|beine|finger|zunge|ohr|ohren|augen|kehle|fluegel ab|aus|durch',
        '3 kehle~ durch~|schneid~|aufschlitz~',
        '3 blut ueberall|spritzt|spritzen|tropft|fliesst|stroem~|lache|waende|trink~|badet',
        '3 ueberall|spritzt|tropft|fliesst|voller|voll blut|blut',
        '4 lebendig|lebend verbrenn~|verbrannt|begrab~|gekocht|kocht|haeut~|gehaeutet',
        '5 treppe|fenster|klippe|bruecke|dach|balkon|brunnen hinunter~|hinabgestoss~|gestossen|geworfen|stoess~|runter~|wirft|werfen',
        '4 bis blut|tot|stirbt|schreien|ruhig|still|sterben|leblos',
      ],
      topicPhrases: [
        `4 schlaegt|schlagen|geschlagen|pruegel~|gepruegelt|tritt|treten|boxt|ohrfeig~|ertraenk~|ertraenkt|vergift~|anzuend~|verbrenn~ ${beingPlace}`,
        `4 ${beingPlace} schlaegt|schlagen|geschlagen|pruegel~|gepruegelt|ertraenk~|ertraenkt|vergift~|verbrenn~|anzuend~|anzuendet|erdrueck~`,
        '3 zuendet|steckt|setzt katze|hund|tier|mann|frau|menschen|schule|kind an|brand',
      ],
    },
    {
      kind: 'weapons',
      words:
        'pistole~ gewehr~ maschinengewehr~ schusswaffe~ revolver~ schrotflinte~ granate~ handgranate~ sprengstoff~ bombe bomben sprengsatz rakete nwerfer raketenwerfer munition patronen kalaschnikow~ scharfschuetz~ landmine~ panzerfaust schlagring~ atombombe~',
      phrases: [
        '3 waffe|waffen geladen~|schule|schrank|kauf~|bau~|schiess~|echte',
        '3 geladene|scharfe|echte waffe~',
        '5 messer|axt|klinge schule|schueler|bedroh~|angreif~|angriff|klasse|zusticht|stechen|ersticht',
        '5 schule|schueler|bedroht|klasse messer|axt|waffe~',
        '4 schiesst|schiessen leute|menschen|schueler|kinder|lehrer|nachbarn|menge',
      ],
    },
    {
      kind: 'drugs',
      words:
        'drogen drogen~ kokain heroin marihuana haschisch kiffen kifft kiffer~ gekifft bekifft besoffen~ besaeuf~ saeuft saufen betrunken~ betrink~ schnaps wodka whisky zigarette~ zigarre~ rauschgift~ alkohol alkoholi~ ecstasy vollrausch tabak',
      phrases: [
        '3 zu viel|viele bier|wein|sekt',
        '3 trinkt|trinken|trank bier|wein|sekt|likoer|rum|flasche',
        '3 bier|wein|rum trinkt|trinken|torkel~|saufen|leer',
        '4 raucht|rauchen|geraucht gras|pfeife|kraut|pilze|heimlich|pflanze|schule|gym',
        '4 gras|kraut|pflanze raucht|rauchen',
        '4 pulver nase|schnupf~|zieht|schnief~',
        '4 tabletten|pillen|pilze high|bunt|fliegen|farben|alle|rausch|verkauf~',
      ],
    },
    {
      kind: 'hate',
      words:
        'nazi nazis hitler hakenkreuz~ untermensch~ kanake~ neger~ nigger zigeunerpack judensau herrenrasse rassist~ schwuchtel~ judenhass auslaenderhass',
      phrases: [
        '3 jude|juden|muslime|moslems|auslaender~|fluechtling~|schwarze|schwarzen|tuerken|zigeuner|roma|schwule|lesben|behinderte~|asylanten|frauen|migranten boese|schuld|weg|dumm|stinken|verbrecher|kriminell~|dreckig~|faul|verschwinden|abschieb~|raus|minderwertig~|hass~|gestohlen|stehlen|krank|eklig|parasiten|wertlos|schmutzig~|schweigen',
        '3 hass~|dreckige|schmutzige|gegen|stinkende juden|muslime|auslaender~|fluechtling~|schwarze|tuerken|zigeuner|schwule|behinderte|migranten',
        '3 warum juden|muslime|auslaender|schwarze boese|schlecht~|weg|dumm',
      ],
    },
    {
      kind: 'danger',
      words: 'brandstift~ molotowcocktail~',
      phrases: [
        '4 wie|anleitung bombe|sprengstoff|gift|feuer|schloss|brand baut|bauen|bastel~|misch~|herstell~|legt|knack~',
        '4 spielt|spielen streichhoelzer~|feuerzeug~|steckdose~|messern',
        '4 gabel|finger|nagel steckdose',
        '4 trinkt|schluckt putzmittel|reiniger|spuelmittel|batterie~|bleich~',
      ],
    },
    {
      kind: 'horror',
      words: 'daemon~ exorzis~ horrorfilm~ horrorgeschicht~ splatterfilm~ gruselmord~ satan~',
      phrases: [
        '3 besessen~|verflucht~|moerderisch~ puppe~|clown~|kind|nonne|maedchen|junge',
        '4 clown~|puppe~|vogelscheuche~|kreatur|wesen kinder|menschen|seele~|haut|gesichter frisst|fressen|holt|stiehlt|toetet|will|jagt',
        '4 kriecht|krabbelt fernseher|grab|decke|spiegel',
        '3 ohne augen|gesicht|mund',
      ],
    },
    {
      kind: 'profanity',
      words:
        'spast spasti scheiss scheisse scheiss~ beschissen~ arschloch~ arsch arschgeige verarsch~ fresse wichser~ hurensohn~ schlampe~ miststueck~ drecksau kacke verpiss~ pisser pissen depp mistkerl bastard~ wixer  missgeburt~ vollidiot~ fotzen',
      phrases: [
        '1 halt|halts maul|fresse|klappe',
        '1 leck mich',
        '2 blode|bloede|dumme|fette kuh|sau|ziege du|halt',
      ],
    },
  ],
  inTales:
    'tötet toetet toeten getoetet toetete leiche entfuehr~ pistole~ bombe raeuber betrunken~ =nackt verpruegel~ quaelt',
  innocent: [
    'busen der|meines natur|freundes',
    'brandstifter ameise',
    'nackte schnecke~|mull~|fuesse',
    'kaiser|koenig ist|war|geht nackt',
    'mit gewalt',
  ],
  innocentWords:
    'dick dicke dicker dickes gift fahrt die tot hell ass gut rat kind arm war kuh hahn hase fett schwanz vogel voegel rum am spinne not so mist los wand brief kilt stab bitte fuchs dose',
}
