export { startFakeAutomatic1111 } from './automatic1111.ts'
export { startFakeComfyUi } from './comfyui.ts'
export { countFetch, type CountedFetch } from './counted-fetch.ts'
export {
  assertFaithful,
  bytes,
  json,
  type FakeRequest,
  type FakeServer,
  type FakeTime,
  type Reply,
} from './fake-server.ts'
export type { FakeHomeOptions } from './home-server.ts'
export { startFakeHorde, type FakeHorde, type FakeHordeOptions, type HordeOutcome } from './horde.ts'
export { fakeToken, startFakeHuggingFace, type FakeHuggingFaceOptions } from './hugging-face.ts'
export { startFakeOpenAiImages, startFakeTextServer } from './openai-images.ts'
export { fakePicture, flatPicture } from './picture.ts'
export { startFakeStableDiffusionCpp } from './stable-diffusion-cpp.ts'
export { createVirtualClock, type VirtualClock } from './virtual-clock.ts'
