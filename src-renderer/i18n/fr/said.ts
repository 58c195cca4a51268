import type { Said } from '../said-type.ts'

const again = 'Appuie sur « {{button}} ».'
const wait = 'Attends quelques minutes, puis appuie sur « {{button}} ».'
const later = 'Réessaie plus tard, ou choisis quelqu’un d’autre dans les réglages.'
const other = 'Appuie sur « {{button}} », ou choisis quelqu’un d’autre dans les réglages.'
const otherModel =
  'Choisis un autre modèle ou quelqu’un d’autre dans les réglages, puis appuie sur « {{button}} ».'

const gentle = (what: string): string =>
  `Inglenook fait des histoires du soir pour les enfants, et laisse donc de côté ${what}. Essaie un autre sujet : une moufle perdue, peut-être, ou qui met la lune au lit.`

export const said: Said = {
  by: '{{name}} : {{what}}',
  app: {
    'bad-input': 'Inglenook ne peut rien en faire. Rien n’a changé ; essaie autrement.',
    'not-found': 'Cela n’existe plus. Tout le reste est comme avant.',
    'unsafe-topic':
      'Ce n’est pas pour une histoire du soir. Essaie un autre sujet : une moufle perdue, peut-être, ou qui met la lune au lit.',
    'no-provider': 'Personne n’est prêt à faire cela pour le moment. Regarde dans les réglages.',
    'no-writer-for-language':
      'Personne ne peut écrire cela dans cette langue pour le moment. Configure un modèle à la maison, Hugging Face ou AI Horde dans les réglages, ou choisis une histoire en anglais.',
    'profile-unwritable':
      'Inglenook ne peut pas écrire à cet endroit. Ce qui était enregistré est à l’abri. Autorise-le, ou choisis un autre dossier.',
    'profile-in-use': 'Un autre programme utilise la bibliothèque. Ferme-le, puis réessaie.',
    'library-missing':
      'Le dossier de ta bibliothèque est introuvable pour le moment. S’il est sur une clé USB, un autre disque ou le réseau, branche-le, puis réessaie.',
    'disk-full':
      'Le disque est plein, et cela n’a pas pu être enregistré. Ce qui était enregistré est à l’abri. Fais de la place, puis réessaie.',
    'store-damaged':
      'La bibliothèque est abîmée. Relance Inglenook : il met l’abîmée de côté et sauve ce qui peut être lu.',
    'store-newer':
      'Cela vient d’un Inglenook plus récent. Rien n’a changé. Mets Inglenook à jour pour l’ouvrir.',
    'keychain-unavailable':
      'Le trousseau de cet ordinateur ne marche pas pour le moment. Tu peux garder une clé pour cette session seulement.',
    'provider-failed': 'Cela n’a pas marché là-bas. Ce qui est fait est gardé ; réessaie.',
    conflict: 'Ce n’est pas possible pour le moment. Rien n’a changé ; réessaie dans un instant.',
    cancelled: 'Arrêté. Tout est comme avant.',
    offline: 'Cet ordinateur est hors ligne. Connecte-le, puis réessaie.',
    refused: 'Cela n’a pas marché. Tes histoires sont gardées ; réessaie.',
    internal: 'Quelque chose s’est mal passé dans Inglenook. Tes histoires sont à l’abri ; réessaie.',
  },
  topic: {
    'self-harm':
      'C’est trop lourd pour une histoire du soir. Si toi ou quelqu’un près de toi pense à se faire du mal, parle à une personne de confiance, ou appelle la ligne d’écoute de ton pays. Personne n’a à porter cela en silence.',
    sexual: gentle('ce qui est réservé aux adultes'),
    violence: gentle('ce qui fait du mal aux gens et aux animaux'),
    weapons: gentle('les fusils, les bombes et autres armes'),
    drugs: gentle('l’alcool, le tabac et les drogues'),
    hate: gentle('les mots contre un groupe de gens'),
    danger: gentle('ce qu’il est dangereux d’imiter'),
    horror: gentle('ce qui fait trop peur avant de dormir'),
    profanity: gentle('les gros mots'),
  },
  why: {
    'not-answered': 'Inglenook n’a pas répondu. Tes histoires sont à l’abri sur cet ordinateur ; réessaie.',
    'topic-empty': 'Dis de quoi l’histoire doit parler, en un mot ou une phrase.',
    'topic-unprintable': 'Le sujet contient des caractères qui ne s’affichent pas. Écris-le encore une fois.',
    'topic-too-long': 'Le sujet fait {{length}} caractères ; le maximum est {{most}}. Raccourcis-le un peu.',
    'no-painter':
      'Aucun fournisseur d’images n’est configuré. Ajoute ta clé d’API Stable Horde ou ton jeton d’API Hugging Face dans les réglages.',
    'no-storyteller': 'Aucun conteur n’est activé. Actives-en un dans les réglages.',
    'story-gone': 'Cette histoire n’est plus dans la bibliothèque.',
    'story-unwritten': 'Cette histoire n’a pas encore de pages. Attends qu’elle soit écrite.',
    'picture-gone': 'Cette image n’est plus là.',
    'no-picture-yet': 'Cette page n’a pas encore d’image.',
    'earlier-book-gone': 'Le livre à continuer n’est plus dans la bibliothèque.',
    'earlier-book-unwritten': 'Le livre à continuer n’a pas encore de pages. Attends qu’il soit écrit.',
    'own-text-empty': 'Il n’y a pas encore de texte. Colles-en un, ou écris-le.',
    'own-text-too-long': 'Un texte fait {{most}} caractères au plus. Rien n’a été commencé.',
    'story-still-written':
      'Cette histoire n’est pas encore écrite jusqu’au bout. Ensuite, tu pourras la modifier. Rien n’a changé.',
    'no-such-page': 'Cette histoire n’a pas cette page.',
    'page-being-painted':
      'L’image de cette page est en train d’être peinte. Modifie la page quand elle sera là, ou arrête-la d’abord. Rien n’a changé.',
    'page-wordless': 'Une page a besoin d’un mot au moins. Rien n’a changé.',
    'page-too-long': 'Une page contient {{most}} caractères au plus. Partage-la en deux. Rien n’a changé.',
    'title-missing': 'Un livre a besoin d’un titre. Rien n’a changé.',
    'title-too-long': 'Un titre fait {{most}} caractères au plus. Rien n’a changé.',
    'scene-stranger': 'Quelqu’un sur l’image n’est pas dans cette histoire. Rien n’a changé.',
    'series-gone': 'Aucun livre de cette série n’est plus dans la bibliothèque.',
    'series-name': 'Une série a besoin d’un nom de {{most}} caractères au plus. Rien n’a changé.',
    'recording-unusable':
      'Cet enregistrement est inutilisable et n’a pas été gardé. La page sonne comme avant. Recommence, s’il te plaît.',
    'recording-gone': 'Cet enregistrement n’est plus là. Recommence, s’il te plaît.',
    'hero-gone': 'Ce héros n’est plus là.',
    'picked-hero-gone': 'Un des héros choisis n’est plus là. Choisis encore ; rien n’a été commencé.',
    'hero-too-long': 'C’est trop long : {{most}} caractères au plus. Rien n’a changé.',
    'hero-nameless': 'Donne un nom au héros. Rien n’a changé.',
    'hero-kindless': 'Dis ce qu’est le héros, en anglais : a fox, a girl, a robot. Rien n’a changé.',
    'hero-stand-in': 'Le nom pour les inconnus doit être différent du vrai. Rien n’a changé.',
    'heroes-full': 'Il y a place pour {{most}} héros. Laisse d’abord partir l’un d’eux.',
    'hero-unreadable': 'Un de tes héros ne peut pas être lu. Tes histoires sont à l’abri ; rien n’a changé.',
    'address-unclear': 'Ce n’est pas une adresse. Elle devrait ressembler à {{example}}.',
    'address-scheme': 'Seules marchent les adresses qui commencent par http:// ou https://.',
    'address-password': 'Une adresse avec un nom et un mot de passe ne marche pas.',
    'nobody-answers': 'Personne ne répond à {{address}}. Le serveur de modèles est-il lancé ?',
    'server-closed': '{{address}} est un Automatic1111 sans son API. Lance-le avec --api.',
    'server-only-writes': '{{address}} répond, mais c’est un serveur qui écrit et ne peint pas.',
    'server-unknown': '{{address}} répond, mais ce n’est pas un serveur de modèles qu’Inglenook connaît.',
    'server-without-model':
      '{{address}} répond, mais n’a pas de modèle qui puisse écrire des histoires sur ton propre ordinateur. Télécharges-en un là-bas, puis teste encore.',
    'key-none': 'Il n’y a pas de clé {{provider}} à tester.',
    'key-empty': 'Il n’y a pas de clé dans ce que tu as collé.',
    'key-too-long': 'C’est trop long pour une clé.',
    'key-too-short': 'C’est trop court pour une clé.',
    'key-web-address': 'C’est une adresse web, pas une clé. Ouvre la page et copie la clé qui s’y trouve.',
    'key-mail-address': 'C’est une adresse e-mail, pas une clé.',
    'key-characters': 'Il y a là des caractères qu’aucune clé ne contient.',
    'key-of-hugging-face': 'C’est un jeton Hugging Face. Sa place est dans le champ de Hugging Face.',
    'key-of-horde': 'Cela ressemble à une clé Stable Horde. Un jeton Hugging Face commence par hf_.',
    'key-anonymous':
      'C’est la clé que partagent tous les utilisateurs anonymes de la Horde. Pour peindre sans compte, active plutôt « Utiliser AI Horde sans clé ».',
    'key-of-others': 'C’est une clé de {{owner}}. Il en faut une autre ici.',
    'key-works': 'Session ouverte au nom de {{account}}.',
    'key-works-kudos': 'Session ouverte au nom de {{account}}, kudos : {{kudos}}.',
    'keychain-missing': 'Cet ordinateur n’a pas de trousseau qu’Inglenook puisse utiliser.',
    'keychain-locked': 'Le trousseau de cet ordinateur est verrouillé. Déverrouille-le, puis réessaie.',
    'keychain-denied': 'Le trousseau de cet ordinateur n’a pas laissé entrer Inglenook.',
    'keychain-timeout': 'Le trousseau de cet ordinateur n’a pas répondu.',
    'keychain-unreadable':
      'Le trousseau a une entrée d’Inglenook qui ne peut pas être lue. Elle a été laissée telle quelle.',
    'keychain-failed': 'Le trousseau de cet ordinateur a signalé une erreur.',
    'keychain-missed-key':
      'Le trousseau ne rend pas une clé qui y a été enregistrée : il est verrouillé, ou l’entrée a été retirée ailleurs.',
    'keychain-changed-key': 'Le trousseau a pris la clé et ne l’a pas rendue telle quelle.',
    'setting-refused': 'Cela ne peut pas être réglé ainsi. Le réglage est resté comme avant.',
    'library-moving': 'Ta bibliothèque déménage en ce moment. Cela ne prend qu’un instant.',
    'task-running': 'Quelque chose est déjà en cours avec toute la bibliothèque. Attends que ce soit fini.',
    'restore-undecided':
      'Une sauvegarde a déjà été restaurée, et la bibliothèque d’avant est encore là. Reviens-y ou laisse-la partir, puis restaure l’autre.',
    'move-undecided':
      'Une sauvegarde a été restaurée, et la bibliothèque d’avant est encore là. Dans les réglages, reviens-y ou laisse-la partir ; la bibliothèque pourra ensuite déménager.',
    'nothing-to-undo': 'La bibliothèque d’avant la restauration n’est plus là.',
    'backup-unchosen': 'Choisis d’abord la sauvegarde.',
    'no-backup-there': 'Il n’y a pas de sauvegarde d’Inglenook dans {{path}}. Rien n’a changé.',
    'backup-damaged': 'La sauvegarde dans {{path}} est abîmée. Rien n’a changé.',
    'backup-newer':
      'Cette sauvegarde vient d’un Inglenook plus récent. Mets Inglenook à jour, puis restaure-la. Rien n’a changé.',
    'copy-damaged':
      'La copie de la bibliothèque n’est pas pareille à l’original, elle n’est donc pas utilisée. Ta bibliothèque est où elle était ; vérifie le disque choisi.',
    'part-unreadable':
      'Une partie de la bibliothèque ne peut pas être lue. Le reste est à l’abri ; rien n’a changé.',
    'folder-none': '{{path}} n’est pas un dossier qui s’ouvre. Rien n’a changé ; choisis-en un autre.',
    'folder-same': 'Ta bibliothèque est déjà dans ce dossier.',
    'folder-inside':
      '{{path}} est dans le dossier de ta bibliothèque. Choisis-en un en dehors ; rien n’a changé.',
    'folder-not-empty':
      '{{path}} n’est pas vide. Choisis un dossier vide, ou crées-en un là ; rien n’a changé.',
    'folder-closed': 'Inglenook ne peut pas utiliser {{path}}. Rien n’a changé ; choisis un autre dossier.',
    'folder-too-small':
      'Il n’y a pas assez de place dans {{path}} : la bibliothèque prend {{needed}} Mo, et {{free}} Mo sont libres. Rien n’a changé.',
    'folder-full':
      'Il n’y a pas assez de place dans {{path}}. Ce qui était enregistré est à l’abri. Fais de la place, puis réessaie.',
    'folder-read-only':
      'Inglenook ne peut pas écrire dans {{path}}. Ce qui était enregistré est à l’abri. Autorise-le, ou choisis un autre dossier.',
    'folder-gone':
      '{{path}} n’est plus là ou ne peut pas être atteint. Ce qui était enregistré est à l’abri. Rebranche-le, puis réessaie.',
    'file-not-written':
      '{{path}} n’a pas pu être écrit. Choisis un autre endroit ou un autre nom. L’histoire reste dans la bibliothèque.',
    'file-no-room':
      '{{path}} n’a pas pu être écrit : il n’y a plus de place là. Fais de la place, ou choisis un autre endroit. L’histoire reste dans la bibliothèque.',
    'book-damaged':
      'Ce n’est pas un livre Inglenook entier : il est abîmé, a été modifié, ou c’est un autre genre de fichier. Rien n’a été importé, et ta bibliothèque est comme avant.',
    'book-newer':
      'Ce livre vient d’un Inglenook plus récent. Mets Inglenook à jour, puis importe-le. Rien n’a changé.',
    'book-too-large':
      'Ce fichier est plus gros que n’importe quel livre, il n’a donc pas été ouvert. Ta bibliothèque est comme avant.',
    'book-picture-damaged':
      'Une image de ce livre ne peut pas être affichée, il n’a donc pas été importé. Ta bibliothèque est comme avant.',
    'print-failed': 'Le livre n’a pas pu être imprimé. L’histoire est gardée ; réessaie.',
    'no-pdf-viewer':
      'Aucun programme qui affiche les PDF n’a été trouvé. Enregistre le livre en PDF et imprime-le là où il y en a un. L’histoire est gardée.',
    restored:
      'La sauvegarde est restaurée. La bibliothèque d’avant est gardée sept jours : reviens-y ou laisse-la partir dans les réglages, « Sauvegardes ».',
    'restore-undone': 'Ta bibliothèque est comme avant la restauration de la sauvegarde.',
    'library-back':
      'Ta bibliothèque avait disparu et la revoilà. Ce que tu as fait en dernier n’est peut-être pas enregistré : regarde, et recommence.',
    'library-moved':
      'Ta bibliothèque est maintenant dans {{path}}. L’ancienne copie est en train d’être retirée.',
    'book-imported': '« {{title}} » est maintenant dans ta bibliothèque.',
    'book-imported-again':
      '« {{title}} » est maintenant dans ta bibliothèque, à côté de celui du même nom que tu as modifié.',
    'book-known': '« {{title}} » est déjà dans ta bibliothèque.',
    'night-missed':
      'Inglenook était fermé au moment de faire des histoires ({{stories}}). Elles se font maintenant.',
    'daily-backup-failed': 'La sauvegarde quotidienne n’a pas pu être faite.',
    'store-waits':
      'Il n’est pas possible d’écrire dans la bibliothèque pour le moment. Les images commencées attendent, et continuent d’elles-mêmes dès que c’est réparé.',
    'store-mended': 'On peut de nouveau écrire dans la bibliothèque ; tout continue.',
    'library-saved':
      'La bibliothèque était abîmée. Elle a été mise de côté entière dans {{path}}. Histoires sauvées : {{stories}}. Parcours-les : des pages ou des images peuvent manquer.',
    'library-lost':
      'La bibliothèque était abîmée. Elle a été mise de côté entière dans {{path}}. Aucune histoire n’a pu y être lue ; tu commences avec une bibliothèque vide.',
    'library-reading-only':
      'Ta bibliothèque ne peut qu’être lue pour l’instant : elle n’a pas pu être mise à jour. Rien n’a été modifié. Redémarre Inglenook pour réessayer.',
    'library-not-updated':
      'Ta bibliothèque n’a pas pu être mise à jour pour cet Inglenook, elle ne peut donc qu’être lue pour l’instant. Rien n’est perdu : elle est dans {{path}}. Vérifie qu’il y a de la place sur le disque, puis redémarre Inglenook. Si cela ne suffit pas, reprends la version d’avant, ou une plus récente.',
    'pictures-recovered':
      'Images dont les histoires sont perdues : {{pictures}}. Elles sont dans ta bibliothèque sous le titre « {{title}} » (livres : {{books}}).',
    'library-damage-found':
      'La bibliothèque est abîmée. Ferme Inglenook maintenant et rouvre-le : il mettra de côté, entière, la bibliothèque abîmée et sauvera ce qui peut être lu. D’ici là, mieux vaut ne rien créer.',
    'library-taken-up':
      'Un démarrage précédent a été interrompu pendant qu’il sauvait une bibliothèque abîmée. Ce qu’il a sauvé est maintenant ta bibliothèque. Parcours-la : des histoires, des pages ou des images peuvent manquer.',
    'settings-unreadable':
      'Les réglages n’ont pas pu être lus. Ils ont été mis de côté dans {{path}}, et ceux du début sont utilisés.',
    'settings-newer':
      'Les réglages viennent d’un Inglenook plus récent. Ce qui est connu ici est utilisé ; le tout est gardé dans {{path}}.',
    'settings-partly':
      'Certains réglages n’ont pas pu être lus et sont de nouveau comme au début. Le fichier d’avant est gardé dans {{path}}.',
  },
  failed: {
    'no-key': 'Il faut une clé, et aucune n’est enregistrée.',
    unauthorised: 'La clé n’y est pas connue.',
    forbidden: 'La clé enregistrée ne permet pas cela.',
    'out-of-credit': 'Le crédit est épuisé.',
    'rate-limited': 'Il faut aller moins vite.',
    'timed-out-address': 'Les demandes de cette connexion internet ne sont plus acceptées pendant un moment.',
    'model-gone': 'Le modèle demandé n’existe plus.',
    'model-gated': 'Ce modèle n’est donné qu’à ceux qui ont accepté ses conditions.',
    'model-loading': 'Le modèle est encore en train de se charger.',
    'no-model': 'Aucun modèle qui convienne n’est disponible pour le moment.',
    impossible: 'Personne ne peut se charger de cette demande pour le moment.',
    maintenance: 'C’est fermé pour maintenance.',
    'bad-request': 'La demande n’a pas été comprise.',
    'prompt-refused': 'Les mots ont été refusés.',
    censored: 'Un filtre a retenu le résultat.',
    expired: 'La demande n’y est plus connue.',
    'server-error': 'Il y a une panne de ce côté.',
    'bad-response': 'La réponse est inutilisable.',
    'too-large': 'La réponse était trop grosse.',
    'refused-address': 'La réponse menait à une adresse où cette application ne va pas.',
    network: 'Impossible à joindre.',
    offline: 'Rien n’a été demandé : cet ordinateur est hors ligne.',
    timeout: 'La réponse n’est pas venue à temps.',
    stalled: 'Rien n’a bougé pendant tout le temps que permettent les réglages.',
    rejected: 'Ce qui est venu n’a pas passé la vérification.',
    crashed: 'La partie de l’application qui s’occupe des images s’est arrêtée, et a été relancée.',
    cancelled: 'Cela a été arrêté.',
    interrupted: 'L’application a été fermée pendant le travail.',
    'no-server': 'Aucun serveur de modèles n’a été trouvé sur cet ordinateur.',
  },
  advice: {
    'no-key': 'Ajoute la clé dans les réglages, puis appuie sur « {{button}} ».',
    unauthorised: 'Vérifie la clé dans les réglages, puis appuie sur « {{button}} ».',
    forbidden: 'Regarde dans les réglages ce que la clé permet, puis appuie sur « {{button}} ».',
    'out-of-credit':
      'Recharge-le là-bas ou choisis quelqu’un d’autre dans les réglages, puis appuie sur « {{button}} ».',
    'rate-limited': wait,
    'timed-out-address': wait,
    'model-gone': otherModel,
    'model-gated':
      'Accepte-les là-bas ou choisis un autre modèle dans les réglages, puis appuie sur « {{button}} ».',
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
    network: 'Vérifie la connexion, puis appuie sur « {{button}} ».',
    offline: 'Connecte-toi, puis appuie sur « {{button}} ».',
    timeout: later,
    stalled: 'Appuie sur « {{button}} », ou accorde plus de temps dans les réglages.',
    rejected: other,
    crashed: again,
    cancelled: 'Appuie sur « {{button}} » pour continuer.',
    interrupted: 'Appuie sur « {{button}} » pour demander encore une fois.',
    'no-server': 'Lance-le ou donne son adresse dans les réglages, puis appuie sur « {{button}} ».',
  },
  kept: {
    picture: 'L’histoire et toutes les images terminées sont gardées.',
    text: 'Ce qui est déjà écrit est gardé.',
  },
  passedOver: {
    'not-able': 'Passé : ce qui est demandé n’y est pas au programme.',
    resting: 'Passé : cela n’avait pas marché juste avant.',
    paused: 'Passé : cela n’avait pas marché aux pages d’avant, ou une pause avait été demandée.',
  },
  hindrance: 'Personne ne peut se charger de cette image pour le moment. Elle attend une minute au plus.',
}
