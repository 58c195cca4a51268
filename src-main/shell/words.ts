import { languageFor, type InterfaceLanguage, type SpokenLanguage } from '#contract/interface-language.ts'

/** What the shell says itself: menus and notifications. `&` marks the letter that opens a menu with Alt. */
export interface ShellWords {
  readonly file: string
  readonly newStory: string
  readonly library: string
  readonly importBook: string
  readonly print: string
  readonly settings: string
  readonly quit: string
  readonly close: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly resetZoom: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fullScreen: string
  readonly window: string
  readonly minimize: string
  readonly help: string
  readonly shortcuts: string
  readonly dataFolder: string
  readonly logs: string
  readonly trouble: string
  readonly about: string
  readonly ready: (title: string) => string
  readonly needsYou: (title: string) => string
}

const words: Readonly<Record<SpokenLanguage, ShellWords>> = {
  en: {
    file: '&File',
    newStory: 'New Story',
    library: 'Library',
    importBook: 'Import Book…',
    print: 'Print…',
    settings: 'Settings',
    quit: 'Quit',
    close: 'Close Window',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    view: '&View',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    fullScreen: 'Full Screen',
    window: '&Window',
    minimize: 'Minimise',
    help: '&Help',
    shortcuts: 'Keyboard Shortcuts',
    dataFolder: 'Show Data Folder',
    logs: 'Show Logs',
    trouble: 'Log and Report',
    about: 'About Inglenook',
    ready: (title) => `“${title}” is ready to be read.`,
    needsYou: (title) => `“${title}” is written; some pictures need you.`,
  },
  de: {
    file: '&Datei',
    newStory: 'Neue Geschichte',
    library: 'Bibliothek',
    importBook: 'Buch einlesen…',
    print: 'Drucken…',
    settings: 'Einstellungen',
    quit: 'Beenden',
    close: 'Fenster schließen',
    edit: '&Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: '&Ansicht',
    resetZoom: 'Tatsächliche Größe',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    fullScreen: 'Vollbild',
    window: '&Fenster',
    minimize: 'Minimieren',
    help: '&Hilfe',
    shortcuts: 'Tastenkürzel',
    dataFolder: 'Datenordner zeigen',
    logs: 'Protokolle zeigen',
    trouble: 'Protokoll und Bericht',
    about: 'Über Inglenook',
    ready: (title) => `„${title}“ kann gelesen werden.`,
    needsYou: (title) => `„${title}“ ist geschrieben; einige Bilder brauchen dich.`,
  },
  es: {
    file: '&Archivo',
    newStory: 'Cuento nuevo',
    library: 'Biblioteca',
    importBook: 'Importar un libro…',
    print: 'Imprimir…',
    settings: 'Ajustes',
    quit: 'Salir',
    close: 'Cerrar la ventana',
    edit: '&Editar',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: '&Ver',
    resetZoom: 'Tamaño real',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    fullScreen: 'Pantalla completa',
    window: 'Ve&ntana',
    minimize: 'Minimizar',
    help: 'A&yuda',
    shortcuts: 'Atajos de teclado',
    dataFolder: 'Mostrar la carpeta de datos',
    logs: 'Mostrar los registros',
    trouble: 'Registro e informe',
    about: 'Acerca de Inglenook',
    ready: (title) => `«${title}» está listo para leer.`,
    needsYou: (title) => `«${title}» está escrito; algunos dibujos te necesitan.`,
  },
  fr: {
    file: '&Fichier',
    newStory: 'Nouvelle histoire',
    library: 'Bibliothèque',
    importBook: 'Importer un livre…',
    print: 'Imprimer…',
    settings: 'Réglages',
    quit: 'Quitter',
    close: 'Fermer la fenêtre',
    edit: 'É&dition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affic&hage',
    resetZoom: 'Taille réelle',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fullScreen: 'Plein écran',
    window: 'Fe&nêtre',
    minimize: 'Réduire la fenêtre',
    help: '&Aide',
    shortcuts: 'Raccourcis clavier',
    dataFolder: 'Montrer le dossier des données',
    logs: 'Montrer les journaux',
    trouble: 'Journal et rapport',
    about: 'À propos d’Inglenook',
    ready: (title) => `« ${title} » est prêt à être lu.`,
    needsYou: (title) => `« ${title} » est écrit ; quelques images ont besoin de toi.`,
  },
  uk: {
    file: '&Файл',
    newStory: 'Нова казка',
    library: 'Бібліотека',
    importBook: 'Додати книжку…',
    print: 'Друкувати…',
    settings: 'Налаштування',
    quit: 'Вийти',
    close: 'Закрити вікно',
    edit: '&Редагування',
    undo: 'Скасувати',
    redo: 'Повторити',
    cut: 'Вирізати',
    copy: 'Копіювати',
    paste: 'Вставити',
    selectAll: 'Вибрати все',
    view: '&Вигляд',
    resetZoom: 'Справжній розмір',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    fullScreen: 'На весь екран',
    window: 'В&ікно',
    minimize: 'Згорнути',
    help: '&Довідка',
    shortcuts: 'Клавіші',
    dataFolder: 'Показати теку з даними',
    logs: 'Показати журнали',
    trouble: 'Журнал і звіт',
    about: 'Про Inglenook',
    ready: (title) => `«${title}» можна читати.`,
    needsYou: (title) => `«${title}» написано; деякі малюнки потребують вас.`,
  },
  ar: {
    file: 'ملف',
    newStory: 'قصة جديدة',
    library: 'المكتبة',
    importBook: 'استورد كتابًا…',
    print: 'اطبع…',
    settings: 'الإعدادات',
    quit: 'خروج',
    close: 'أغلق النافذة',
    edit: 'تحرير',
    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    selectAll: 'تحديد الكل',
    view: 'عرض',
    resetZoom: 'الحجم الفعلي',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fullScreen: 'ملء الشاشة',
    window: 'نافذة',
    minimize: 'تصغير النافذة',
    help: 'مساعدة',
    shortcuts: 'اختصارات لوحة المفاتيح',
    dataFolder: 'أظهر مجلد البيانات',
    logs: 'أظهر السجلات',
    trouble: 'السجل والتقرير',
    about: 'حول Inglenook',
    ready: (title) => `«${title}» جاهزة للقراءة.`,
    needsYou: (title) => `كُتبت «${title}»؛ وبعض الصور تحتاج إليك.`,
  },
}

/** @param system the system's languages, the most wanted first */
export const shellWords = (chosen: InterfaceLanguage, system: readonly string[]): ShellWords =>
  words[languageFor(chosen, system)]
