import type { Language } from '#contract/index.ts'
import type { moods, Place, poses, TimeOfDay, Weather } from './scene.ts'

/*
 * Words by which a page that somebody wrote by hand tells where, when and how it plays. Lower case, parted by spaces;
 * `wald*` stands for all that begins so. Words that mostly mean something else in a tale (`moon`, `home`) are left out.
 */

type Signs<T extends string> = Readonly<Partial<Record<Language, Readonly<Partial<Record<T, string>>>>>>

export const placeSigns: Signs<Place> = {
  en: {
    forest: 'forest woods wood jungle', meadow: 'meadow field fields grass farm hill hills', sea: 'sea ocean beach island shore waves harbour harbor',
    river: 'river lake pond stream brook creek waterfall', mountain: 'mountain mountains cliff valley', desert: 'desert dune dunes camel',
    snow: 'snow snowy ice igloo', village: 'village town cottage market', street: 'street streets city road bus',
    castle: 'castle palace tower king queen princess prince', garden: 'garden park yard flowerbed', bedroom: 'bedroom bed pillow blanket nursery',
    kitchen: 'kitchen oven soup cake bakery', school: 'school classroom teacher', cave: 'cave burrow tunnel den', space: 'space rocket planet spaceship astronaut',
    underwater: 'underwater reef mermaid coral', sky: 'sky clouds',
  },
  de: {
    forest: 'wald* wälder*', meadow: 'wiese* feld felder bauernhof', sea: 'meer* strand* insel* ozean*', river: 'fluss* see teich* bach*',
    mountain: 'berg berge bergen gebirge', desert: 'wüste*', snow: 'schnee* eis', village: 'dorf* markt*', street: 'straße* stadt*',
    castle: 'schloss* burg könig* prinz*', garden: 'garten* park*', bedroom: 'schlafzimmer bett* kissen decke', kitchen: 'küche* ofen suppe kuchen',
    school: 'schule* lehrer*', cave: 'höhle*', space: 'weltall rakete* planet*', underwater: 'unterwasser* riff', sky: 'himmel wolken',
  },
  es: {
    forest: 'bosque* selva*', meadow: 'prado* campo granja', sea: 'mar playa isla océano', river: 'río lago arroyo estanque', mountain: 'montaña* cerro',
    desert: 'desierto', snow: 'nieve hielo', village: 'pueblo aldea mercado', street: 'calle ciudad', castle: 'castillo palacio rey reina princesa príncipe',
    garden: 'jardín parque', bedroom: 'dormitorio cama almohada', kitchen: 'cocina horno sopa pastel', school: 'escuela maestra maestro', cave: 'cueva túnel',
    space: 'cohete planeta espacio', underwater: 'arrecife sirena', sky: 'cielo nubes',
  },
  fr: {
    forest: 'forêt* bois jungle', meadow: 'prairie* pré champ champs ferme', sea: 'mer plage île océan', river: 'rivière lac étang ruisseau fleuve',
    mountain: 'montagne* colline', desert: 'désert', snow: 'neige glace', village: 'village marché', street: 'rue ville', castle: 'château palais roi reine princesse prince',
    garden: 'jardin parc', bedroom: 'chambre lit oreiller', kitchen: 'cuisine four soupe gâteau', school: 'école maîtresse', cave: 'grotte caverne tunnel',
    space: 'fusée planète', underwater: 'récif sirène', sky: 'ciel nuages',
  },
  uk: {
    forest: 'ліс лісі лісу лісом', meadow: 'лука луці луки поле полі ферма', sea: 'море морі моря пляж* острів* океан*', river: 'річка річки річці озеро озері ставок струмок',
    mountain: 'гора гори горі гору', desert: 'пустел*', snow: 'сніг снігу лід', village: 'село селі базар*', street: 'вулиц* місто місті',
    castle: 'замок замку палац* король королев* принц*', garden: 'сад саду парк*', bedroom: 'спальн* ліжк* подушк*', kitchen: 'кухн* суп пиріг', school: 'школ* вчител*',
    cave: 'печер* нор*', space: 'ракет* планет* космос*', underwater: 'риф* русалк*', sky: 'небо небі хмар*',
  },
  ar: {
    forest: 'غابة الغابة', meadow: 'مرج المرج حقل الحقل مزرعة المزرعة', sea: 'بحر البحر شاطئ الشاطئ جزيرة الجزيرة', river: 'نهر النهر بحيرة البحيرة',
    mountain: 'جبل الجبل', desert: 'صحراء الصحراء', snow: 'ثلج الثلج', village: 'قرية القرية سوق السوق', street: 'شارع الشارع مدينة المدينة',
    castle: 'قلعة القلعة قصر القصر ملك الملك أميرة الأميرة', garden: 'حديقة الحديقة', bedroom: 'سرير السرير سريره سريرها وسادة', kitchen: 'مطبخ المطبخ', school: 'مدرسة المدرسة',
    cave: 'كهف الكهف', space: 'صاروخ كوكب الفضاء', sky: 'سماء السماء',
  },
} // prettier-ignore

