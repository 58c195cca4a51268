export const providers = {
  provider: {
    'built-in-writer': 'Built-in storyteller',
    'ai-horde': 'AI Horde',
    'hugging-face': 'Hugging Face',
    local: 'Model server at home',
    'built-in': 'Built-in illustrator',
    about: {
      'built-in': 'On this computer, in seconds, without internet.',
      'ai-horde': 'Volunteers’ computers around the world. Free; they see what is to be painted.',
      'hugging-face': 'A paid service with a free allowance. It sees what is to be painted.',
      local: 'Your own Stable Diffusion server; nothing leaves your home.',
    },
    aboutWriting: {
      'built-in': 'On this computer, in a moment, without internet.',
      'ai-horde':
        'Volunteers’ computers around the world. Free and slow; they see your words about the story.',
      'hugging-face': 'A paid service with a free allowance. It sees your words about the story.',
      local: 'A language model on a computer of yours; nothing leaves your home.',
    },
  },
  readiness: {
    ready: 'Ready',
    off: 'Switched off',
    'no-key': 'No key yet',
    'no-server': 'None found',
    offline: 'Offline',
    'not-available': 'Not available here',
  },
} as const
