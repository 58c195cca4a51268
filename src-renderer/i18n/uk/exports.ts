export const exports = {
  exports: {
    menu: {
      export: 'Зберегти як файл…',
      print: 'Друкувати…',
    },
    title: 'Зберегти цю книжку як файл',
    printTitle: 'Надрукувати цю книжку',
    choices: 'Чим стане книжка',
    formats: 'Формат',
    papers: 'Папір',
    format: {
      pdf: {
        name: 'PDF',
        about: 'Книжка з малюнками для паперу чи екрана, всюди однакова.',
      },
      epub: {
        name: 'EPUB',
        about: 'Для електронних читанок; літери такі великі, як хочеться.',
      },
      'epub-fixed': {
        name: 'EPUB, сталі сторінки',
        about: 'Для планшетів; малюнки й слова тримаються разом.',
      },
      html: {
        name: 'Веб-сторінка',
        about: 'Один файл, який відкриє будь-який браузер, і без мережі.',
      },
      pictures: {
        name: 'Малюнки',
        about: 'Кожен малюнок, як його намальовано, з підписом, у ZIP.',
      },
      text: {
        name: 'Текст',
        about: 'Самі слова, сторінка за сторінкою.',
      },
      inglenook: {
        name: 'Книжка Inglenook',
        about: 'Щоб зберегти або відкрити в іншому Inglenook, з усім, що до неї належить.',
      },
    },
    paper: {
      screen: {
        name: 'Екран',
        about: '16:9, слова поруч із малюнком',
      },
      a5: {
        name: 'A5',
        about: 'маленька книжка',
      },
      a4: {
        name: 'A4',
        about: 'великі літери',
      },
      letter: {
        name: 'Letter (США)',
        about: 'великі літери',
      },
      square: {
        name: 'Квадрат',
        about: '21 см, з вильотами для друкарні',
      },
      'booklet-a4': {
        name: 'Зошит, A4',
        about: 'надрукувати з двох боків, скласти, скріпити',
      },
      'booklet-letter': {
        name: 'Зошит, Letter',
        about: 'надрукувати з двох боків, скласти, скріпити',
      },
    },
    about: 'Зі сторінкою про цю книжку',
    aboutHint: 'Хто її написав і намалював, якою моделлю та з яким зерном.',
    counting: 'Рахуємо сторінки…',
    pageCount_one: '{{count}} сторінка',
    pageCount_few: '{{count}} сторінки',
    pageCount_many: '{{count}} сторінок',
    pageCount_other: '{{count}} сторінки',
    pictureCount_one: '{{count}} малюнок',
    pictureCount_few: '{{count}} малюнки',
    pictureCount_many: '{{count}} малюнків',
    pictureCount_other: '{{count}} малюнка',
    onSheets_one: '{{pages}} на {{count}} аркуші паперу',
    onSheets_few: '{{pages}} на {{count}} аркушах паперу',
    onSheets_many: '{{pages}} на {{count}} аркушах паперу',
    onSheets_other: '{{pages}} на {{count}} аркуша паперу',
    save: 'Зберегти як…',
    preview: 'Переглянути й надрукувати',
    waiting: 'Хвилинку…',
    making: 'Книжка робиться…',
    bar: 'Книжка',
    cancel: 'Зупинити',
    saved: 'Збережено: {{path}}',
    opened: 'Книжка відкриється у вашій програмі для PDF; друкуйте звідти.',
    openFirst: 'Спершу відкрийте казку, тоді друкуйте.',
  },
}
