import type { MonitorStatus } from '../../generated/types.js'
import { toInstant } from '../wire/instants.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'
import { ignoreAnswer, textAt } from './extension.js'
import { readViolations } from './violations.js'
import { wordOf } from './words.js'

/** `MonitoringExecutionStatus`; one that runs has seen nothing yet. */
const executions: Readonly<Record<string, MonitorStatus | null>> = { Completed: 'Healthy', CompletedWithViolations: 'Drifted', Failed: 'Failed', Pending: null, InProgress: null, Stopping: null, Stopped: null }
/** `MonitoringScheduleStatus`, where it says more than that all is as it should be. */
const schedules: Readonly<Record<string, MonitorStatus | null>> = { Stopped: 'Paused', Failed: 'Failed', Scheduled: null, Pending: null }

/** What monitoring says: schedules, their executions, and files of violations by the name of the schedule. */
export interface Monitoring {
  readonly schedules: readonly Wire[]
  readonly executions: readonly Wire[]
  readonly violations: Wire
}

/** Reads schedules (`DescribeMonitoringSchedule` or a summary) as monitors; each saw what its last execution saw, and the numbers are those of the violations. */
export function readMonitors({ schedules: wires, executions: runs, violations }: Monitoring): object[] {
  for (const wire of [...wires, ...runs]) ignoreAnswer(wire)
  const monitors = [...wires, ...implied(wires, runs)].flatMap((wire) => {
    const name = textAt(wire, 'MonitoringScheduleName') ?? parseArn(wire.peek('MonitoringScheduleArn'))?.name
    if (name === undefined) return wire.log.warn(wire.path, 'A monitoring schedule without a name or ARN cannot be told from others: left out.', 'required') ?? []
    return [readSchedule(wire, name, latestOf(wire, name, runs), violations.has(name) ? violations.parsed(name) : undefined)]
  })
  const known = new Set(monitors.map((monitor) => (monitor as { name: string }).name))
  return [...monitors, ...violations.keys.filter((name) => !known.has(name)).map((name) => readFound(violations.parsed(name), name))]
}

/** Schedules of which only executions are known. */
function implied(wires: readonly Wire[], runs: readonly Wire[]): Wire[] {
  const known = new Set(wires.map((wire) => wire.peek('MonitoringScheduleName')))
  const others = new Map(runs.filter((run) => !known.has(run.peek('MonitoringScheduleName'))).map((run) => [textAt(run, 'MonitoringScheduleName'), run] as const))
  return [...others].flatMap(([name, run]) => (name === undefined ? [] : [run.of({ MonitoringScheduleName: name, MonitoringType: run.peek('MonitoringType'), EndpointName: run.peek('EndpointName') })]))
}

/** Reads a file of violations alone: one monitor for each kind of check, as nobody says which schedule found them. */
export function readViolationsAlone(file: Wire): object[] {
  const violations = readViolations(file, undefined)
  return [...new Set(violations.map(({ check }) => check))].map((name) => ({ name, status: 'Drifted', metrics: violations.filter(({ check }) => check === name).map(({ measurement }) => measurement) }))
}

/** Violations of a schedule of which nothing else is known. */
function readFound(file: Wire, name: string): object {
  return { name, status: Array.isArray(file.peek('violations')) ? (file.items('violations').length ? 'Drifted' : 'Healthy') : undefined, metrics: readViolations(file, undefined).map(({ measurement }) => measurement) }
}

function readSchedule(wire: Wire, name: string, latest: Wire, file: Wire | undefined): object {
  const config = wire.item('MonitoringScheduleConfig')
  const baseline = config.item('MonitoringJobDefinition').item('BaselineConfig')
  const timestamp = timeOf(latest)
  return {
    name, description: watches(wire, config), schedule: config.item('ScheduleConfig').text('ScheduleExpression'),
    baseline: baseline.item('ConstraintsResource').text('S3Uri') ?? baseline.item('StatisticsResource').text('S3Uri') ?? baseline.text('BaseliningJobName'),
    status: wordOf(wire, 'MonitoringScheduleStatus', schedules) ?? wordOf(latest, 'MonitoringExecutionStatus', executions), metrics: file ? readViolations(file, timestamp).map(({ measurement }) => measurement) : [],
  }
}

/** What a schedule watches, and where. */
function watches(wire: Wire, config: Wire): string | undefined {
  const [kind, endpoint] = [wire.text('MonitoringType') ?? config.text('MonitoringType'), endpointOf(wire)]
  if (kind === undefined && endpoint === undefined) return undefined
  return `Watches ${kind ?? 'data'}${endpoint === undefined ? '' : ` of endpoint ${endpoint}`}.`
}

/** The endpoint that a schedule watches; schedules on batch transforms watch none. */
export function endpointOf(schedule: Wire): string | undefined {
  const inputs = schedule.item('MonitoringScheduleConfig').item('MonitoringJobDefinition').items('MonitoringInputs')
  return schedule.text('EndpointName') ?? inputs.map((input) => input.item('EndpointInput').text('EndpointName')).find((name) => name !== undefined)
}

/** The last execution of a schedule: of those given, or the one that the schedule itself tells of. */
function latestOf(schedule: Wire, name: string, runs: readonly Wire[]): Wire {
  const own = runs.filter((run) => run.peek('MonitoringScheduleName') === name)
  const timed = own.map((run) => ({ run, at: timeOf(run) ?? -Infinity }))
  return timed.reduce<(typeof timed)[number] | undefined>((last, next) => (last && last.at >= next.at ? last : next), undefined)?.run ?? schedule.item('LastMonitoringExecutionSummary')
}

/** When an execution was due; the time stays with it, to tell it from the others. */
function timeOf(run: Wire): number | undefined {
  return toInstant(run.peek('ScheduledTime')) ?? toInstant(run.peek('CreationTime'))
}

/** What has no place of its own, for the extension. */
export function restOfMonitoring({ schedules: wires, executions: runs, violations }: Monitoring): object {
  const rests = (list: readonly Wire[]) => list.map((wire) => wire.rest()).filter((rest) => rest !== undefined)
  const parts = { monitoringSchedules: rests(wires), monitoringExecutions: rests(runs), violations: violations.rest() }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)))
}
