export const trouble = {
  trouble: {
    title: 'Log and report',
    back: 'Back to Settings',
    about:
      'What Inglenook has noted about itself, on this computer alone. If something goes wrong, the report below helps whoever looks for the cause. Nothing is sent by itself.',
    report: 'The report',
    promise:
      'It holds no key, no story or picture, no topic, no name and no folder of yours. Read it before you hand it on: this is word for word what is copied.',
    copy: 'Copy report',
    copied: 'The report is copied. Paste it wherever you like.',
    log: 'What happened, newest first',
    show: 'Show',
    choices: { all: 'Everything', warn: 'Warnings and errors', error: 'Errors only' },
    levels: { debug: 'Detail', info: 'Note', warn: 'Warning', error: 'Error' },
    nothing: 'Nothing of that kind.',
    again: 'Look again',
    logFolder: 'Show the log’s folder',
    crashes: 'Crashes',
    noCrashes: 'There has been none in the last thirty days.',
    dumps_one: 'A crash has left {{count}} file on this computer ({{size}}), on {{when}}.',
    dumps_other: 'Crashes have left {{count}} files on this computer ({{size}}), the last on {{when}}.',
    dumpsHint:
      'Such a file can hold pieces of what was open then, a story or a key. It is never part of the report; the newest five are kept, for thirty days.',
    crashFolder: 'Show their folder',
  },
} as const
