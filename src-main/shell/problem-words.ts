import type { AppError, AppErrorCode } from '#contract/errors.ts'
import { languageFor, type SpokenLanguage } from '#contract/interface-language.ts'
import type { Question } from './dialog-words.ts'

/** What the page says that is shown where the app cannot start. */
interface PageWords {
  readonly cannotOpen: string
  readonly nothingChanged: string
  readonly notHere: string
  readonly asTheyWere: string
  readonly whatYouCanDo: string
  readonly tryAgain: string
  readonly sayWhere: string
  readonly beginElsewhere: string
  readonly whereIsIt: Question
  readonly whereToBegin: Question
}

/** What can be wrong then; `path` is the folder it is about. */
type Sentences = Readonly<
  Record<
    Extract<
      AppErrorCode,
      | 'library-missing'
      | 'not-found'
      | 'conflict'
      | 'profile-in-use'
      | 'profile-unwritable'
      | 'disk-full'
      | 'store-newer'
      | 'store-damaged'
      /** It could be neither brought up to date nor read as it is; nothing else is told by it before there is a window. */
      | 'internal'
    >,
    (path: string) => string
  >
>

type Words = PageWords & { readonly sentences: Sentences }

const english: PageWords = {
  cannotOpen: 'Inglenook can’t open your library',
  nothingChanged: 'You can close this window; nothing has been changed.',
  notHere: 'Your library is not here just now',
  asTheyWere: 'Nothing has been changed. Your stories are as they were when they were last seen.',
  whatYouCanDo: 'What you can do',
  tryAgain: 'Try again',
  sayWhere: 'Say where it is…',
  beginElsewhere: 'Begin an empty library elsewhere…',
  whereIsIt: { title: 'Where is your library?', button: 'It is here' },
  whereToBegin: { title: 'Where shall the new library be?', button: 'Begin here' },
}

