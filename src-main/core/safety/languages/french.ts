import type { SafetyLanguage } from '../language.ts'

const beings =
  'enfant enfants fille filles fillette garcon garcons bebe maman mere papa pere mamie papi grand-mere frere soeur fils femme femmes homme hommes mari epouse gens personne quelqu amis ami professeur maitre eleve eleves voisin roi reine princesse prince chien chiens chat chats chaton chatons animal animaux oiseau grenouille~ ennemi ennemis tous elle lui'
const beingPlace = beings.replaceAll(' ', '|')

export const french: SafetyLanguage = {
  tag: 'fr',
  script: 'latin',
  letters: 'çœêèùà',
  markers:
    'le la les un une des du de et est que qui dans avec pour sur pas ne se sa son ses au aux en par plus mais je tu il elle nous vous ils mon ma mes très tout tous toute chaque comment pourquoi où quand sans sont était fait dit veut ours renard lapin chat chatte chaton chien fille garçon roi reine princesse forêt lune étoile nuit maison école oiseau histoire mamie papi maman papa dragon sorcière sorcier loup souris nain nains poule coq chevalier hérisson perroquet cerf sirène c l d qu s',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'suicid~ automutil~ anorexi~ boulimi~',
      phrases: [
        '3 ne|n|plus veut|veux|voulait|voudrait|souhaite plus|jamais|pas vivre|reveiller|exister',
        '3 ne|plus veut|veux|voulait plus|pas vivre|reveiller|exister',
        '2 veut|veux|voulait|voudrait|souhaite mourir|disparaitre|tuer',
        '3 se|me|s coupe|brule|mutile|blesse|scarifie|taillade bras|veines|poignets|peau|expres',
        '2 se|me|s tue|pend|suicide|noie',
        '4 saute|jette|sauter pont|toit|immeuble|fenetre|train|rails mourir|finir|mort|personne',
        '3 mettre fin jours|vie',
        '3 mieux|heureux sans moi|elle|lui',
      ],
    },
    {
      kind: 'sexual',
      words:
        'sexe sexuel~ sexuell~ sexy porno~ pornographi~ erotiqu~ erotism~ prostitu~ bordel orgasm~ masturb~ violeur~ pedophil~ penis vagin seins nichons bandant partouze lingerie preservatif~ striptease inceste nympho~ libertin~ orgie~ fellation~ levrette',
      wordsHere: 'bite bites chattes viol viols violer cul culs baise baisent',
      phrases: [
        '4 nu|nue|nus|nues lit|ensemble|adulte~|hommes|femmes|douche|photo~|hotel|couple|amant~|voisin~|marins',
        '4 adultes|femme|femmes|hommes|couple|gens nu|nue|nus|nues',
        '4 deshabill~ devant|marins|hommes|homme|camera|oncle|professeur|inconnu~|veut|voisin',
        '4 veut|oblige|demande|force deshabill~',
        '5 enleve|retire|ote vetements|robe|jupe|chemise|culotte hommes|marins|inconnu~|camera|professeur|oncle|devant',
        '3 touche|toucher|caresse|tripote|palpe filles|fille|fillette~|garcons|enfants|enfant|eleves|cuisses|intime~|parties',
        '2 font|faire|fait l amour',
        '2 font|faire|fait amour',
        '4 secret touche|caresse|embrasse',
        '3 sous|dessous jupe|robe',
      ],
    },
    {
      kind: 'violence',
      words:
        'executer meurtr~ assassin~ tue tuer tuent tua tuant egorg~ decapit~ tortur~ massacr~ poignard~ etrangl~ demembr~ cadavr~ cannibal~  bourreau~ kidnapp~ enlevement otage~ terroris~ genocid~ lynch~ mutil~ maltrait~ fusille~ eventr~ sanglant~ sanguinair~ gore',
      phrases: [
        '3 brul~|enterr~|ebouillant~|ecorch~|cuit vif|vifs|vive|vives|vivant|vivants',
        '4 arrach~|coupe|coupent|tranch~|casse|creve|brise patte~|tete~|bras|jambe~|doigt~|oeil|yeux|langue|oreille~|aile|ailes|gorge|cou|dents',
        '3 sang gicle|gicl~|coule|degouline|partout|flaque|murs|eclabouss~',
        '3 gicle|flaque|couvert~|plein~|mare|riviere sang',
        '4 pousse|jette|lance enfant|grand-mere|mamie|chat|chien|frere|soeur|femme|homme escalier~|fenetre|pont|train|falaise|puits',
      ],
      topicPhrases: [
        `3 frappe|frapper|frappent|bat|battre|tabass~|cogne|gifle|noie|noyer|empoisonne|lapide|ecrase|fouette|brule|blesse ${beingPlace}`,
      ],
    },
    {
      kind: 'weapons',
      words:
        'pistolet~ fusil fusils revolver~ mitraillette~ mitrailleuse~ carabine~ grenade~ explosif~ dynamite munition~ missile~ bombe bombes kalachnikov~',
      phrases: [
        '4 acheter|vend|charge|charger|tirer balles|armes|arme',
        '2 arme|armes feu|chargee|vraie|ecole',
        '5 couteau|hache|lame ecole|attaqu~|menac~|classe|poignard~',
        '5 ecole|classe couteau|arme|hache',
      ],
    },
    {
      kind: 'drugs',
      words:
        '=soûl =soûle drogue~ droguee cocaine  marijuana cannabis haschich shit  ivre ivres ivrogne~ bourre   vodka whisky cigarette~ cigare~ alcool~ alcooli~ tabac overdose  beuh',
      phrases: [
        '3 boit|boire|boivent trop|beaucoup|vin|biere|rhum|alcool|bouteille biere|vin|rhum|alcool|bieres',
        '2 boit|boire|boivent vin|biere|rhum|alcool|liqueur',
        '3 fume|fumer|fument herbe|pipe|champignon~|cachette|ecole|plante',
        '4 poudre nez|renifl~|sniff~|inhal~',
        '3 renifl~|sniff~ poudre|colle',
        '3 vend|vendre pilules|herbe|poudre|cachets',
        '4 pilules|cachets|champignons couleurs|voler|fete|toutes|planer',
      ],
    },
    {
      kind: 'hate',
      words:
        'nazi nazis hitler raciste~ bougnoul~ youpin~ negro negre~ tapette~ pede  gouine~ suprematis~ bicot~ antisemit~ tarlouze~',
      phrases: [
        '3 immigr~|juifs|juif|musulmans|noirs|arabes|gitans|roms|refugies|etrangers|homosexuels|gays|femmes|handicapes|chinois|pauvres ordure~|mechants|voleurs|criminels|sales|betes|inferieur~|disparaitre|taire|dehors|puent|paresseux|dangereux|terroristes|chasser|expuls~|degout~|malades|inutiles|mauvais|faute',
        '2 deteste|hait|haine|contre|sales immigr~|juifs|musulmans|noirs|arabes|gitans|refugies|etrangers|homosexuels|gays',
        '4 femmes|filles doivent taire|cuisine|obeir',
      ],
    },
    {
      kind: 'danger',
      words: 'pyroman~',
      phrases: [
        '3 comment|recette fabriquer|faire|preparer|melanger bombe|explosif~|poison|gaz|feu',
        '3 jouer|joue|jouent allumettes|briquet|prise|feu',
        '4 fourchette|doigt|clou prise',
        '3 boit|avale javel|lessive|detergent|piles|produit',
      ],
    },
    {
      kind: 'horror',
      words: 'demoniaqu~  exorcis~ satan~',
      phrases: [
        '3 poupee|clown|nonne|enfant|fille possed~',
        '3 clown|poupee|monstre|creature|epouvantail|ombre mange|vole|tue|devore|arrache|emporte ames|enfants|visages|peau|jumeaux',
        '2 film|histoire|conte horreur|epouvante',
        '3 sans yeux|visage|bouche',
      ],
    },
    {
      kind: 'profanity',
      words:
        'encule encules enculer enculee salope salopes putain pute putes merde merdes merdeux  salaud~ connard~ connasse~  enfoire~ foutre couill~ batard~ nique niquer niquez branleu~ branler chier chiant emmerd~ petasse~ pouffiass~',
      wordsHere: 'con conne cons gueule',
      phrases: ['2 va|allez faire|te foutre|voir', '1 ferme|ta gueule', '1 fils|fille de pute'],
    },
  ],
  inTales: 'tue tuer tua assassin~ pistolet~ bombe fusil rhum ivre enlevement =nu =nue  sanglant~',
  innocent: [
    'roi|empereur est|etait|va nu',
    'bombe|bombes a|de eau|bain',
    'grenade~ rouge|mure|fruit|et',
    'tue-mouche~',
    'blouson en cuir',
    'a tue tete',
  ],
  innocentWords:
    'pet chat chatte chattes coq pie noir noire die fin fins pipe dans dent titre as vite bras salle sale beau gin grosse mere pain six sept balle balles cure phoque phoques retard',
}
