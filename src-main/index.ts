// Packaged, `inglenook make "TOPIC"` is the same executable; in a checkout `npm start -- make` runs cli.ts.
const asked = process.argv.slice(1).find((argument) => !argument.startsWith('-') && argument !== '.')

if (asked === 'make' || asked === 'resume') await import('./boot-command-line.ts')
else await import('./boot-window.ts')

export {}
