export const trouble = {
  trouble: {
    title: 'Registro e informe',
    back: 'Volver a los ajustes',
    about:
      'Lo que Inglenook ha anotado sobre sí mismo, solo en este ordenador. Si algo falla, el informe ayuda a quien busca la causa. Nada se envía por sí solo.',
    report: 'El informe',
    promise:
      'No contiene ninguna clave, cuento, dibujo, tema, nombre ni carpeta tuya. Léelo antes de compartirlo: es exactamente lo que se copia.',
    copy: 'Copiar el informe',
    copied: 'El informe está copiado. Pégalo donde quieras.',
    log: 'Lo que pasó, lo más nuevo primero',
    show: 'Mostrar',
    choices: { all: 'Todo', warn: 'Avisos y errores', error: 'Solo errores' },
    levels: { debug: 'Detalle', info: 'Nota', warn: 'Aviso', error: 'Error' },
    nothing: 'Nada de ese tipo.',
    again: 'Mirar otra vez',
    logFolder: 'Mostrar la carpeta del registro',
    crashes: 'Cierres inesperados',
    noCrashes: 'No ha habido ninguno en los últimos treinta días.',
    dumps_one: 'Un cierre inesperado ha dejado {{count}} archivo en este ordenador ({{size}}), el {{when}}.',
    dumps_many:
      'Los cierres inesperados han dejado {{count}} de archivos en este ordenador ({{size}}), el último el {{when}}.',
    dumps_other:
      'Los cierres inesperados han dejado {{count}} archivos en este ordenador ({{size}}), el último el {{when}}.',
    dumpsHint:
      'Un archivo así puede contener trozos de lo que estaba abierto, un cuento o una clave. Nunca forma parte del informe; se guardan los cinco más nuevos, durante treinta días.',
    crashFolder: 'Mostrar su carpeta',
  },
}
