export const updates = {
  updates: {
    title: 'Updates',
    intro: 'Inglenook never looks for a newer version unless you want it to.',
    on: 'Look for newer versions once a day',
    sends:
      'Asks github.com which version is newest. That sends this computer’s address and Inglenook’s version, and nothing about you or your stories. A newer one is fetched, checked, and put in place when you close Inglenook, never while a story is being made.',
    last: 'Last looked: {{when}}',
    look: 'Look now',
    ways: {
      system: 'This copy came as a package: your system’s own updates bring newer versions.',
      'by-hand': 'This copy can’t replace itself. Newer versions are on the project’s page.',
      checkout: 'This copy runs from its source: newer versions come by git.',
    },
    states: {
      off: 'Off.',
      resting: 'Nothing newer is known.',
      looking: 'Looking…',
      available: 'Version {{version}} is there. It is fetched once no story is being made.',
      downloading: 'Fetching version {{version}}: {{percent}} %',
      ready: 'Version {{version}} is ready. It is put in place when you close Inglenook.',
      'not-reached': 'github.com could not be reached. Inglenook tries again tomorrow.',
      damaged:
        'What came was not whole, so it was thrown away. Inglenook stays as it is, and tries again tomorrow.',
      'not-installed': 'The newer version could not be put in place. Inglenook stays as it was.',
    },
  },
} as const
