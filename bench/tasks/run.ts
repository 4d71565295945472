import { interleave } from '../support/clock.js'
import { conversion, type Conversion } from './conversion.js'

/** Rounds until the engine has compiled what runs often. */
const WARM = 5

/** Times one conversion in this process, where nothing else has run, and prints the microseconds that a document takes: `run.ts NAME ROUNDS [TYPE]`. */
const [name, rounds, type] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const { tasks, count } = conversion(name as Conversion, type)
const times = await interleave(tasks, Number(rounds), WARM)
console.log(JSON.stringify({ parse: (times.parse * 1000) / count, convert: (times.convert * 1000) / count }))
