export const exports = {
  exports: {
    menu: {
      export: 'Guardar como archivo…',
      print: 'Imprimir…',
    },
    title: 'Guardar este libro como archivo',
    printTitle: 'Imprimir este libro',
    choices: 'En qué se convierte el libro',
    formats: 'Formato',
    papers: 'Papel',
    format: {
      pdf: {
        name: 'PDF',
        about: 'Un libro ilustrado para papel o pantalla, igual en todas partes.',
      },
      epub: {
        name: 'EPUB',
        about: 'Para lectores electrónicos; la letra, tan grande como se quiera.',
      },
      'epub-fixed': {
        name: 'EPUB, páginas fijas',
        about: 'Para tabletas; dibujo y texto van juntos.',
      },
      html: {
        name: 'Página web',
        about: 'Un archivo que abre cualquier navegador, también sin conexión.',
      },
      pictures: {
        name: 'Dibujos',
        about: 'Cada dibujo tal como se pintó, con su pie, en un ZIP.',
      },
      text: {
        name: 'Texto',
        about: 'Solo las palabras, página a página.',
      },
      inglenook: {
        name: 'Libro de Inglenook',
        about: 'Para guardar, o para abrir en otro Inglenook, con todo lo que le pertenece.',
      },
    },
    paper: {
      screen: {
        name: 'Pantalla',
        about: '16:9, texto junto al dibujo',
      },
      a5: {
        name: 'A5',
        about: 'un libro pequeño',
      },
      a4: {
        name: 'A4',
        about: 'letra grande',
      },
      letter: {
        name: 'Carta',
        about: 'letra grande',
      },
      square: {
        name: 'Cuadrado',
        about: '21 cm, con sangrado para la imprenta',
      },
      'booklet-a4': {
        name: 'Cuadernillo, A4',
        about: 'imprimir a dos caras, doblar, grapar',
      },
      'booklet-letter': {
        name: 'Cuadernillo, carta',
        about: 'imprimir a dos caras, doblar, grapar',
      },
    },
    about: 'Con una página sobre este libro',
    aboutHint: 'Quién lo escribió y lo pintó, con qué modelo y qué semilla.',
    counting: 'Contando las páginas…',
    pageCount_one: '{{count}} página',
    pageCount_many: '{{count}} páginas',
    pageCount_other: '{{count}} páginas',
    pictureCount_one: '{{count}} dibujo',
    pictureCount_many: '{{count}} dibujos',
    pictureCount_other: '{{count}} dibujos',
    onSheets_one: '{{pages}} en {{count}} hoja de papel',
    onSheets_many: '{{pages}} en {{count}} hojas de papel',
    onSheets_other: '{{pages}} en {{count}} hojas de papel',
    save: 'Guardar como…',
    preview: 'Ver e imprimir',
    waiting: 'Un momento…',
    making: 'Se está haciendo el libro…',
    bar: 'El libro',
    cancel: 'Detener',
    saved: 'Guardado como {{path}}',
    opened: 'El libro se abre en tu visor de PDF; imprímelo desde allí.',
    openFirst: 'Abre un cuento y luego imprímelo.',
  },
}
