export const exports = {
  exports: {
    menu: {
      export: 'Als Datei speichern…',
      print: 'Drucken…',
    },
    title: 'Dieses Buch als Datei speichern',
    printTitle: 'Dieses Buch drucken',
    choices: 'Was aus dem Buch wird',
    formats: 'Format',
    papers: 'Papier',
    format: {
      pdf: {
        name: 'PDF',
        about: 'Ein Bilderbuch für Papier oder Bildschirm, überall gleich.',
      },
      epub: {
        name: 'EPUB',
        about: 'Für E-Reader; die Schrift so groß, wie man mag.',
      },
      'epub-fixed': {
        name: 'EPUB, feste Seiten',
        about: 'Für Tablets; Bild und Text bleiben beisammen.',
      },
      html: {
        name: 'Webseite',
        about: 'Eine Datei, die jeder Browser öffnet, auch ohne Netz.',
      },
      pictures: {
        name: 'Bilder',
        about: 'Jedes Bild, wie es gemalt wurde, mit Bildtext, als ZIP.',
      },
      text: {
        name: 'Text',
        about: 'Nur die Worte, Seite für Seite.',
      },
      inglenook: {
        name: 'Inglenook-Buch',
        about: 'Zum Aufheben, oder für ein anderes Inglenook, mit allem, was dazugehört.',
      },
    },
    paper: {
      screen: {
        name: 'Bildschirm',
        about: '16:9, Text neben dem Bild',
      },
      a5: {
        name: 'A5',
        about: 'ein kleines Buch',
      },
      a4: {
        name: 'A4',
        about: 'große Schrift',
      },
      letter: {
        name: 'US Letter',
        about: 'große Schrift',
      },
      square: {
        name: 'Quadrat',
        about: '21 cm, mit Beschnitt für die Druckerei',
      },
      'booklet-a4': {
        name: 'Heft, A4',
        about: 'beidseitig drucken, falten, heften',
      },
      'booklet-letter': {
        name: 'Heft, Letter',
        about: 'beidseitig drucken, falten, heften',
      },
    },
    about: 'Mit einer Seite über dieses Buch',
    aboutHint: 'Wer es geschrieben und gemalt hat, mit welchem Modell und welcher Startzahl.',
    counting: 'Die Seiten werden gezählt…',
    pageCount_one: '{{count}} Seite',
    pageCount_other: '{{count}} Seiten',
    pictureCount_one: '{{count}} Bild',
    pictureCount_other: '{{count}} Bilder',
    onSheets_one: '{{pages}} auf {{count}} Blatt Papier',
    onSheets_other: '{{pages}} auf {{count}} Blatt Papier',
    save: 'Speichern unter…',
    preview: 'Ansehen und drucken',
    waiting: 'Einen Moment…',
    making: 'Das Buch wird gemacht…',
    bar: 'Das Buch',
    cancel: 'Anhalten',
    saved: 'Gespeichert als {{path}}',
    opened: 'Das Buch öffnet sich in deinem PDF-Programm; von dort kannst du es drucken.',
    openFirst: 'Öffne erst eine Geschichte, dann druck sie.',
  },
}
