import type { Unit } from '$lib/model';
import type { Words } from './index';

const lang =
  '  --lang zh|en     language of what is told to people (default: that of LC_ALL or LANG, Chinese for zh…, else English); JSON is the same';
const findingCodes =
  'Exit codes: 0 fine · 1 a finding or problem of severity error · 2 wrong usage, a place that cannot be written to, or a fault of\nthe program · 3 a document that cannot be read (the others are still done)';
const dataCodes =
  'Exit codes: 0 fine · 2 wrong usage, a place that cannot be written to, or a fault of the program ·\n3 something in the data folder does not fit';

const UNITS: Record<Unit, string> = {
  request: 'requests',
  item: 'items',
  document: 'documents',
  decision: 'decisions',
  case: 'cases',
  percent: '%',
  'percentage-point': 'points',
  'wan-yuan': '×10,000 yuan',
  yuan: 'yuan',
  'person-time': 'person-times',
  session: 'sessions',
  count: ''
};

/** The command line's English. */
export const en: Words = {
  help: {
    main: `gongkai: annual reports on open government information, from documents to a checked dataset

  gongkai show FILE…          parse and print normalised reports; writes nothing
  gongkai ingest FILE|FOLDER… parse and keep them under data/reports
  gongkai check FILE|FOLDER…  print what the checks find, across years where neighbours are known
  gongkai build               make the dataset: .duckdb, Parquet, CSV, datapackage.json, manifest.json
  gongkai release             keep today's figures as a released version, to tell later what changed
  gongkai synthesize          make invented reports, marked as such

  gongkai <command> --help    all options, with examples
  gongkai --version           the version
${lang}

Machine-readable output goes to stdout, everything for people to stderr.
Exit codes: 0 fine · 1 a finding or problem of severity error · 2 wrong usage, or a place that cannot be written to ·
3 a document (or the data folder) that cannot be read
`,
    show: `gongkai show FILE… [--place CODE] [--year Y] [--json] [--all]

Parses documents (text, Markdown, CSV, HTML, DOCX, PDF) and prints normalised reports. Writes nothing.
  --json           a JSON array of reports on stdout; without it, a table of figures for people on stderr
  --all            list zero and blank cells too, which are only counted else
  --place CODE     the township's nine-digit division code, taken as said; where the document says otherwise, a finding tells
  --year Y         the year reported on, taken as said; where the document says otherwise, a finding tells
${lang}

  gongkai show buji-2025.txt --json
  gongkai show scan.pdf --place 370828111 --year 2024

${findingCodes}
`,
    ingest: `gongkai ingest FILE|FOLDER… [--into data] [--place CODE] [--year Y]

Parses documents and keeps them as data/reports/<county>/<place>/<year>.json. Files are replaced whole; on unchanged input
no byte changes. A document that cannot be read is listed and the others are still done; one that would take the place of
another county's report is not kept.
  --into DIR       the data folder (default: data)
  --place CODE     the township's nine-digit division code, taken as said; where the document says otherwise, a finding tells
  --year Y         the year reported on, taken as said; where the document says otherwise, a finding tells
${lang}

  gongkai ingest downloads/
  gongkai ingest buji-2025.txt --into /tmp/data

${findingCodes}
`,
    check: `gongkai check FILE|FOLDER… [--json]

Runs the checks on documents or normalised reports (.json), across years and peers where the files given hold them. Errors come first.
Of a data folder its reports are checked.
  --json           a JSON array on stdout: file, id, findings, problems, and the checks that lacked their inputs
${lang}

  gongkai check buji-2025.txt
  gongkai check data/reports/370828 --json

${findingCodes}
`,
    build: `gongkai build [--data data] [--out static/data] [--codebook DIR]

Makes the dataset from the normalised reports under <data>/reports: atlas.duckdb (and atlas.duckdb.bin, the same gzip'd, for the
browser), Parquet and CSV of every table but meta, datapackage.json (Frictionless), csv-metadata.json (CSVW), schema-org.jsonld,
dcat.jsonld, report.schema.json, and manifest.json (version, counts, size and SHA-256 of every other file). <data>/amendments.csv
is applied, then the checks are run. Each release under <data>/releases is compared with the next and with the data of now:
tables release and change, and changes-<version>.json for each released version. The out folder is replaced in one step; a stopped run
leaves the old one.
  --data DIR       the data folder (default: data)
  --out DIR        where to write (default: static/data)
  --codebook DIR   the codebook (default: <data>/codebook, else data/codebook)
${lang}

  gongkai build
  gongkai build --data /tmp/invented --out /tmp/dataset

${dataCodes}
`,
    release: `gongkai release [--data data] [--codebook DIR] [--date YYYY-MM-DD]

Keeps what the data say today as <data>/releases/<version>.json: every report's figures by cell, and its findings. Commit the file.
From then on \`gongkai build\` tells what changed since: in tables \`release\` and \`change\` and in changes-<version>.json, which the
site shows to readers whose link names that version, and in the Atom feeds. A version is released once; a second time changes nothing.
  --data DIR         the data folder (default: data)
  --codebook DIR     the codebook (default: <data>/codebook, else data/codebook)
  --date YYYY-MM-DD  the day of the release (default: today)
${lang}

  gongkai release

${dataCodes}
`,
    synthesize: `gongkai synthesize --out DIR [--counties N] [--townships N] [--years A-B] [--seed S] [--documents]

Makes invented reports with the irregularities of real ones: both forms, missing years, blanks, slashes, sums that fail,
carry-overs that break, a renamed township. Every report is marked \`synthetic\`, every document says 本报告为虚构示例.
The same options give the same bytes. Reports go to DIR/reports/<county>/<place>/<year>.json.
Only a folder that is new, empty, or holds nothing but what this command made is written to; what it made before is replaced whole.
  --out DIR        where to write (needed)
  --counties N     invented counties (default: 1)
  --townships N    townships in each (default: 13)
  --years A-B      years reported on, from 2019 (default: 2019-2025)
  --seed S         any word or number (default: 7)
  --documents      also write each report as a document, in every input format, to DIR/documents; read back they give the same reports
                   (rows of text tables whose blanks leave the columns open come back unreadable)
${lang}

  gongkai synthesize --out /tmp/demo
  gongkai synthesize --counties 1 --townships 13 --years 2019-2025 --seed 7 --out /tmp/demo --documents

Exit codes: 0 fine · 2 wrong usage, a place that cannot be written to, or a fault of the program
`
  },
  see: (command) => `See: gongkai ${command} --help`,
  noCommand: (name, near) => `gongkai: there is no command “${name}”.${near === null ? '' : ` Did you mean ${near}?`}`,
  error: (command, sentence) => `gongkai ${command}: ${sentence}`,
  bug: (command, said) =>
    `gongkai ${command}: this is a fault of the program, neither of what you asked for nor of your files. Please report it with what follows.\n${said}\n`,
  progress: { reading: 'Reading', building: 'Building', writing: 'Writing', of: (total, percent) => ` of ${total} (${percent} %)` },
  page: (page) => `page ${page}`,
  severity: { error: 'error', warning: 'warning', info: 'info' },
  sides: (expected, actual) => (actual === null ? ` (expected ${expected})` : ` (expected ${expected}, found ${actual})`),
  colon: ': ',
  moreCells: (count) => `… ${count} cells`,
  unchecked: (path) => `${path} could not be checked:`,
  uncheckedOf: (checks, reason, subjects) => `  ${checks} (${subjects === '' ? '' : `${subjects}: `}${reason})`,
  listed: ', ',
  checked: (reports, unread, errors, warnings, notes) =>
    `${count(reports, 'report')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}${unread > 0 ? `; ${count(unread, 'file')} could not be read` : ''}`,
  completeness: { full: 'all three tables', partial: 'some tables', 'narrative-only': 'prose alone' },
  table: (table) => `Table ${table}`,
  prose: 'Prose',
  leftOut: (zeros, blanks) =>
    `${[zeros > 0 ? count(zeros, 'cell of 0', 'cells of 0') : '', blanks > 0 ? `${count(blanks, 'cell')} without a number (blank, slash, 无)` : ''].filter(Boolean).join(' and ')} left out; --all lists them`,
  qualifier: { exact: '', 'at-least': '≥', nearly: 'nearly ', over: '>', about: 'about ' },
  derived: (year) => (year === null ? 'derived' : `derived, for ${year}`),
  period: (from, to) => `${from} to ${to}`,
  base: (value, name) => `of ${value} (${name})`,
  found: (findings, errors) =>
    `Checks: ${count(findings, 'finding')}${errors > 0 ? `, ${count(errors, 'error')} among them` : ''} (gongkai check lists them)`,
  unit: (code, value) => (value === 1 ? UNITS[code].replace(/s$/, '') : UNITS[code]),
  statuses: {
    reported: 'reported',
    derived: 'derived',
    blank: 'blank',
    slash: 'slash',
    'none-word': '“无”',
    unreadable: 'unreadable',
    'not-applicable': 'not applicable',
    'section-missing': 'no such table',
    'not-published': 'not published'
  },
  duplicate: (path, other, target) =>
    `${path} duplicate-import\n  ${target} was already made from ${other} in this run; this one was not kept.\n  Remove one of the two, or name its place and year.\n`,
  otherPlace: (path, target, kept, own) =>
    `${path} other-place\n  ${target} is of ${kept}; this report is of ${own}, and was not kept.\n  Name its place by its code: --place; for one that is on no list, add its code to data/divisions.csv first.\n`,
  maybeOtherPlace: (path, target, before, own) =>
    `${path} other-place\n  ${target} was made from another document (${before}); neither says which county ${own} is in, so that it cannot be told whether they are of one place; this one was not kept.\n  Name its place by its code: --place; if it is the same and should stand in its stead, move the other away first.\n`,
  replaces: (path, target, before) =>
    `${path} replaces\n  ${target} was made from another document (${before}), and is made anew from this one.\n`,
  mixed: (path, into, invented) =>
    `${path} mixed\n  ${invented ? `${into} holds invented reports, and this one is real` : `This report is invented, and ${into} holds real ones`}; the two are never kept together, and it was not kept.\n  Name another data folder with --into.\n`,
  ingested: (written, same, unread, errors, reports) =>
    `${written} written, ${same} unchanged, ${unread} not read, ${errors} with errors to look at${errors > 0 ? ` (gongkai check ${reports})` : ''}\n`,
  built: (out, version, reports, places, observations, findings) =>
    `${out}: version ${version}, ${count(reports, 'report')} of ${count(places, 'place')}, ${count(observations, 'observation')}, ${count(findings, 'finding')}\n`,
  stray: (path) => `${path} was passed over: reports stand in reports/<county>/<place>/<year>.json.\n`,
  releasedBefore: (path, version) => `${path}: version ${version} was released before; nothing to do\n`,
  released: (path, version, date, reports) => `${path}: version ${version} of ${date}, ${count(reports, 'report')}\n`,
  synthesized: (written, out) => `${count(written, 'invented report')} written to ${out}\n`
};

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
