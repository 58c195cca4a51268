import type { Settings } from '#contract/settings.ts'

/** What a new profile begins with, and what a field falls back to that can't be read. */
export const defaultSettings: Settings = {
  illustrators: [
    { id: 'ai-horde', enabled: true },
    { id: 'hugging-face', enabled: true },
    { id: 'local', enabled: true },
    { id: 'built-in', enabled: true },
  ],
  writers: [
    { id: 'local', enabled: true },
    { id: 'hugging-face', enabled: true },
    { id: 'ai-horde', enabled: true },
    { id: 'built-in', enabled: true },
  ],
  anonymousHorde: false,
  offline: false,
  concurrency: { 'ai-horde': 4, 'hugging-face': 2, local: 1, 'built-in': 2 },
  stallMinutes: 16,
  localImageServer: '',
  huggingFaceImageModel: '',
  localTextServer: '',
  localTextModel: '',
  huggingFaceTextModel: '',
  approval: false,
  backupFolder: '',
  theme: 'system',
  reading: {
    font: 'literata',
    textSize: 22,
    lineHeight: 1.6,
    light: 'app',
    layout: 'auto',
    turn: 'slide',
    margins: 'normal',
    wordSpacing: 0,
    aloudSpeed: 0.85,
  },
  library: { view: 'grid', sort: 'newest' },
  lastRequest: { level: 'early', language: 'en', pages: 8, illustrated: true },
  lastExport: { format: 'pdf', paper: 'a4', about: true },
}
