import type { Said } from '../said-type.ts'

const again = 'Pulsa «{{button}}».'
const wait = 'Espera unos minutos y pulsa «{{button}}».'
const later = 'Prueba más tarde o elige a otro en Ajustes.'
const other = 'Pulsa «{{button}}» o elige a otro en Ajustes.'
const otherModel = 'Elige otro modelo o a otro en Ajustes y pulsa «{{button}}».'

const gentle = (what: string): string =>
  `Inglenook hace cuentos de buenas noches para niños, así que deja fuera ${what}. Prueba con otro tema: un guante perdido, quizá, o quién acuesta a la luna.`

export const said: Said = {
  by: '{{name}}: {{what}}',
  app: {
    'bad-input': 'Inglenook no puede hacer nada con eso. No se ha cambiado nada; prueba de otra manera.',
    'not-found': 'Eso ya no está. Todo lo demás sigue como estaba.',
    'unsafe-topic':
      'Eso no es para un cuento de buenas noches. Prueba con otro tema: un guante perdido, quizá, o quién acuesta a la luna.',
    'no-provider': 'Ahora mismo no hay nadie preparado que pueda hacerlo. Míralo en Ajustes.',
    'no-writer-for-language':
      'Ahora mismo nadie puede escribir eso en este idioma. Prepara en Ajustes un modelo en casa, Hugging Face o AI Horde, o elige un cuento en inglés.',
    'profile-unwritable':
      'Inglenook no puede escribir ahí. Lo que se guardó antes está a salvo. Dale permiso o elige otra carpeta.',
    'profile-in-use': 'Otro programa está usando la biblioteca. Ciérralo y vuelve a intentarlo.',
    'library-missing':
      'Ahora mismo no se encuentra la carpeta de tu biblioteca. Si está en una memoria, en otro disco o en la red, conéctalo y vuelve a intentarlo.',
    'disk-full':
      'El disco está lleno y esto no se ha podido guardar. Lo que se guardó antes está a salvo. Haz sitio y vuelve a intentarlo.',
    'store-damaged':
      'La biblioteca está dañada. Abre Inglenook otra vez: aparta la dañada y salva lo que se pueda leer.',
    'store-newer':
      'Esto es de un Inglenook más nuevo. No se ha cambiado nada. Actualiza Inglenook para abrirlo.',
    'keychain-unavailable':
      'El llavero de este ordenador no funciona ahora. Puedes conservar una clave solo en esta sesión.',
    'provider-failed': 'Allí no ha salido bien. Lo que está hecho se conserva; vuelve a intentarlo.',
    conflict: 'Ahora mismo no se puede. No se ha cambiado nada; prueba dentro de un momento.',
    cancelled: 'Detenido. Todo sigue como estaba.',
    offline: 'Este ordenador no tiene conexión. Conéctalo y vuelve a intentarlo.',
    refused: 'No ha salido bien. Tus cuentos se conservan; vuelve a intentarlo.',
    internal: 'Algo ha fallado en Inglenook. Tus cuentos están a salvo; inténtalo de nuevo.',
  },
  topic: {
    'self-harm':
      'Esto pesa demasiado para un cuento de buenas noches. Si tú o alguien cercano está pensando en hacerse daño, habla con alguien de confianza o llama al teléfono de ayuda de tu país. No tienes por qué pasarlo a solas.',
    sexual: gentle('lo que es solo para mayores'),
    violence: gentle('lo que hace daño a personas o animales'),
    weapons: gentle('las pistolas, las bombas y cosas así'),
    drugs: gentle('el alcohol, el tabaco y las drogas'),
    hate: gentle('las palabras contra un grupo de personas'),
    danger: gentle('lo que es peligroso imitar'),
    horror: gentle('lo que da demasiado miedo antes de dormir'),
    profanity: gentle('las palabrotas'),
  },
  why: {
    'not-answered':
      'Inglenook no ha contestado. Tus cuentos están a salvo en este ordenador; inténtalo de nuevo.',
    'topic-empty': 'Di de qué va el cuento, en una palabra o una frase.',
    'topic-unprintable': 'En el tema hay caracteres que no se pueden mostrar. Escríbelo otra vez.',
    'topic-too-long': 'El tema tiene {{length}} caracteres; caben {{most}} como mucho. Hazlo más corto.',
    'no-painter':
      'No hay ningún proveedor de imágenes configurado. Añade en Ajustes tu clave de API de Stable Horde o tu token de API de Hugging Face.',
    'no-storyteller': 'No hay ningún narrador activado. Activa uno en Ajustes.',
    'story-gone': 'Este cuento ya no está en la biblioteca.',
    'story-unwritten': 'Este cuento aún no tiene páginas. Espera a que esté escrito.',
    'picture-gone': 'Este dibujo ya no está.',
    'no-picture-yet': 'Esta página aún no tiene dibujo.',
    'earlier-book-gone': 'El libro que iba a continuar ya no está en la biblioteca.',
    'earlier-book-unwritten': 'El libro que va a continuar aún no tiene páginas. Espera a que esté escrito.',
    'own-text-empty': 'Aún no hay texto. Pega uno o escríbelo.',
    'own-text-too-long': 'Un texto tiene {{most}} caracteres como mucho. No se ha empezado nada.',
    'story-still-written':
      'Este cuento aún no está escrito del todo. Cuando lo esté, podrás cambiarlo. No se ha cambiado nada.',
    'no-such-page': 'Este cuento no tiene esa página.',
    'page-being-painted':
      'El dibujo de esta página se está pintando. Cambia la página cuando esté, o detenlo antes. No se ha cambiado nada.',
    'page-wordless': 'Una página necesita al menos una palabra. No se ha cambiado nada.',
    'page-too-long': 'En una página caben {{most}} caracteres como mucho. Divídela. No se ha cambiado nada.',
    'title-missing': 'Un libro necesita un título. No se ha cambiado nada.',
    'title-too-long': 'Un título tiene {{most}} caracteres como mucho. No se ha cambiado nada.',
    'scene-stranger': 'Alguien del dibujo no sale en este cuento. No se ha cambiado nada.',
    'series-gone': 'De esta serie ya no queda ningún libro en la biblioteca.',
    'series-name': 'Una serie necesita un nombre de {{most}} caracteres como mucho. No se ha cambiado nada.',
    'recording-unusable':
      'Esta grabación no sirve y no se ha guardado. La página suena como antes. Grábala otra vez, por favor.',
    'recording-gone': 'Esta grabación ya no está. Grábala otra vez, por favor.',
    'hero-gone': 'Este héroe ya no está.',
    'picked-hero-gone': 'Uno de los héroes elegidos ya no está. Elige otra vez; no se ha empezado nada.',
    'hero-too-long': 'Es demasiado largo: caben {{most}} caracteres como mucho. No se ha cambiado nada.',
    'hero-nameless': 'Ponle un nombre al héroe. No se ha cambiado nada.',
    'hero-kindless': 'Di qué es el héroe, en inglés: a fox, a girl, a robot. No se ha cambiado nada.',
    'hero-stand-in': 'El nombre para extraños tiene que ser distinto del verdadero. No se ha cambiado nada.',
    'heroes-full': 'No caben más de {{most}} héroes. Deja ir antes a uno.',
    'hero-unreadable':
      'No se puede leer uno de tus héroes. Tus cuentos están a salvo; no se ha cambiado nada.',
    'address-unclear': 'Esto no es una dirección. Debería parecerse a {{example}}.',
    'address-scheme': 'Solo valen direcciones que empiecen por http:// o https://.',
    'address-password': 'Una dirección con usuario y contraseña no vale.',
    'nobody-answers': 'Nadie contesta en {{address}}. ¿Está en marcha el servidor de modelos?',
    'server-closed': '{{address}} es un Automatic1111 sin su API. Ábrelo con --api.',
    'server-only-writes': '{{address}} contesta, pero es un servidor que escribe y no pinta.',
    'server-unknown': '{{address}} contesta, pero no es un servidor de modelos que Inglenook conozca.',
    'server-without-model':
      '{{address}} contesta, pero no tiene ningún modelo que pueda escribir cuentos en tu propio ordenador. Descarga uno allí y prueba otra vez.',
    'key-none': 'No hay ninguna clave de {{provider}} que probar.',
    'key-empty': 'En lo que has pegado no hay ninguna clave.',
    'key-too-long': 'Es demasiado largo para ser una clave.',
    'key-too-short': 'Es demasiado corto para ser una clave.',
    'key-web-address':
      'Esto es una dirección web y no una clave. Abre la página y copia la clave desde allí.',
    'key-mail-address': 'Esto es una dirección de correo y no una clave.',
    'key-characters': 'Tiene caracteres que ninguna clave tiene.',
    'key-of-hugging-face': 'Esto es un token de Hugging Face. Va en el campo de Hugging Face.',
    'key-of-horde': 'Esto parece una clave de Stable Horde. Un token de Hugging Face empieza por hf_.',
    'key-anonymous':
      'Esta es la clave que comparten todos los usuarios anónimos de la Horde. Para pintar sin cuenta, activa mejor «Usar AI Horde sin clave».',
    'key-of-others': 'Esta es una clave de {{owner}}. Aquí hace falta otra.',
    'key-works': 'Sesión iniciada como {{account}}.',
    'key-works-kudos': 'Sesión iniciada como {{account}}, kudos: {{kudos}}.',
    'keychain-missing': 'Este ordenador no tiene un llavero que Inglenook pueda usar.',
    'keychain-locked': 'El llavero de este ordenador está bloqueado. Desbloquéalo y vuelve a intentarlo.',
    'keychain-denied': 'El llavero de este ordenador no ha dejado entrar a Inglenook.',
    'keychain-timeout': 'El llavero de este ordenador no ha contestado.',
    'keychain-unreadable':
      'En el llavero hay una entrada de Inglenook que no se puede leer. Se ha dejado como está.',
    'keychain-failed': 'El llavero de este ordenador ha dado un error.',
    'keychain-missed-key':
      'El llavero no devuelve una clave que se guardó en él: está bloqueado o alguien quitó la entrada en otra parte.',
    'keychain-changed-key': 'El llavero ha tomado la clave y no la ha devuelto igual.',
    'setting-refused': 'Eso no se puede ajustar así. El ajuste sigue como estaba.',
    'library-moving': 'Tu biblioteca se está mudando. Es solo un momento.',
    'task-running': 'Ya se está haciendo algo con toda la biblioteca. Espera a que termine.',
    'restore-undecided':
      'Ya se restauró una copia y la biblioteca de antes sigue ahí. Vuelve a ella o déjala ir antes de restaurar otra.',
    'move-undecided':
      'Se restauró una copia y la biblioteca de antes sigue ahí. En Ajustes, vuelve a ella o déjala ir; después la biblioteca podrá mudarse.',
    'nothing-to-undo': 'La biblioteca de antes de la restauración ya no está.',
    'backup-unchosen': 'Elige primero la copia de seguridad.',
    'no-backup-there': 'En {{path}} no hay ninguna copia de Inglenook. No se ha cambiado nada.',
    'backup-damaged': 'La copia de {{path}} está dañada. No se ha cambiado nada.',
    'backup-newer':
      'Esta copia es de un Inglenook más nuevo. Actualiza Inglenook y restáurala después. No se ha cambiado nada.',
    'copy-damaged':
      'La copia de la biblioteca no es igual que el original, así que no se usa. Tu biblioteca está donde estaba; revisa el disco elegido.',
    'part-unreadable':
      'No se puede leer una parte de la biblioteca. Lo demás está a salvo; no se ha cambiado nada.',
    'folder-none': '{{path}} no es una carpeta que se pueda abrir. No se ha cambiado nada; elige otra.',
    'folder-same': 'Tu biblioteca ya está en esta carpeta.',
    'folder-inside':
      '{{path}} está dentro de la carpeta de tu biblioteca. Elige una de fuera; no se ha cambiado nada.',
    'folder-not-empty':
      '{{path}} no está vacía. Elige una carpeta vacía o crea una nueva ahí; no se ha cambiado nada.',
    'folder-closed': 'Inglenook no puede usar {{path}}. No se ha cambiado nada; elige otra carpeta.',
    'folder-too-small':
      'No hay sitio suficiente en {{path}}: la biblioteca ocupa {{needed}} MB y quedan {{free}} MB libres. No se ha cambiado nada.',
    'folder-full':
      'No hay sitio suficiente en {{path}}. Lo que se guardó antes está a salvo. Haz sitio y vuelve a intentarlo.',
    'folder-read-only':
      'Inglenook no puede escribir en {{path}}. Lo que se guardó antes está a salvo. Dale permiso o elige otra carpeta.',
    'folder-gone':
      '{{path}} no está o no se alcanza. Lo que se guardó antes está a salvo. Conéctalo otra vez y vuelve a intentarlo.',
    'file-not-written':
      'No se ha podido escribir {{path}}. Elige otro lugar u otro nombre. El cuento sigue en la biblioteca.',
    'file-no-room':
      'No se ha podido escribir {{path}}: ahí no queda sitio. Haz sitio o elige otro lugar. El cuento sigue en la biblioteca.',
    'book-damaged':
      'Esto no es un libro de Inglenook entero: está dañado, se cambió o es otra clase de archivo. No se ha importado nada, y tu biblioteca sigue como estaba.',
    'book-newer':
      'Este libro es de un Inglenook más nuevo. Actualiza Inglenook e impórtalo después. No se ha cambiado nada.',
    'book-too-large':
      'Este archivo es más grande que cualquier libro, así que no se ha abierto. Tu biblioteca sigue como estaba.',
    'book-picture-damaged':
      'Un dibujo de este libro no se puede mostrar, así que no se ha importado. Tu biblioteca sigue como estaba.',
    'print-failed': 'No se ha podido imprimir el libro. El cuento se conserva; vuelve a intentarlo.',
    'no-pdf-viewer':
      'No se ha encontrado ningún programa que muestre PDF. Guarda el libro como PDF e imprímelo donde haya uno. El cuento se conserva.',
    restored:
      'Se ha restaurado la copia. La biblioteca de antes se conserva siete días: vuelve a ella o déjala ir en Ajustes, «Copias de seguridad».',
    'restore-undone': 'Tu biblioteca está otra vez como antes de restaurar la copia.',
    'library-back':
      'Tu biblioteca no estaba y ha vuelto. Puede que lo último que hiciste no se haya guardado: míralo y hazlo otra vez.',
    'library-moved': 'Tu biblioteca está ahora en {{path}}. La copia antigua se está quitando.',
    'book-imported': '«{{title}}» ya está en tu biblioteca.',
    'book-imported-again': '«{{title}}» ya está en tu biblioteca, junto al de ese nombre que tú cambiaste.',
    'book-known': '«{{title}}» ya estaba en tu biblioteca.',
    'night-missed':
      'Inglenook estaba cerrado cuando había cuentos por hacer ({{stories}}). Se están haciendo ahora.',
    'daily-backup-failed': 'No se ha podido hacer la copia de seguridad diaria.',
    'store-waits':
      'Ahora mismo no se puede escribir en la biblioteca. Los dibujos empezados esperan y siguen solos en cuanto se arregle.',
    'store-mended': 'Ya se puede escribir otra vez en la biblioteca; todo sigue.',
    'library-saved':
      'La biblioteca estaba dañada. Se ha apartado entera en {{path}}. Cuentos salvados: {{stories}}. Échales un vistazo: pueden faltar páginas o dibujos.',
    'library-lost':
      'La biblioteca estaba dañada. Se ha apartado entera en {{path}}. No se ha podido leer ningún cuento; empiezas con una biblioteca vacía.',
    'library-reading-only':
      'Por ahora tu biblioteca solo se puede leer: no se ha podido poner al día. No se ha cambiado nada. Reinicia Inglenook para intentarlo otra vez.',
    'library-not-updated':
      'No se ha podido poner tu biblioteca al día para este Inglenook, así que por ahora solo se puede leer. No se ha perdido nada: está en {{path}}. Comprueba que hay espacio en el disco y reinicia Inglenook. Si no sirve, usa la versión que tenías antes o una más nueva.',
    'pictures-recovered':
      'Dibujos cuyos cuentos se perdieron: {{pictures}}. Están en tu biblioteca como «{{title}}» (libros: {{books}}).',
    'library-damage-found':
      'La biblioteca está dañada. Cierra Inglenook ahora y vuelve a abrirlo: apartará entera la biblioteca dañada y salvará lo que se pueda leer. Hasta entonces, mejor no hagas nada nuevo.',
    'library-taken-up':
      'Un inicio anterior se interrumpió mientras salvaba una biblioteca dañada. Lo salvado es ahora tu biblioteca. Échale un vistazo: pueden faltar cuentos, páginas o dibujos.',
    'settings-unreadable':
      'No se han podido leer los ajustes. Se han apartado en {{path}} y vale lo del principio.',
    'settings-newer':
      'Los ajustes son de un Inglenook más nuevo. Se usa lo que aquí se conoce; todo junto se conserva en {{path}}.',
    'settings-partly':
      'Algunos ajustes no se han podido leer y están otra vez como al principio. El archivo de antes se conserva en {{path}}.',
  },
  failed: {
    'no-key': 'Hace falta una clave y no hay ninguna puesta.',
    unauthorised: 'Allí no conocen la clave.',
    forbidden: 'La clave puesta no permite esto allí.',
    'out-of-credit': 'El crédito se ha agotado.',
    'rate-limited': 'Piden ir más despacio.',
    'timed-out-address': 'Durante un rato no aceptan peticiones desde esta conexión a internet.',
    'model-gone': 'El modelo pedido ya no está allí.',
    'model-gated': 'Este modelo solo se da a quien ha aceptado sus condiciones.',
    'model-loading': 'El modelo aún se está cargando allí.',
    'no-model': 'Ahora mismo no hay allí ningún modelo que sirva.',
    impossible: 'Ahora mismo nadie allí puede encargarse de esto.',
    maintenance: 'Está cerrado por mantenimiento.',
    'bad-request': 'No han entendido la petición.',
    'prompt-refused': 'Han rechazado las palabras.',
    censored: 'Un filtro de allí ha retenido el resultado.',
    expired: 'Allí ya no conocen la petición.',
    'server-error': 'Tienen problemas propios.',
    'bad-response': 'La respuesta no se puede usar.',
    'too-large': 'La respuesta era demasiado grande.',
    'refused-address': 'La respuesta señalaba una dirección a la que esta aplicación no va.',
    network: 'No se ha podido contactar.',
    offline: 'No se ha preguntado: este ordenador no tiene conexión.',
    timeout: 'No ha contestado a tiempo.',
    stalled: 'No ha habido avance en todo el tiempo que permiten los ajustes.',
    rejected: 'Lo que ha llegado no ha pasado la revisión.',
    crashed:
      'La parte de la aplicación que se ocupa de los dibujos se paró y se ha vuelto a poner en marcha.',
    cancelled: 'Se detuvo.',
    interrupted: 'La aplicación se cerró mientras se trabajaba en ello.',
    'no-server': 'No se ha encontrado ningún servidor de modelos en este ordenador.',
  },
  advice: {
    'no-key': 'Añade la clave en Ajustes y pulsa «{{button}}».',
    unauthorised: 'Revisa la clave en Ajustes y pulsa «{{button}}».',
    forbidden: 'Mira en Ajustes para qué sirve la clave y pulsa «{{button}}».',
    'out-of-credit': 'Recárgalo allí o elige a otro en Ajustes y pulsa «{{button}}».',
    'rate-limited': wait,
    'timed-out-address': wait,
    'model-gone': otherModel,
    'model-gated': 'Acéptalas allí o elige otro modelo en Ajustes y pulsa «{{button}}».',
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
    network: 'Revisa la conexión y pulsa «{{button}}».',
    offline: 'Conéctate y pulsa «{{button}}».',
    timeout: later,
    stalled: 'Pulsa «{{button}}» o permite más tiempo en Ajustes.',
    rejected: other,
    crashed: again,
    cancelled: 'Pulsa «{{button}}» para seguir.',
    interrupted: 'Pulsa «{{button}}» para preguntar otra vez.',
    'no-server': 'Ponlo en marcha o escribe su dirección en Ajustes y pulsa «{{button}}».',
  },
  kept: {
    picture: 'El cuento y todos los dibujos terminados se conservan.',
    text: 'Lo que ya está escrito se conserva.',
  },
  passedOver: {
    'not-able': 'Se ha pasado de largo: no sabe escribir lo que se pide.',
    resting: 'Se ha pasado de largo: poco antes no había funcionado.',
    paused: 'Se ha pasado de largo: no funcionó en las páginas anteriores, o había pedido una pausa.',
  },
  hindrance: 'Ahora mismo nadie allí puede encargarse de este dibujo. Espera un minuto como mucho.',
}
