export const providers = {
  provider: {
    'built-in-writer': 'Conteur intégré',
    'ai-horde': 'AI Horde',
    'hugging-face': 'Hugging Face',
    local: 'Serveur de modèles à la maison',
    'built-in': 'Illustrateur intégré',
    about: {
      'built-in': 'Sur cet ordinateur, en quelques secondes, sans internet.',
      'ai-horde': 'Des ordinateurs de bénévoles du monde entier. Gratuit ; ils voient ce qui est à peindre.',
      'hugging-face': 'Un service payant avec une part gratuite. Il voit ce qui est à peindre.',
      local: 'Ton propre serveur Stable Diffusion ; rien ne quitte ta maison.',
    },
    aboutWriting: {
      'built-in': 'Sur cet ordinateur, en un instant, sans internet.',
      'ai-horde':
        'Des ordinateurs de bénévoles du monde entier. Gratuit et lent ; ils voient tes mots sur l’histoire.',
      'hugging-face': 'Un service payant avec une part gratuite. Il voit tes mots sur l’histoire.',
      local: 'Un modèle de langage sur un ordinateur à toi ; rien ne quitte ta maison.',
    },
  },
  readiness: {
    ready: 'Prêt',
    off: 'Désactivé',
    'no-key': 'Pas encore de clé',
    'no-server': 'Aucun trouvé',
    offline: 'Hors ligne',
    'not-available': 'Indisponible ici',
  },
}
