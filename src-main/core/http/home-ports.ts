/** Ports at which model servers listen if nobody says otherwise, with who is there as a rule. */
export const homePorts = {
  /** The likeliest first. */
  pictures: [
    7860, // Automatic1111, Forge
    8188, // ComfyUI
    7861, // a second Automatic1111
    8000, // ComfyUI's desktop app
    1234, // stable-diffusion.cpp; LM Studio too, which does not paint
    8080, // LocalAI; llama.cpp too, which does not paint
  ],
  text: [
    11434, // Ollama
    1234, // LM Studio
    8080, // llama.cpp, LocalAI
    5001, // KoboldCpp
    8000, // vLLM
  ],
} as const

/** Some servers listen on IPv4 alone, others on what `localhost` means to them. */
export const thisComputer = ['127.0.0.1', 'localhost'] as const

const hosts: ReadonlySet<string> = new Set(
  thisComputer.flatMap((name) => [...homePorts.pictures, ...homePorts.text].map((port) => `${name}:${port}`)),
)

/** Whether `host` (`name:port`) is one of this computer's that may be asked for a model server unasked. */
export const isUsualHomeHost = (host: string): boolean => hosts.has(host)
