export const providers = {
  provider: {
    'built-in-writer': 'Narrador incluido',
    'ai-horde': 'AI Horde',
    'hugging-face': 'Hugging Face',
    local: 'Servidor de modelos en casa',
    'built-in': 'Ilustrador incluido',
    about: {
      'built-in': 'En este ordenador, en segundos, sin internet.',
      'ai-horde': 'Ordenadores de voluntarios de todo el mundo. Gratis; ven lo que hay que pintar.',
      'hugging-face': 'Un servicio de pago con una parte gratuita. Ve lo que hay que pintar.',
      local: 'Tu propio servidor de Stable Diffusion; nada sale de tu casa.',
    },
    aboutWriting: {
      'built-in': 'En este ordenador, en un momento, sin internet.',
      'ai-horde':
        'Ordenadores de voluntarios de todo el mundo. Gratis y lento; ven tus palabras sobre el cuento.',
      'hugging-face': 'Un servicio de pago con una parte gratuita. Ve tus palabras sobre el cuento.',
      local: 'Un modelo de lenguaje en un ordenador tuyo; nada sale de tu casa.',
    },
  },
  readiness: {
    ready: 'Listo',
    off: 'Apagado',
    'no-key': 'Sin clave',
    'no-server': 'No se encontró',
    offline: 'Sin conexión',
    'not-available': 'Aquí no disponible',
  },
}
