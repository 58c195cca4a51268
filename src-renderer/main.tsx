import { mount } from './app/mount.tsx'
import { pictureUrl } from './api/pictures.ts'

if (window.inglenook) mount({ bridge: window.inglenook, pictureUrl })
else document.body.textContent = 'Inglenook runs in its own window. Start it with: npm start'
