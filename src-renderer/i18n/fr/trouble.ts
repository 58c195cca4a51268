export const trouble = {
  trouble: {
    title: 'Journal et rapport',
    back: 'Retour aux réglages',
    about:
      'Ce qu’Inglenook a noté sur lui-même, sur cet ordinateur seulement. Si quelque chose ne va pas, le rapport aide qui en cherche la cause. Rien n’est envoyé tout seul.',
    report: 'Le rapport',
    promise:
      'Il ne contient ni clé, ni histoire, ni image, ni sujet, ni nom, ni dossier à toi. Lis-le avant de le transmettre : c’est mot pour mot ce qui est copié.',
    copy: 'Copier le rapport',
    copied: 'Le rapport est copié. Colle-le où tu veux.',
    log: 'Ce qui s’est passé, le plus récent d’abord',
    show: 'Montrer',
    choices: { all: 'Tout', warn: 'Avertissements et erreurs', error: 'Erreurs seulement' },
    levels: { debug: 'Détail', info: 'Note', warn: 'Avertissement', error: 'Erreur' },
    nothing: 'Rien de ce genre.',
    again: 'Regarder encore',
    logFolder: 'Montrer le dossier du journal',
    crashes: 'Plantages',
    noCrashes: 'Il n’y en a eu aucun ces trente derniers jours.',
    dumps_one: 'Un plantage a laissé {{count}} fichier sur cet ordinateur ({{size}}), le {{when}}.',
    dumps_many:
      'Des plantages ont laissé {{count}} de fichiers sur cet ordinateur ({{size}}), le dernier le {{when}}.',
    dumps_other:
      'Des plantages ont laissé {{count}} fichiers sur cet ordinateur ({{size}}), le dernier le {{when}}.',
    dumpsHint:
      'Un tel fichier peut contenir des morceaux de ce qui était ouvert, une histoire ou une clé. Il ne fait jamais partie du rapport ; les cinq plus récents sont gardés trente jours.',
    crashFolder: 'Montrer leur dossier',
  },
}
