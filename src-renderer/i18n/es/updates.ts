export const updates = {
  updates: {
    title: 'Versiones nuevas',
    intro: 'Inglenook nunca busca una versión más nueva si tú no lo quieres.',
    on: 'Buscar versiones nuevas una vez al día',
    sends:
      'Pregunta a github.com cuál es la versión más nueva. Eso envía la dirección de este ordenador y la versión de Inglenook, y nada sobre ti ni tus cuentos. Una más nueva se descarga, se comprueba y se instala al cerrar Inglenook, nunca mientras se hace un cuento.',
    last: 'Última vez: {{when}}',
    look: 'Buscar ahora',
    ways: {
      system: 'Esta copia vino como paquete: las versiones nuevas las trae tu sistema.',
      'by-hand':
        'Esta copia no puede reemplazarse sola. Las versiones nuevas están en la página del proyecto.',
      checkout: 'Esta copia se ejecuta desde su código: las versiones nuevas llegan por git.',
    },
    states: {
      off: 'Desactivado.',
      resting: 'No se conoce ninguna más nueva.',
      looking: 'Buscando…',
      available:
        'La versión {{version}} está disponible. Se descargará cuando no se esté haciendo ningún cuento.',
      downloading: 'Descargando la versión {{version}}: {{percent}} %',
      ready: 'La versión {{version}} está lista. Se instalará al cerrar Inglenook.',
      'not-reached': 'No se pudo llegar a github.com. Inglenook lo intentará mañana.',
      damaged:
        'Lo que llegó no estaba completo y se descartó. Inglenook sigue como está y lo intentará mañana.',
      'not-installed': 'No se pudo instalar la versión nueva. Inglenook sigue como estaba.',
    },
  },
}
