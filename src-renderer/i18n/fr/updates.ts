export const updates = {
  updates: {
    title: 'Nouvelles versions',
    intro: 'Inglenook ne cherche jamais de nouvelle version si tu ne le veux pas.',
    on: 'Chercher une nouvelle version une fois par jour',
    sends:
      'Demande à github.com quelle est la dernière version. Cela envoie l’adresse de cet ordinateur et la version d’Inglenook, et rien sur toi ni tes histoires. Une nouvelle version est téléchargée, vérifiée et mise en place quand tu fermes Inglenook, jamais pendant qu’une histoire se fait.',
    last: 'Dernière recherche : {{when}}',
    look: 'Chercher maintenant',
    ways: {
      system: 'Cette copie est venue en paquet : c’est ton système qui apporte les nouvelles versions.',
      'by-hand':
        'Cette copie ne peut pas se remplacer elle-même. Les nouvelles versions sont sur la page du projet.',
      checkout: 'Cette copie tourne depuis son code source : les nouvelles versions viennent par git.',
    },
    states: {
      off: 'Désactivé.',
      resting: 'Aucune version plus récente n’est connue.',
      looking: 'Recherche…',
      available: 'La version {{version}} est là. Elle sera téléchargée quand aucune histoire ne se fera.',
      downloading: 'Téléchargement de la version {{version}} : {{percent}} %',
      ready: 'La version {{version}} est prête. Elle sera mise en place quand tu fermeras Inglenook.',
      'not-reached': 'github.com n’a pas pu être joint. Inglenook réessaiera demain.',
      damaged:
        'Ce qui est arrivé n’était pas entier et a été jeté. Inglenook reste tel quel et réessaiera demain.',
      'not-installed': 'La nouvelle version n’a pas pu être mise en place. Inglenook reste comme il était.',
    },
  },
}
