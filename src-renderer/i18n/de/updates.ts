export const updates = {
  updates: {
    title: 'Neue Versionen',
    intro: 'Inglenook sucht nie nach einer neueren Version, wenn du es nicht willst.',
    on: 'Einmal am Tag nach einer neueren Version sehen',
    sends:
      'Fragt github.com, welche Version die neueste ist. Dabei erfährt github.com die Adresse dieses Computers und die Version von Inglenook, und nichts über dich oder deine Geschichten. Eine neuere wird geholt, geprüft und eingesetzt, wenn du Inglenook schließt, nie während eine Geschichte entsteht.',
    last: 'Zuletzt nachgesehen: {{when}}',
    look: 'Jetzt nachsehen',
    ways: {
      system: 'Dieses Exemplar kam als Paket: Neue Versionen bringt dein System selbst.',
      'by-hand':
        'Dieses Exemplar kann sich nicht selbst ersetzen. Neuere Versionen gibt es auf der Seite des Projekts.',
      checkout: 'Dieses Exemplar läuft aus seinem Quelltext: Neuere Versionen kommen über git.',
    },
    states: {
      off: 'Aus.',
      resting: 'Es ist keine neuere bekannt.',
      looking: 'Es wird nachgesehen…',
      available: 'Version {{version}} ist da. Sie wird geholt, sobald keine Geschichte entsteht.',
      downloading: 'Version {{version}} wird geholt: {{percent}} %',
      ready: 'Version {{version}} ist bereit. Sie wird eingesetzt, wenn du Inglenook schließt.',
      'not-reached': 'github.com war nicht zu erreichen. Inglenook versucht es morgen wieder.',
      damaged:
        'Was kam, war nicht ganz, und wurde weggeworfen. Inglenook bleibt, wie es ist, und versucht es morgen wieder.',
      'not-installed': 'Die neuere Version konnte nicht eingesetzt werden. Inglenook bleibt, wie es war.',
    },
  },
}
