import type { recipeFor } from './painting.ts'

/**
 * The plainest graph from words to a picture. Its last node is a preview: the picture lies in ComfyUI's temporary
 * folder, which it empties itself, and not among the user's own.
 */
export const graphFor = (checkpoint: string, recipe: ReturnType<typeof recipeFor>) => ({
  loader: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: checkpoint } },
  canvas: {
    class_type: 'EmptyLatentImage',
    inputs: { width: recipe.width, height: recipe.height, batch_size: 1 },
  },
  wanted: { class_type: 'CLIPTextEncode', inputs: { text: recipe.prompt, clip: ['loader', 1] } },
  unwanted: { class_type: 'CLIPTextEncode', inputs: { text: recipe.negative, clip: ['loader', 1] } },
  sampler: {
    class_type: 'KSampler',
    inputs: {
      seed: recipe.seed,
      steps: recipe.steps,
      cfg: recipe.cfg,
      sampler_name: 'euler_ancestral',
      scheduler: 'normal',
      denoise: 1,
      model: ['loader', 0],
      positive: ['wanted', 0],
      negative: ['unwanted', 0],
      latent_image: ['canvas', 0],
    },
  },
  decoder: { class_type: 'VAEDecode', inputs: { samples: ['sampler', 0], vae: ['loader', 2] } },
  picture: { class_type: 'PreviewImage', inputs: { images: ['decoder', 0] } },
})
