import type { SafetyLanguage } from '../language.ts'

const beings =
  'nino ninos nina ninas bebe mama madre papa padre abuela abuelo hermano hermana hijo hija mujer mujeres hombre hombres esposa marido gente persona personas alguien amigo amigos profesor maestro alumno alumnos vecino rey reina princesa principe perro perros gato gatos gatito gatitos animal animales pajaro rana ranas enemigo enemigos todos ella el lo la me le'
const beingPlace = beings.replaceAll(' ', '|')

export const spanish: SafetyLanguage = {
  tag: 'es',
  script: 'latin',
  letters: 'ñ¿¡',
  markers:
    'el la los las un una unos unas y es no con de del al en que se su sus por para como cuando porque yo tú él ella mi mis muy más pero ya sin donde dónde quien quién cómo qué le lo me te ha hay son fue cada todo todos todas esta este oso zorro conejo gato gata gatito perro niño niña rey reina princesa bosque luna estrella noche casa escuela pájaro cuento abuela abuelo mamá papá dragón bruja lobo ratón toro gallina gallo caballero mago enano enanos quiere dice erizo loro',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'suicid~ autolesi~ anorexi~ bulimi~',
      phrases: [
        '3 no|nunca|ya quiere|quiero|querer|deseo|desea|queria vivir|despertar|existir',
        '2 no|nunca vivir|existir mas',
        '2 quiere|quiero|queria|desea|deseo morir|morirse|matarse|morirme|desaparecer|matarme',
        '3 se|me corta|corto|quema|hiere|lastima|mata|ahorca|cortan brazo|brazos|venas|munecas|piel|proposito|mismo|misma',
        '1 se|me ahorca|suicida|mata',
        '4 tira|salta|lanza|tirarse|saltar puente|edificio|tren|azotea|tejado|vias',
        '3 quitarse|quitarme|acabar la|mi|su|con vida',
        '3 mejor|felices sin mi|ella|el',
      ],
    },
    {
      kind: 'sexual',
      words:
        '=coño sexo sexual sexuales sexy porno~ pornografi~ erotic~ prostitut~ putero puteria burdel follar follan follando folla coito orgasm~ masturb~ violador~ violacion pedofil~ pederast~ pene penes vagina pezon pezones tetas tetona polvazo mamada lenceria condon preservativo~ desnudista~ orgia incesto lolita~ striptease manosea~ ',
      wordsHere: 'viola violan violar culo culos',
      phrases: [
        '4 desnud~ cama|juntos|adultos|hombres|mujeres|ducha|foto~|hotel|pareja|amante|marineros',
        '4 adultos|mujer|mujeres|hombres|pareja|gente|mujer desnud~',
        '5 quita|quitarse|quite|quiten|saca ropa|vestido|falda|camisa|bragas hombres|marineros|extrano~|camara|profesor|tio|vecino',
        '5 quiere|obliga|pide|hace ella|el|nina|nino|que desnud~|quite|desvista',
        '4 desviste|desnuda|desvestirse|desnudarse ante|delante|frente|para hombres|marineros|camara|tio|extranos|el|los',
        '3 toca|tocar|acaricia|tocaba|manosea ninas|ninos|nina|nino|alumnas|alumnos|partes|piernas|muslos',
        '2 hacen|hacer|hace el amor',
        '4 secreto toca|tocar|tocaba|besa',
        '3 debajo|bajo falda|vestido|blusa',
      ],
    },
    {
      kind: 'violence',
      words:
        'linchar linchan linchado asesin~ homicid~ mata matan matar mato matando degoll~ deguell~ decapit~ tortur~ masacr~ apunal~ estrangul~ descuartiz~ cadaver~ canibal~ ejecuc~ verdug~ secuestr~ rehen~ terrorist~ genocid~  mutil~ maltrat~ acribill~ ahorcad~ fusila~ desangr~ sanguinari~ carnicer',
      phrases: [
        '3 quema|queman|quemar|entierra|entierran|cocina viv~',
        '4 arranca|arrancar|corta|cortan|rompe|cercena|saca pata~|cabeza~|brazo~|pierna~|dedo~|ojo~|lengua|oreja~|ala|alas|garganta|cuello|dientes',
        '3 sangre salpica|chorrea|gotea|derrama|charco|paredes|todas|corre|brota',
        '3 salpica|chorrea|gotea|charco|lleno|cubierto|rio sangre',
        '4 empuja|tira|lanza|arroja nino|abuela|gato|perro|hermano|hermana|mujer|hombre escaleras|ventana|puente|tren|acantilado|pozo',
      ],
      topicPhrases: [
        `3 pega|pegar|golpea|golpear|golpean|patea|ahoga|ahogan|ahogar|envenena|apedrea|aplasta|quema|azota|dispara|hiere ${beingPlace}`,
        `2 a ${beingPlace} golpea|pega|ahoga|envenena|aplasta`,
      ],
    },
    {
      kind: 'weapons',
      words:
        'pistola~ pistolas fusil fusiles escopeta~ revolver~ ametrallador~ rifle~ granadas bomba bombas explosivo~ dinamita municion~ metralleta~ francotirador~ misil~ lanzacohetes molotov',
      phrases: [
        '4 comprar|vende|carga|cargar|disparar balas|armas|bala|arma',
        '2 arma|armas fuego|cargada|real|escuela',
        '5 cuchillo|navaja|hacha escuela|atacar|amenaza~|clase|apunala',
        '5 escuela|colegio cuchillo|navaja|arma',
      ],
    },
    {
      kind: 'drugs',
      words:
        'droga drogas drogad~ cocaina  marihuana hachis porro porros borrach~ emborrach~ vodka whisky tequila cigarrillo~ cigarro~ alcoholi~ narcotrafic~ tabaco sobredosis',
      phrases: [
        '3 bebe|beber|toma|tomar demasiad~|mucha|mucho|vino|cerveza|ron|alcohol|botella cerveza|vino|ron|alcohol|tinto',
        '2 bebe|beber|toma|tomar cerveza|vino|ron|alcohol|licor',
        '3 fuma|fumar|fuman|fumando hierba|pipa|setas|cigarro|escondidas|mota|planta|escuela',
        '4 polvo nariz|inhala|esnifa|aspira',
        '3 vende|vender|reparte pastillas|hierba|polvo',
        '4 pastillas|setas colores|volar|fiesta|todas|feliz',
      ],
    },
    {
      kind: 'hate',
      words:
        'nazi nazis hitler esvastica racista~ sudaca~ maricon~ moromierda supremacis~ negrata~ infrahuman~',
      phrases: [
        '3 inmigrantes|judios|musulmanes|negros|moros|gitanos|refugiados|extranjeros|homosexuales|gais|gays|mujeres|indios|discapacitados|chinos|pobres basura|malos|ladrones|criminales|sucios|tontas|tontos|inferiores|desaparecer|callar|fuera|apestan|vagos|peligrosos|terroristas|echar|expulsar|asco|enferm~|escoria|inutiles|malvados|culpa',
        '2 odia|odian|odio|contra|sucios inmigrantes|judios|musulmanes|negros|moros|gitanos|refugiados|extranjeros|homosexuales|gays',
        '4 mujeres|ninas deben|tienen callar|cocina|obedecer|tontas',
      ],
    },
    {
      kind: 'danger',
      words: 'piroman~',
      phrases: [
        '3 como hacer|fabricar|preparar|mezclar bomba|explosivo~|veneno|gas|fuego',
        '3 jugar|juega|juegan cerillas|fosforos|fuego|enchufe|mechero',
        '4 tenedor|dedo|clavo enchufe',
        '3 bebe|traga lejia|detergente|cloro|pilas|limpiador',
      ],
    },
    {
      kind: 'horror',
      words: 'poseid~ demoniac~ demonio~ exorcis~ satan~',
      phrases: [
        '3 payaso|muneca|monstruo|criatura|espantapajaros|sombra come|roba|mata|devora|arranca|lleva almas|ninos|caras|piel|gemelos',
        '3 pelicula|historia|cuento terror|horror',
        '3 sin ojos|cara|boca',
      ],
    },
    {
      kind: 'profanity',
      words:
        'puta putas puto putos putita hijoputa hijueputa mierda mierdas joder jodan jodete jodido jodida gilipoll~ cabron~ cojones pendej~ chinga~ chingad~ verga culero~ zorrita mamon~ pinche carajo malparid~ cagada',
      wordsHere: 'coger coges',
      phrases: ['1 hijo|hija de puta|perra', '1 vete|a la mierda|chingada|carajo'],
    },
  ],
  inTales: 'mata mato matar asesino bruja secuestr~ pistola~ bomba ron borrach~ desnud~ demonio~',
  innocent: [
    'rey|emperador esta|va|iba desnudo',
    'bomba~ de|del agua|crema|bano',
    'gato mata tiempo',
    'viola de|y violin|gamba',
    'matar el tiempo',
    'vaca|mama da el|la pecho',
  ],
  innocentWords:
    'negro negra negros negras rape con como dia dias toro polla pollo pollita bala balas baca vaca gallo asno burro cola pie pies tio tia die sin sexto sexta pica gin tit tita once me te fin sapo niño sol',
}
