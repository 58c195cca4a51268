export const trouble = {
  trouble: {
    title: 'Protokoll und Bericht',
    back: 'Zurück zu den Einstellungen',
    about:
      'Was Inglenook über sich selbst notiert hat, nur auf diesem Computer. Wenn etwas schiefgeht, hilft der Bericht dem, der die Ursache sucht. Von selbst wird nichts gesendet.',
    report: 'Der Bericht',
    promise:
      'Er enthält keinen Schlüssel, keine Geschichte, kein Bild, kein Thema, keinen Namen und keinen deiner Ordner. Lies ihn, bevor du ihn weitergibst: Genau das wird kopiert.',
    copy: 'Bericht kopieren',
    copied: 'Der Bericht ist kopiert. Füge ihn ein, wo du willst.',
    log: 'Was geschah, das Neueste zuerst',
    show: 'Zeigen',
    choices: { all: 'Alles', warn: 'Warnungen und Fehler', error: 'Nur Fehler' },
    levels: { debug: 'Einzelheit', info: 'Notiz', warn: 'Warnung', error: 'Fehler' },
    nothing: 'Nichts dergleichen.',
    again: 'Noch einmal nachsehen',
    logFolder: 'Ordner des Protokolls zeigen',
    crashes: 'Abstürze',
    noCrashes: 'In den letzten dreißig Tagen gab es keinen.',
    dumps_one: 'Ein Absturz hat {{count}} Datei auf diesem Computer hinterlassen ({{size}}), am {{when}}.',
    dumps_other:
      'Abstürze haben {{count}} Dateien auf diesem Computer hinterlassen ({{size}}), zuletzt am {{when}}.',
    dumpsHint:
      'Eine solche Datei kann Stücke von dem enthalten, was gerade offen war, eine Geschichte oder einen Schlüssel. Sie ist nie Teil des Berichts; die neuesten fünf werden behalten, dreißig Tage lang.',
    crashFolder: 'Ihren Ordner zeigen',
  },
}
