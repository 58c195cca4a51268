import { languageFor, type InterfaceLanguage, type SpokenLanguage } from '#contract/interface-language.ts'

/** What the system's own dialogs ask for, and what their button says. */
export interface Question {
  readonly title: string
  readonly button: string
}

export interface DialogWords {
  readonly libraryFolder: Question
  readonly backupFolder: Question
  readonly dailyBackupFolder: Question
  readonly backup: Question
  readonly backupFileToMake: Question
  readonly backupFileToRead: Question
  /** The kind of file that holds a backup, and what one is called at first. */
  readonly backupFile: string
  readonly book: Question
  /** The kind of file that holds a book. */
  readonly bookFile: string
}

const words: Readonly<Record<SpokenLanguage, DialogWords>> = {
  en: {
    libraryFolder: { title: 'Where shall the library be?', button: 'Move here' },
    backupFolder: { title: 'Where shall the backup be?', button: 'Back up here' },
    dailyBackupFolder: { title: 'Where shall a backup be made every day?', button: 'Back up here' },
    backup: { title: 'Where is the backup?', button: 'Look at it' },
    backupFileToMake: { title: 'Where shall the backup be?', button: 'Back up' },
    backupFileToRead: { title: 'Which backup?', button: 'Look at it' },
    backupFile: 'Inglenook backup',
    book: { title: 'Import a book', button: 'Import' },
    bookFile: 'Inglenook book',
  },
  de: {
    libraryFolder: { title: 'Wohin soll die Bibliothek?', button: 'Hierher' },
    backupFolder: { title: 'Wohin soll die Sicherung?', button: 'Hier sichern' },
    dailyBackupFolder: { title: 'Wohin soll jeden Tag gesichert werden?', button: 'Hier sichern' },
    backup: { title: 'Wo liegt die Sicherung?', button: 'Ansehen' },
    backupFileToMake: { title: 'Wohin soll die Sicherung?', button: 'Sichern' },
    backupFileToRead: { title: 'Welche Sicherung?', button: 'Ansehen' },
    backupFile: 'Inglenook-Sicherung',
    book: { title: 'Ein Buch einlesen', button: 'Einlesen' },
    bookFile: 'Inglenook-Buch',
  },
  es: {
    libraryFolder: { title: '¿Dónde va a estar la biblioteca?', button: 'Mudar aquí' },
    backupFolder: { title: '¿Dónde va a estar la copia?', button: 'Copiar aquí' },
    dailyBackupFolder: { title: '¿Dónde se hará una copia cada día?', button: 'Copiar aquí' },
    backup: { title: '¿Dónde está la copia?', button: 'Verla' },
    backupFileToMake: { title: '¿Dónde va a estar la copia?', button: 'Copiar' },
    backupFileToRead: { title: '¿Qué copia?', button: 'Verla' },
    backupFile: 'Copia de Inglenook',
    book: { title: 'Importar un libro', button: 'Importar' },
    bookFile: 'Libro de Inglenook',
  },
  fr: {
    libraryFolder: { title: 'Où mettre la bibliothèque ?', button: 'Déménager ici' },
    backupFolder: { title: 'Où mettre la sauvegarde ?', button: 'Sauvegarder ici' },
    dailyBackupFolder: { title: 'Où faire une sauvegarde chaque jour ?', button: 'Sauvegarder ici' },
    backup: { title: 'Où est la sauvegarde ?', button: 'La regarder' },
    backupFileToMake: { title: 'Où mettre la sauvegarde ?', button: 'Sauvegarder' },
    backupFileToRead: { title: 'Quelle sauvegarde ?', button: 'La regarder' },
    backupFile: 'Sauvegarde Inglenook',
    book: { title: 'Importer un livre', button: 'Importer' },
    bookFile: 'Livre Inglenook',
  },
  uk: {
    libraryFolder: { title: 'Де має бути бібліотека?', button: 'Перенести сюди' },
    backupFolder: { title: 'Де має бути резервна копія?', button: 'Зберегти сюди' },
    dailyBackupFolder: { title: 'Де щодня робити резервну копію?', button: 'Зберігати сюди' },
    backup: { title: 'Де лежить резервна копія?', button: 'Переглянути' },
    backupFileToMake: { title: 'Де має бути резервна копія?', button: 'Зберегти' },
    backupFileToRead: { title: 'Яка резервна копія?', button: 'Переглянути' },
    backupFile: 'Резервна копія Inglenook',
    book: { title: 'Додати книжку', button: 'Додати' },
    bookFile: 'Книжка Inglenook',
  },
  ar: {
    libraryFolder: { title: 'أين تكون المكتبة؟', button: 'انقلها إلى هنا' },
    backupFolder: { title: 'أين تكون النسخة الاحتياطية؟', button: 'انسخ هنا' },
    dailyBackupFolder: { title: 'أين تُصنع نسخة احتياطية كل يوم؟', button: 'انسخ هنا' },
    backup: { title: 'أين النسخة الاحتياطية؟', button: 'انظر فيها' },
    backupFileToMake: { title: 'أين تكون النسخة الاحتياطية؟', button: 'احفظها' },
    backupFileToRead: { title: 'أيّ نسخة احتياطية؟', button: 'اعرضها' },
    backupFile: 'نسخة Inglenook الاحتياطية',
    book: { title: 'استيراد كتاب', button: 'استورد' },
    bookFile: 'كتاب Inglenook',
  },
}

/** @param system the system's languages, the most wanted first */
export const dialogWords = (chosen: InterfaceLanguage, system: readonly string[]): DialogWords =>
  words[languageFor(chosen, system)]
