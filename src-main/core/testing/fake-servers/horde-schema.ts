import { z } from 'zod'
import { isJpeg } from './fake-server.ts'

const number = (low: number, high: number) => z.number().min(low).max(high)

/** AI Horde API 2.5, POST generate/async: names, types and ranges as its documents have them; nothing else passes. */
export const hordeRequestSchema = z.strictObject({
  prompt: z.string().min(1),
  params: z
    .strictObject({
      sampler_name: z
        .enum([
          'k_lms',
          'k_heun',
          'k_euler',
          'k_euler_a',
          'k_dpm_2',
          'k_dpm_2_a',
          'k_dpm_fast',
          'k_dpm_adaptive',
          'k_dpmpp_2s_a',
          'k_dpmpp_2m',
          'dpmsolver',
          'k_dpmpp_sde',
          'DDIM',
          'lcm',
        ])
        .optional(),
      cfg_scale: number(0, 100).multipleOf(0.01).optional(),
      denoising_strength: number(0.01, 1).optional(),
      steps: z.int().min(1).max(500).optional(),
      n: z.int().min(1).max(20).optional(),
      width: z.int().min(64).max(3072).multipleOf(64).optional(),
      height: z.int().min(64).max(3072).multipleOf(64).optional(),
      seed: z.string().optional(),
      seed_variation: z.int().min(1).max(1000).optional(),
      karras: z.boolean().optional(),
      tiling: z.boolean().optional(),
      hires_fix: z.boolean().optional(),
      clip_skip: z.int().min(1).max(12).optional(),
      post_processing: z.array(z.string()).optional(),
    })
    .optional(),
  nsfw: z.boolean().optional(),
  censor_nsfw: z.boolean().optional(),
  trusted_workers: z.boolean().optional(),
  validated_backends: z.boolean().optional(),
  slow_workers: z.boolean().optional(),
  extra_slow_workers: z.boolean().optional(),
  worker_blacklist: z.boolean().optional(),
  workers: z.array(z.uuid()).max(5).optional(),
  models: z.array(z.string()).optional(),
  source_image: z.base64().refine(isJpeg).optional(),
  source_processing: z.enum(['img2img', 'inpainting', 'outpainting', 'remix']).optional(),
  r2: z.boolean().optional(),
  shared: z.boolean().optional(),
  replacement_filter: z.boolean().optional(),
  dry_run: z.boolean().optional(),
  allow_downgrade: z.boolean().optional(),
  disable_batching: z.boolean().optional(),
})
export type HordeRequestBody = z.infer<typeof hordeRequestSchema>