export const timeSigns: Signs<TimeOfDay> = {
  en: {
    dawn: 'dawn sunrise', morning: 'morning breakfast', day: 'noon midday sunshine sunny', afternoon: 'afternoon',
    dusk: 'dusk evening sunset twilight', night: 'night midnight moon moonlight stars bedtime dark',
  },
  de: { dawn: 'morgengrauen', morning: 'morgen* frühstück*', day: 'mittag* sonne', afternoon: 'nachmittag*', dusk: 'abend* dämmerung', night: 'nacht* nachts mond* sterne* dunkel*' },
  es: { dawn: 'alba amanecer', morning: 'mañana desayuno', day: 'mediodía sol', dusk: 'atardecer anochecer', night: 'noche luna estrellas' },
  fr: { dawn: 'aube', morning: 'matin petit-déjeuner', day: 'midi soleil', afternoon: 'après-midi', dusk: 'soir crépuscule', night: 'nuit lune étoiles' },
  uk: { dawn: 'світанок світанку', morning: 'ранок ранку вранці', day: 'полудень сонце', dusk: 'вечір вечора ввечері', night: 'ніч ночі вночі місяць зірк* темн*' },
  ar: { dawn: 'فجر الفجر', morning: 'صباح الصباح', day: 'ظهر الظهر شمس الشمس', dusk: 'مساء المساء غروب الغروب', night: 'ليل الليل ليلة الليلة قمر القمر نجوم النجوم' },
} // prettier-ignore

export const weatherSigns: Signs<Weather> = {
  en: { rain: 'rain rained raining rainy puddle storm', snow: 'snowed snowing snowflake snowflakes', fog: 'fog foggy mist', wind: 'wind windy breeze', cloudy: 'cloudy grey gray' },
  de: { rain: 'regen* pfütze*', snow: 'schneit schneite schneeflock*', fog: 'nebel*', wind: 'wind*', cloudy: 'bewölkt' },
  es: { rain: 'lluvia llovía charco', snow: 'nevaba nieva', fog: 'niebla', wind: 'viento' },
  fr: { rain: 'pluie pleuvait flaque', snow: 'neigeait flocons', fog: 'brouillard', wind: 'vent' },
  uk: { rain: 'дощ* калюж*', snow: 'сніжинк*', fog: 'туман*', wind: 'вітер вітру' },
  ar: { rain: 'مطر المطر', fog: 'ضباب الضباب', wind: 'ريح الريح' },
} // prettier-ignore

/** In English alone. */
export const poseSigns: Readonly<Partial<Record<(typeof poses)[number], string>>> = {
  sitting: 'sat sit sits sitting', sleeping: 'slept sleeps asleep sleeping dreamed dreaming', walking: 'walk walks walked walking went climbed wandered tiptoed',
  running: 'ran run runs running hurried jumped danced raced', flying: 'flew flies flying floated', swimming: 'swam swims swimming dived',
  hugging: 'hug hugs hugged hugging cuddled',
} // prettier-ignore

export const moodSigns: Readonly<Partial<Record<(typeof moods)[number], string>>> = {
  happy: 'happy glad laughed laughing smiled smiling cheerful joy', curious: 'curious wondered wondering looked peeped',
  worried: 'worried afraid scared frightened nervous', sad: 'sad cried crying tears lonely', surprised: 'surprised gasped suddenly',
  sleepy: 'sleepy tired yawned yawning', proud: 'proud brave',
} // prettier-ignore
