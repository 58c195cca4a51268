export const exports = {
  exports: {
    menu: {
      export: 'احفظ كملف…',
      print: 'اطبع…',
    },
    title: 'احفظ هذا الكتاب كملف',
    printTitle: 'اطبع هذا الكتاب',
    choices: 'ماذا يصير الكتاب',
    formats: 'الصيغة',
    papers: 'الورق',
    format: {
      pdf: {
        name: 'ملف PDF',
        about: 'كتاب مصوّر للورق أو الشاشة، هو نفسه في كل مكان.',
      },
      epub: {
        name: 'كتاب EPUB',
        about: 'للقارئات الإلكترونية؛ حروف بالحجم الذي يريده القارئ.',
      },
      'epub-fixed': {
        name: 'كتاب EPUB بصفحات ثابتة',
        about: 'للأجهزة اللوحية؛ الصور والكلمات معًا.',
      },
      html: {
        name: 'صفحة ويب',
        about: 'ملف واحد يفتحه أي متصفح، دون إنترنت أيضًا.',
      },
      pictures: {
        name: 'صور',
        about: 'كل صورة كما رُسمت، مع شرحها، في ملف ZIP.',
      },
      text: {
        name: 'نص',
        about: 'الكلمات وحدها، صفحة بعد صفحة.',
      },
      inglenook: {
        name: 'كتاب Inglenook',
        about: 'للحفظ، أو لفتحه في Inglenook آخر، مع كل ما يخصه.',
      },
    },
    paper: {
      screen: {
        name: 'شاشة',
        about: '16:9، الكلمات بجانب الصورة',
      },
      a5: {
        name: 'ورق A5',
        about: 'كتاب صغير',
      },
      a4: {
        name: 'ورق A4',
        about: 'حروف كبيرة',
      },
      letter: {
        name: 'ورق Letter',
        about: 'حروف كبيرة',
      },
      square: {
        name: 'مربّع',
        about: '21 سم، مع حافة للمطبعة',
      },
      'booklet-a4': {
        name: 'كتيّب، A4',
        about: 'اطبع على الوجهين، اطوِ، ودبّس',
      },
      'booklet-letter': {
        name: 'كتيّب، Letter',
        about: 'اطبع على الوجهين، اطوِ، ودبّس',
      },
    },
    about: 'مع صفحة عن هذا الكتاب',
    aboutHint: 'من كتبه ورسمه، وبأي نموذج وأي بذرة.',
    counting: 'تُعدّ الصفحات…',
    pageCount_zero: 'لا صفحات',
    pageCount_one: 'صفحة واحدة',
    pageCount_two: 'صفحتان',
    pageCount_few: '{{count}} صفحات',
    pageCount_many: '{{count}} صفحة',
    pageCount_other: '{{count}} صفحة',
    pictureCount_zero: 'لا صور',
    pictureCount_one: 'صورة واحدة',
    pictureCount_two: 'صورتان',
    pictureCount_few: '{{count}} صور',
    pictureCount_many: '{{count}} صورة',
    pictureCount_other: '{{count}} صورة',
    onSheets_zero: '{{pages}} بلا ورق',
    onSheets_one: '{{pages}} على ورقة واحدة',
    onSheets_two: '{{pages}} على ورقتين',
    onSheets_few: '{{pages}} على {{count}} ورقات',
    onSheets_many: '{{pages}} على {{count}} ورقة',
    onSheets_other: '{{pages}} على {{count}} ورقة',
    save: 'احفظ باسم…',
    preview: 'معاينة وطباعة',
    waiting: 'لحظة…',
    making: 'يُصنع الكتاب الآن…',
    bar: 'الكتاب',
    cancel: 'أوقف',
    saved: 'حُفظ باسم {{path}}',
    opened: 'يُفتح الكتاب في عارض PDF لديك؛ اطبعه من هناك.',
    openFirst: 'افتح قصة أولًا، ثم اطبعها.',
  },
}