const others: Readonly<Record<Exclude<SpokenLanguage, 'en'>, Words>> = {
  de: {
    cannotOpen: 'Inglenook kann deine Bibliothek nicht öffnen',
    nothingChanged: 'Du kannst dieses Fenster schließen; nichts wurde geändert.',
    notHere: 'Deine Bibliothek ist gerade nicht da',
    asTheyWere: 'Nichts wurde geändert. Deine Geschichten sind, wie sie zuletzt waren.',
    whatYouCanDo: 'Was du tun kannst',
    tryAgain: 'Noch einmal',
    sayWhere: 'Sagen, wo sie ist…',
    beginElsewhere: 'Anderswo eine leere Bibliothek beginnen…',
    whereIsIt: { title: 'Wo ist deine Bibliothek?', button: 'Hier ist sie' },
    whereToBegin: { title: 'Wo soll die neue Bibliothek sein?', button: 'Hier beginnen' },
    sentences: {
      'library-missing': (path) =>
        `Deine Bibliothek liegt in ${path}, und das ist gerade nicht zu finden. Liegt sie auf einem Stick, einer anderen Platte oder im Netz, dann verbinde das und versuch es noch einmal.`,
      'not-found': (path) =>
        `In ${path} ist keine Bibliothek von Inglenook. Wähl den Ordner, in dem „inglenook.db“ liegt.`,
      conflict: (path) =>
        `${path} geht nicht. Nimm einen leeren Ordner, in den Inglenook schreiben darf; nichts wurde geändert.`,
      'profile-in-use': () =>
        'Inglenook läuft schon mit dieser Bibliothek. Nimm das offene Fenster oder schließ es zuerst.',
      'profile-unwritable': (path) =>
        `Inglenook kann nicht in ${path} schreiben. Erlaub es oder starte es mit INGLENOOK_PROFILE in einem anderen Ordner.`,
      'disk-full': (path) => `In ${path} ist kein Platz mehr. Mach Platz und starte dann noch einmal.`,
      'store-newer': () =>
        'Diese Bibliothek ist von einem neueren Inglenook. Nichts wurde geändert. Bring Inglenook auf den neuesten Stand, um sie zu öffnen.',
      'store-damaged': () => 'Die Bibliothek ist beschädigt und lässt sich gerade nicht retten.',
      internal: (path) =>
        `Deine Bibliothek ließ sich nicht auf den Stand dieses Inglenook bringen. Nichts wurde geändert: Sie liegt in ${path}. Nimm die Version, die du vorher hattest, oder eine neuere.`,
    },
  },
  es: {
    cannotOpen: 'Inglenook no puede abrir tu biblioteca',
    nothingChanged: 'Puedes cerrar esta ventana; no se ha cambiado nada.',
    notHere: 'Tu biblioteca no está aquí ahora mismo',
    asTheyWere: 'No se ha cambiado nada. Tus cuentos están como la última vez.',
    whatYouCanDo: 'Qué puedes hacer',
    tryAgain: 'Reintentar',
    sayWhere: 'Decir dónde está…',
    beginElsewhere: 'Empezar una biblioteca vacía en otro sitio…',
    whereIsIt: { title: '¿Dónde está tu biblioteca?', button: 'Está aquí' },
    whereToBegin: { title: '¿Dónde va a estar la biblioteca nueva?', button: 'Empezar aquí' },
    sentences: {
      'library-missing': (path) =>
        `Tu biblioteca está en ${path}, y ahora mismo no se encuentra. Si está en una memoria, en otro disco o en la red, conéctalo y vuelve a intentarlo.`,
      'not-found': (path) =>
        `En ${path} no hay ninguna biblioteca de Inglenook. Elige la carpeta donde está «inglenook.db».`,
      conflict: (path) =>
        `${path} no vale. Elige una carpeta vacía en la que Inglenook pueda escribir; no se ha cambiado nada.`,
      'profile-in-use': () =>
        'Inglenook ya está abierto con esta biblioteca. Usa la ventana abierta o ciérrala antes.',
      'profile-unwritable': (path) =>
        `Inglenook no puede escribir en ${path}. Dale permiso o ábrelo con INGLENOOK_PROFILE en otra carpeta.`,
      'disk-full': (path) => `No queda sitio en ${path}. Haz sitio y ábrelo otra vez.`,
      'store-newer': () =>
        'Esta biblioteca es de un Inglenook más nuevo. No se ha cambiado nada. Actualiza Inglenook para abrirla.',
      'store-damaged': () => 'La biblioteca está dañada y ahora mismo no se puede salvar.',
      internal: (path) =>
        `No se ha podido poner tu biblioteca al día para este Inglenook. No se ha cambiado nada: está en ${path}. Usa la versión que tenías antes o una más nueva.`,
    },
  },
  fr: {
    cannotOpen: 'Inglenook ne peut pas ouvrir ta bibliothèque',
    nothingChanged: 'Tu peux fermer cette fenêtre ; rien n’a changé.',
    notHere: 'Ta bibliothèque n’est pas là pour le moment',
    asTheyWere: 'Rien n’a changé. Tes histoires sont comme la dernière fois.',
    whatYouCanDo: 'Ce que tu peux faire',
    tryAgain: 'Réessayer',
    sayWhere: 'Dire où elle est…',
    beginElsewhere: 'Commencer ailleurs une bibliothèque vide…',
    whereIsIt: { title: 'Où est ta bibliothèque ?', button: 'Elle est ici' },
    whereToBegin: { title: 'Où mettre la nouvelle bibliothèque ?', button: 'Commencer ici' },
    sentences: {
      'library-missing': (path) =>
        `Ta bibliothèque est dans ${path}, introuvable pour le moment. Si c’est une clé USB, un autre disque ou le réseau, branche-le, puis réessaie.`,
      'not-found': (path) =>
        `Il n’y a pas de bibliothèque d’Inglenook dans ${path}. Choisis le dossier où se trouve « inglenook.db ».`,
      conflict: (path) =>
        `${path} ne convient pas. Choisis un dossier vide où Inglenook peut écrire ; rien n’a changé.`,
      'profile-in-use': () =>
        'Inglenook est déjà ouvert avec cette bibliothèque. Prends la fenêtre ouverte, ou ferme-la d’abord.',
      'profile-unwritable': (path) =>
        `Inglenook ne peut pas écrire dans ${path}. Autorise-le, ou lance-le avec INGLENOOK_PROFILE dans un autre dossier.`,
      'disk-full': (path) => `Il n’y a plus de place dans ${path}. Fais de la place, puis relance.`,
      'store-newer': () =>
        'Cette bibliothèque vient d’un Inglenook plus récent. Rien n’a changé. Mets Inglenook à jour pour l’ouvrir.',
      'store-damaged': () => 'La bibliothèque est abîmée et ne peut pas être sauvée pour le moment.',
      internal: (path) =>
        `Ta bibliothèque n’a pas pu être mise à jour pour cet Inglenook. Rien n’a changé : elle est dans ${path}. Reprends la version d’avant, ou une plus récente.`,
    },
  },
  uk: {
    cannotOpen: 'Inglenook не може відкрити вашу бібліотеку',
    nothingChanged: 'Це вікно можна закрити; нічого не змінено.',
    notHere: 'Вашої бібліотеки зараз тут немає',
    asTheyWere: 'Нічого не змінено. Ваші казки такі, як були востаннє.',
    whatYouCanDo: 'Що можна зробити',
    tryAgain: 'Спробувати ще раз',
    sayWhere: 'Сказати, де вона…',
    beginElsewhere: 'Почати порожню бібліотеку деінде…',
    whereIsIt: { title: 'Де ваша бібліотека?', button: 'Вона тут' },
    whereToBegin: { title: 'Де має бути нова бібліотека?', button: 'Почати тут' },
    sentences: {
      'library-missing': (path) =>
        `Ваша бібліотека в ${path}, а цієї теки зараз не знайти. Якщо вона на флешці, іншому диску чи в мережі, під’єднайте її та спробуйте ще раз.`,
      'not-found': (path) =>
        `У ${path} немає бібліотеки Inglenook. Виберіть теку, у якій лежить «inglenook.db».`,
      conflict: (path) =>
        `Тека ${path} не підходить. Виберіть порожню, у яку Inglenook може писати; нічого не змінено.`,
      'profile-in-use': () =>
        'Inglenook уже відкрито з цією бібліотекою. Скористайтеся відкритим вікном або спершу закрийте його.',
      'profile-unwritable': (path) =>
        `Inglenook не може писати в ${path}. Дозвольте запис або запустіть його з INGLENOOK_PROFILE в іншій теці.`,
      'disk-full': (path) => `У ${path} немає місця. Звільніть місце й запустіть знову.`,
      'store-newer': () =>
        'Ця бібліотека з новішого Inglenook. Нічого не змінено. Оновіть Inglenook, щоб її відкрити.',
      'store-damaged': () => 'Бібліотеку пошкоджено, і зараз її не вдається врятувати.',
      internal: (path) =>
        `Вашу бібліотеку не вдалося оновити для цього Inglenook. Нічого не змінено: вона в ${path}. Скористайтеся попередньою версією або новішою.`,
    },
  },
  ar: {
    cannotOpen: 'تعذّر على Inglenook فتح مكتبتك',
    nothingChanged: 'يمكنك إغلاق هذه النافذة؛ لم يتغيّر شيء.',
    notHere: 'مكتبتك ليست هنا الآن',
    asTheyWere: 'لم يتغيّر شيء. قصصك كما كانت آخر مرة.',
    whatYouCanDo: 'ما يمكنك فعله',
    tryAgain: 'حاول مجددًا',
    sayWhere: 'قل أين هي…',
    beginElsewhere: 'ابدأ مكتبة فارغة في مكان آخر…',
    whereIsIt: { title: 'أين مكتبتك؟', button: 'إنها هنا' },
    whereToBegin: { title: 'أين تكون المكتبة الجديدة؟', button: 'ابدأ هنا' },
    sentences: {
      'library-missing': (path) =>
        `مكتبتك في ${path}، وتعذّر العثور عليه الآن. إن كان على ذاكرة محمولة أو قرص آخر أو في الشبكة فصِله، ثم حاول مجددًا.`,
      'not-found': (path) => `لا توجد مكتبة لـ Inglenook في ${path}. اختر المجلد الذي فيه «inglenook.db».`,
      conflict: (path) => `لا يصلح ${path}. اختر مجلدًا فارغًا يستطيع Inglenook الكتابة فيه؛ لم يتغيّر شيء.`,
      'profile-in-use': () => 'Inglenook مفتوح بهذه المكتبة من قبل. استعمل النافذة المفتوحة، أو أغلقها أولًا.',
      'profile-unwritable': (path) =>
        `لا يستطيع Inglenook الكتابة في ${path}. اسمح له بذلك، أو شغّله مع INGLENOOK_PROFILE في مجلد آخر.`,
      'disk-full': (path) => `لا مكان في ${path}. أفسح مكانًا ثم شغّله من جديد.`,
      'store-newer': () => 'هذه المكتبة من إصدار أحدث من Inglenook. لم يتغيّر شيء. حدّث Inglenook لتفتحها.',
      'store-damaged': () => 'المكتبة تالفة، وتعذّر إنقاذها الآن.',
      internal: (path) =>
        `تعذّر تحديث مكتبتك لهذا الإصدار من Inglenook. لم يتغيّر شيء: إنها في ${path}. استعمل الإصدار السابق أو إصدارًا أحدث.`,
    },
  },
}

export interface ProblemWords extends PageWords {
  readonly language: SpokenLanguage
  readonly say: (error: AppError) => string
}

/** The settings can't be relied on yet, so it is the system's language. @param system its languages, most wanted first */
export function problemWords(system: readonly string[]): ProblemWords {
  const language = languageFor('system', system)
  if (language === 'en') return { ...english, language, say: ({ message }) => message }
  const { sentences, ...words } = others[language]
  return {
    ...words,
    language,
    say: ({ code, message, details }) => {
      const sentence = (sentences as Partial<Record<AppErrorCode, (path: string) => string>>)[code]
      // A path keeps its own direction amid words that run from right to left.
      return sentence === undefined ? message : sentence(`\u2068${details.path ?? '…'}\u2069`)
    },
  }
}
