import type { SafetyLanguage } from '../language.ts'

export const polish: SafetyLanguage = {
  tag: 'pl',
  script: 'latin',
  letters: 'ąęłńśźż',
  markers:
    'i w z na do nie jest to się że jak który która które dla od po za o u ale już bardzo mój moja jego jej ich co kto gdy chce mówi ma są we ze nad pod przed lis niedźwiedź miś królik kot kotek kocięta pies wilk czarownica król królowa księżniczka las księżyc gwiazda noc dom szkoła ptak bajka babcia dziadek mama tata smok kogut kura krasnoludki czarodziej jeż jeleń papuga dziewczynka chłopiec dzieci mysz olbrzym wujek osioł rycerz',
  unsafe: [
    {
      kind: 'self-harm',
      words: 'samoboj~ samookalecz~ anoreksj~ bulimi~',
      phrases: [
        '3 nie|już chce|chcę|chciał|chciała żyć|obudzić|istnieć|budzić',
        '2 chce|chcę|chciał|pragnie umrzeć|zniknąć',
        '2 chce|chcę|chciał|próbuje się zabić|powiesić|pociąć|otruć',
        '2 się zabić|pociąć|powiesić',
        '2 tnie|kaleczy|rani|wiesza|zabija się|siebie|ręce|żyły',
        '4 skacze|rzuca mostu|dachu|pociąg|okna',
      ],
    },
    {
      kind: 'sexual',
      words:
        'wagina waginy penisa seks~ sexy porno~ pornografi~ erotyk~ erotycz~ prostytut~ dziwk~ burdel~ orgazm~ masturb~ gwalc~ gwalt zgwalc~ pedofil~   cyck~ striptiz~ kazirodz~ orgia orgii prezerwatyw~ ruchac rucha dymac bzykac',
      phrases: [
        '4 nago|nadzy|naga|nagie|goli|goła łóżk~|razem|dorosł~|kobiet~|mężczyz~|prysznic~|zdjęci~|para',
        '4 dorosł~|kobiet~|mężczyz~|para nago|nadzy|naga|nagie',
        '5 chce|każe|zmusza|prosi rozebr~|rozbier~|rozbiera',
        '4 rozbier~|rozebr~ przed|mężczyz~|kamer~|wuj~|nauczyciel~|chce',
        '4 dotyka|dotykać|głaszcze|obmacuje dziewczynk~|dziewczyn~|dzieci|chłopc~|uczennic~|uda|intymn~',
        '2 uprawia~ miłość|seks',
        '2 kochają|kochali się łóżk~',
      ],
    },
    {
      kind: 'violence',
      words:
        'morderc~ morder~ zamord~ morduj~ zabija zabijaja zabic zabil~ zabojc~ zabojst~ zarzyn~ zarznal~ torturuj~ tortur~ masakr~ sciec zadzg~ dzga trup trupy trupow kanibal~ egzekuc~ porwan~ porywa porwal~ zakladnik~ terroryst~ ludoboj~ okalecz~ cwiartuj~ krwiozer~ zneca miazdzy rozszarp~ maltretuj~',
      phrases: [
        '3 odcina|obcina|wyrywa|łamie|urywa|wydłubuje|odrąbuje łap~|głow~|ręk~|nog~|palc~|oczy|język|usz~|skrzyd~|gardł~',
        '3 podrzyna|podcina gardł~',
        '3 pali|palą|spalił|zakopuje|gotuje żywcem',
        '3 krew|krwi|krwią tryska|kapie|leje|wszędzie|kałuż~|ścian~|chlapie|zalan~',
        '3 tryska|kałuża|wszędzie|zalan~ krew|krwi|krwią',
        '4 miażdży|depcze dzieci|ludzi|kocięta|dziecko',
      ],
      topicPhrases: [
        '3 bije|bić|bił|kopie|topi|topić|truje|podpala|pali|dusi|chłosta|strzela|miażdży żon~|męż~|dziec~|mam~|tat~|brat~|siostr~|babci~|syn~|córk~|kot~|kocięt~|kocięta|ps~|zwierz~|ludzi|kobiet~|wszystkich|wrog~|dziewczyn~|chłop~',
      ],
    },
    {
      kind: 'weapons',
      words:
        'karabin karabinem karabiny pistolet~  strzelb~ rewolwer~ granat granatem granaty bomba  bomby bombe dynamit~ amunicj~ snajper~ wyrzutni~ rakietnic~',
      phrases: [
        '4 nóż|siekier~|nożem szkol~|szkoły|atak~|groz~',
        '3 broń szkol~|palna|kupić|naładowan~',
        '3 kupić|sprzedaje naboje|kule|broń',
      ],
    },
    {
      kind: 'drugs',
      words:
        '=heroinę heroiny narkotyk~ narkoman~ kokain~  marihuan~ haszysz~ pijan~ pijak~ pijany upil~ wodka wodke wodki whisky papieros~ cygaro cygara alkohol~ tyton~ bimber cpun~ dopalacz~',
      phrases: [
        '3 pije|pić|piją piwo|wino|rum|wódk~|za',
        '3 pali|palić|palą traw~|trawkę|fajk~|zioło|grzyb~|ukradkiem|skręta',
        '4 proszek nos~|wciąga',
        '3 sprzedaje tabletki|zioło|proszek',
      ],
    },
    {
      kind: 'hate',
      words: 'nazista nazisci nazisty hitler~ swastyk~ rasist~ zydzisko   ciapaty ciapaci czarnuch~ podludz~',
      wordsHere: 'pedal pedaly',
      phrases: [
        '3 imigranci|żydzi|muzułmanie|czarni|cyganie|romowie|uchodźcy|obcy|geje|kobiety|niepełnosprawni|murzyni śmieci|źli|złodzieje|przestępcy|brudni|głupi|głupie|gorsi|zniknąć|milczeć|precz|śmierdzą|leniwi|terroryści|wyrzucić|winni|obrzydliwi|zarazą',
        '2 nienawidzi|nienawidzą|przeciw|brudni|brudnych|nienawidzę cyganie|żydzi|imigranci|uchodźcy|muzułmanie|żydów|imigrantów|muzułmanów|cyganów|uchodźców|obcych|gejów',
      ],
    },
    {
      kind: 'danger',
      words: 'podpalacz~',
      phrases: [
        '3 jak zrobić|zbudować|zmieszać bomb~|truciznę|gaz|materiał',
        '3 bawi zapałk~|zapalniczk~|gniazdk~',
        '4 widelec|palec gniazdk~',
        '3 pije|połyka wybielacz|płyn|baterie',
      ],
    },
    {
      kind: 'horror',
      words: 'demona demony opetan~  egzorc~ szatan~',
      phrases: [
        '3 klaun|lalka|potwór|stwór zjada|kradnie|zabija|porywa|pożera dzieci|dusze|twarze|skórę',
        '2 film|historia|opowieść grozy|horror',
        '1 horror dla|o|z',
      ],
    },
    {
      kind: 'profanity',
      words:
        'cipa cipka debil debile debilu kurw~ chuj~ huj pierdol~ spierdal~ wypierdal~ jeba~ jebie pojeb~ zajeb~ skurwysyn~ skurwiel~ pizd~  dupa  dupek gowno  sraka srac wkurw~ zasran~ fiut~ kutas~ ',
      phrases: ['0 zamknij|stul mordę|ryj|się', '1 odwal|wal się'],
    },
  ],
  inTales: 'zabija zabic zabil~ porwan~ porywa porwal~ pijan~ bomba pistolet~ trup',
  innocent: [
    'król|cesarz jest nagi',
    'nagi król',
    'bomba kaloryczna|śmiechu',
    'granat owoc|sok',
    'pieprz i sól',
  ],
  innocentWords:
    'suka suki suczka kot on ona bat lek kula kule kura dno list rok sok stop lot lis gin die cipciap jajko jajka on ten',
}
