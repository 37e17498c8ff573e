/** What the edge has to say, in English: findings about files that belong together, and what stops a run. */
import type { DiagnosticArguments } from '../../diagnostics/diagnostic.ts'
import { engineMessagesEn } from './engine-en.ts'
import { gitMessagesEn } from './git-en.ts'
import type { Wording } from './wording.ts'

const didYouMean = ({ suggestion }: DiagnosticArguments, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean \`${suggestion}\`?`

const OUTSIDE =
  'Put the file itself in its place. What stands outside is not read, for a notice or a message could show what its writer may not see.'

const RIGHTS =
  'See who owns the file and its folder: `ls -ld` shows the owner and the rights, `chmod u+rX` gives you the right to read. Windows: right-click it, Properties, Security; a file that is open in another program is refused as well.'

/** Findings of `workspace/`, by code or `code#variant`. */
export const workspaceMessagesEn = {
  'workspace/duplicate-id': ({ id, other }) => ({
    message: `the id \`${id}\` is also that of ${other}`,
    hint: 'Files are named by the id, so the two would overwrite each other. Give one of them another id.',
  }),
  'workspace/unknown-language': ({ language, known }) => ({
    message: `there are no phrases for the language \`${language}\``,
    hint: `The languages are: ${[known].flat().join(', ')}.`,
  }),
  'workspace/builder-ended': () => ({
    message: 'the process that was building this register ended before it was done',
    hint: 'Perhaps memory ran out, or the system ended it. Build with fewer processes at once: `--jobs 1` builds in a single one.',
  }),
  'workspace/misnamed-config': ({ name }) => ({
    message: `settings are read from ${name}: rename the file`,
  }),
  'workspace/unreadable': ({ path }) => ({
    message: `\`${path}\` is not a file: a folder, a pipe, a device, or a link that leads nowhere`,
    hint: 'Put the file there, or remove what is in its place. `ls -l` shows where a link leads. Until then nothing that was published is deleted.',
  }),
  'workspace/unreadable#outside': ({ path }) => ({
    message: `\`${path}\` is a link that leads out of the workspace`,
    hint: OUTSIDE,
  }),
  'workspace/unreadable#refused': ({ path }) => ({
    message: `the system does not let this program read \`${path}\``,
    hint: RIGHTS,
  }),
  'workspace/unreadable#failure': ({ path, code }) => ({
    message: `\`${path}\` could not be read (${code})`,
    hint: 'Try again, and see that the disk or the network share is there and that no other program holds the file. Until then nothing that was published is deleted.',
  }),
  'workspace/extends-loop': ({ chain }) => ({
    message: `the files extend each other in a circle: ${[chain].flat().join(' → ')}`,
    hint: 'Take away one of the references, so that the shared parts come to an end.',
  }),
  'workspace/extends-missing': (args) => ({
    message: `there is no file \`${args['path']}\``,
    hint: didYouMean(args, 'The path starts at the folder of this file.'),
  }),
  'workspace/extends-missing#folder': ({ path }) => ({
    message: `\`${path}\` is a folder`,
    hint: 'Name the file in it that holds the shared parts, such as `shared/organisation.yaml`.',
  }),
  'workspace/extends-missing#not-yaml': ({ path }) => ({
    message: `\`${path}\` is not a YAML file`,
    hint: 'Shared parts stand in files whose names end in `.yaml` or `.yml`.',
  }),
  'workspace/extends-outside': ({ path }) => ({
    message: `\`${path}\` is outside the workspace`,
    hint: 'Move the shared parts into the workspace, for instance into `notices/shared/`.',
  }),
  'workspace/extends-outside#web': () => ({
    message: 'files on the web are not read',
    hint: 'Copy it into the workspace.',
  }),
  'workspace/path-missing': (args) => ({
    message: `there is no \`${args['path']}\``,
    hint: didYouMean(
      args,
      'Relative paths start at the root of the workspace, the folder that holds `notices`.',
    ),
  }),
  'workspace/path-outside': ({ path }) => ({
    message: `\`${path}\` is outside the workspace`,
    hint: 'Move it into the workspace. Relative paths start at its root, the folder that holds `notices`.',
  }),
  'workspace/not-an-image': ({ path }) => ({
    message: `\`${path}\` is not an SVG or PNG file`,
    hint: 'Save the logo as SVG or PNG.',
  }),
} as const satisfies Record<string, Wording>

/** What stops a run before or besides any finding: exit status 2. */
export const edgeMessagesEn = {
  ...engineMessagesEn,
  ...gitMessagesEn,
  'no-permission': ({ path }) => ({
    message: `the system does not let this program use ${path}`,
    hint: `See who owns it and its folder, and whether the disk is read-only; or choose another folder with --out.\nDebian and macOS: \`ls -ld\` shows the owner and the rights; \`chmod u+rwX\` gives them to you.\nWindows: right-click it, Properties, Security. A file that is open in another program is refused as well: close it there.`,
  }),
  'source-refused': ({ path }) => ({
    message: `the system does not let this program use ${path}`,
    hint: RIGHTS,
  }),
  'disk-full': ({ path }) => ({
    message: `the disk is full: ${path} was not written`,
    hint: 'Make room and run the command again. Every published file is whole: as it was, or as it was to be.\nDebian and macOS: `df -h` shows the room on each disk, `quota` that of your account.\nWindows: Settings, System, Storage.',
  }),
  'in-the-way': ({ path }) => ({
    message: `something else stands in the place of ${path}`,
    hint: 'A file was expected and a folder is there, or the other way round. Move it away, or choose another folder with --out.',
  }),
  'not-a-file': ({ path }) => ({
    message: `${path} is not a file: a folder, a pipe, a device, or a link that leads nowhere`,
    hint: 'Put the file there, or remove what is in its place. `ls -l` shows where a link leads.',
  }),
  'output-refused': ({ code }) => ({
    message: `the result could not be written to the standard output (${code})`,
    hint: 'See whether the disk that it goes to is full, and run the command again. Files in the output folder are not concerned.',
  }),
  'name-too-long': ({ path }) => ({
    message: `the name ${path} is longer than this file system allows`,
    hint: 'Choose a shorter name, or another folder with --out.\nDebian and macOS: a name may take 255 bytes, a Finnish ä two of them.\nWindows: a whole path may take 260 characters; move the workspace nearer to the root of the disk.',
  }),
  'file-failure': ({ path, code }) => ({
    message: `${path} could not be used (${code})`,
    hint: 'Try again, and see that the disk or the network share is there and that no other program holds the file.\nDebian and macOS: `lsof` shows who holds a file, `dmesg` what a disk complains of; `ulimit -n 4096` lets a command open more files.\nWindows: close the programs that show the file, and pause the virus scanner or cloud storage for the folder.',
  }),
  'two-configs': ({ first, second }) => ({
    message: `the workspace has two configs: ${first} and ${second}`,
    hint: 'Keep one of them.',
  }),
  'path-missing': (args) => ({
    message: `there is no ${args['path']}`,
    hint: didYouMean(args, 'Name a register description, or a folder that holds some.'),
  }),
  'not-yaml': ({ path }) => ({
    message: `${path} is not a register description`,
    hint: 'Descriptions are files whose names end in .yaml or .yml.',
  }),
  'not-a-register': ({ path }) => ({
    message: `${path} is the config or a shared part, not a register description`,
    hint: 'Name the registers that use it, or no path at all for the whole workspace.',
  }),
  'no-published-file': (args) => ({
    message: `there is no file ${args['path']}`,
    hint: didYouMean(
      args,
      'Name a file that `notice build` has published, such as `published/customers.fi.html`.',
    ),
  }),
  'is-a-source': ({ path }) => ({
    message: `${path} is a source of the workspace: a report will not be written over it`,
    hint: 'Name another file, outside the folder of the registers.',
  }),
  'source-outside': ({ path }) => ({
    message: `${path} is a link that leads out of the workspace`,
    hint: OUTSIDE,
  }),
  'no-workspace': () => ({
    message: 'there is no folder `notices` here or above',
    hint: 'Put a register description, for instance `customer-register.yaml`, into a new folder `notices`, or name a file.',
  }),
  'no-registers': ({ path }) => ({
    message: `there are no register descriptions in ${path}`,
    hint: 'They are files that end in .yaml or .yml. Folders named `shared` and hidden folders are not searched.',
  }),
  'several-workspaces': ({ first, second }) => ({
    message: `the paths belong to two workspaces: ${first} and ${second}`,
    hint: 'Run the command once for each workspace.',
  }),
  'output-in-sources': ({ output, source }) => ({
    message: `the output folder ${output} is inside the sources ${source}`,
    hint: 'Choose another folder with --out, or with `output` in the config.',
  }),
  'output-outside': ({ output, path }) => ({
    message: `the output folder ${output} is a link that leads out of the workspace, to ${path}`,
    hint: 'If that is where the notices belong, name that folder itself with --out; else take the link away.',
  }),
  'output-is-file': ({ output }) => ({
    message: `the output folder ${output} is a file`,
    hint: 'Choose another folder with --out, or with `output` in the config.',
  }),
  'output-of-others': ({ output, registers }) => ({
    message: `${output} holds the notices of other registers: ${[registers].flat().join(', ')}`,
    hint: 'If another workspace publishes there, choose another folder with --out. If they were registers of this one, --force deletes their files.',
  }),
  'shard-needs-folder': ({ output, shard }) => ({
    message: `${output} holds notices other than those of shard ${shard}`,
    hint: 'Each shard is built into a folder of its own, for instance with `--out shards/1`.',
  }),
  'shard-absent': ({ path }) => ({
    message: `${path} holds no shard, or one whose record was changed`,
    hint: 'Name the folders that `notice build --shard I/N --out DIR` has written, with the hidden files in them: `.notice-shard.json` and `.notice-manifest.json`.',
  }),
  'shards-differ': ({ first, second }) => ({
    message: `${first} and ${second} are not shards of one build`,
    hint: 'Build every shard with the same count and the same options, such as --format, --lang and --draft.',
  }),
  'shard-of-others': ({ path, tool, register, source }) => ({
    message:
      register === undefined
        ? `the shard in ${path} was made from this workspace in another state, or by another version of notice (${tool})`
        : `the shard in ${path} was made from this workspace in another state: ${source === register ? register : `${source}, a shared part of ${register},`} has changed since`,
    hint: 'Build the shards and merge them from the same commit and with the same version: descriptions, shared parts, settings, templates and the list of registers decide what the site is.',
  }),
  'shard-unfinished': ({ path, shard }) => ({
    message: `the build of shard ${shard} in ${path} was stopped before its end, or is still at work`,
    hint: 'If it is still at work, wait for it; otherwise build it again.',
  }),
  'shard-failed': ({ path, shard, count }) => ({
    message: `shard ${shard} in ${path} lacks ${count === 1 ? 'a register' : `${count} registers`} that could not be built`,
    hint: 'See what was reported when it was built, mend the descriptions, and build it again.',
  }),
  'shard-twice': ({ shard, first, second }) => ({
    message: `shard ${shard} is there twice: in ${first} and in ${second}`,
    hint: 'Name each shard once.',
  }),
  'shards-missing': ({ shards }) => ({
    message: `shards are missing: ${[shards].flat().join(', ')}`,
    hint: 'Name the folders of all shards, also of those that hold no register.',
  }),
  'shard-changed': ({ path, name }) => ({
    message: `${name} in ${path} is missing, or not as it was written when its shard was built`,
    hint: 'Build the shard again into an empty folder.',
  }),
  'merge-into-shard': ({ output }) => ({
    message: `the output folder ${output} is that of a shard`,
    hint: 'Choose another folder with --out.',
  }),
  'no-language': ({ languages }) => ({
    message: `no register is published in ${[languages].flat().join(', ')}`,
    hint: 'A register is published in the languages that its `languages` lists.',
  }),
} as const satisfies Record<string, Wording>

export type WorkspaceMessageKey = keyof typeof workspaceMessagesEn
export type EdgeMessageKey = keyof typeof edgeMessagesEn
export type WorkspaceMessages = Readonly<Record<WorkspaceMessageKey, Wording>>
export type EdgeMessages = Readonly<Record<EdgeMessageKey, Wording>>
