import type { SafetyLanguage } from '../language.ts'

export const italian: SafetyLanguage = {
  tag: 'it',
  script: 'latin',
  letters: 'òì',
  markers:
    'il lo gli un uno una di che non con per è e del della dei delle al alla nel nella da si sua suo suoi mio mia più ma ogni come perché quando sono sta vuole dice fa ha chi cosa la le in volpe orso coniglio gatto gattini cane lupo strega re regina principessa bosco luna stella notte casa scuola uccello storia nonna nonno mamma papà drago gallo gallina nani mago riccio cervo pappagallo bambina bambino bambini bambine topo',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'suicid~ autolesion~ anoressi~ bulimi~',
      phrases: [
        '3 non|più vuole|voglio|voleva|vorrebbe vivere|svegliar~|esistere',
        '2 vuole|voglio|voleva|desidera morire|uccidersi|uccidermi|sparire|ammazzarsi',
        '3 si|mi taglia|brucia|ferisce|impicca|uccide braccia|polsi|vene|apposta|pelle',
        '4 butta|salta|getta|buttarsi ponte|tetto|palazzo|treno|finestra',
      ],
    },
    {
      kind: 'sexual',
      words:
        'preservativo preservativi sesso sessual~ sexy porno~ pornografi~ erotic~ prostitut~ bordello orgasm~ masturb~ stuprat~ stupro stupra pedofil~ pene vagina tette scopare scopata chiavare pompino spogliarell~ lingerie incesto orgia  puttan~ troie',
      wordsHere: 'troia fica figa seno',
      phrases: [
        '4 nudi|nuda|nude letto|insieme|adulti|donne|uomini|doccia|foto~|coppia',
        '4 adulti|donna|donne|uomini|coppia nudi|nuda|nude',
        '5 vuole|obbliga|chiede|fa spogli~',
        '4 spogli~ davanti|uomini|marinai|zio|maestro|fotocamera',
        '5 toglie|togliersi|tolga vestit~|gonna|camicia|mutande davanti|uomini|zio|maestro|marinai',
        '3 tocca|toccare|palpa|accarezza bambin~|ragazzin~|alunn~|cosce|intim~',
        '2 fanno|fare l amore',
        '2 fanno|fare lamore',
      ],
    },
    {
      kind: 'violence',
      words:
        'uccid~ uccis~ assassin~ omicid~ ammazz~ sgozz~ decapit~ tortur~ massacr~ pugnal~ strangol~ cadaver~ cannibal~ rapiment~ rapisc~ ostaggi~ terrorist~ genocid~ mutil~ maltratt~ squart~ sanguinari~ impicc~ boia',
      phrases: [
        '3 brucia|bruciano|seppelli~|cuoce viv~',
        '4 strappa|taglia|mozza|rompe|cava zampe|zampa|testa|teste|braccia|gambe|dita|occhi|lingua|orecchi~|ali|gola',
        '3 sangue schizza|cola|gocciola|ovunque|pozza|pareti|dappertutto',
        '4 schiaccia|calpesta bambin~|gente|person~|donn~|gattin~ sangue',
      ],
      topicPhrases: [
        '3 picchia|picchiare|colpisce|prende-a-pugni|annega|annegare|avvelena|frusta|schiaccia|brucia|ferisce|strozza moglie|marito|bambin~|mamma|papà|fratell~|sorell~|nonn~|figli|figlia|donna|donne|cane|gatto|gattin~|animali|uomo|tutti|nemici|re',
      ],
    },
    {
      kind: 'weapons',
      words:
        'pistola pistole fucile fucili mitra mitragliatric~ bomba bombe granate esplosiv~ dinamite munizion~ proiettil~ missil~ rivoltella',
      phrases: [
        '4 coltello|ascia scuola|attaccare|attacca|minacci~|classe',
        '3 arma|armi fuoco|scuola|carica|compra~',
      ],
    },
    {
      kind: 'drugs',
      words:
        'droga droghe drogat~ cocaina  marijuana hashish spinello spinelli   ubriac~ vodka whisky sigarett~ sigaro alcol alcolizz~ tabacco spacciat~ spaccia',
      phrases: [
        '3 beve|bere|bevono vino|birra|rum|troppo|troppa',
        '3 fuma|fumare|fumano erba|pipa|funghi',
        '4 polvere naso|sniffa|annusa',
        '3 vende|vendere pasticche|erba|droga',
      ],
    },
    {
      kind: 'hate',
      words: 'nazista nazisti hitler razzist~ negro negri frocio froci svastica checca terron~',
      phrases: [
        '3 immigrati|ebrei|musulmani|neri|zingari|rom|profughi|stranieri|gay|donne|disabili spazzatura|cattivi|ladri|criminali|sporchi|stupid~|inferiori|sparire|tacere|fuori|puzzano|pigri|terroristi|cacciare|schifo|feccia|colpa',
        '2 odia|odiano|contro|sporchi immigrati|ebrei|musulmani|neri|zingari|profughi|stranieri',
      ],
    },
    {
      kind: 'danger',
      words: 'piroman~',
      phrases: [
        '3 come fare|costruire|fabbricare|mescolare bomba|esplosiv~|veleno|gas',
        '3 gioca|giocano fiammiferi|accendino|presa',
        '3 beve|ingoia candeggina|detersivo|pile',
      ],
    },
    {
      kind: 'horror',
      words: 'indemoniat~ demoniac~ esorcis~ satana',
      phrases: [
        '3 bambola|pagliaccio|clown|suora posseduta|posseduto|assassin~',
        '3 pagliaccio|bambola|mostro|creatura mangia|rapisce|ruba|uccide bambini|anime|facce|pelle',
        '2 film|storia|racconto orrore|horror',
      ],
    },
    {
      kind: 'profanity',
      words:
        'cazzo cazzi cazzata merda merde stronz~ vaffancul~ fancul~ coglion~ bastard~ minchia culo culi puttana bocchin~ incazz~ porcodio porcamadonna fottut~ fottiti',
      phrases: ['1 figlio|figlia di puttana|troia', '1 porca|porco miseria|puttana|dio|madonna'],
    },
  ],
  inTales: 'uccid~ uccis~ ammazz~ rapisc~ rapiment~ pistola rum ubriac~ assassin~ boia',
  innocent: [
    're|imperatore è|era nudo',
    'bomba~ alla|alle|di crema|acqua|cioccolato',
    'troia cavallo',
    'cavallo|città|guerra di troia',
    'ammazz~ il tempo',
    'canna|canne da|di pesca|bambù|zucchero',
  ],
  innocentWords:
    'rape rapa rape con come pesce mela mele bara cane gatto sera sega balle palle fava tonno penelope die gin canali grossa coso bimbo nero nera',
}
