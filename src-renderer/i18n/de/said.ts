import type { Said } from '../said-type.ts'

const again = 'Drück „{{button}}“.'
const wait = 'Warte ein paar Minuten und drück dann „{{button}}“.'
const later = 'Versuch es später noch einmal oder wähl in den Einstellungen jemand anderen.'
const other = 'Drück „{{button}}“ oder wähl in den Einstellungen jemand anderen.'
const otherModel =
  'Wähl in den Einstellungen ein anderes Modell oder jemand anderen und drück dann „{{button}}“.'

const gentle = (what: string): string =>
  `Inglenook macht Gutenachtgeschichten für Kinder, darum bleibt ${what} draußen. Versuch es doch mit einem anderen Thema: ein verlorener Handschuh vielleicht, oder wer den Mond ins Bett bringt.`

export const said: Said = {
  by: '{{name}}: {{what}}',
  app: {
    'bad-input': 'Damit kann Inglenook nichts anfangen. Nichts wurde geändert; bitte versuch es anders.',
    'not-found': 'Das gibt es nicht mehr. Alles andere ist, wie es war.',
    'unsafe-topic':
      'Das ist nichts für eine Gutenachtgeschichte. Versuch es doch mit einem anderen Thema: ein verlorener Handschuh vielleicht, oder wer den Mond ins Bett bringt.',
    'no-provider': 'Gerade ist niemand eingerichtet, der das kann. Schau in den Einstellungen nach.',
    'no-writer-for-language':
      'Gerade kann das niemand in dieser Sprache schreiben. Richte in den Einstellungen ein Modell zu Hause, Hugging Face oder AI Horde ein, oder nimm eine englische Geschichte.',
    'profile-unwritable':
      'Inglenook kann dort nicht schreiben. Was vorher gespeichert wurde, ist sicher. Erlaub es oder wähl einen anderen Ordner.',
    'profile-in-use':
      'Ein anderes Programm benutzt gerade die Bibliothek. Schließ es und versuch es dann noch einmal.',
    'library-missing':
      'Der Ordner mit deiner Bibliothek ist gerade nicht zu finden. Liegt sie auf einem Stick, einer anderen Platte oder im Netz, dann verbinde das und versuch es noch einmal.',
    'disk-full':
      'Der Speicherplatz ist voll, darum konnte das nicht gespeichert werden. Was vorher gespeichert wurde, ist sicher. Mach Platz und versuch es dann noch einmal.',
    'store-damaged':
      'Die Bibliothek ist beschädigt. Starte Inglenook neu: Es legt die beschädigte beiseite und rettet, was zu lesen ist.',
    'store-newer':
      'Das ist von einem neueren Inglenook. Nichts wurde geändert. Bring Inglenook auf den neuesten Stand, um es zu öffnen.',
    'keychain-unavailable':
      'Der Schlüsselbund dieses Computers geht gerade nicht. Du kannst einen Schlüssel nur für diese Sitzung behalten.',
    'provider-failed': 'Dort hat es nicht geklappt. Was fertig ist, bleibt erhalten; versuch es noch einmal.',
    conflict: 'Das geht gerade nicht. Nichts wurde geändert; versuch es gleich noch einmal.',
    cancelled: 'Angehalten. Alles ist, wie es war.',
    offline: 'Dieser Computer ist offline. Geh online und versuch es dann noch einmal.',
    refused: 'Das hat nicht geklappt. Deine Geschichten bleiben erhalten; versuch es noch einmal.',
    internal:
      'In Inglenook ist etwas schiefgegangen. Deine Geschichten sind sicher; bitte versuch es noch einmal.',
  },
  topic: {
    'self-harm':
      'Das ist zu schwer für eine Gutenachtgeschichte. Wenn du oder jemand in deiner Nähe daran denkt, sich etwas anzutun: Sprich bitte mit jemandem, dem du vertraust, oder ruf die Telefonseelsorge an. Du musst damit nicht allein sein.',
    sexual: gentle('alles, was nur für Erwachsene ist,'),
    violence: gentle('alles, wobei Menschen oder Tieren wehgetan wird,'),
    weapons: gentle('alles mit Gewehren, Bomben und dergleichen'),
    drugs: gentle('alles mit Alkohol, Tabak und Drogen'),
    hate: gentle('alles, was gegen eine Gruppe von Menschen geht,'),
    danger: gentle('alles, was nachzumachen gefährlich ist,'),
    horror: gentle('alles, was vor dem Einschlafen zu gruselig ist,'),
    profanity: gentle('jedes Schimpfwort'),
  },
  why: {
    'not-answered':
      'Inglenook hat nicht geantwortet. Deine Geschichten sind auf diesem Computer sicher; bitte versuch es noch einmal.',
    'topic-empty': 'Sag bitte, wovon die Geschichte handeln soll, in einem Wort oder einem Satz.',
    'topic-unprintable':
      'Im Thema sind Zeichen, die sich nicht anzeigen lassen. Bitte tipp es noch einmal ein.',
    'topic-too-long':
      'Das Thema hat {{length}} Zeichen; höchstens {{most}} passen. Bitte mach es etwas kürzer.',
    'no-painter':
      'Niemand ist eingerichtet, der Bilder malt. Bitte trag in den Einstellungen deinen Stable-Horde-API-Schlüssel oder deinen Hugging-Face-API-Token ein.',
    'no-storyteller': 'Kein Erzähler ist eingeschaltet. Bitte schalte in den Einstellungen einen ein.',
    'story-gone': 'Diese Geschichte ist nicht mehr in der Bibliothek.',
    'story-unwritten': 'Diese Geschichte hat noch keine Seiten. Warte, bis sie geschrieben ist.',
    'picture-gone': 'Dieses Bild ist nicht mehr da.',
    'no-picture-yet': 'Diese Seite hat noch kein Bild.',
    'earlier-book-gone': 'Das Buch, das weitergehen soll, ist nicht mehr in der Bibliothek.',
    'earlier-book-unwritten':
      'Das Buch, das weitergehen soll, hat noch keine Seiten. Warte, bis es geschrieben ist.',
    'own-text-empty': 'Es ist noch kein Text da. Füg einen ein oder schreib einen.',
    'own-text-too-long': 'Ein Text hat höchstens {{most}} Zeichen. Es wurde nichts begonnen.',
    'story-still-written':
      'Diese Geschichte ist noch nicht zu Ende geschrieben. Dann kannst du sie ändern. Nichts wurde geändert.',
    'no-such-page': 'Diese Seite gibt es in der Geschichte nicht.',
    'page-being-painted':
      'Das Bild dieser Seite wird gerade gemalt. Ändere die Seite, wenn es da ist, oder halte es erst an. Nichts wurde geändert.',
    'page-wordless': 'Eine Seite braucht wenigstens ein Wort. Nichts wurde geändert.',
    'page-too-long':
      'Auf eine Seite passen höchstens {{most}} Zeichen. Teil sie bitte. Nichts wurde geändert.',
    'title-missing': 'Ein Buch braucht einen Titel. Nichts wurde geändert.',
    'title-too-long': 'Ein Titel hat höchstens {{most}} Zeichen. Nichts wurde geändert.',
    'scene-stranger': 'Jemand auf dem Bild gehört nicht zu dieser Geschichte. Nichts wurde geändert.',
    'series-gone': 'Von dieser Reihe ist kein Buch mehr in der Bibliothek.',
    'series-name': 'Eine Reihe braucht einen Namen mit höchstens {{most}} Zeichen. Nichts wurde geändert.',
    'recording-unusable':
      'Diese Aufnahme ist nicht zu gebrauchen und wurde nicht behalten. Die Seite klingt wie zuvor. Nimm sie bitte noch einmal auf.',
    'recording-gone': 'Diese Aufnahme ist nicht mehr da. Nimm sie bitte noch einmal auf.',
    'hero-gone': 'Dieser Held ist nicht mehr da.',
    'picked-hero-gone':
      'Einer der gewählten Helden ist nicht mehr da. Wähl noch einmal; es wurde nichts begonnen.',
    'hero-too-long': 'Das ist zu lang: Höchstens {{most}} Zeichen passen. Nichts wurde geändert.',
    'hero-nameless': 'Gib dem Helden bitte einen Namen. Nichts wurde geändert.',
    'hero-kindless':
      'Sag bitte, was der Held ist, auf Englisch: a fox, a girl, a robot. Nichts wurde geändert.',
    'hero-stand-in': 'Der Name für Fremde muss ein anderer sein als der echte. Nichts wurde geändert.',
    'heroes-full': 'Mehr als {{most}} Helden passen nicht. Lass erst einen gehen.',
    'hero-unreadable':
      'Einer deiner Helden lässt sich nicht lesen. Deine Geschichten sind sicher; nichts wurde geändert.',
    'address-unclear': 'Das ist keine Adresse. Sie sollte aussehen wie {{example}}.',
    'address-scheme': 'Es gehen nur Adressen, die mit http:// oder https:// beginnen.',
    'address-password': 'Eine Adresse mit Name und Passwort darin geht nicht.',
    'nobody-answers': 'Unter {{address}} antwortet niemand. Ist der Modellserver gestartet?',
    'server-closed': '{{address}} ist ein Automatic1111, dessen Schnittstelle aus ist. Starte es mit --api.',
    'server-only-writes': '{{address}} antwortet, ist aber ein Server, der schreibt und nicht malt.',
    'server-unknown': '{{address}} antwortet, ist aber kein Modellserver, den Inglenook kennt.',
    'server-without-model':
      '{{address}} antwortet, hat aber kein Modell, das auf deinem eigenen Computer Geschichten schreiben kann. Lade dort eines herunter und prüf dann noch einmal.',
    'key-none': 'Es gibt keinen Schlüssel für {{provider}}, der geprüft werden könnte.',
    'key-empty': 'In dem, was du eingefügt hast, ist kein Schlüssel.',
    'key-too-long': 'Das ist zu lang für einen Schlüssel.',
    'key-too-short': 'Das ist zu kurz für einen Schlüssel.',
    'key-web-address':
      'Das ist eine Webadresse und kein Schlüssel. Öffne die Seite und kopier den Schlüssel von dort.',
    'key-mail-address': 'Das ist eine E-Mail-Adresse und kein Schlüssel.',
    'key-characters': 'Darin sind Zeichen, die kein Schlüssel hat.',
    'key-of-hugging-face': 'Das ist ein Token von Hugging Face. Er gehört in das Feld für Hugging Face.',
    'key-of-horde':
      'Das sieht nach einem Stable-Horde-Schlüssel aus. Ein Hugging-Face-Token beginnt mit hf_.',
    'key-anonymous':
      'Das ist der Schlüssel, den sich alle anonymen Benutzer der Horde teilen. Um ohne Konto zu malen, schalte stattdessen „AI Horde ohne Schlüssel benutzen“ ein.',
    'key-of-others': 'Das ist ein Schlüssel von {{owner}}. Hier wird ein anderer gebraucht.',
    'key-works': 'Angemeldet als {{account}}.',
    'key-works-kudos': 'Angemeldet als {{account}}, Kudos: {{kudos}}.',
    'keychain-missing': 'Dieser Computer hat keinen Schlüsselbund, den Inglenook benutzen könnte.',
    'keychain-locked':
      'Der Schlüsselbund dieses Computers ist gesperrt. Entsperre ihn und versuch es dann noch einmal.',
    'keychain-denied': 'Der Schlüsselbund dieses Computers lässt Inglenook nicht hinein.',
    'keychain-timeout': 'Der Schlüsselbund dieses Computers antwortet nicht.',
    'keychain-unreadable':
      'Im Schlüsselbund ist ein Eintrag von Inglenook, der sich nicht lesen lässt. Er wurde gelassen, wie er ist.',
    'keychain-failed': 'Der Schlüsselbund dieses Computers meldet einen Fehler.',
    'keychain-missed-key':
      'Der Schlüsselbund gibt einen Schlüssel nicht heraus, der darin gespeichert wurde: Er ist gesperrt, oder der Eintrag wurde anderswo entfernt.',
    'keychain-changed-key':
      'Der Schlüsselbund hat den Schlüssel genommen und nicht unverändert zurückgegeben.',
    'setting-refused': 'Das lässt sich so nicht einstellen. Die Einstellung ist, wie sie war.',
    'library-moving': 'Deine Bibliothek zieht gerade um. Das dauert einen Augenblick.',
    'task-running': 'Mit der ganzen Bibliothek geschieht gerade schon etwas. Warte, bis es fertig ist.',
    'restore-undecided':
      'Es wurde schon eine Sicherung zurückgeholt, und die Bibliothek von vorher ist noch da. Geh zu ihr zurück oder lass sie gehen; dann hol die nächste.',
    'move-undecided':
      'Es wurde eine Sicherung zurückgeholt, und die Bibliothek von vorher ist noch da. Geh in den Einstellungen zu ihr zurück oder lass sie gehen; dann kann die Bibliothek umziehen.',
    'nothing-to-undo': 'Die Bibliothek von vor dem Zurückholen ist nicht mehr da.',
    'backup-unchosen': 'Wähl zuerst die Sicherung.',
    'no-backup-there': 'In {{path}} ist keine Sicherung von Inglenook. Nichts wurde geändert.',
    'backup-damaged': 'Die Sicherung in {{path}} ist beschädigt. Nichts wurde geändert.',
    'backup-newer':
      'Diese Sicherung ist von einem neueren Inglenook. Bring Inglenook auf den neuesten Stand und hol sie dann zurück. Nichts wurde geändert.',
    'copy-damaged':
      'Die Kopie der Bibliothek ist nicht wie das Original, darum wird sie nicht benutzt. Deine Bibliothek ist, wo sie war; prüf die gewählte Platte.',
    'part-unreadable':
      'Ein Teil der Bibliothek lässt sich nicht lesen. Der Rest ist sicher; nichts wurde geändert.',
    'folder-none':
      '{{path}} ist kein Ordner, der sich öffnen lässt. Nichts wurde geändert; wähl einen anderen.',
    'folder-same': 'Deine Bibliothek liegt schon in diesem Ordner.',
    'folder-inside':
      '{{path}} liegt im Ordner deiner Bibliothek. Wähl einen außerhalb; nichts wurde geändert.',
    'folder-not-empty':
      '{{path}} ist nicht leer. Wähl einen leeren Ordner oder leg dort einen neuen an; nichts wurde geändert.',
    'folder-closed':
      'Inglenook darf {{path}} nicht benutzen. Nichts wurde geändert; wähl einen anderen Ordner.',
    'folder-too-small':
      'In {{path}} ist nicht genug Platz: Die Bibliothek braucht {{needed}} MB, frei sind {{free}} MB. Nichts wurde geändert.',
    'folder-full':
      'In {{path}} ist nicht genug Platz. Was vorher gespeichert wurde, ist sicher. Mach Platz und versuch es dann noch einmal.',
    'folder-read-only':
      'Inglenook darf nicht in {{path}} schreiben. Was vorher gespeichert wurde, ist sicher. Erlaub es oder wähl einen anderen Ordner.',
    'folder-gone':
      '{{path}} ist weg oder nicht zu erreichen. Was vorher gespeichert wurde, ist sicher. Verbinde es wieder und versuch es dann noch einmal.',
    'file-not-written':
      '{{path}} konnte nicht geschrieben werden. Wähl einen anderen Ort oder Namen. Die Geschichte bleibt in der Bibliothek.',
    'file-no-room':
      '{{path}} konnte nicht geschrieben werden: Dort ist kein Platz mehr. Mach Platz oder wähl einen anderen Ort. Die Geschichte bleibt in der Bibliothek.',
    'book-damaged':
      'Das ist kein ganzes Inglenook-Buch: Es ist beschädigt, wurde verändert oder ist etwas anderes. Nichts wurde eingelesen, und deine Bibliothek ist, wie sie war.',
    'book-newer':
      'Dieses Buch ist von einem neueren Inglenook. Bring Inglenook auf den neuesten Stand und lies es dann ein. Nichts wurde geändert.',
    'book-too-large':
      'Diese Datei ist größer als jedes Buch und wurde darum nicht geöffnet. Deine Bibliothek ist, wie sie war.',
    'book-picture-damaged':
      'Ein Bild in diesem Buch lässt sich nicht zeigen, darum wurde es nicht eingelesen. Deine Bibliothek ist, wie sie war.',
    'print-failed': 'Das Buch konnte nicht gedruckt werden. Die Geschichte bleibt; versuch es noch einmal.',
    'no-pdf-viewer':
      'Kein Programm gefunden, das PDF zeigt. Speicher das Buch als PDF und druck es, wo es eines gibt. Die Geschichte bleibt.',
    restored:
      'Die Sicherung ist zurückgeholt. Die Bibliothek von vorher bleibt sieben Tage: Geh in den Einstellungen unter „Sicherungen“ zu ihr zurück oder lass sie gehen.',
    'restore-undone': 'Deine Bibliothek ist wieder, wie sie vor dem Zurückholen der Sicherung war.',
    'library-back':
      'Deine Bibliothek war weg und ist wieder da. Was du zuletzt getan hast, ist vielleicht nicht gespeichert: Sieh bitte nach und tu es noch einmal.',
    'library-moved': 'Deine Bibliothek liegt jetzt in {{path}}. Die alte Kopie wird entfernt.',
    'book-imported': '„{{title}}“ ist jetzt in deiner Bibliothek.',
    'book-imported-again':
      '„{{title}}“ ist jetzt in deiner Bibliothek, neben dem Buch dieses Namens, das du geändert hast.',
    'book-known': '„{{title}}“ ist schon in deiner Bibliothek.',
    'night-missed':
      'Inglenook war zu, als Geschichten gemacht werden sollten ({{stories}}). Das geschieht jetzt.',
    'daily-backup-failed': 'Die tägliche Sicherung hat nicht geklappt.',
    'store-waits':
      'In die Bibliothek lässt sich gerade nicht schreiben. Angefangene Bilder warten und gehen von selbst weiter, sobald das behoben ist.',
    'store-mended': 'In die Bibliothek lässt sich wieder schreiben; es geht weiter.',
    'library-saved':
      'Die Bibliothek war beschädigt. Sie liegt ganz in {{path}}. Gerettete Geschichten: {{stories}}. Sieh sie durch: Manche Seiten oder Bilder können fehlen.',
    'library-lost':
      'Die Bibliothek war beschädigt. Sie liegt ganz in {{path}}. Keine Geschichte ließ sich daraus lesen; du beginnst mit einer leeren Bibliothek.',
    'library-reading-only':
      'Deine Bibliothek lässt sich im Moment nur lesen: Sie ließ sich nicht auf den neuesten Stand bringen. Nichts wurde geändert. Starte Inglenook neu, um es noch einmal zu versuchen.',
    'library-not-updated':
      'Deine Bibliothek ließ sich nicht auf den Stand dieses Inglenook bringen, darum lässt sie sich im Moment nur lesen. Nichts ist verloren: Sie liegt in {{path}}. Sieh nach, ob auf der Platte Platz ist, und starte Inglenook neu. Hilft das nicht, nimm die Version, die du vorher hattest, oder eine neuere.',
    'pictures-recovered':
      'Bilder, deren Geschichten verloren sind: {{pictures}}. Sie liegen als „{{title}}“ in deiner Bibliothek (Bücher: {{books}}).',
    'library-damage-found':
      'Die Bibliothek ist beschädigt. Schließe Inglenook jetzt und starte es neu: Es legt die beschädigte Bibliothek als Ganzes beiseite und rettet, was sich lesen lässt. Mach bis dahin lieber nichts Neues.',
    'library-taken-up':
      'Ein früherer Start wurde unterbrochen, während er eine beschädigte Bibliothek rettete. Das Gerettete ist jetzt deine Bibliothek. Sieh sie durch: Manche Geschichten, Seiten oder Bilder können fehlen.',
    'settings-unreadable':
      'Die Einstellungen ließen sich nicht lesen. Sie liegen jetzt in {{path}}, und es gilt, was am Anfang galt.',
    'settings-newer':
      'Die Einstellungen sind von einem neueren Inglenook. Was hier bekannt ist, gilt; alles zusammen liegt in {{path}}.',
    'settings-partly':
      'Manche Einstellungen ließen sich nicht lesen und sind wieder wie am Anfang. Die Datei, wie sie war, liegt in {{path}}.',
  },
  failed: {
    'no-key': 'Dafür wird ein Schlüssel gebraucht, und es ist keiner eingetragen.',
    unauthorised: 'Der Schlüssel ist dort nicht bekannt.',
    forbidden: 'Mit dem eingetragenen Schlüssel ist das dort nicht erlaubt.',
    'out-of-credit': 'Das Guthaben ist aufgebraucht.',
    'rate-limited': 'Dort wird um ein langsameres Tempo gebeten.',
    'timed-out-address': 'Von diesem Internetanschluss werden dort eine Weile keine Anfragen angenommen.',
    'model-gone': 'Das gewünschte Modell gibt es dort nicht mehr.',
    'model-gated': 'Dieses Modell bekommt nur, wer seine Bedingungen angenommen hat.',
    'model-loading': 'Das Modell wird dort noch geladen.',
    'no-model': 'Dort gibt es gerade kein Modell, das passt.',
    impossible: 'Niemand dort kann diese Bitte gerade übernehmen.',
    maintenance: 'Dort wird gerade gewartet.',
    'bad-request': 'Die Anfrage wurde dort nicht verstanden.',
    'prompt-refused': 'Die Worte wurden dort abgelehnt.',
    censored: 'Das Ergebnis wurde dort von einem Filter zurückgehalten.',
    expired: 'Die Anfrage ist dort nicht mehr bekannt.',
    'server-error': 'Dort gibt es gerade eine Störung.',
    'bad-response': 'Die Antwort war nicht zu gebrauchen.',
    'too-large': 'Die Antwort war zu groß.',
    'refused-address': 'Die Antwort wies auf eine Adresse, zu der diese App nicht geht.',
    network: 'Dort war niemand zu erreichen.',
    offline: 'Nicht gefragt: Dieser Computer ist offline.',
    timeout: 'Die Antwort ist ausgeblieben.',
    stalled: 'Dort ging es so lange nicht voran, wie die Einstellungen erlauben.',
    rejected: 'Was von dort kam, hat die Prüfung nicht bestanden.',
    crashed: 'Der Teil der App, der sich um Bilder kümmert, ist stehen geblieben und wurde neu gestartet.',
    cancelled: 'Es wurde angehalten.',
    interrupted: 'Die App wurde beendet, während daran gearbeitet wurde.',
    'no-server': 'Auf diesem Computer wurde kein Modellserver gefunden.',
  },
  advice: {
    'no-key': 'Trag den Schlüssel in den Einstellungen ein und drück dann „{{button}}“.',
    unauthorised: 'Prüf den Schlüssel in den Einstellungen und drück dann „{{button}}“.',
    forbidden: 'Schau in den Einstellungen nach, was der Schlüssel darf, und drück dann „{{button}}“.',
    'out-of-credit':
      'Lade es dort auf oder wähl in den Einstellungen jemand anderen und drück dann „{{button}}“.',
    'rate-limited': wait,
    'timed-out-address': wait,
    'model-gone': otherModel,
    'model-gated':
      'Nimm sie dort an oder wähl in den Einstellungen ein anderes Modell und drück dann „{{button}}“.',
    'model-loading': wait,
    'no-model': later,
    impossible: later,
    maintenance: later,
    'bad-request': otherModel,
    'prompt-refused': other,
    censored: other,
    expired: again,
    'server-error': later,
    'bad-response': other,
    'too-large': otherModel,
    'refused-address': other,
    network: 'Prüf die Verbindung und drück dann „{{button}}“.',
    offline: 'Geh online und drück dann „{{button}}“.',
    timeout: later,
    stalled: 'Drück „{{button}}“ oder erlaub in den Einstellungen mehr Zeit.',
    rejected: other,
    crashed: again,
    cancelled: 'Drück „{{button}}“, damit es weitergeht.',
    interrupted: 'Drück „{{button}}“, um noch einmal zu fragen.',
    'no-server': 'Starte ihn oder gib seine Adresse in den Einstellungen ein und drück dann „{{button}}“.',
  },
  kept: {
    picture: 'Die Geschichte und alle fertigen Bilder bleiben erhalten.',
    text: 'Was schon geschrieben ist, bleibt erhalten.',
  },
  passedOver: {
    'not-able': 'Übergangen: Was gewünscht ist, gehört dort nicht zum Können.',
    resting: 'Übergangen: Kurz zuvor hat es dort nicht geklappt.',
    paused:
      'Übergangen: Auf den Seiten davor hat es dort nicht geklappt, oder es wurde um eine Pause gebeten.',
  },
  hindrance: 'Gerade kann niemand dort dieses Bild übernehmen. Es wartet höchstens eine Minute.',
}
