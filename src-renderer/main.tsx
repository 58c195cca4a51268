import { bridgeOf } from './api/bridge.ts'
import { pictureUrl } from './api/pictures.ts'
import { mount } from './app/mount.tsx'

const bridge = bridgeOf(window)
if (bridge) mount({ bridge, pictureUrl })
else document.body.textContent = 'Inglenook runs in its own window. Start it with: npm start'
