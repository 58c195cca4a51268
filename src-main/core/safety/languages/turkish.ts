import type { SafetyLanguage } from '../language.ts'

const victims =
  'karı~|eş~|çocuk~|çocuğu|anne~|baba~|kardeş~|abla~|bebek~|bebeğ~|adam~|kadın~|insan~|herkes~|kız~|oğlan~|kedi~|köpek~|köpeğ~|hayvan~|yavru~|düşman~|kurbağa~'

export const turkish: SafetyLanguage = {
  tag: 'tr',
  script: 'latin',
  letters: 'ğışİ',
  markers:
    'bir ve bu çok için ile gibi değil ne nasıl neden her daha en olan eden artık iyi gün güneş kedi köpek tavşan tilki ayı kurt kral kraliçe prenses prens orman ay yıldız gece ev okul kuş masal büyükanne anne baba dede ejderha cadı horoz tavuk cüce cüceler büyücü kirpi geyik papağan kız kızı oğlan çocuk çocuklar fare dev amca eşek şövalye istiyor istemeyen diyen küçük büyük kara beyaz da de mi ben sen o onu evde ormanda bahçede süt',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'intihar~ =anoreksi~ bulimi~',
      phrases: [
        '3 yaşamak|uyanmak istemiyor~|istemeyen|istemedi|istemez',
        '2 ölmek istiyor~|isteyen|istedi',
        '2 kendini|kendimi|kendisini öldür~|kes~|asan|asmak|yaral~|yakan',
        '2 bilek~|kollarını kes~|jilet~',
        '4 köprü~|çatı~|bina~ atla~',
      ],
    },
    {
      kind: 'sexual',
      words:
        'seks~ porno~ =erotik~ fahişe~ orospu~ genelev~ orgazm~ =mastürbasyon~ tecavüz~ pedofil~ penis~ vajina~ striptiz~ ensest~ prezervatif~ sevişm~ sevişen~ taciz~',
      phrases: [
        '3 çıplak yatak~|iki|yetişkin~|kadın~|adam~|erkek~|birlikte|duş~|fotoğraf~',
        '3 yatak~|kadın~|erkek~|yetişkin~ çıplak',
        '4 soyun~ istiyor~|isteyen|önünde|adam~|amca~|kamera~|zorla~',
        '4 istiyor|zorla soyun~',
        '3 kızlara|kıza|çocuklara|çocuğa|öğrencilere dokunan|dokunuyor|elleyen|elliyor',
        '4 kıyafet~|elbise~ çıkar~ önünde|adam~|istiyor|amca~',
      ],
    },
    {
      kind: 'violence',
      words:
        'cinayet~ katil~ =öldür~ öldürür öldüren boğazla~ =işkence~ katliam~ =kafasını ceset~ yamyam~ idam~ cellat~ kaçırılan kaçırıp rehine~ terörist~ soykırım~ bıçakla~ =doğra~',
      phrases: [
        '3 kafa~|kol~|bacak~|parmak~|göz~|dil~|kulak~|kanat~|boğaz~|baş~ kopar~|kesiyor|kesen|kesti|oyan|oydu|kıran|kırdı',
        '3 diri|canlı yak~|göm~|haşla~',
        '3 kan|kanı|kanlar fışkır~|aktı|akıyor|damla~|içinde|yerde|her',
        `3 ${victims} ez~|ezen|eziyor kan|kanlar|içinde`,
      ],
      topicPhrases: [
        `2 ${victims} döv~|boğ~|boğuyor|zehirle~|yakan|yakıyor|tekmele~|vuran|vuruyor|ezen|eziyor|tokatla~`,
      ],
    },
    {
      kind: 'weapons',
      words:
        'tabanca~ tufek~ tüfek~ tüfeğ~ makineli~ bomba bombası bombayı bombalar patlayıcı~ dinamit~ mermi~ kalaşnikof~ roketatar~',
      phrases: ['4 bıçak~|balta~ okul~|saldır~|tehdit~', '3 silah~ okul~|gerçek|satın|dolu'],
    },
    {
      kind: 'drugs',
      words:
        '=rakı =rakıyı uyuşturucu~ kokain~ eroin~ esrar~ marihuana~ sarhoş~ votka~ viski~  sigara~ puro alkol~ tütün~ bağımlı~',
      phrases: [
        '3 bira|şarap|rom içen|içiyor|içti|içer',
        '3 ot|pipo|mantar içen|içiyor',
        '4 beyaz toz burn~|çek~',
        '3 hap satan|satıyor',
      ],
    },
    {
      kind: 'hate',
      words: '=nazi nazi hitler~ ırkçı~ gavurlar zenci~ ibne~ gamalı',
      phrases: [
        '3 göçmen~|yahudi~|mülteci~|siyah~|çingene~|yabancı~|eşcinsel~|kadınlar|engelli~|araplar|kürtler pislik~|kötü~|hırsız~|suçlu~|pis|aptal~|aşağı~|defol~|sussun|terörist~|tembel~|çöp~',
        '3 göçmen~|yahudi~|mülteci~|çingene~|yabancı~ nefret~',
        '1 pis|iğrenç|aşağılık göçmen~|yahudi~|mülteci~|çingene~|yabancı~|siyahi~|kürt~|arap~',
        '2 nefret göçmen~|yahudi~|mülteci~',
      ],
    },
    {
      kind: 'danger',
      words: '',
      phrases: [
        '3 bomba|patlayıcı|zehir nasıl yap~',
        '3 nasıl bomba|patlayıcı|zehir',
        '3 kibrit~|çakmak~|priz~ oyna~',
        '4 çatal~|parmak~ priz~',
        '3 çamaşır|deterjan~|pil içen|içiyor|yutan',
      ],
    },
    {
      kind: 'horror',
      words: 'şeytani~ cinli iblis~',
      phrases: [
        '3 palyaço|bebek|oyuncak|canavar|yaratık çocuk~|ruh~|yüz~|deri~ yiyen|çalan|öldüren|kaçıran|yiyor',
        '1 korku film~|hikaye~|masalı',
      ],
    },
    {
      kind: 'profanity',
      words:
        '=piç =piçi siktir~ =sikeyim =siker =sikim amcık~ amına amk =göt =götü götveren~ yarrak~   kahpe~ kaltak~  boktan sıçmak sıçayım şerefsiz~ pezevenk~ gerizekalı~ =salak',
      wordsHere: 'bok',
      phrases: ['0 siktir git', '0 kapa çeneni'],
    },
  ],
  inTales: 'öldür~ öldüren kaçırılan cellat~ sarhoş~ bomba tabanca~',
  innocent: ['kral çıplak', 'kötü kurt', 'bomba gibi'],
  innocentWords:
    'gun gunes am at sik on ten bal pis piston kan kar mal dal kale kalem tit top but kol got cam ana un pek son sis ham kin su dik dikey',
}
