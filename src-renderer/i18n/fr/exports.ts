export const exports = {
  exports: {
    menu: {
      export: 'Enregistrer dans un fichier…',
      print: 'Imprimer…',
    },
    title: 'Enregistrer ce livre dans un fichier',
    printTitle: 'Imprimer ce livre',
    choices: 'Ce que le livre devient',
    formats: 'Format',
    papers: 'Papier',
    format: {
      pdf: {
        name: 'PDF',
        about: 'Un album pour le papier ou l’écran, partout pareil.',
      },
      epub: {
        name: 'EPUB',
        about: 'Pour les liseuses ; des lettres aussi grandes qu’on veut.',
      },
      'epub-fixed': {
        name: 'EPUB, pages fixes',
        about: 'Pour les tablettes ; images et mots restent ensemble.',
      },
      html: {
        name: 'Page web',
        about: 'Un fichier que tout navigateur ouvre, même hors ligne.',
      },
      pictures: {
        name: 'Images',
        about: 'Chaque image telle qu’elle a été peinte, avec sa légende, dans un ZIP.',
      },
      text: {
        name: 'Texte',
        about: 'Les mots seuls, page après page.',
      },
      inglenook: {
        name: 'Livre Inglenook',
        about: 'À garder, ou à ouvrir dans un autre Inglenook, avec tout ce qui va avec.',
      },
    },
    paper: {
      screen: {
        name: 'Écran',
        about: '16:9, les mots à côté de l’image',
      },
      a5: {
        name: 'A5',
        about: 'un petit livre',
      },
      a4: {
        name: 'A4',
        about: 'de grandes lettres',
      },
      letter: {
        name: 'Lettre US',
        about: 'de grandes lettres',
      },
      square: {
        name: 'Carré',
        about: '21 cm, avec fond perdu pour l’imprimeur',
      },
      'booklet-a4': {
        name: 'Livret, A4',
        about: 'imprimer recto verso, plier, agrafer',
      },
      'booklet-letter': {
        name: 'Livret, Lettre',
        about: 'imprimer recto verso, plier, agrafer',
      },
    },
    about: 'Avec une page sur ce livre',
    aboutHint: 'Qui l’a écrit et peint, avec quel modèle et quelle graine.',
    counting: 'On compte les pages…',
    pageCount_one: '{{count}} page',
    pageCount_many: '{{count}} pages',
    pageCount_other: '{{count}} pages',
    pictureCount_one: '{{count}} image',
    pictureCount_many: '{{count}} images',
    pictureCount_other: '{{count}} images',
    onSheets_one: '{{pages}} sur {{count}} feuille de papier',
    onSheets_many: '{{pages}} sur {{count}} feuilles de papier',
    onSheets_other: '{{pages}} sur {{count}} feuilles de papier',
    save: 'Enregistrer sous…',
    preview: 'Voir et imprimer',
    waiting: 'Un instant…',
    making: 'Le livre est en train de se faire…',
    bar: 'Le livre',
    cancel: 'Arrêter',
    saved: 'Enregistré : {{path}}',
    opened: 'Le livre s’ouvre dans ton lecteur PDF ; imprime-le de là.',
    openFirst: 'Ouvre une histoire, puis imprime-la.',
  },
}
