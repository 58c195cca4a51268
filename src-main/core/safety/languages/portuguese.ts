import type { SafetyLanguage } from '../language.ts'

export const portuguese: SafetyLanguage = {
  tag: 'pt',
  script: 'latin',
  letters: 'ãõ',
  markers:
    'o os um uma uns umas de do da dos das no na nos nas que não com para por e é em se seu sua seus mais mas como quando porque ela ele eu meu minha toda todo cada quer diz faz foi são raposa urso coelho gato gatinhos cachorro lobo bruxa rei rainha princesa floresta lua estrela noite casa escola pássaro história avó avô vovó vovô mãe mamãe pai papai dragão galo galinha anões mago ouriço veado papagaio menina menino meninas crianças rato burro a as',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'suicid~ autolesao automutil~ anorexi~ bulimi~',
      phrases: [
        '3 não|nao|mais quer|quero|queria|deseja viver|acordar|existir',
        '2 quer|quero|queria|deseja morrer|matar-se|sumir|desaparecer',
        '2 quer|quero|queria se|me matar|enforcar|cortar|machucar',
        '2 se|me mata|enforca|corta|queima|machuca braços|pulsos|sozinh~|propósito',
        '4 pula|joga|atira ponte|telhado|prédio|trem|janela',
      ],
    },
    {
      kind: 'sexual',
      words:
        'sexo sexual sexuais sexy porno~ pornografi~ erotic~ prostitut~ bordel bordeis orgasm~ masturb~ estupr~ pedofil~ penis vagina foder fodendo trepar boquete punheta buceta boceta lingerie incesto orgia camisinha striptease peitoes',
      phrases: [
        '4 nus|nua|nuas|nu|pelad~ cama|juntos|adultos|homens|mulheres|chuveiro|foto~|casal',
        '4 adultos|mulher|mulheres|homens|casal nus|nua|nuas|pelad~',
        '6 quer|obriga|pede|manda tire|tirar|tira|dispa|dispir roupa|roupas|vestido|blusa|calcinha',
        '3 tira|tirar|despe roupa|roupas|vestido|saia homens|frente|marinheiros|tio|câmera',
        '3 toca|tocar|apalpa|acaricia meninas|menina|meninos|crianças|alunas|coxas|íntim~',
        '2 fazem|fazer|faz amor',
      ],
    },
    {
      kind: 'violence',
      words:
        'assassin~ homicid~ mata matam matou matando  degol~ decapit~ tortur~ massacr~ esfaque~ estrangul~ cadaver~ canibal~ sequestr~ refem refens terrorist~ genocid~ mutil~ esquartej~ sanguinari~ enforcad~ carrasco espanc~',
      phrases: [
        '3 queima|queimam|enterra|cozinha viv~',
        '4 arranca|corta|quebra|fura patas|pata|cabeça|cabeças|braços|pernas|dedos|olhos|língua|orelha~|asas|garganta',
        '3 sangue espirra|escorre|pinga|poça|paredes|toda',
        '4 esmaga|pisoteia criança~|gente|pesso~|mulher~|gatinh~ sangue',
      ],
      topicPhrases: [
        '3 bate|bater|espanca|soca|chuta|afoga|afogar|envenena|chicoteia|esmaga|queima|fere mulher|esposa|marido|filho|filhos|filha|criança|crianças|mãe|mamãe|pai|irmão|irmã|avó|menino|menina|cachorro|gato|gatinho|gatinhos|animais|homem|todos|inimigos',
      ],
    },
    {
      kind: 'weapons',
      words:
        'rifle rifles pistola~ revolver~ espingarda~ fuzil fuzis metralhadora~ bomba bombas granadas explosiv~ dinamite municao missil misseis ',
      phrases: [
        '4 faca|machado escola|atacar|ameaça~|sala',
        '3 arma|armas fogo|escola|carregada|compr~',
        '3 comprar|vende balas|armas',
      ],
    },
    {
      kind: 'drugs',
      words:
        'droga drogas drogad~ cocaina  maconha haxixe baseado bebad~ embriag~ vodka uisque cachaca cigarro~ charuto~ alcool alcoolatra tabaco traficante~',
      phrases: [
        '3 bebe|beber|bebem|toma vinho|cerveja|rum|pinga',
        '3 fuma|fumar|fumam erva|cachimbo|cogumelos',
        '4 pó nariz|cheira|aspira',
        '3 vende|vender comprimidos|erva|drogas',
      ],
    },
    {
      kind: 'hate',
      words: 'nazista nazistas hitler racista~ suastica viado viados bichona crioulo',
      phrases: [
        '3 imigrantes|judeus|muçulmanos|negros|pretos|ciganos|refugiados|estrangeiros|gays|mulheres|deficientes lixo|maus|ladrões|criminosos|sujos|burr~|inferiores|sumir|desaparecer|calar|fora|fedem|preguiçosos|terroristas|expuls~|nojo|culpa',
        '2 odeia|odeiam|odeio|odiar|contra|sujos imigrantes|judeus|muçulmanos|negros|ciganos|refugiados|estrangeiros|gays',
      ],
    },
    {
      kind: 'danger',
      words: '',
      phrases: [
        '3 como fazer|fabricar|misturar bomba|explosiv~|veneno|gás',
        '3 brinca|brincam fósforos|isqueiro|tomada',
        '3 bebe|engole água-sanitária|detergente|pilhas|cloro',
      ],
    },
    {
      kind: 'horror',
      words: 'possuid~ demoniac~ exorcis~ satanas',
      phrases: [
        '3 boneca|palhaço|freira possuída|assassin~',
        '3 palhaço|boneca|monstro|criatura come|rouba|mata|leva almas|crianças|rostos|pele',
        '2 filme|história|conto terror|horror',
      ],
    },
    {
      kind: 'profanity',
      words:
        'caralho porra merda merdas puta putas foda fodase cuzao viadinho arrombad~ desgracad~ bosta buceta otario vadia vadias filhodaputa',
      wordsHere: 'cu',
      phrases: ['1 filho|filha da puta|mãe', '2 vai|vá tomar|se cu|foder', '0 cala a boca'],
    },
  ],
  inTales: 'mata matam matou matar sequestr~ pistola~ bomba rum bebad~ assassin~ carrasco',
  innocent: [
    'rei|imperador está|estava nu',
    'bomba~ de chocolate|água|creme',
    'mata atlântica|verde|virgem',
    'na|da|a|pela|uma mata',
    'matar a|o saudade~|tempo|fome|sede',
  ],
  innocentWords:
    'pinto pau veado mama con fato die bicha pretos preta preto negra negro rape puto galo burro bala balas as',
}
