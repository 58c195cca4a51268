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
export { startFakeHordeText, type FakeHordeText, type FakeHordeTextOptions } from './horde-text.ts'
export { fakeToken, startFakeHuggingFace, type FakeHuggingFaceOptions } from './hugging-face.ts'
export {
  startFakeHuggingFaceChat,
  type FakeChatProvider,
  type FakeHuggingFaceChatOptions,
} from './hugging-face-chat.ts'
export { startFakeOllama } from './ollama.ts'
export { startFakeChatServer, startFakeTextServer, type FakeChatOptions } from './openai-chat.ts'
export { startFakeOpenAiImages } from './openai-images.ts'
export { fakePicture, flatPicture } from './picture.ts'
export { startFakeStableDiffusionCpp } from './stable-diffusion-cpp.ts'
export {
  chatEvents,
  fakeAnswer,
  ollamaLines,
  streaming,
  tokensOf,
  type FakeMessage,
  type FakeTextOptions,
} from './text-stream.ts'
export { createVirtualClock, type VirtualClock } from './virtual-clock.ts'
