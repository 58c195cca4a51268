export const providers = {
  provider: {
    'built-in-writer': 'Eingebauter Erzähler',
    'ai-horde': 'AI Horde',
    'hugging-face': 'Hugging Face',
    local: 'Modellserver zu Hause',
    'built-in': 'Eingebauter Maler',
    about: {
      'built-in': 'Auf diesem Computer, in Sekunden, ohne Internet.',
      'ai-horde': 'Computer von Freiwilligen in aller Welt. Kostenlos; sie sehen, was gemalt werden soll.',
      'hugging-face': 'Ein bezahlter Dienst mit Freikontingent. Er sieht, was gemalt werden soll.',
      local: 'Dein eigener Stable-Diffusion-Server; nichts verlässt dein Zuhause.',
    },
    aboutWriting: {
      'built-in': 'Auf diesem Computer, im Nu, ohne Internet.',
      'ai-horde':
        'Computer von Freiwilligen in aller Welt. Kostenlos und langsam; sie sehen deine Worte zur Geschichte.',
      'hugging-face': 'Ein bezahlter Dienst mit Freikontingent. Er sieht deine Worte zur Geschichte.',
      local: 'Ein Sprachmodell auf einem Computer von dir; nichts verlässt dein Zuhause.',
    },
  },
  readiness: {
    ready: 'Bereit',
    off: 'Ausgeschaltet',
    'no-key': 'Noch kein Schlüssel',
    'no-server': 'Keiner gefunden',
    offline: 'Offline',
    'not-available': 'Hier nicht vorhanden',
  },
}
